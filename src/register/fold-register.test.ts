import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldRegister } from "./fold-register.ts";
import { inventAgreement, inventReading, inventSource } from "./invented.fixture.ts";
import type { EncounterEntry, Register } from "./register.ts";
import type { RegisterSource } from "./source.ts";
import { all, only, turku } from "./turku.fixture.ts";

describe("one encounter told twice", () => {
  const sources = [turku("Harbour Post"), turku("Lago Azul")];
  const register = foldRegister(sources, []);

  test("is one line with the evidence of both", () => {
    const encounter = only(register, "encounter");
    expect(encounter.documents).toEqual(["Harbour Post", "Lago Azul"]);
    expect(encounter.independentSources).toBe(2);
    expect(encounter.evidence.map(({ prefix }) => prefix)).toEqual([
      "Harbour Post: ",
      "Lago Azul: ",
    ]);
    expect(all(register, "person").map(({ name }) => name)).toEqual([
      "Aino Virtalo",
      "Rodrigo Queltehue",
    ]);
    expect(encounter.participants.map(({ side, offices }) => [side, offices.length])).toEqual([
      ["FI", 2],
      ["CL", 2],
    ]);
  });

  test("keeps every quotation true to its text", () => {
    const texts = new Map(sources.map(({ document, text }) => [document, text]));
    for (const entry of register.entries.values())
      for (const { document, start, end, quote } of entry.evidence)
        expect(texts.get(document)?.slice(start, end)).toBe(quote);
  });

  test("holds disagreements side by side, with what most documents say first", () => {
    const third = turku("Norte", { place: "Oulu" });
    const { place } = only(foldRegister([third, ...sources], []), "encounter");
    expect(place.map(({ value, documents }) => [value.name, documents])).toEqual([
      ["Turku", ["Harbour Post", "Lago Azul"]],
      ["Oulu", ["Norte"]],
    ]);
  });

  test("counts a copy as no further source", () => {
    const copied = [turku("Harbour Post"), { ...turku("Lago Azul"), copyOf: "Harbour Post" }];
    expect(only(foldRegister(copied, []), "encounter").independentSources).toBe(1);
  });
});

describe("how far an encounter has come", () => {
  const plan = { status: "planned" } as const;

  test("is what the latest document says", () => {
    const announced = turku("A", { ...plan, published: "2031-02-20" });
    expect(progress(announced, turku("B"))).toEqual(["held", "planned"]);
    const putOff = turku("C", { status: "postponed", published: "2031-03-03" });
    expect(progress(announced, putOff)).toEqual(["postponed", "planned"]);
  });

  test("is held, where a document without a day reports it and another announced it", () => {
    const report = turku("B", { published: null });
    expect(progress(turku("A", { ...plan, published: "2031-02-20" }), report)[0]).toBe("held");
    expect(progress(turku("A", { ...plan, published: null }), report)[0]).toBe("held");
  });
});

describe("encounters stay apart", () => {
  test("on other days", () => {
    expect(two(turku("A"), turku("B", { date: "2031-03-08" }))).toBe(2);
  });

  test("where a side sends somebody else", () => {
    const others = { host: "Otso Kallavesi", office: "speaker-of-parliament" } as const;
    expect(two(turku("A"), turku("B", others))).toBe(2);
  });

  test("but not where two names are given to the holder of one office", () => {
    expect(two(turku("A"), turku("B", { host: "Otso Kallavesi" }))).toBe(1);
  });

  test("in one document, which has told them apart itself", () => {
    const source = turku("A");
    const [first] = source.reading.encounters;
    const second = { ...first, id: "e2", format: "talks" } as typeof first & object;
    const reading = { ...source.reading, encounters: [first, second] as never };
    expect(two({ ...source, reading }, turku("B"))).toBe(2);
  });
});

describe("a vague date", () => {
  test("joins the exact one, which is shown", () => {
    const register = foldRegister([turku("A", { date: "2031-03" }), turku("B")], []);
    const { date, earliest, latest } = only(register, "encounter");
    expect(date[0]?.value).toBe("2031-03-04");
    expect([earliest, latest]).toEqual(["2031-03-04", "2031-03-04"]);
  });

  test("of a whole year tells nothing", () => {
    const register = foldRegister([turku("A", { date: "2031" }), turku("B")], []);
    expect(all(register, "encounter")).toHaveLength(2);
  });
});

describe("instruments", () => {
  test("of one title are one, and those without are not", () => {
    const titled = foldRegister([memorandum("A", "Tides"), memorandum("B", "Tides")], []);
    expect(only(titled, "agreement").independentSources).toBe(2);
    const untitled = foldRegister([memorandum("A", null), memorandum("B", null)], []);
    expect(all(untitled, "agreement")).toHaveLength(2);
  });
});

describe("the fold", () => {
  const places = fc.constantFrom("Turku", "Oulu", "Vaasa");
  const dates = fc.constantFrom("2031-03-04", "2031-03-05", "2031-03", "2031-03-04/2031-03-05");
  const hosts = fc.constantFrom("Aino Virtalo", "Otso Kallavesi");
  const parts = fc.record({ date: dates, place: places, host: hosts });
  const manySources = fc
    .array(parts, { minLength: 1, maxLength: 12 })
    .map((list) => list.map((one, index) => turku(`Paper ${index}`, one)));

  test("gives the same register twice", () => {
    fc.assert(
      fc.property(manySources, (sources) => {
        expect(plain(foldRegister(sources, []))).toEqual(plain(foldRegister(sources, [])));
      }),
    );
  });

  test("loses no record and no quotation", () => {
    fc.assert(
      fc.property(manySources, (sources) => {
        const register = foldRegister(sources, []);
        const encounters: readonly EncounterEntry[] = all(register, "encounter");
        expect(encounters.flatMap(({ records }) => records)).toHaveLength(sources.length);
        expect(encounters.flatMap(({ evidence }) => evidence)).toHaveLength(sources.length);
      }),
    );
  });

  test("never renames a line when documents are added", () => {
    fc.assert(
      fc.property(manySources, (sources) => {
        const few = foldRegister(sources.slice(0, -1), []);
        const many = foldRegister(sources, []);
        for (const [record, id] of few.entryOf) {
          const now = many.entryOf.get(record);
          // Two lines may become one; the older name stays, and the other leads to it.
          expect(many.entryOf.get(id)).toBe(now);
        }
      }),
    );
  });
});

test("a person’s name, office and statement hold together", () => {
  const register = foldRegister([turku("Harbour Post")], []);
  const [host] = all(register, "person");
  expect(only(register, "statement").speaker).toBe(host?.id);
  expect(host?.offices).toEqual([
    {
      role: "head-of-state",
      of: "FI",
      former: false,
      asOf: "2031-03-05",
      document: "Harbour Post",
    },
  ]);
});

/** How many encounters two documents amount to. */
function two(one: RegisterSource, other: RegisterSource): number {
  return all(foldRegister([one, other], []), "encounter").length;
}

function memorandum(name: string, title: string | null): RegisterSource {
  const text = `${name}: they signed a memorandum.`;
  const agreement = inventAgreement(text, "a memorandum", { title, parties: ["CL", "FI"] });
  return inventSource(name, text, { reading: inventReading({}, { agreements: [agreement] }) });
}

function plain(register: Register): unknown {
  return [...register.entries.values()];
}

function progress(...sources: readonly RegisterSource[]): readonly string[] {
  return only(foldRegister(sources, []), "encounter").progress.map(({ value }) => value);
}
