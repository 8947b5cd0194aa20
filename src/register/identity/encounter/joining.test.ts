import { describe, expect, test } from "vitest";
import type { Encounter, Link } from "../../../fact/reading.ts";
import { foldRegister } from "../../fold-register.ts";
import {
  inventEncounter,
  inventPerson,
  inventReading,
  inventSource,
} from "../../invented.fixture.ts";
import type { IdentityNote } from "../identity-note.ts";
import type { RegisterSource } from "../../source.ts";

/** One sentence of a document, and the encounter that it tells. */
interface Told extends Partial<Encounter> {
  readonly words: string;
  readonly guest?: keyof typeof people;
}

const people = {
  "Leena Ahokas": { country: "FI", offices: [{ role: "minister:energy", of: "FI" }] },
  "Otso Kallavesi": { country: "FI", offices: [{ role: "minister:defence", of: "FI" }] },
} as const;

function report(
  name: string,
  published: string | null,
  told: readonly Told[] & { readonly links?: readonly Link[] },
): RegisterSource {
  const text = told.map(({ words, guest }) => `${guest ?? "They"} ${words}.`).join("\n");
  const links = told.links ?? [];
  const guests = [...new Set(told.map(({ guest }) => guest))].filter((one) => one !== undefined);
  const encounters = told.map(({ words, guest, ...parts }, at) => ({
    ...inventEncounter(text, words, { parties: ["FI", "PE"], ...parts }),
    id: `e${at}`,
    participants: guest === undefined ? [] : [{ person: `p-${guest}`, role: "guest" } as const],
  }));
  const persons = guests.map((guest) => inventPerson(text, [guest], people[guest]));
  return inventSource(name, text, {
    reading: inventReading({ published }, { persons, encounters, links }),
  });
}

const lima = { place: { name: "Lima", country: "PE" } } as const;
const visit = { format: "official-visit", ...lima, guest: "Leena Ahokas" } as const;

/** The lines that some documents amount to, each as the names of its documents. */
function lines(...sources: readonly RegisterSource[]): readonly string[] {
  return [...foldRegister(sources, []).entries.values()]
    .filter(({ kind }) => kind === "encounter")
    .map(({ documents }) => documents.join(""));
}

function notes(...sources: readonly RegisterSource[]): readonly IdentityNote[] {
  return foldRegister(sources, []).identityNotes.filter(({ one }) => one.startsWith("e-"));
}

describe("an encounter without a day", () => {
  const dated = report("A", "2031-06-12", [
    { words: "visited Lima", ...visit, date: "2031-06-10" },
  ]);

  test("joins the one that fits the day of its report", () => {
    const undated = report("B", "2031-06-13", [{ words: "came to Lima", ...visit }]);
    expect(lines(dated, undated)).toEqual(["AB"]);
  });

  test("stays alone where its report is of another year", () => {
    const later = report("B", "2033-06-13", [{ words: "came to Lima", ...visit }]);
    expect(lines(dated, later)).toEqual(["A", "B"]);
  });

  test("waits where two fit it alike", () => {
    const second = report("C", "2031-07-03", [
      { words: "visited Lima again", ...visit, date: "2031-07-01" },
    ]);
    const undated = report("B", null, [{ words: "came to Lima", ...visit }]);
    expect(lines(dated, second, undated)).toEqual(["A", "C", "B"]);
    expect(notes(dated, second, undated).map(({ judgement }) => judgement)).toEqual([
      "unsure",
      "unsure",
    ]);
  });

  test("is told from another of its kind by the weekday that its sentence names", () => {
    const second = report("C", "2031-07-03", [
      { words: "visited Lima again", ...visit, date: "2031-07-02" },
    ]);
    const tuesday = report("B", null, [{ words: "came to Lima on Tuesday", ...visit }]);
    expect(lines(dated, second, tuesday)).toEqual(["AB", "C"]);
  });

  test("is placed by the visit that it is a part of, once that is known", () => {
    const links = [{ type: "within", from: "e1", to: "e0" }] as const;
    const talks = { format: "talks", ...lima, guest: "Leena Ahokas" } as const;
    const [visited, came] = [
      { words: "visited Lima", ...visit, date: "2031-06-10" },
      { words: "came to Lima on Tuesday", ...visit },
    ];
    const one = report(
      "A",
      "2031-06-12",
      Object.assign([visited, { words: "held talks", ...talks }], { links }),
    );
    const other = report(
      "B",
      null,
      Object.assign([came, { words: "talked", ...talks }], { links }),
    );
    expect(lines(one, other)).toEqual(["AB", "AB"]);
  });
});

describe("an encounter that was announced", () => {
  const summit = { format: "summit", parties: ["PE", "region:africa"], status: "planned" } as const;

  test("is one with the summit of the same number that was held a year later", () => {
    const plan = report("A", "2030-11-02", [
      { words: "spoke of the second summit", ...summit, date: "2031" },
    ]);
    const held = report("B", "2032-07-30", [
      { words: "went to the second summit", ...summit, status: "held", date: "2032-07-27" },
    ]);
    const third = report("C", "2032-07-30", [
      { words: "went to the third summit", ...summit, status: "held", date: "2032-07-27" },
    ]);
    expect(lines(plan, held)).toEqual(["AB"]);
    expect(lines(plan, third)).toEqual(["A", "C"]);
  });
});

describe("look-alikes stay apart", () => {
  test("where a side sent somebody else on the same day", () => {
    const day = { format: "talks", date: "2031-06-10", ...lima } as const;
    const one = report("A", "2031-06-12", [{ words: "talked", ...day, guest: "Leena Ahokas" }]);
    const other = report("B", "2031-06-12", [{ words: "talked", ...day, guest: "Otso Kallavesi" }]);
    expect(lines(one, other)).toEqual(["A", "B"]);
  });

  test("where the same people met in two formats that reporters tell apart", () => {
    const day = { date: "2031-06-10", ...lima, guest: "Leena Ahokas" } as const;
    const one = report("A", "2031-06-12", [{ words: "met", ...day, format: "visit" }]);
    const other = report("B", "2031-06-12", [{ words: "met", ...day, format: "press-conference" }]);
    expect(lines(one, other)).toEqual(["A", "B"]);
  });
});

test("every joint gives its chance and its reasons", () => {
  const one = report("A", "2031-06-12", [{ words: "visited Lima", ...visit, date: "2031-06-10" }]);
  const other = report("B", "2031-06-12", [{ words: "came to Lima", ...visit, date: "2031-06" }]);
  const [note] = notes(one, other);
  expect(note?.judgement).toBe("same");
  expect(note?.score).toBeGreaterThan(0.9);
  expect(note?.reasons).toContain("+ a participant in common");
});
