/**
 * Scores the sentence splitter on the benchmarks in ../shared (or CHANCERY_SHARED): F1 of
 * sentence ends on running text, exact cases on the golden rules.
 *
 * Usage: npx tsx scripts/score-sentences.ts [--errors LANGUAGE]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { breakParagraphs } from "../src/text/sentences.ts";

interface Case {
  readonly lang: string;
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

const shared = process.env["CHANCERY_SHARED"] ?? join(import.meta.dirname, "../../shared");
const errorsOf = process.argv[process.argv.indexOf("--errors") + 1];
const showErrors = process.argv.includes("--errors");

function read(suite: string): Case[] {
  const file = join(shared, "benchmarks", suite, "dev.jsonl");
  if (!existsSync(file)) {
    console.log(`skipped ${suite}: ${file} is not there`);
    return [];
  }
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
}

/** Ends without the white space before them, so that trimmed and tiling spans compare. */
function trimmedEnds(text: string, ends: readonly number[]): Set<number> {
  return new Set(ends.map((end) => text.slice(0, end).trimEnd().length));
}

function endsFound({ text, lang }: Case): Set<number> {
  const spans = breakParagraphs(text, { start: 0, end: text.length }, lang);
  return trimmedEnds(text, spans.map(({ end }) => end)); // prettier-ignore
}

function endsWanted({ text, spans }: Case): Set<number> {
  return trimmedEnds(text, spans.map(([, end]) => end)); // prettier-ignore
}

function printErrors({ text, lang }: Case, wanted: Set<number>, found: Set<number>): void {
  const around = (end: number): string =>
    `${text.slice(Math.max(0, end - 60), end)}‖${text.slice(end, end + 50)}`.replaceAll("\n", "⏎");
  for (const end of found) if (!wanted.has(end)) console.log(`${lang} +  ${around(end)}`);
  for (const end of wanted) if (!found.has(end)) console.log(`${lang} -  ${around(end)}`);
}

function scoreRunning(language: string): void {
  let both = 0;
  let all = 0;
  for (const one of read("sentences-running").filter(({ lang }) => lang === language)) {
    const [wanted, found] = [endsWanted(one), endsFound(one)];
    both += [...found].filter((end) => wanted.has(end)).length;
    all += wanted.size + found.size;
    if (showErrors && errorsOf === language) printErrors(one, wanted, found);
  }
  console.log(`running ${language}  F1 ${((2 * both) / all).toFixed(4)}`);
}

function scoreGolden(): void {
  const right = new Map<string, [number, number]>();
  for (const one of read("sentences-golden")) {
    const [wanted, found] = [endsWanted(one), endsFound(one)];
    const exact = wanted.size === found.size && [...wanted].every((end) => found.has(end));
    const [good, total] = right.get(one.lang) ?? [0, 0];
    right.set(one.lang, [good + (exact ? 1 : 0), total + 1]);
    if (showErrors && errorsOf === "golden" && !exact) printErrors(one, wanted, found);
  }
  for (const [language, [good, total]] of right)
    console.log(`golden  ${language}  ${good}/${total}`);
}

for (const language of ["fr", "en", "ru"]) scoreRunning(language);
scoreGolden();
