/**
 * Scores the sentence splitter on the benchmarks in ../shared (or CHANCERY_SHARED): F1 of
 * sentence ends on running text, exact cases on the golden rules.
 *
 * Usage: npx tsx scripts/score-sentences.ts [--errors LANGUAGE]
 */
import { breakParagraphs } from "../src/text/sentences.ts";
import { f1Of, isStarted, printMeasured, readBenchmark, share, type Measured } from "./measured.ts";

interface Case {
  readonly lang: string;
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

const errorsOf = process.argv[process.argv.indexOf("--errors") + 1];
const showErrors = process.argv.includes("--errors");

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

/** F1 of sentence ends in running text, and exact cases of the golden rules. */
export function measureSentences(): readonly Measured[] {
  const cases = readBenchmark<Case>("sentences-running");
  const targets = { fr: 0.96, en: 0.97, ru: 0.97 } as const;
  const running = (["fr", "en", "ru"] as const).map((language) =>
    measureRunning(
      language,
      cases.filter(({ lang }) => lang === language),
      targets[language],
    ),
  );
  return [...running, measureGolden()];
}

function measureRunning(language: string, cases: readonly Case[], target: number): Measured {
  const count = { both: 0, found: 0, wanted: 0 };
  for (const one of cases) {
    const [wanted, found] = [endsWanted(one), endsFound(one)];
    count.both += [...found].filter((end) => wanted.has(end)).length;
    count.found += found.size;
    count.wanted += wanted.size;
    if (showErrors && errorsOf === language) printErrors(one, wanted, found);
  }
  const value = f1Of(count.both, count.found, count.wanted);
  return {
    benchmark: `sentences-running ${language}`,
    figure: "F1",
    value,
    target,
    cases: count.wanted,
  };
}

function measureGolden(): Measured {
  const cases = readBenchmark<Case>("sentences-golden");
  const wrong = cases.filter((one) => {
    const [wanted, found] = [endsWanted(one), endsFound(one)];
    const exact = wanted.size === found.size && [...wanted].every((end) => found.has(end));
    if (showErrors && errorsOf === "golden" && !exact) printErrors(one, wanted, found);
    return !exact;
  });
  return {
    benchmark: "sentences-golden",
    figure: "right",
    value: share(cases.length - wrong.length, cases.length),
    target: 0.7,
    cases: cases.length,
  };
}

if (isStarted(import.meta.filename)) printMeasured(measureSentences());
