/**
 * Scores meetings and offices of Russian news against factRuEval in ../shared (or CHANCERY_SHARED).
 *
 * A meeting is right where two of its participants take part in one encounter; an occupation where
 * its person holds an office. A person of ours is one of the gold's where the words that show him
 * lie on one of its mentions, or where his family name is its own.
 *
 * What our facts and those of factRuEval define differently is counted for neither side:
 * an occupation without a position ("of the club") belongs somewhere but holds no office; a job
 * that the gold marks in the text but makes no occupation of, as no employer is named (a writer,
 * the leader of the opposition), is an office of a Reading; and a meeting that names fewer than two
 * persons in the gold. An encounter between states at which nobody or one person is named is no
 * Meeting, which is between persons.
 *
 * Usage: npx tsx scripts/score-russian-facts.ts
 */
import type { Span } from "../src/core/span.ts";
import { assembleFacts } from "../src/fact/assemble.ts";
import type { Person } from "../src/fact/reading.ts";
import { mentionsOf } from "../src/mention/mentions-of.ts";
import { readBenchmark } from "./measured.ts";

interface Case {
  readonly text: string;
  readonly facts: readonly GoldFact[];
  readonly mentions: readonly (Span & { readonly entity?: string })[];
  readonly jobs: readonly Span[];
}

interface GoldFact {
  readonly type: string;
  readonly args: readonly GoldArgument[];
}

interface GoldArgument {
  readonly role: string;
  readonly text?: string;
  readonly entity?: string;
}

interface Count {
  wanted: number;
  met: number;
  found: number;
  right: number;
}

/** The persons of the gold facts of a type. */
function goldOf({ facts }: Case, type: string, role: string): readonly (readonly GoldArgument[])[] {
  return facts
    .filter((fact) => fact.type === type && (type !== "Occupation" || hasPosition(fact)))
    .map(({ args }) => args.filter((one) => one.role === role));
}

function hasPosition({ args }: GoldFact): boolean {
  return args.some(({ role }) => role === "Position" || role === "Job");
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е");
}

/** Whether a person of ours is one of the gold's: by his words in the text, or by his family name. */
function isSame(one: Case, gold: GoldArgument, { names, evidence }: Person): boolean {
  const surname = fold((names[0] ?? "").split(" ").at(-1) ?? "");
  if (
    fold(gold.text ?? "")
      .split(" ")
      .includes(surname)
  )
    return true;
  const mentions = one.mentions.filter(({ entity }) => entity === gold.entity);
  return evidence.some((shown) => mentions.some((mention) => overlap(shown, mention)));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Counts what was wanted and what was found; one fits the other by the test. */
function tally<Gold, Own>(
  { wanted, found }: { readonly wanted: readonly Gold[]; readonly found: readonly Own[] },
  count: Count,
  fits: (gold: Gold, own: Own) => boolean,
): void {
  count.wanted += wanted.length;
  count.found += found.length;
  count.met += wanted.filter((gold) => found.some((own) => fits(gold, own))).length;
  count.right += found.filter((own) => wanted.some((gold) => fits(gold, own))).length;
}

function print(name: string, { wanted, met, found, right }: Count): void {
  const [precision, recall] = [right / Math.max(1, found), met / Math.max(1, wanted)];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  console.log(
    `${name}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${wanted} gold)`,
  );
}

/** The persons of each encounter that names two, and all who hold an office. */
function readCase({ text }: Case): {
  readonly meetings: readonly (readonly Person[])[];
  readonly holders: readonly Person[];
} {
  const { persons, encounters } = assembleFacts(mentionsOf(text, "ru"));
  const byId = new Map(persons.map((person) => [person.id, person]));
  return {
    meetings: encounters
      .map(({ participants }) => participants.flatMap(({ person }) => byId.get(person) ?? []))
      .filter((there) => there.length >= 2),
    holders: persons.filter(({ offices }) => offices.length > 0),
  };
}

function scoreFacts(cases: readonly Case[]): void {
  const meetings: Count = { wanted: 0, met: 0, found: 0, right: 0 };
  const occupations: Count = { wanted: 0, met: 0, found: 0, right: 0 };
  for (const one of cases) {
    const read = readCase(one);
    const wanted = goldOf(one, "Meeting", "Participant").filter((names) => names.length >= 2);
    tally({ wanted, found: read.meetings }, meetings, (gold, own) => {
      const there = gold.filter((each) => own.some((person) => isSame(one, each, person)));
      return there.length >= 2;
    });
    tallyHolders(one, read.holders, occupations);
  }
  print("Meeting", meetings);
  print("Occupation", occupations);
}

function tallyHolders(one: Case, holders: readonly Person[], count: Count): void {
  const wanted = goldOf(one, "Occupation", "Who").flatMap(([who]) => who ?? []);
  const isWanted = (person: Person): boolean => wanted.some((who) => isSame(one, who, person));
  const hasJob = ({ evidence }: Person): boolean =>
    evidence.some((shown) => one.jobs.some((job) => overlap(shown, job)));
  const found = holders.filter((person) => isWanted(person) || !hasJob(person));
  tally({ wanted, found }, count, (who, person) => isSame(one, who, person));
}

const cases = readBenchmark<Case>("ner-ru-factrueval");
if (cases.length > 0) scoreFacts(cases);
