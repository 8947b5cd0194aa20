import { describe, expect, test } from "vitest";
import type { Encounter, Person } from "../../fact/reading.ts";
import { foldRegister } from "../fold-register.ts";
import { inventEncounter, inventPerson, inventReading, inventSource } from "../invented.fixture.ts";
import { becauseOf } from "../reasons.ts";
import type { Register } from "../register.ts";
import type { RegisterSource } from "../source.ts";

/** A document that names one person. */
function naming(document: string, name: string, parts: Partial<Person> = {}): RegisterSource {
  const text = `${name} spoke.`;
  const person = inventPerson(text, [name], { country: "PE", ...parts });
  return inventSource(document, text, { reading: inventReading({}, { persons: [person] }) });
}

/** A document that tells one encounter. */
function telling(
  document: string,
  parts: Partial<Encounter>,
  published = "2031-03-05",
): RegisterSource {
  const text = "They met.";
  const encounter = inventEncounter(text, "They met", { parties: ["FI", "PE"], ...parts });
  return inventSource(document, text, {
    reading: inventReading({ published }, { encounters: [encounter] }),
  });
}

const persons = (register: Register): number =>
  [...register.entries.values()].filter(({ kind }) => kind === "person").length;

const encounters = (...sources: readonly RegisterSource[]): number =>
  [...foldRegister(sources, []).entries.values()].filter(({ kind }) => kind === "encounter").length;

describe("persons of several documents", () => {
  test("are one where their names agree in any script and their country does", () => {
    const sources = [
      naming("A", "Fiodor Chapochnikov"),
      naming("B", "Фёдор Шапошников"),
      naming("C", "Fyodor Shaposhnikov", { offices: [{ role: "ambassador", of: "PE" }] }),
    ];
    const register = foldRegister(sources, []);
    expect(persons(register)).toBe(1);
    expect(register.identityNotes.map(({ judgement }) => judgement)).toEqual(["same", "same"]);
    expect(register.identityNotes[0]?.reasons).toContainEqual(
      becauseOf("both act for {party}", { party: "PE" }),
    );
  });

  test("stay apart in two countries", () => {
    const sources = [
      naming("A", "Fiodor Chapochnikov"),
      naming("B", "Фёдор Шапошников", { country: "FI" }),
    ];
    expect(persons(foldRegister(sources, []))).toBe(2);
  });

  test("join the name where only one document shows the country, if the name is sure", () => {
    const sources = [
      naming("A", "Fiodor Chapochnikov"),
      naming("B", "Фёдор Шапошников", { country: null }),
    ];
    expect(persons(foldRegister(sources, []))).toBe(1);
  });

  test("never join through a third: a short form fits one of two brothers only", () => {
    const sources = [
      naming("A", "Tapiwa Okello Zvobgo"),
      naming("B", "Tapiwa Zvobgo"),
      naming("C", "Tapiwa Ruvimbo Zvobgo"),
    ];
    const register = foldRegister(sources, []);
    expect(persons(register)).toBe(2);
  });

  test("wait for a person where the name is only likely", () => {
    const sources = [naming("A", "Moussa Diarra"), naming("B", "Moussa Lamine Diarra")];
    const register = foldRegister(sources, []);
    const [one, other] = [...register.entries.values()];
    expect(persons(register)).toBe(2);
    expect(one?.perhapsSame).toEqual([other?.id]);
    expect(register.identityNotes[0]?.judgement).toBe("unsure");
  });

  test("of a family name alone join the only holder of an office that one person holds", () => {
    const offices = [{ role: "minister:energy", of: "PE" }] as const;
    const [whole, short] = [
      naming("A", "Tapiwa Zvobgo", { offices }),
      naming("B", "Zvobgo", { offices }),
    ];
    expect(persons(foldRegister([short, whole], []))).toBe(1);
    const brother = naming("C", "Ruvimbo Zvobgo", { offices });
    const register = foldRegister([short, whole, brother], []);
    expect(persons(register)).toBe(3);
    expect([...register.entries.values()][0]?.perhapsSame).toHaveLength(2);
  });

  test("yield a state that was only implied to one that is stated", () => {
    const offices = [{ role: "minister:energy", of: "PE" }] as const;
    const guessed = [{ role: "minister:energy", of: "FI" }] as const;
    const [stated, implied] = [
      naming("A", "Tapiwa Zvobgo", { offices }),
      naming("B", "Tapiwa Zvobgo", {
        country: "FI",
        offices: guessed,
        implied: { "offices.0.of": "the page's own side" },
      }),
    ];
    expect(persons(foldRegister([implied, stated], []))).toBe(1);
    const envoy = naming("C", "Tapiwa Zvobgo", {
      country: "FI",
      offices: [{ role: "ambassador", of: "FI" }],
      implied: { "offices.0.of": "the page's own side" },
    });
    expect(persons(foldRegister([envoy, stated], []))).toBe(2);
  });
});

describe("encounters of several documents", () => {
  const day = { date: "2031-03-04", format: "visit" } as const;

  test("are one where the place is one city in two languages", () => {
    const [paris, париж] = [
      { name: "Varsovie", country: "PL" },
      { name: "Варшава", country: "PL" },
    ];
    expect(
      encounters(telling("A", { ...day, place: paris }), telling("B", { ...day, place: париж })),
    ).toBe(1);
  });

  test("are two in two cities", () => {
    const [one, other] = [
      { name: "Varsovie", country: "PL" },
      { name: "Краков", country: "PL" },
    ];
    expect(
      encounters(telling("A", { ...day, place: one }), telling("B", { ...day, place: other })),
    ).toBe(2);
  });

  test("of the kind that is held once a day need no place", () => {
    const signing = { date: "2031-03-04", format: "signing-ceremony" } as const;
    expect(encounters(telling("A", signing), telling("B", signing))).toBe(1);
    const talks = { date: "2031-03-04", format: "talks" } as const;
    expect(encounters(telling("A", talks), telling("B", talks))).toBe(2);
  });

  test("are one conference where one source counts more parties than the other", () => {
    const summit = { format: "summit", place: { name: "Lima", country: "PE" } } as const;
    const one = telling("A", { ...summit, date: "2031-03", parties: ["PE", "region:africa"] });
    const other = telling("B", {
      ...summit,
      date: "2031-03-04",
      parties: ["PE", "FI", "region:africa"],
    });
    const third = telling("C", { ...summit, date: "2031-03-04", parties: ["PE", "BR"] });
    expect(encounters(one, other)).toBe(1);
    expect(encounters(one, third)).toBe(2);
  });
});
