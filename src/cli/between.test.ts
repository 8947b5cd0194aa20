import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInvented, type Ran } from "./invented.fixture.ts";

const sample = join(import.meta.dirname, "..", "..", "sample");
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-between-"));
  const visit = join(sample, "fr-communique-visite-antananarivo.html");
  await chancery(`ingest ${visit} --register mg.db`);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function chancery(words: string): Promise<Ran> {
  return runInvented(words.split(" "), { folder });
}

describe("dossier", () => {
  test("takes a party by code or by its name in any of the three languages", async () => {
    const named = await chancery("dossier Madagascar Армения --register mg.db --format json");
    const coded = await chancery("dossier mg AM --register mg.db --format json");
    expect(named.status).toBe(0);
    expect(JSON.parse(named.out)).toMatchObject({ question: { parties: ["MG", "AM"] } });
    expect(JSON.parse(coded.out)).toEqual(JSON.parse(named.out));
  });

  test("is Markdown for people, in the language that is asked for", async () => {
    const { out } = await chancery("dossier MG AM --register mg.db --language fr");
    expect(out).toMatch(/^# Dossier.*Arménie/);
  });

  test("guesses at a party that it does not know", async () => {
    const { status, err } = await chancery("dossier Madagaskra AM --register mg.db");
    expect(status).toBe(2);
    expect(err).toMatch(/^CLI-006 .*"Madagaskra"/);
    expect(err).toContain("Did you mean madagascar");
  });

  test("says where it looked for a register, and how to make one", async () => {
    const { status, err } = await chancery("dossier MG AM --register nowhere.db");
    expect(status).toBe(3);
    expect(err).toMatch(/^CLI-008 [\s\S]*nowhere\.db[\s\S]*chancery ingest/);
    expect(readdirSync(folder)).not.toContain("nowhere.db");
  });
});

describe("follow-up", () => {
  test("says what was undertaken, and looks from today", async () => {
    const { status, out } = await chancery("follow-up MG AM --register mg.db");
    expect(status).toBe(0);
    expect(out).toMatch(/^# Follow-up: Madagascar – Armenia\n\n_as on 2 January 2034_\n\n## /);
  });

  test("looks from the past day that is asked for", async () => {
    const { out } = await chancery("follow-up MG AM --register mg.db --as-of 2033-12-31");
    expect(out).toContain("_as on 31 December 2033_");
  });

  test("fills a spreadsheet, a row for each undertaking", async () => {
    const { out } = await chancery("follow-up MG AM --register mg.db --format csv");
    const { out: json } = await chancery("follow-up MG AM --register mg.db --format json");
    const { lines } = JSON.parse(json) as { readonly lines: readonly unknown[] };
    expect(lines.length).toBeGreaterThan(0);
    expect(out.split("\r\n")).toHaveLength(lines.length + 2);
  });
});

describe("export dataset", () => {
  test("fills a folder with tables, and names the register that they are of", async () => {
    const { status, out } = await chancery("export dataset --register mg.db --out data");
    expect([status, out]).toEqual([0, `14 files in ${join(folder, "data")}\n`]);
    expect(readdirSync(join(folder, "data"))).toContain("encounters.csv");
    const register = await chancery("export register --register mg.db");
    const digest = createHash("sha256").update(register.out).digest("hex");
    expect(readFileSync(join(folder, "data", "CITATION.cff"), "utf8")).toContain(digest);
  });

  test("asks for a folder, and says so where it cannot be made", async () => {
    const without = await chancery("export dataset --register mg.db");
    expect([without.status, without.err.slice(0, 7)]).toEqual([2, "CLI-005"]);
    writeFileSync(join(folder, "taken"), "");
    const taken = await chancery("export dataset --register mg.db --out taken");
    expect([taken.status, taken.err.slice(0, 7)]).toEqual([3, "CLI-010"]);
  });
});

test("an address of the web is told from a misspelt path", async () => {
  const { err } = await chancery("ingest https://news.example/visit --register mg.db");
  expect(err).toContain("DOC-001  Unexpected address of a web page");
  expect(err).toContain("where  https://news.example/visit");
});
