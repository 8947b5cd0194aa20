/**
 * Scores meetings and offices of Russian news against factRuEval in ../shared (or CHANCERY_SHARED).
 *
 * A meeting is right where two of its participants take part in one encounter; an occupation where
 * its person holds an office. Persons are compared by their family names.
 *
 * Usage: npx tsx scripts/score-russian-facts.ts
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assembleFacts } from "../src/fact/assemble.ts";
import { mentionsOf } from "../src/mention/mentions-of.ts";

interface Case {
  readonly text: string;
  readonly facts: readonly GoldFact[];
}

interface GoldFact {
  readonly type: string;
  readonly args: readonly { readonly role: string; readonly text: string }[];
}

interface Count {
  wanted: number;
  met: number;
  found: number;
  right: number;
}

const shared = process.env["CHANCERY_SHARED"] ?? join(import.meta.dirname, "../../shared");
const file = join(shared, "benchmarks/ner-ru-factrueval/dev.jsonl");

/** The persons of the gold facts of a type, each as the words of his name. */
function goldOf({ facts }: Case, type: string, role: string): readonly (readonly string[])[] {
  return facts
    .filter((fact) => fact.type === type)
    .map(({ args }) => args.filter((one) => one.role === role).map(({ text }) => fold(text)));
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е");
}

/** Whether a family name stands in a name of the gold, which begins with it. */
function isCalled(gold: string, surname: string): boolean {
  return gold.split(" ").includes(fold(surname));
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

/** Family names of the persons of each encounter that names two, and of all who hold an office. */
function readCase(text: string): {
  readonly meetings: readonly (readonly string[])[];
  readonly holders: readonly string[];
} {
  const { persons, encounters } = assembleFacts(mentionsOf(text, "ru"));
  const surnames = new Map(
    persons.map(({ id, names }) => [id, (names[0] ?? "").split(" ").at(-1) ?? ""]),
  );
  return {
    meetings: encounters
      .map(({ participants }) => participants.map(({ person }) => surnames.get(person) ?? ""))
      .filter((names) => names.length >= 2),
    holders: persons
      .filter(({ offices }) => offices.length > 0)
      .map(({ id }) => surnames.get(id) ?? ""),
  };
}

function scoreFacts(): void {
  const meetings: Count = { wanted: 0, met: 0, found: 0, right: 0 };
  const occupations: Count = { wanted: 0, met: 0, found: 0, right: 0 };
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const one = JSON.parse(line) as Case;
    const read = readCase(one.text);
    const wanted = goldOf(one, "Meeting", "Participant").filter((names) => names.length >= 2);
    tally({ wanted, found: read.meetings }, meetings, (gold, own) => {
      const there = gold.filter((name) => own.some((surname) => isCalled(name, surname)));
      return there.length >= 2;
    });
    const who = goldOf(one, "Occupation", "Who").map(([name = ""]) => name);
    tally({ wanted: who, found: read.holders }, occupations, isCalled);
  }
  print("Meeting", meetings);
  print("Occupation", occupations);
}

if (existsSync(file)) scoreFacts();
else console.log(`skipped: ${file} is not there`);
