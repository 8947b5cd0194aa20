import type { Language } from "../../core/language.ts";
import type { Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import type { Word } from "../../grammar/word.ts";
import { lexical } from "../lexical.ts";
import type { Mentions } from "../mentions.ts";
import { certaintyOf, frenchRuns } from "./fr/evidence.ts";
import { englishCertaintyOf } from "./en/evidence.ts";
import { englishRuns } from "./en/runs.ts";
import { KnownNames } from "./known-names.ts";
import { isShouted } from "./shouted.ts";
import { nameOf } from "./name-of.ts";
import { personName, type PersonName } from "./name.ts";
import { readRun, type NameRun, type RunRules } from "./name-run.ts";
import { russianCertaintyOf } from "./ru/evidence.ts";
import { russianKey } from "./ru/key.ts";
import { russianNamer } from "./ru/namer.ts";
import { russianRuns } from "./ru/runs.ts";
import type { NameSigns } from "./signs.ts";

/** What a language gives to the search for names. */
export interface NameRules {
  readonly runs: RunRules;
  certaintyOf(run: NameRun, signs: NameSigns): number;
  /** What a word has in common with its other forms, where names inflect. */
  readonly keyOf?: (word: Word) => string;
  /** How the names of a document are told, all runs known. */
  namer(lattice: Lattice, runs: readonly NameRun[]): Namer;
}

/** Tells the name of one run. */
export type Namer = (run: NameRun, certainty: number) => PersonName;

const rules: Readonly<Partial<Record<Language, NameRules>>> = {
  fr: {
    runs: frenchRuns,
    certaintyOf,
    namer: (lattice) => (run, certainty) => nameOf(lattice, run, certainty),
  },
  en: {
    runs: englishRuns,
    certaintyOf: englishCertaintyOf,
    namer: (lattice) => (run, certainty) => nameOf(lattice, run, certainty),
  },
  ru: {
    runs: russianRuns,
    certaintyOf: russianCertaintyOf,
    keyOf: russianKey,
    namer: russianNamer,
  },
};

/** From here on a run is a person. */
const certaintyMin = 0.6;

/** From here on a name teaches its shorter forms. */
const certaintyToTeach = 0.62;

/** Of a form of a name that stands elsewhere in the document. */
const certaintyKnown = 0.9;

/**
 * Lays the names of persons on the lattice, in two passes: first those that their own words and
 * neighbours prove, then the shorter forms of these (« Traoré » after « Awa Traoré »).
 */
export function findNames({ lattice, language, sentences }: Mentions): void {
  const own = rules[language];
  if (own === undefined) return;
  const signs: NameSigns = { lattice, isOrdinary: ordinaryWords(lattice) };
  const sure: Sure[] = [];
  const doubtful: NameRun[] = [];
  const known = new KnownNames(lattice, own.keyOf);
  for (const run of runsOf(lattice, sentences, own.runs)) {
    const certainty = own.certaintyOf(run, signs);
    if (certainty < certaintyMin) doubtful.push(run);
    else sure.push({ run, certainty });
    if (certainty >= certaintyToTeach) known.learn(run);
  }
  const again = doubtful.filter((run) => known.knows(run));
  const shouted = sentences.filter((window) => isShouted(lattice, window));
  const repeated = [...again, ...shouted.flatMap((window) => runsIn(window, known))];
  const all = [...sure, ...repeated.map((run) => ({ run, certainty: certaintyKnown }))];
  const nameOfRun = own.namer(
    lattice,
    all.map(({ run }) => run),
  );
  for (const { run, certainty } of all) layName(lattice, run, nameOfRun(run, certainty));
}

interface Sure {
  readonly run: NameRun;
  readonly certainty: number;
}

function* runsOf(lattice: Lattice, windows: readonly Window[], runs: RunRules): Generator<NameRun> {
  for (const window of windows) {
    if (isShouted(lattice, window)) continue;
    for (let at = window.from; at < window.to; at++) {
      const run = withoutNation(lattice, readRun({ lattice, rules: runs }, window, at), runs);
      if (run === null) continue;
      yield run;
      at = run.to - 1;
    }
  }
}

/** « la Galloise Nia Price »: after an article, what stands before a first name is no part of it. */
function withoutNation(lattice: Lattice, run: NameRun | null, runs: RunRules): NameRun | null {
  if (run === null || run.from === run.window.from) return run;
  const [first, second] = run.parts;
  if (first === undefined || second === undefined) return run;
  const articled = runs.isArticle(lattice.tokens.words[run.from - 1]);
  if (!articled || isGiven(lattice, first.core) || !isGiven(lattice, second.core)) return run;
  return { ...run, from: second.from, parts: run.parts.slice(1) };
}

const givenName = lexical("given-name");

function isGiven(lattice: Lattice, at: number): boolean {
  return lattice.at(givenName, at) !== undefined;
}

function layName(lattice: Lattice, { from, to }: NameRun, value: PersonName): void {
  lattice.add({ kind: personName.name, from, to, value, by: "person-name" });
}

/** Known names in a headline that is all capitals. */
function runsIn(window: Window, known: KnownNames): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let at = window.from; at < window.to; at++) {
    const run = known.startingAt(window, at);
    if (run === null) continue;
    runs.push(run);
    at = run.to - 1;
  }
  return runs;
}

/** Words that the document writes small somewhere; gathered at the first question. */
function ordinaryWords({ tokens }: Lattice): (word: Word) => boolean {
  let small: Set<string> | undefined;
  return ({ folded }) => {
    small ??= new Set(
      tokens.words.filter(({ form, lower }) => form === lower).map((word) => word.folded),
    );
    return small.has(folded);
  };
}
