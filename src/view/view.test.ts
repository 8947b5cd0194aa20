import { describe, expect, test } from "vitest";
import { foldRegister } from "../register/fold-register.ts";
import type { Register } from "../register/register.ts";
import type { RegisterSource } from "../register/source.ts";
import { dossier } from "./dossier.ts";
import { documentPage } from "./document-page.ts";
import { inventRegister, inventVisit } from "./invented.fixture.ts";
import { overview } from "./overview.ts";
import { recordPage } from "./record-page.ts";
import { timelineFacets } from "./timeline-facets.ts";
import { timeline } from "./timeline.ts";
import type { TimelineFilter } from "./view.ts";

const register = inventRegister();

/** What the timeline shows, in short: "official-visit yes". */
function shows(filter: TimelineFilter, from: Register = register): readonly string[] {
  return timeline(from, filter).lines.map(({ format, certainty }) => `${format} ${certainty}`);
}

test.each(["a", "b", "c", "d", "e", "f"])(
  "on the same days a whole comes before its parts, whatever their ids (%s)",
  (name) => {
    const [source] = inventVisit();
    if (source === undefined) throw new Error("expected a source");
    const told = timeline(foldRegister([{ ...onOneDay(source), document: name }], []));
    expect(told.lines.map(({ format }) => format)).toEqual(["official-visit", "audience"]);
  },
);

describe("the facets", () => {
  test("offer what other values of the same part would leave", () => {
    const { families } = timelineFacets(register, { families: ["visit"] });
    expect(families.map(({ code, count }) => `${code} ${count}`)).toEqual(["talks 2", "visit 1"]);
  });

  test("count what the timeline then shows", () => {
    const filter: TimelineFilter = { since: "2031-03-04" };
    for (const { code, count } of timelineFacets(register, filter).parties)
      expect(shows({ ...filter, parties: [code] })).toHaveLength(count);
  });
});

describe("the timeline", () => {
  test("runs in order of time", () => {
    expect(shows({})).toEqual(["official-visit yes", "audience yes", "talks yes"]);
  });

  test("answers a question about time with yes, no or possibly", () => {
    expect(shows({ since: "2031-03-05" })).toEqual(["official-visit yes", "talks yes"]);
    expect(shows({ until: "2031-03-03" })).toEqual(["official-visit yes"]);
    const vague = shows({ since: "2031-03-04", until: "2031-03-04" });
    expect(vague).toEqual(["official-visit yes", "audience yes"]);
  });

  test.each<[keyof TimelineFilter, TimelineFilter, readonly string[]]>([
    ["parties", { parties: ["NP", "FI"] }, ["talks yes"]],
    ["sectors", { sectors: ["energy"] }, ["audience yes"]],
    ["families", { families: ["visit"] }, ["official-visit yes"]],
    ["formats", { formats: ["talks"] }, ["talks yes"]],
    ["progress", { progress: ["planned"] }, ["talks yes"]],
    ["languages", { languages: ["fr"] }, ["audience yes"]],
    ["documents", { documents: new Set(["elsewhere"]) }, ["talks yes"]],
    ["statuses", { statuses: ["refused"] }, []],
  ])("is filtered by %s", (_part, filter, expected) => {
    expect(shows(filter)).toEqual(expected);
  });

  test("is filtered by persons", () => {
    const host = [...register.entries.values()].find(
      (entry) => entry.kind === "person" && entry.name === "Aino Virtalo",
    );
    expect(shows({ persons: [host?.id ?? ""] })).toEqual(["audience yes"]);
  });

  test("says who told it, who disagrees, and of what it is a part", () => {
    const [visit, audience] = timeline(register).lines;
    expect(audience?.sources.map(({ document }) => document)).toEqual(["harbour", "lago", "copy"]);
    expect(audience?.independentSources).toBe(2);
    expect(audience?.disagreements).toEqual(["place"]);
    expect(audience?.within).toBe(visit?.id);
    expect(audience?.participants.map(({ name, role }) => [name, role])).toEqual([
      ["Aino Virtalo", "host"],
      ["Rodrigo Queltehue", "guest"],
    ]);
  });
});

describe("a vague date", () => {
  test("answers possibly, and is left out where only sure lines are wanted", () => {
    const window = { since: "2031-06-10", until: "2031-06-12" };
    expect(shows(window)).toEqual(["talks possibly"]);
    expect(timeline(register, window).possibly).toBe(1);
    expect(shows({ ...window, surely: true })).toEqual([]);
  });
});

test("a record page is found by any of its source records, with what bears on it", () => {
  const audience = timeline(register).lines[1];
  const entry = register.entries.get(audience?.id ?? "");
  const page = recordPage(register, entry?.records.at(-1) ?? "");
  expect(page?.entry.id).toBe(entry?.id);
  const kinds = page?.relations.map(({ type, other }) => `${type} ${other.kind}`);
  expect(kinds).toEqual([
    "within encounter",
    "participant person",
    "participant person",
    "same-document statement",
    "same-document commitment",
    "same-document agreement",
  ]);
  expect(recordPage(register, "e-nothing")).toBeNull();
});

test("a document page draws every line on the words that it rests on", () => {
  const [source] = inventVisit();
  if (source === undefined) throw new Error("expected a source");
  const page = documentPage(register, "harbour", source);
  for (const { start, end, quote } of page?.spans ?? [])
    expect(source.text.slice(start, end)).toBe(quote);
  expect(page?.spans.map(({ supports }) => supports.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(page?.copies.map(({ document }) => document)).toEqual(["copy"]);
});

describe("a dossier", () => {
  const found = dossier(register, { parties: ["CL", "FI"] });

  test("holds what lies between the two, kind by kind", () => {
    expect(found.encounters.map(({ entry }) => entry.code)).toEqual(["official-visit", "audience"]);
    expect(found.statements.map(({ speaker }) => speaker)).toEqual(["Aino Virtalo"]);
    expect(found.commitments).toHaveLength(1);
    expect(found.agreements).toHaveLength(1);
    expect(found.sources.map(({ document }) => document)).toEqual(["harbour", "copy", "lago"]);
  });

  test("dates what has no date by its document, and says so", () => {
    expect(found.commitments[0]).toMatchObject({ date: "2031-03-05", dateOfDocument: true });
    expect(found.agreements[0]).toMatchObject({ date: "2031-03-04", dateOfDocument: false });
  });

  test("dates a document without a day by the last thing that it reports as held", () => {
    const told = dossier(foldRegister(inventVisit().map(undated), []), { parties: ["CL", "FI"] });
    expect(told.commitments[0]).toMatchObject({ date: "2031-03-04/..", dateOfDocument: true });
  });

  test("gives every line its sentence and its source", () => {
    const { question: _question, sources: _sources, ...kinds } = found;
    for (const line of Object.values(kinds).flat()) {
      expect(line.evidence?.document).toBe(line.source?.document);
      expect(line.evidence?.quote).not.toBe("");
    }
  });

  test("keeps to its time and its sector", () => {
    const later = dossier(register, { parties: ["CL", "FI"], since: "2031-04-01" });
    expect(later.encounters).toEqual([]);
    expect(later.commitments).toEqual([]);
    const health = dossier(register, { parties: ["FI", "CL"], sector: "health" });
    expect(health.encounters).toEqual([]);
    expect(health.agreements).toEqual([]);
  });
});

test("the overview counts lines, documents, copies and pairs", () => {
  const found = overview(register);
  expect(found).toMatchObject({ documents: 4, copies: 1, earliest: "2031-03-03" });
  expect(found.entries).toMatchObject({ person: 2, encounter: 3, statement: 1 });
  expect(found.facets.pairs).toEqual([
    { code: "CL+FI", count: 2 },
    { code: "FI+NP", count: 1 },
  ]);
});

/** The same document without the day of its publication. */
function undated(source: RegisterSource): RegisterSource {
  const { reading } = source;
  return { ...source, reading: { ...reading, document: { ...reading.document, published: null } } };
}

/** The same document, with every encounter on one day. */
function onOneDay(source: RegisterSource): RegisterSource {
  const { reading } = source;
  const encounters = reading.encounters.map((one) => ({ ...one, date: "2031-03-04" }));
  return { ...source, reading: { ...reading, encounters } };
}
