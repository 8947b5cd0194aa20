import { describe, expect, test } from "vitest";
import { captureBytes } from "../document/capture.ts";
import { readDocument } from "../pipeline.ts";
import { foldRegister } from "../register/fold-register.ts";
import type { EncounterEntry, Entry, EntryKind, EntryOf } from "../register/register.ts";
import type { RegisterSource } from "../register/source.ts";
import { areCopies, shinglesOf } from "../store/sketch.ts";
import { chainDocuments, type ChainDocument } from "./documents.fixture.ts";

const originals = new Map<string, ReadonlySet<number>>();

/** Reads one article as the store would take it. */
function sourceOf({ name, text }: ChainDocument): RegisterSource {
  const read = readDocument(captureBytes(new TextEncoder().encode(text), { file: `${name}.txt` }));
  const shingles = shinglesOf(text);
  const original = [...originals].find(([, known]) => areCopies(known, shingles));
  if (original === undefined) originals.set(name, shingles);
  return {
    capture: name,
    document: name,
    origin: `/invented/${name}.txt`,
    file: `${name}.txt`,
    capturedAt: "2033-01-01T00:00:00.000Z",
    copyOf: original?.[0] ?? null,
    text: read.text.text,
    zones: read.text.zones,
    reading: read.reading,
  };
}

const sources = chainDocuments.map(sourceOf);
const register = foldRegister(sources, []);

function linesOf<K extends EntryKind>(kind: K): readonly EntryOf<K>[] {
  return [...register.entries.values()].filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

function documentsOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ documents }) => documents.join(" "));
}

/** The only encounter of a format, on a day of the line’s own choosing, that a document tells. */
function encounterIn(document: string, family: EncounterEntry["family"]): EncounterEntry {
  const found = linesOf("encounter").find(
    (entry) => entry.family === family && entry.documents.includes(document),
  );
  if (found === undefined) throw new Error(`no ${family} in ${document}`);
  return found;
}

function contradictionsOf({ disagreements }: EncounterEntry): readonly string[] {
  return disagreements.map(
    ({ part, about, tellings }) =>
      `${about ?? part}: ${tellings.map(({ value }) => value).join(", ")}`,
  );
}

describe("a year of two ministers, told in twelve documents of three languages", () => {
  test("has four people: one family name is borne by two of them", () => {
    const people = linesOf("person").map(({ name, documents }) => `${name}: ${documents.length}`);
    expect(people).toEqual([
      "Illari Quispe: 7",
      "Maarja Tammsoo: 7",
      "Tomás Quispe: 4",
      "Kaarel Põldmaa: 4",
    ]);
  });

  test("tells one visit that was announced, told by both sides, in Russian, and copied", () => {
    const told = "announced told-by-host told-by-guest copied told-in-russian";
    expect(encounterIn("announced", "visit").documents.join(" ")).toBe(told);
    expect(encounterIn("announced", "talks").documents.join(" ")).toBe(told);
    expect(encounterIn("announced", "visit").independentSources).toBe(4);
  });

  test("shows where the two sides contradict each other", () => {
    expect(contradictionsOf(encounterIn("told-by-host", "talks"))).toContain(
      "date: 2031-03-11, 2031-03-10",
    );
    const heads = linesOf("encounter").flatMap(contradictionsOf);
    expect(heads).toContain("delegates: 14, 12");
    expect(heads).toContain("sub-commissions: 5, 6");
  });

  test("keeps apart a meeting of the same two in another city, and one of another Quispe", () => {
    expect(encounterIn("met-again", "talks").documents).toEqual(["met-again"]);
    expect(encounterIn("other-quispe", "talks").documents).toEqual(["other-quispe"]);
  });

  test("tells sessions apart by their numbers, and one that was put off as one", () => {
    const sessions = linesOf("encounter").filter(({ family }) => family === "commission");
    expect(documentsOf(sessions)).toEqual([
      "session-in-russian session-in-french",
      "session-in-french put-off held-at-last",
    ]);
    const third = encounterIn("held-at-last", "commission");
    expect(third.date[0]?.value).toBe("2032-05-14");
    expect(third.progress[0]?.value).toBe("held");
    expect(contradictionsOf(third).filter((one) => one.startsWith("status"))).toEqual([]);
  });

  test("leaves the visit of the document without a date to a reviewer", () => {
    const undated = encounterIn("undated", "visit");
    expect(undated.documents).toEqual(["undated"]);
    expect(undated.perhapsSame).toEqual([encounterIn("announced", "visit").id]);
  });

  test("has one memorandum: prepared, signed, in force", () => {
    const [memorandum, ...others] = linesOf("agreement");
    expect(others).toEqual([]);
    expect(memorandum?.history.map(({ axis, value }) => `${axis} ${value}`)).toEqual([
      "strength mentioned",
      "legal proposed",
      "strength signed",
      "legal signed",
      "legal in-force",
    ]);
  });

  test("has two promises, and says that both were kept", () => {
    const promises = linesOf("commitment");
    expect(documentsOf(promises)).toEqual([
      "told-by-host told-by-guest copied put-off",
      "told-by-guest copied put-off",
    ]);
    expect(promises.map(({ axes }) => axes.execution)).toEqual(["done", "done"]);
    const kept = register.followUps.map(({ later }) => later);
    expect(new Set(kept).size).toBe(2);
  });
});
