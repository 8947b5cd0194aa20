import { becauseOf } from "../api/because.ts";
import type { Explanation, MakingStory } from "../contract/contract.ts";
import { sayInEnglish } from "../core/reason.ts";
import type { Quotation } from "../core/span.ts";
import type { Origin, Reading } from "../fact/reading.ts";
import type { Item } from "../grammar/lattice.ts";
import type { Mentions } from "../mention/mentions.ts";

/** What was found in a text, item by item, in reading order: the kind, the rule, the words. */
export function explainItems({ lattice }: Mentions): string {
  const items: Item[] = [];
  for (let at = 0; at < lattice.size; at++) items.push(...lattice.startingAt(at));
  if (items.length === 0) return "Nothing is found in these words.";
  const lines = items.map(({ kind, from, to, by }) => {
    const { start, end } = lattice.span(from, to);
    return `  ${kind.padEnd(16)} ${`${start}–${end}`.padEnd(9)} ${lattice.words(from, to)}${by === undefined ? "" : `  (${by})`}`;
  });
  return `mentions\n${lines.join("\n")}`;
}

interface Fact extends Origin {
  readonly kind: string;
  readonly id: string;
  readonly says: string;
  readonly quotes: readonly Quotation[];
}

/** Every fact of a Reading: what it says, the rule with its reason, and the words. */
export function explainReading(reading: Reading): string {
  const facts = factsOf(reading);
  if (facts.length === 0) return "No fact is made of these words.";
  return facts.map(explainFact).join("\n\n");
}

function list(codes: readonly string[]): string {
  return codes.join(", ");
}

function factsOf(reading: Reading): readonly Fact[] {
  return [
    ...reading.persons.map((person) => ({
      ...person,
      kind: "person",
      says: person.names[0] ?? list(person.offices.map(({ role }) => role)),
      quotes: person.evidence,
    })),
    ...reading.encounters.map((encounter) => ({
      ...encounter,
      kind: "encounter",
      says: `${encounter.format}, ${encounter.status}, ${encounter.date ?? "no date"}, ${list(encounter.parties)}`,
      quotes: encounter.evidence,
    })),
    ...reading.statements.map((one) => ({
      ...one,
      kind: "statement",
      says: `${one.speaker ?? "somebody"} ${one.stance}, ${one.mode}`,
      quotes: [one.span],
    })),
    ...reading.commitments.map((one) => ({
      ...one,
      says: `${one.kind} by ${list(one.by)}, ${one.status}`,
      kind: "commitment",
      quotes: [one.span],
    })),
    ...reading.agreements.map((one) => ({
      ...one,
      says: `${one.kind}, ${one.status}, ${list(one.parties)}`,
      kind: "agreement",
      quotes: [one.span],
    })),
    ...reading.projects.map((one) => ({
      ...one,
      kind: "project",
      says: `${one.name}, ${one.status}`,
      quotes: [one.span],
    })),
  ];
}

function explainFact(fact: Fact): string {
  const lines = [`${fact.kind} ${fact.id}: ${fact.says}`, ...ruleLines(fact)];
  for (const [part, cause] of Object.entries(fact.implied ?? {}))
    lines.push(line("implied", `${part}: ${cause}`));
  return [...lines, ...fact.quotes.map(quoteLine)].join("\n");
}

function ruleLines({ rule, revision, confidence }: Origin): readonly string[] {
  if (rule === undefined) return [];
  const sure = confidence === undefined ? "" : `, confidence ${confidence.toFixed(2)}`;
  const because = becauseOf(rule);
  return [
    line("rule", `${rule}${revision === undefined ? "" : ` r${revision}`}${sure}`),
    ...(because === null ? [] : [line("because", because.en)]),
  ];
}

function quoteLine({ start, end, quote }: Quotation): string {
  return line(`${start}–${end}`, quote.replaceAll(/\s+/g, " "));
}

function line(name: string, words: string): string {
  return `  ${name.padEnd(9)} ${words}`;
}

/** An explanation of a line of the register, for people. */
export function layOutExplanation(explanation: Explanation): string {
  const { note, makings, disagreements, decisions, identity } = explanation;
  const head = [
    `${note.kind} ${note.id} (${note.status}): ${[note.code, note.date, note.caption].filter(Boolean).join(", ")}`,
    ...disagreements.map((part) => line("disputed", `the sources disagree on ${part}`)),
    ...decisions.map((id) => line("decision", id)),
    ...identity.map(({ one, other, judgement, reasons }) =>
      line(
        judgement === "same" ? "one" : "perhaps",
        `${one} and ${other}: ${reasons.map(sayInEnglish).join("; ")}`,
      ),
    ),
  ];
  return [head.join("\n"), ...makings.map(layOutMaking)].join("\n\n");
}

function layOutMaking(story: MakingStory): string {
  const { rule, revision, confidence } = story;
  const origin = {
    ...(rule === null ? {} : { rule }),
    ...(revision === null ? {} : { revision }),
    ...(confidence === null ? {} : { confidence }),
  };
  return [
    `${story.record} in ${story.source?.file ?? "a document"}`,
    ...ruleLines(origin),
    ...Object.entries(story.implied).map(([part, causes]) =>
      line("implied", `${part}: ${causes.map(sayInEnglish).join(": ")}`),
    ),
    ...story.evidence.map(quoteLine),
  ].join("\n");
}
