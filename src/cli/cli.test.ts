import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInvented, type Invention, type Ran } from "./invented.fixture.ts";

const sample = join(import.meta.dirname, "..", "..", "sample");
const visit = join(sample, "fr-communique-visite-antananarivo.html");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-cli-"));
  mkdirSync(join(folder, "pages"));
  for (const name of ["fr-annonce-visite-mouradkhanian.txt", "en-dispatch-nairobi-maternity.txt"])
    cpSync(join(sample, name), join(folder, "pages", name));
  writeFileSync(
    join(folder, "note.txt"),
    "The minister of Kenya met her counterpart in Nairobi.\n",
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function chancery(words: string, more: Partial<Invention> = {}): Promise<Ran> {
  return runInvented(words.split(" "), { folder, ...more });
}

interface ReadingShape {
  readonly document: { readonly file: string };
  readonly text: string;
  readonly encounters: readonly {
    readonly evidence: readonly {
      readonly start: number;
      readonly end: number;
      readonly quote: string;
    }[];
  }[];
}

describe("read", () => {
  test("prints one Reading for one document, each quotation at its offsets", async () => {
    const { status, out, err } = await chancery(`read ${visit}`);
    const reading = JSON.parse(out) as ReadingShape;
    const quotes = reading.encounters.flatMap(({ evidence }) => evidence);
    expect([status, err, quotes.length > 0]).toEqual([0, "", true]);
    for (const { start, end, quote } of quotes) expect(reading.text.slice(start, end)).toBe(quote);
  });

  test("takes the standard input for a dash", async () => {
    const { status, out } = await chancery("read -", { input: "Le ministre est arrivé hier." });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ document: { file: "standard-input" } });
  });

  test("gives one line each for several documents", async () => {
    const { out } = await chancery("read pages note.txt");
    const files = out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as ReadingShape).document.file);
    expect(files).toEqual([
      "en-dispatch-nairobi-maternity.txt",
      "fr-annonce-visite-mouradkhanian.txt",
      "note.txt",
    ]);
  });

  test("writes a file for each document into the folder that --out names", async () => {
    mkdirSync(join(folder, "twin"));
    cpSync(join(folder, "note.txt"), join(folder, "twin", "note.txt"));
    const { status, out } = await chancery("read note.txt twin --out readings");
    expect([status, out]).toEqual([0, ""]);
    expect(readdirSync(join(folder, "readings")).toSorted()).toEqual(["note-2.json", "note.json"]);
  });

  test("says where it could not write", async () => {
    const { status, err } = await chancery("read note.txt --out note.txt");
    expect([status, err.slice(0, 7)]).toEqual([3, "CLI-010"]);
  });
});

describe("ingest", () => {
  test("says what is new, and the second time what is known", async () => {
    const first = await chancery("ingest pages --register a.db");
    const second = await chancery("ingest pages --register a.db");
    expect(first.out).toMatch(/^2 new, 0 read anew, 0 known, /);
    expect(second.out).toMatch(/^0 new, 0 read anew, 2 known, /);
    expect([first.status, second.status]).toEqual([0, 0]);
  });

  test("answers a program with every document and its outcome", async () => {
    const { out } = await chancery("ingest pages --register b.db --json");
    expect(JSON.parse(out)).toMatchObject({
      refused: [],
      taken: [{ outcome: "new" }, { outcome: "new" }],
    });
  });

  test("takes the register from the environment", async () => {
    const environment = { CHANCERY_REGISTER: join(folder, "env.db") };
    const { out } = await chancery("ingest pages", { environment });
    expect(out).toContain("env.db");
  });

  test("stops at Ctrl-C and keeps what it has", async () => {
    const { status, out } = await chancery("ingest pages --register c.db", {
      interrupted: AbortSignal.abort(),
    });
    expect([status, out.slice(0, 20)]).toEqual([1, "Stopped early. 0 new"]);
  });

  test("draws a bar for a person, and never for a pipe", async () => {
    const person = await chancery("ingest pages --register d.db", { isTerminal: true });
    const pipe = await chancery("ingest pages --register e.db");
    expect(person.err).toContain("2/2");
    expect(pipe.err).toBe("");
  });
});

describe("export", () => {
  test("writes which records of the documents are one, by file and by id", async () => {
    await chancery("ingest pages --register clusters.db");
    const { status, out } = await chancery(
      "export clusters --register clusters.db --out clusters.json",
    );
    expect([status, out]).toEqual([0, ""]);
    const clusters = JSON.parse(readFileSync(join(folder, "clusters.json"), "utf8")) as {
      readonly encounters: readonly (readonly { readonly file: string }[])[];
    };
    const files = new Set(clusters.encounters.flat().map(({ file }) => file));
    expect(files).toContain("fr-annonce-visite-mouradkhanian");
  });

  test("says where it could not write", async () => {
    await chancery("ingest pages --register unwritten.db");
    const { status, err } = await chancery("export clusters --register unwritten.db --out pages");
    expect([status, err.slice(0, 7)]).toEqual([3, "CLI-010"]);
  });
});

describe("explain", () => {
  test("shows the rule, its reason and the words of a sentence", async () => {
    const sentence = "La ministre kényane a reçu mardi l’ambassadeur du Luxembourg à Nairobi.";
    const { out } = await runInvented(["explain", "--sentence", sentence], {
      folder,
    });
    expect(out).toContain("encounter/fr/receives r1");
    expect(out).toContain("because");
    expect(out).toMatch(/trigger +20–26 +a reçu/);
  });

  test("shows the facts of a document with their quotations", async () => {
    const { out } = await chancery(`explain ${visit}`);
    expect(out).toMatch(/^encounter e\d+: official-visit, held/m);
  });

  test("shows what stands behind a line of the register", async () => {
    await chancery(`ingest ${visit} --register lines.db`);
    const dossier = await chancery("dossier MG AM --register lines.db --format json");
    const { encounters } = JSON.parse(dossier.out) as {
      encounters: readonly { entry: { id: string } }[];
    };
    const id = encounters[0]?.entry.id ?? "";
    const { out } = await chancery(`explain ${id} --register lines.db`);
    expect(out).toContain(`encounter ${id} (proposed)`);
    expect(out).toContain("fr-communique-visite-antananarivo.html");
  });

  test("says so where nothing bears the id", async () => {
    await chancery("ingest note.txt --register one.db");
    const { status, err } = await chancery("explain e-nothing --register one.db");
    expect([status, err.slice(0, 7)]).toEqual([3, "CLI-011"]);
  });
});

/** Runs until the words that are awaited are said, asks something of the server, then presses Ctrl-C. */
async function whileOpen(
  words: string,
  path: string,
  awaited: RegExp = /http:/,
): Promise<Ran & { readonly page: string }> {
  const pressed = new AbortController();
  let [page, url] = ["", ""];
  const listen = (said: string): void => {
    url ||= /http:\/\/\S+/.exec(said)?.[0] ?? "";
    if (!awaited.test(said)) return;
    void fetch(`${url}${path}`)
      .then((answer) => answer.text())
      .then((text) => (page = text))
      .finally(() => pressed.abort());
  };
  const ran = await chancery(words, {
    interrupted: pressed.signal,
    listen,
    environment: { XDG_CACHE_HOME: join(folder, "cache"), LOCALAPPDATA: join(folder, "cache") },
  });
  return { ...ran, page };
}

describe("open and serve", () => {
  test("open reads a folder, serves it, and ends well at Ctrl-C", async () => {
    const { status, out, page } = await whileOpen(
      "open pages --register o.db --port 0",
      "api/overview",
      /2 new/,
    );
    expect(status).toBe(0);
    expect(out).toContain("2 new");
    expect(JSON.parse(page)).toMatchObject({ documents: 2, reading: null });
  });

  test("open answers while it reads, and tells how far it is", async () => {
    const { page } = await whileOpen("open pages --register early.db --port 0", "api/overview");
    expect(JSON.parse(page)).toMatchObject({ reading: { total: 2 } });
  });

  test("open without a path reads the record that comes along, into a register of its own", async () => {
    const { out, page } = await whileOpen("open --port 0", "api/overview", /13 new/);
    expect(out).toContain("sample.db");
    expect(JSON.parse(page)).toMatchObject({ documents: 13 });
  });

  test("serve takes the next port where one is taken, and says so", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { status, err } = await whileOpen(`serve --register o.db --port ${port}`, "api/overview");
    taken.close();
    expect(status).toBe(0);
    expect(err).toContain(`Port ${port} is taken, so this is port ${port + 1}.`);
  });

  test("an address that is not ours is told with the next step", async () => {
    const { status, err } = await chancery("serve --register o.db --host 203.0.113.7");
    expect(status).toBe(3);
    expect(err).toMatch(/^CLI-009 [\s\S]*--host/m);
  });
});

describe("mistakes on the command line", () => {
  test.each([
    ["ingst pages", "CLI-001", "Did you mean ingest?"],
    ["read note.txt --ot x", "CLI-002", "--out"],
    ["read", "CLI-003", "file"],
    ["read --out", "CLI-003", "--out"],
    ["explain", "CLI-003", "--sentence"],
    ["serve now", "CLI-004", "fewer"],
    ["serve --port seventy", "CLI-005", "a port from 0 to 65535"],
    ["dossier MG AM --format pdf", "CLI-005", "md, html, docx, json"],
    ["dossier MG AM --since soon", "CLI-005", "a day, a month or a year"],
    ["dossier MG AM --sector cheese", "CLI-005", "energy"],
  ])("%s is %s", async (words, code, hint) => {
    const { status, err, out } = await chancery(words);
    expect([status, err.slice(0, 7), out]).toEqual([2, code, ""]);
    expect(err).toContain(hint);
    expect(err).toContain("  next   ");
  });

  test("a folder without documents leaves nothing to do", async () => {
    mkdirSync(join(folder, "bare"));
    const { status, err } = await chancery("read bare");
    expect([status, err.slice(0, 7)]).toEqual([3, "CLI-007"]);
  });

  test("colours are for people who want them", async () => {
    const plain = await chancery("read nowhere.txt");
    const coloured = await chancery("read nowhere.txt", { isTerminal: true });
    const refused = await chancery("read nowhere.txt", {
      isTerminal: true,
      environment: { NO_COLOR: "1" },
    });
    const red = "\u001B[31m";
    expect([plain, coloured, refused].map(({ err }) => err.includes(red))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

test.each(["", "read", "ingest", "open", "serve", "dossier", "follow-up", "explain", "export"])(
  "the help of %s gives examples",
  async (command) => {
    const { status, out } = await chancery(`${command} --help`.trim());
    expect(status).toBe(0);
    expect(out).toMatch(/Examples:\n {2}\$ chancery /);
  },
);

test("the version is that of the package", async () => {
  const { out } = await chancery("--version");
  const path = join(import.meta.dirname, "..", "..", "package.json");
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { version: string };
  expect(out.trim()).toBe(version);
});
