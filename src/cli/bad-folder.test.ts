import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInvented, type Ran } from "./invented.fixture.ts";

const good =
  "The foreign minister of Kenya received the ambassador of Luxembourg in Nairobi on 3 May 2024.";
const cyrillic = Buffer.from([
  0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0, 0x20, 0xef, 0xf0, 0xe8, 0xe1, 0xfb, 0xeb, 0x2e,
]);

let folder: string;
let ran: Ran;

/** A folder as they are found: some documents, and everything that can be wrong with one. */
function makeBadFolder(): string {
  const made = mkdtempSync(join(tmpdir(), "chancery-bad-"));
  const put = (name: string, bytes: string | Uint8Array): void =>
    writeFileSync(join(made, name), bytes);
  put("good.txt", good);
  put("good.html", `<!doctype html><title>Nairobi</title><article><p>${good}</p></article>`);
  put("empty.txt", "");
  put("blank.html", " \n\t\n");
  put("binary.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 0]));
  put("paper.pdf", "%PDF-1.7 not really");
  put("truncated.txt", Buffer.concat([Buffer.from(`${good} «`), Buffer.from([0xd0])]));
  put("cp1251.txt", cyrillic);
  put("wrong-charset.html", Buffer.concat([Buffer.from('<meta charset="utf-8"><p>'), cyrillic]));
  put("script-only.html", "<!doctype html><script>document.write('later')</script>");
  put("hostile.html", `<p>${"<b>".repeat(30_000)}<img src=x onerror=alert(1)>${good}<!--`);
  put("huge.txt", "");
  truncateSync(join(made, "huge.txt"), 200 * 1024 * 1024);
  mkdirSync(join(made, "inner"));
  symlinkSync(made, join(made, "inner", "around"));
  symlinkSync(join(made, "gone"), join(made, "dangling.txt"));
  makeUnreadable(join(made, "unreadable.txt"));
  return made;
}

/** The superuser may read everything, so for him it is a file that the system cannot give. */
function makeUnreadable(path: string): void {
  if (process.getuid?.() === 0) return symlinkSync("/proc/self/mem", path);
  writeFileSync(path, good);
  chmodSync(path, 0o000);
}

beforeAll(async () => {
  folder = makeBadFolder();
  ran = await runInvented(["ingest", folder, "--register", join(folder, "register.db"), "--json"], {
    folder,
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly taken: readonly { readonly origin: string; readonly outcome: string }[];
  readonly refused: readonly Told[];
  readonly signals: readonly Told[];
}

interface Told {
  readonly code: string;
  readonly where: string;
  readonly next: string;
}

function answer(): Answer {
  return JSON.parse(ran.out) as Answer;
}

describe("a folder with everything wrong in it", () => {
  test("some documents were refused, and the status says so", () => {
    expect(ran.status).toBe(1);
  });

  test.each([
    ["empty.txt", "DOC-003"],
    ["blank.html", "DOC-003"],
    ["binary.txt", "DOC-005"],
    ["paper.pdf", "DOC-007"],
    ["huge.txt", "DOC-004"],
    ["script-only.html", "TXT-004"],
    ["dangling.txt", "DOC-001"],
    [join("inner", "around"), "DOC-006"],
    ["unreadable.txt", "DOC-002"],
  ])("%s is refused as %s, with what to do", (name, code) => {
    const told = answer().refused.filter(({ where }) => where.includes(join(folder, name)));
    expect(told.map((trouble) => trouble.code)).toEqual([code]);
    expect(told[0]?.next).toBeTruthy();
    expect(ran.err).toContain(`${code}  `);
  });

  test.each([
    "good.txt",
    "good.html",
    "truncated.txt",
    "cp1251.txt",
    "wrong-charset.html",
    "hostile.html",
  ])("%s is read all the same", (name) => {
    const taken = answer().taken.filter(({ origin }) => origin === join(folder, name));
    expect(taken.map(({ outcome }) => outcome)).toEqual(["new"]);
  });

  test("nothing is refused twice, and nothing is lost", () => {
    const { taken, refused } = answer();
    expect([taken.length, refused.length]).toEqual([6, 9]);
  });

  test("what was odd in a document that was read is told too", () => {
    const told = answer().signals.find(({ where }) => where.includes("truncated.txt"));
    expect(told?.code).toBe("TXT-001");
  });
});

test("a folder in which nothing can be read leaves nothing to do", async () => {
  const { status } = await runInvented(
    ["ingest", "empty.txt", "huge.txt", "--register", "nothing.db"],
    { folder },
  );
  expect(status).toBe(3);
});
