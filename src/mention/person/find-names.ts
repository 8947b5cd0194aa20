import type { Language } from "../../core/language.ts";
import type { Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import type { Word } from "../../grammar/word.ts";
import { lexical } from "../lexical.ts";
import type { Mentions } from "../mentions.ts";
import { certaintyOf, frenchRuns, type NameSigns } from "./fr/evidence.ts";
import { KnownNames } from "./known-names.ts";
import { isShouted } from "./shouted.ts";
import { nameOf } from "./name-of.ts";
import { personName } from "./name.ts";
import { readRun, type NameRun, type RunRules } from "./name-run.ts";

/** What a language gives to the search for names. */
export interface NameRules {
  readonly runs: RunRules;
  certaintyOf(run: NameRun, signs: NameSigns): number;
}

const rules: Readonly<Partial<Record<Language, NameRules>>> = {
  fr: { runs: frenchRuns, certaintyOf },
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
  const doubtful: NameRun[] = [];
  const known = new KnownNames(lattice);
  for (const run of runsOf(lattice, sentences, own.runs)) {
    const certainty = own.certaintyOf(run, signs);
    if (certainty < certaintyMin) doubtful.push(run);
    else layName(lattice, run, certainty);
    if (certainty >= certaintyToTeach) known.learn(run);
  }
  for (const run of doubtful) if (known.knows(run)) layName(lattice, run, certaintyKnown);
  for (const window of sentences)
    if (isShouted(lattice, window)) layShouted(lattice, window, known);
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
  const [first, second] = run?.parts ?? [];
  if (run === null || first === undefined || second === undefined || run.from === run.window.from)
    return run;
  const articled = runs.isArticle(lattice.tokens.words[run.from - 1]);
  if (!articled || isGiven(lattice, first.core) || !isGiven(lattice, second.core)) return run;
  return { ...run, from: second.from, parts: run.parts.slice(1) };
}

const givenName = lexical("given-name");

function isGiven(lattice: Lattice, at: number): boolean {
  return lattice.at(givenName, at) !== undefined;
}

function layName(lattice: Lattice, run: NameRun, certainty: number): void {
  lattice.add({
    kind: personName.name,
    from: run.from,
    to: run.to,
    value: nameOf(lattice, run, certainty),
    by: "person-name",
  });
}

function layShouted(lattice: Lattice, window: Window, known: KnownNames): void {
  for (let at = window.from; at < window.to; at++) {
    const run = known.startingAt(window, at);
    if (run === null) continue;
    layName(lattice, run, certaintyKnown);
    at = run.to - 1;
  }
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
