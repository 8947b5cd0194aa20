import { describe, expect, test } from "vitest";
import type { Encounter, Link } from "../../../fact/reading.ts";
import { sayInEnglish } from "../../../core/reason.ts";
import { becauseOf } from "../../reasons.ts";
import { foldRegister } from "../../fold-register.ts";
import {
  inventEncounter,
  inventPerson,
  inventReading,
  inventSource,
} from "../../invented.fixture.ts";
import type { IdentityNote } from "../identity-note.ts";
import type { RegisterSource } from "../../source.ts";
import { only } from "../../turku.fixture.ts";

/** One sentence of a document, and the encounter that it tells. */
interface Told extends Partial<Encounter> {
  readonly words: string;
  readonly guest?: keyof typeof people;
}

const people = {
  "Leena Ahokas": { country: "FI", offices: [{ role: "minister:energy", of: "FI" }] },
  "Otso Kallavesi": { country: "FI", offices: [{ role: "minister:defence", of: "FI" }] },
  "Illari Quispe": { country: "PE", offices: [{ role: "minister:energy", of: "PE" }] },
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

  test("is told from another of its kind by the month that its sentence names", () => {
    const second = report("C", "2031-07-03", [
      { words: "visited Lima again", ...visit, date: "2031-07-02" },
    ]);
    const lastJune = report("B", null, [{ words: "came to Lima last June", ...visit }]);
    expect(lines(dated, second, lastJune)).toEqual(["AB", "C"]);
  });

  test("is placed by the visit that it is a part of, once that is known", () => {
    const links = [{ type: "within", from: "e1", to: "e0" }] as const;
    const talks = { format: "talks", ...lima, guest: "Leena Ahokas" } as const;
    const [visited, came] = [
      { words: "visited Lima", ...visit, date: "2031-06-10" },
      { words: "came to Lima last June", ...visit },
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

/** A document that tells three people of one visit. */
function delegation(name: string, published: string | null, date: string | null): RegisterSource {
  const source = report(name, published, [
    { words: "came to Lima", ...visit, date },
    { words: "sat down", guest: "Otso Kallavesi" },
    { words: "looked on", guest: "Illari Quispe" },
  ]);
  const { encounters } = source.reading;
  const participants = encounters.flatMap((one) => one.participants);
  const together = encounters.slice(0, 1).map((came) => ({ ...came, participants }));
  return { ...source, reading: { ...source.reading, encounters: together } };
}

describe("a document without any date", () => {
  const dated = report("A", "2031-06-12", [
    { words: "visited Lima", ...visit, date: "2031-06-10/2031-06-12" },
  ]);

  test("leaves its visit to a reviewer: the same guest comes to the same city in any year", () => {
    const undated = report("B", null, [{ words: "came to Lima on Wednesday", ...visit }]);
    expect(lines(dated, undated)).toEqual(["A", "B"]);
    const [doubt] = notes(dated, undated);
    expect(doubt?.judgement).toBe("unsure");
    expect(doubt?.reasons.map(sayInEnglish)).toContain(
      "against it: one document bears no date, and nothing pins the day",
    );
  });

  test("is pinned by another encounter that it tells of the same days", () => {
    const signing = { format: "signing-ceremony", ...lima } as const;
    const undated = report("B", null, [
      { words: "came to Lima", ...visit },
      { words: "signed a pact", ...signing, date: "2031-06-11" },
    ]);
    expect(lines(dated, undated)).toEqual(["AB", "B"]);
  });

  test("is pinned by the number of a session, and the day is marked as implied", () => {
    const session = { format: "commission-session", ...lima } as const;
    const third = report("C", "2031-06-12", [
      { words: "opened the third session", ...session, date: "2031-06-10" },
    ]);
    const undated = report("B", null, [{ words: "closed the third session", ...session }]);
    const fourth = report("D", null, [{ words: "closed the fourth session", ...session }]);
    expect(lines(third, undated)).toEqual(["CB"]);
    expect(lines(third, fourth)).toEqual(["C", "D"]);
    expect(only(foldRegister([third, undated], []), "encounter").makings[1]?.placed).toEqual({
      date: "2031-06-10",
      why: [
        { says: "another source gives the day" },
        becauseOf("both are number {number}", { number: 3 }),
      ],
    });
  });

  test("is pinned by what it follows, once that is known", () => {
    const links = [{ type: "follows", from: "e0", to: "e1" }] as const;
    const talks = { format: "talks", ...lima, guest: "Leena Ahokas" } as const;
    const summit = { format: "summit", parties: ["PE", "region:africa"], status: "held" } as const;
    const told = (name: string, published: string | null, date: string | null): RegisterSource =>
      report(
        name,
        published,
        Object.assign(
          [
            { words: "talked", ...talks, date },
            { words: "had met at the second summit", ...summit },
          ],
          { links },
        ),
      );
    const one = told("A", "2031-06-12", "2031-06-10");
    expect(lines(one, told("B", null, null))).toEqual(["AB", "AB"]);
  });

  test("is pinned by a delegation of several, told name by name", () => {
    const one = delegation("A", "2031-06-12", "2031-06-10");
    expect(lines(one, delegation("B", null, null))).toEqual(["AB"]);
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

function works(name: string, plant: string, date: string): RegisterSource {
  const words = `began the works of the plant of ${plant}`;
  return report(name, "2031-07-12", [{ words, format: "ceremony", date }]);
}

describe("what the rest of two documents says", () => {
  test("joins talks that both tell beside the same audience of the same guest", () => {
    const day = { ...lima, guest: "Leena Ahokas" } as const;
    const told = (name: string, date: string, beside: boolean): RegisterSource =>
      report(name, "2031-06-12", [
        { words: "met the minister of energy", ...day, place: null, format: "talks", date },
        ...(beside ? [{ words: "was received", ...day, format: "audience", date } as const] : []),
      ]);
    const exact = told("A", "2031-06-10", true);
    expect(lines(exact, told("B", "2031-06", true))).toEqual(["AB", "AB"]);
    expect(lines(exact, told("B", "2031-06", false))).toEqual(["A", "A", "B"]);
  });

  test("joins the start of the same works, told a day apart, by their name", () => {
    const others = Array.from({ length: 18 }, (_, at) =>
      report(`${at}`, null, [{ words: "talked", date: `20${at + 10}-01-01` }]),
    );
    const one = works("A", "Huancané", "2031-06-10");
    expect(lines(one, works("B", "Huancané", "2031-06-11"), ...others)).toContain("AB");
    expect(lines(one, works("B", "Vilcabamba", "2031-06-11"), ...others)).toContain("B");
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
  expect(note?.reasons).toContainEqual({ says: "a participant in common" });
});
