import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decision, JudgementDecision, VerdictDecision } from "../decision/decision.ts";
import { foldRegister } from "./fold-register.ts";
import {
  inventAgreement,
  inventEncounter,
  inventPerson,
  inventReading,
  inventSource,
  inventStatement,
} from "./invented.fixture.ts";
import type { EncounterEntry, Entry, EntryKind, EntryOf, Register } from "./register.ts";
import type { RegisterSource } from "./source.ts";

const virtalo = { country: "FI", offices: [{ role: "head-of-state", of: "FI" }] } as const;
const queltehue = { country: "CL", offices: [{ role: "minister:energy", of: "CL" }] } as const;

/** One paper's report of the audience in Turku. */
function turku(
  name: string,
  parts: { date?: string; place?: string; host?: string } = {},
): RegisterSource {
  const { date = "2031-03-04", place = "Turku", host = "Aino Virtalo" } = parts;
  const text = `${name}: ${host} received Rodrigo Queltehue in ${place}. “The grid will reach the islands by winter,” she said.`;
  const reading = inventReading(
    { published: "2031-03-05", publisher: name },
    {
      persons: [
        inventPerson(text, [host as "x"], virtalo),
        inventPerson(text, ["Rodrigo Queltehue"], queltehue),
      ],
      encounters: [
        inventEncounter(text, `${host} received Rodrigo Queltehue in ${place}.`, {
          id: "e1",
          format: "audience",
          date,
          parties: ["FI", "CL"],
          place: { name: place, country: "FI" },
          participants: [
            { person: `p-${host}`, role: "host" },
            { person: "p-Rodrigo Queltehue", role: "guest" },
          ],
        }),
      ],
      statements: [
        inventStatement(text, "The grid will reach the islands by winter", {
          speaker: `p-${host}`,
          mode: "direct",
          stance: "pledges",
        }),
      ],
    },
  );
  return inventSource(name, text, { reading });
}

function all<K extends EntryKind>({ entries }: Register, kind: K): readonly EntryOf<K>[] {
  return [...entries.values()].filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

function only<K extends EntryKind>(register: Register, kind: K): EntryOf<K> {
  const [first, ...others] = all(register, kind);
  if (first === undefined || others.length > 0)
    throw new Error(`expected one ${kind}, found ${others.length + (first === undefined ? 0 : 1)}`);
  return first;
}

let count = 0;
function verdict(entry: Entry, parts: Partial<VerdictDecision> = {}): VerdictDecision {
  return {
    kind: "verdict",
    id: `v${count++}`,
    at: "2031-04-01T09:00:00.000Z",
    by: "ada",
    reason: null,
    seen: [],
    verdict: "accept",
    amendment: {},
    target: { record: entry.id, scope: "entry", revision: entry.revision },
    ...parts,
  };
}

function judge(
  [one, other]: readonly [string, string],
  judgement: JudgementDecision["judgement"],
): JudgementDecision {
  const { at, by, reason, seen } = verdict({ id: one, revision: "" } as Entry);
  const target = (record: string) => ({ record, scope: "source", revision: "" }) as const;
  return {
    kind: "judgement",
    id: `j${count++}`,
    at,
    by,
    reason,
    seen,
    judgement,
    target: target(one),
    other: target(other),
  };
}

function undo({ id }: Decision): Decision {
  const { at, by, reason, seen } = verdict({ id: "", revision: "" } as Entry);
  return { kind: "undo", id: `u${count++}`, at, by, reason, seen, undoes: id };
}

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

describe("encounters stay apart", () => {
  const two = (one: RegisterSource, other: RegisterSource): number =>
    all(foldRegister([one, other], []), "encounter").length;

  test("on other days", () => {
    expect(two(turku("A"), turku("B", { date: "2031-03-08" }))).toBe(2);
  });

  test("where a side sends somebody else", () => {
    expect(two(turku("A"), turku("B", { host: "Otso Kallavesi" }))).toBe(2);
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
  const source = (name: string, title: string | null): RegisterSource => {
    const text = `${name}: they signed a memorandum.`;
    const memorandum = inventAgreement(text, "a memorandum", { title, parties: ["CL", "FI"] });
    return inventSource(name, text, { reading: inventReading({}, { agreements: [memorandum] }) });
  };

  test("of one title are one, and those without are not", () => {
    const titled = foldRegister([source("A", "Tides"), source("B", "Tides")], []);
    expect(only(titled, "agreement").independentSources).toBe(2);
    const untitled = foldRegister([source("A", null), source("B", null)], []);
    expect(all(untitled, "agreement")).toHaveLength(2);
  });
});

describe("decisions", () => {
  const sources = [turku("Harbour Post"), turku("Lago Azul")];
  const before = only(foldRegister(sources, []), "encounter");
  const after = (...decisions: Decision[]): Register => foldRegister(sources, decisions);

  test("set the status, and an undo takes it back", () => {
    const rejection = verdict(before, { verdict: "reject" });
    expect(only(after(rejection), "encounter").status).toBe("refused");
    expect(only(after(rejection, undo(rejection)), "encounter").status).toBe("proposed");
  });

  test("of two people who differ leave the line open", () => {
    const sum = after(verdict(before), verdict(before, { by: "bo", verdict: "reject" }));
    expect(only(sum, "encounter").status).toBe("unsure");
  });

  test("mend a part, and what the sources tell stays beside it", () => {
    const mended = after(
      verdict(before, { verdict: "amend", amendment: { date: "2031-03-03", sectors: ["energy"] } }),
    );
    const { date, earliest, sectors, status } = only(mended, "encounter");
    expect(status).toBe("accepted");
    expect(date.map(({ value, records }) => [value, records.length])).toEqual([
      ["2031-03-03", 0],
      ["2031-03-04", 2],
    ]);
    expect(earliest).toBe("2031-03-03");
    expect(sectors.map(({ value }) => value)).toEqual(["energy"]);
  });

  test("on a value that a part cannot hold change nothing", () => {
    const nonsense = verdict(before, {
      verdict: "amend",
      amendment: { date: "soon", colour: "red" },
    });
    const { date, ...rest } = only(after(nonsense), "encounter");
    expect(date).toEqual(before.date);
    expect(rest).not.toHaveProperty("colour");
  });

  test("part what the software joined, and join what it parted", () => {
    const [one = "", other = ""] = before.records;
    expect(all(after(judge([one, other], "different")), "encounter")).toHaveLength(2);
    const apart = [turku("A"), turku("B", { date: "2031-06-01" })];
    const ids = all(foldRegister(apart, []), "encounter").map(({ id }) => id);
    const joined = foldRegister(apart, [judge([ids[0] ?? "", ids[1] ?? ""], "same")]);
    expect(only(joined, "encounter").date).toHaveLength(2);
    expect(joined.entryOf.get(ids[1] ?? "")).toBe(ids[0]);
  });

  test("that are unsure keep two lines, each naming the other", () => {
    const [one = "", other = ""] = before.records;
    const pair = all(after(judge([one, other], "unsure")), "encounter");
    expect(pair.map(({ perhapsSame }) => perhapsSame)).toEqual([[other], [one]]);
  });

  test("refuse one source alone", () => {
    const [, other = ""] = before.records;
    const target = { record: other, scope: "source", revision: "" } as const;
    const { documents, status } = only(
      after(verdict(before, { verdict: "reject", target })),
      "encounter",
    );
    expect(documents).toEqual(["Harbour Post"]);
    expect(status).toBe("proposed");
  });

  test("are told when the line has changed since", () => {
    const decisions = [verdict(before)];
    expect(only(after(...decisions), "encounter").changedSinceDecision).toBe(false);
    const more = foldRegister([...sources, turku("Norte")], decisions);
    expect(only(more, "encounter").changedSinceDecision).toBe(true);
  });

  test("follow their words when better rules draw the record anew", () => {
    const [evidence] = before.evidence;
    if (evidence === undefined) throw new Error("expected evidence");
    const { document, start, end, quote } = evidence;
    const lost = { record: "e-drawnotherwise", scope: "entry", revision: "" } as const;
    const seen = [{ document, quotation: { start, end, quote } }];
    const decision = verdict(before, { verdict: "reject", target: lost, seen });
    expect(only(after(decision), "encounter").status).toBe("refused");
    expect(after({ ...decision, seen: [] }).strayDecisions).toEqual([decision.id]);
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
        const plain = (register: Register): unknown => [...register.entries.values()];
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

test("the newest capture of a document is read, and decisions on the older one hold", () => {
  const first = turku("Harbour Post");
  const again = { ...turku("Harbour Post"), capture: "second", text: `${first.text} Corrected.` };
  const entry = only(foldRegister([first], []), "encounter");
  const register = foldRegister([first, again], [verdict(entry)]);
  expect(only(register, "encounter")).toMatchObject({ id: entry.id, status: "accepted" });
  expect(register.documents.get("Harbour Post")?.capture).toBe("second");
});
