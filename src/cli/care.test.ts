import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Decision } from "../decision/decision.ts";
import { openSqlite } from "../store/sqlite.ts";
import { runInvented, type Ran } from "./invented.fixture.ts";

const sample = join(import.meta.dirname, "..", "..", "sample");
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-care-"));
  mkdirSync(join(folder, "pages"));
  for (const name of ["fr-annonce-visite-mouradkhanian.txt", "en-dispatch-nairobi-maternity.txt"])
    cpSync(join(sample, name), join(folder, "pages", name));
  await chancery("ingest pages");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function chancery(words: string): Promise<Ran> {
  return runInvented(words.split(" "), { folder });
}

async function json<T>(words: string): Promise<T> {
  return JSON.parse((await chancery(`${words} --json`)).out) as T;
}

function digestOfFile(name: string): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, name)))
    .digest("hex");
}

/** Accepts the first encounter of a register, and says which it was. */
async function acceptOne(register: string): Promise<string> {
  const store = await openSqlite(join(folder, register));
  const first = [...(await store.register()).entries.values()].find(
    ({ kind }) => kind === "encounter",
  );
  const target = {
    record: first?.id ?? "",
    scope: "entry",
    revision: first?.revision ?? "",
  } as const;
  const head = { by: "Mirja", reason: null, seen: [], at: "2034-01-03T08:00:00.000Z" };
  const decision: Decision = {
    ...head,
    id: "d1",
    kind: "verdict",
    verdict: "accept",
    target,
    amendment: {},
  };
  await store.decide(decision);
  await store.close();
  return target.record;
}

describe("verify", () => {
  test("finds nothing wrong, and prints the head of the log", async () => {
    const { status, out, err } = await chancery("verify");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^2 captures, 2 Readings, \d+ quotations, 0 decisions: all is well\.\n {2}head {2}0{64}\n$/,
    );
  });

  test("ends with 1 where a head is missing, and names it", async () => {
    const { status, err } = await chancery(`verify --head ${"a".repeat(64)}`);
    expect([status, err.slice(0, 7)]).toEqual([1, "STO-033"]);
    const { findings } = await json<{ findings: { code: string }[] }>(`verify --head abc`);
    expect(findings.map(({ code }) => code)).toEqual(["STO-033"]);
  });
});

describe("a backup", () => {
  test("brings the same register back, and says its digest", async () => {
    await chancery("backup whole.backup");
    const { digest } = await json<{ digest: string }>("restore whole.backup --register again.db");
    await chancery("export register --out first.json");
    await chancery("export register --out again.json --register again.db");
    expect([digest, digestOfFile("again.json")]).toEqual([
      digestOfFile("first.json"),
      digestOfFile("first.json"),
    ]);
  });

  test("is never written over, and never restored over, by accident", async () => {
    await chancery("backup once.backup");
    const again = await chancery("backup once.backup");
    expect([again.status, again.err.slice(0, 7)]).toEqual([3, "CLI-012"]);
    expect((await chancery("backup once.backup --force")).status).toBe(0);
    const over = await chancery("restore once.backup");
    expect([over.status, over.err.slice(0, 7)]).toEqual([3, "STO-040"]);
  });

  test("that is cut off, or none, restores nothing", async () => {
    await chancery("backup long.backup");
    writeFileSync(
      join(folder, "cut.backup"),
      readFileSync(join(folder, "long.backup")).subarray(0, 900),
    );
    for (const file of [
      "cut.backup",
      "pages/fr-annonce-visite-mouradkhanian.txt",
      "nothing.backup",
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one restoration after the other.
      const { status, err } = await chancery(`restore ${file} --register cut.db`);
      expect([status, err.slice(0, 7)]).toEqual([3, "CLI-013"]);
    }
  });
});

describe("rebuild", () => {
  test("gives the same register from captures and decisions alone", async () => {
    const { status, out } = await chancery("rebuild");
    const [, before, after] = /before {2}(\w{64})\n {2}after {3}(\w{64})\n/.exec(out) ?? [];
    expect([status, before]).toEqual([0, after]);
    expect((await chancery("verify")).status).toBe(0);
  });

  test("checks without changing anything, and ends with 1 where the register would be another", async () => {
    expect((await chancery("rebuild --check")).status).toBe(0);
    await forget("checked.db");
    const { same } = await json<{ same: boolean }>("rebuild --check --register checked.db");
    expect(same).toBe(false);
    expect((await chancery("rebuild --check --register checked.db")).status).toBe(1);
  });
});

/** A register whose Readings are as weaker rules would have made them: without encounters. */
async function forget(register: string): Promise<void> {
  await chancery(`ingest pages --register ${register}`);
  await acceptOne(register);
  const store = await openSqlite(join(folder, register));
  const sources = await store.sources();
  const readings = sources.map(({ capture, text, zones, reading }) => ({
    capture,
    text,
    zones,
    reading: { ...reading, encounters: [], links: [] },
    readerVersion: "0",
    rules: "0",
  }));
  await store.putReadings(readings, "2034-01-04T08:00:00.000Z");
  await store.close();
}

describe("reread", () => {
  interface Answer {
    readonly differences: readonly {
      readonly kind: string;
      readonly decided: boolean;
      readonly note: { readonly kind: string; readonly status: string };
    }[];
    readonly returned: readonly string[];
  }

  test("tells what has become otherwise, the lines that were decided about first", async () => {
    await forget("reread.db");
    const preview = await json<Answer>("reread --preview --register reread.db");
    const { differences, returned } = await json<Answer>("reread --register reread.db");
    expect(preview.differences).toEqual(differences);
    expect(differences[0]).toMatchObject({
      kind: "new",
      decided: true,
      note: { kind: "encounter", status: "accepted" },
    });
    expect(returned).toEqual(["d1"]);
    const { out } = await chancery("reread --register reread.db");
    expect(out).toContain("No line differs. 1 decision kept, 0 of them newly stray.");
  });

  test("prints each line with what it was and is", async () => {
    await forget("printed.db");
    const { out } = await chancery("reread --preview --register printed.db");
    expect(out).toMatch(/^2 documents were looked at; nothing was changed\. \d+ lines differ\./);
    expect(out).toMatch(/\nnew {6}encounter e-\w{16} .*\(accepted: look at it again\)/);
    expect(out).toContain("decision d1 has found its line again");
  });
});

describe("the past", () => {
  test("is exported as it was", async () => {
    await chancery("ingest pages --register past.db");
    const record = await acceptOne("past.db");
    const statusAt = async (moment: string): Promise<string | undefined> => {
      const { out } = await chancery(`export register --register past.db --as-of ${moment}`);
      const { entries } = JSON.parse(out) as { entries: { id: string; status: string }[] };
      return entries.find(({ id }) => id === record)?.status;
    };
    expect(await statusAt("2034-01-01")).toBeUndefined();
    expect(await statusAt("2034-01-02")).toBe("proposed");
    expect(await statusAt("2034-01-03")).toBe("accepted");
    expect(await statusAt("0")).toBe("proposed");
    expect(await statusAt("1")).toBe("accepted");
  });

  test.each([
    ["export register --as-of soon", 2, "CLI-005"],
    ["export clusters --as-of 0", 2, "CLI-005"],
    ["dossier KE LU --as-of 7", 3, "STO-050"],
  ])("of %s is refused", async (words, status, code) => {
    const ran = await chancery(words);
    expect([ran.status, ran.err.slice(0, 7)]).toEqual([status, code]);
  });
});
