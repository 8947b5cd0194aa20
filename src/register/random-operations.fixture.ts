import { canonicalJson } from "../core/digest.ts";
import { formatFamilies, linkTypes } from "../core/vocabulary.ts";
import type { Decision, Target } from "../decision/decision.ts";
import { judgements, verdicts } from "../decision/verdict.ts";
import type { Amendment } from "../decision/decision.ts";
import type { Entry, Register } from "./register.ts";
import type { RegisterSource } from "./source.ts";
import { turku } from "./turku.fixture.ts";

/** Whole numbers that look random, the same ones for the same seed (after "mulberry32"). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, and without, `sides`. */
  roll(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  /** @throws RangeError where there is nothing to choose from. */
  choose<T>(members: readonly T[]): T {
    const chosen = members[this.roll(members.length)];
    if (chosen === undefined) throw new RangeError("choose: expected at least one member");
    return chosen;
  }
}

const papers = ["Harbour Post", "Lago Azul", "Nordic Wire"];

/** How one document may be read: as first, with another day, without a fact, with another name. */
const readings: readonly ((paper: string) => RegisterSource)[] = [
  (paper) => turku(paper),
  (paper) => turku(paper, { date: "2031-03-05" }),
  (paper) => turku(paper, { date: "2031-06-01", place: "Vaasa" }),
  (paper) => turku(paper, { host: "Ainikki Virtalo" }),
  (paper) => without(turku(paper), "encounters"),
  (paper) => without(turku(paper), "statements"),
  (paper) => reworded(turku(paper)),
];

function without(source: RegisterSource, part: "encounters" | "statements"): RegisterSource {
  return { ...source, reading: { ...source.reading, [part]: [] } };
}

/** The same encounter, resting on fewer words: its record bears another id. */
function reworded(source: RegisterSource): RegisterSource {
  const encounters = source.reading.encounters.map((encounter) => ({
    ...encounter,
    evidence: encounter.evidence.map(({ start, quote }) => {
      const shorter = quote.slice(0, -" in Turku.".length);
      return { start, end: start + shorter.length, quote: shorter };
    }),
  }));
  return { ...source, reading: { ...source.reading, encounters } };
}

/** How every document is read at first. */
export function firstSources(): readonly RegisterSource[] {
  return papers.map((paper) => turku(paper));
}

/** Reads one of the documents again, by other rules. */
export function rereadOne(
  sources: readonly RegisterSource[],
  dice: Dice,
): readonly RegisterSource[] {
  const at = dice.roll(sources.length);
  const read = dice.choose(readings);
  return sources.map((source, index) => (index === at ? read(source.document) : source));
}

/** One random decision on a register as somebody sees it; null where nothing can be decided. */
export function randomDecision(
  { entries, decisions }: Register,
  dice: Dice,
  id: string,
): Decision | null {
  const lines = [...entries.values()];
  if (lines.length === 0) return null;
  const line = dice.choose(lines);
  const head = { id, at: "2031-04-01T09:00:00.000Z", by: dice.choose(people), reason: null };
  const seen = seenOf(line);
  const target = targetOf(line);
  switch (dice.choose(acts)) {
    case "verdict":
      return { ...head, seen, kind: "verdict", target, ...randomVerdict(line, dice) };
    case "judgement":
      return randomJudgement({ ...head, seen }, line, { lines, dice });
    case "split":
      return { ...head, seen, kind: "split", target, out: randomPart(line.records, dice) };
    case "link":
      return randomLink({ ...head, seen }, line, { lines, dice });
    case "note":
      return { ...head, seen, kind: "note", target, words: "Seen." };
    case "undo":
      if (decisions.length === 0) return null;
      return { ...head, seen: [], kind: "undo", undoes: dice.choose(decisions).id };
  }
}

const people = ["ada", "bo", "cam"];
const acts = ["verdict", "verdict", "judgement", "split", "link", "note", "undo", "undo"] as const;

type Head = Pick<Decision, "id" | "at" | "by" | "reason" | "seen">;

interface Choices {
  readonly lines: readonly Entry[];
  readonly dice: Dice;
}

function randomVerdict(
  { kind }: Entry,
  dice: Dice,
): Pick<Extract<Decision, { kind: "verdict" }>, "verdict" | "amendment"> {
  const verdict = dice.choose(verdicts);
  const amendment: Amendment = verdict === "amend" ? dice.choose(amendments[kind] ?? [{}]) : {};
  return { verdict, amendment };
}

const amendments: Readonly<Partial<Record<Entry["kind"], readonly Amendment[]>>> = {
  encounter: [
    { date: "2031-03-03" },
    { format: dateless(), date: null },
    { sectors: ["energy"], place: { name: "Oulu", country: "FI" } },
  ],
  person: [{ name: "Aino M. Virtalo" }, { country: null }],
  statement: [{ stance: "requests" }],
};

function dateless(): string {
  return Object.keys(formatFamilies)[0] ?? "";
}

function randomJudgement(head: Head, line: Entry, { lines, dice }: Choices): Decision | null {
  const alike = lines.filter(({ kind, id }) => kind === line.kind && id !== line.id);
  if (alike.length === 0) return null;
  const other = dice.choose(alike);
  return {
    ...head,
    seen: [...head.seen, ...seenOf(other)],
    kind: "judgement",
    judgement: dice.choose(judgements),
    target: targetOf(line),
    other: targetOf(other),
  };
}

function randomLink(head: Head, line: Entry, { lines, dice }: Choices): Decision | null {
  const others = lines.filter(({ id }) => id !== line.id);
  if (others.length === 0) return null;
  return {
    ...head,
    kind: "link",
    link: dice.choose(linkTypes),
    verdict: dice.choose(["accept", "reject", "unsure"]),
    target: targetOf(line),
    other: targetOf(dice.choose(others)),
  };
}

/** Some of the records, and never all, unless there is but one. */
function randomPart(records: readonly string[], dice: Dice): readonly string[] {
  const part = records.filter(() => dice.roll(2) === 0);
  return part.length === 0 || part.length === records.length ? records.slice(-1) : part;
}

function targetOf({ id, revision, records }: Entry): Target {
  return { record: id, scope: "entry", revision, records };
}

function seenOf({ evidence }: Entry): Decision["seen"] {
  return evidence.map(({ document, record, start, end, quote }) => ({
    document,
    record,
    quotation: { start, end, quote },
  }));
}

/** What a register says, without which decisions say so: equal words mean equal registers. */
export function essenceOf({ entries, entryOf, links }: Register): string {
  const lines = [...entries.values()].map(({ decisions: _decisions, ...entry }) => entry);
  const ties = links.map(({ decisions: _decisions, ...link }) => link);
  return canonicalJson([lines, [...entryOf], ties]);
}
