import type { Lattice } from "../../../grammar/lattice.ts";
import type { Word } from "../../../grammar/word.ts";
import { lexiconEntries } from "../../../lexicon/lexicon.ts";
import { russianCaseNames, type RussianCase } from "../../words/ru.ts";
import { russianVerbFormsOf } from "../../verb/ru/forms.ts";
import { readingsOf } from "../../words/ru-features.ts";
import { askOnce } from "../../words/word-class.ts";
import type { PersonName } from "../name.ts";
import type { NamePart, NameRun } from "../name-run.ts";
import { contextOf, type NameContext } from "./context.ts";
import { russianKey } from "./key.ts";
import { nominativesOf, type Gender } from "./nominative.ts";
import { looksPatronymic } from "./words.ts";

/** One way to read a run: its case, its gender, and each part in the nominative. */
interface Analysis {
  readonly is: RussianCase;
  readonly gender: Gender;
  readonly parts: readonly string[];
  readonly score: number;
}

/** Votes of a document for the nominative of each name, by what its forms have in common. */
type Votes = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Tells names in the nominative: each run alone first, then with what the others of the document show. */
export function russianNamer(
  lattice: Lattice,
  runs: readonly NameRun[],
): (run: NameRun, certainty: number) => PersonName {
  const none: Votes = new Map();
  const votes = votesOf(
    lattice,
    runs.map((run) => ({ run, found: analysesOf(lattice, run, none) })),
  );
  return (run, certainty) =>
    nameFrom(lattice, run, { certainty, found: analysesOf(lattice, run, votes) });
}

function votesOf(
  lattice: Lattice,
  all: readonly { readonly run: NameRun; readonly found: readonly Analysis[] }[],
): Votes {
  const votes = new Map<string, Map<string, number>>();
  for (const { run, found } of all) {
    const best = new Map<string, number>();
    for (const { parts, score } of found)
      parts.forEach((part, index) => {
        const form = part.split(/[ -]/u).at(-1) ?? part;
        const key = `${keyOfPart(lattice, run.parts[index])} ${form}`;
        best.set(key, Math.max(best.get(key) ?? -Infinity, score));
      });
    const top = Math.max(...best.values());
    for (const [both, score] of best) {
      const [key = "", form = ""] = both.split(" ");
      const forms = votes.get(key) ?? new Map<string, number>();
      votes.set(key, forms.set(form, (forms.get(form) ?? 0) + Math.exp(Math.max(-6, score - top))));
    }
  }
  return votes;
}

function keyOfPart({ tokens }: Lattice, part: NamePart | undefined): string {
  const word = part === undefined ? undefined : tokens.words[bearerOf(tokens, part)];
  return word === undefined ? "" : russianKey(word);
}

/** The last word of a part, before the number of a ruler: «Юсуфа» in «Юсуфа VII». */
function bearerOf({ words }: Lattice["tokens"], { core, to }: NamePart): number {
  const numbered = to - 1 > core && /^[IVX]+$/.test(words[to - 1]?.form ?? "");
  return numbered ? to - 2 : to - 1;
}

function analysesOf(lattice: Lattice, run: NameRun, votes: Votes): readonly Analysis[] {
  const context = contextOf(lattice, run);
  const found: Analysis[] = [];
  for (const is of russianCaseNames)
    for (const gender of ["m", "f"] as const) {
      const analysis = analyse({ lattice, run, votes, context }, is, gender);
      if (analysis !== null) found.push(analysis);
    }
  return found.toSorted((one, other) => other.score - one.score);
}

interface Asked {
  readonly lattice: Lattice;
  readonly run: NameRun;
  readonly votes: Votes;
  readonly context: NameContext;
}

function analyse(asked: Asked, is: RussianCase, gender: Gender): Analysis | null {
  const { lattice, run, context } = asked;
  let score = scoreOf(context, is, gender);
  const parts: string[] = [];
  for (const part of run.parts) {
    const best = bestOfPart(asked, part, {
      is,
      gender,
      inner: part !== run.parts.at(-1),
      foreign: gender === "f" && parts.length > 0,
    });
    if (best === null) return null;
    parts.push(frontOf(lattice, part) + best.form + numberOf(lattice, part));
    score += best.weight;
  }
  return { is, gender, parts, score };
}

/** What stands in a part before its last word, as written: «бин », «ас-», «Юнус-». */
function frontOf({ tokens }: Lattice, part: NamePart): string {
  return tokens.text.slice(
    tokens.starts[part.from] ?? 0,
    tokens.starts[bearerOf(tokens, part)] ?? 0,
  );
}

/** The number of a ruler, with the space before it. */
function numberOf({ tokens }: Lattice, part: NamePart): string {
  const bearer = bearerOf(tokens, part);
  return bearer === part.to - 1 ? "" : ` ${tokens.words[part.to - 1]?.form ?? ""}`;
}

function scoreOf(
  { cases, sure, gender: seen }: NameContext,
  is: RussianCase,
  gender: Gender,
): number {
  let score = gender === "f" ? -0.3 : 0;
  if (cases === null) score += is === "nom" ? 0.6 : 0;
  else score += cases.includes(is) ? 2 : sure ? -4 : -1.5;
  if (seen !== null) score += seen === gender ? 1 : -2;
  return score;
}

interface Wanted {
  readonly is: RussianCase;
  readonly gender: Gender;
  /** Whether other parts of the name follow. */
  readonly inner: boolean;
  /** Whether a family name may stand as a man's after a woman's first name: «Илеаной Попов». */
  readonly foreign: boolean;
}

interface Weighed {
  readonly form: string;
  readonly weight: number;
}

function bestOfPart(
  { lattice, votes }: Asked,
  part: NamePart,
  { is, gender, inner, foreign }: Wanted,
): Weighed | null {
  const last = lattice.tokens.words[bearerOf(lattice.tokens, part)];
  if (last === undefined) return null;
  const { form } = last;
  if (isFixed(last)) return { form, weight: 0 };
  const own = votes.get(russianKey(last));
  const best = likeliest(optionsOf(last)[gender][is], own);
  if (inner) return likelier(best, unchangedInside(form, own));
  return best ?? (foreign && manly.test(form) ? { form, weight: 0 } : null);
}

type ByCase = Readonly<Record<RussianCase, readonly Weighed[]>>;

/** What a word of a name may be in the nominative; each is worked out once, whatever names hold it. */
const optionsOf: (word: Word) => Readonly<Record<Gender, ByCase>> = askOnce((word) => ({
  m: optionsByCase(word, "m"),
  f: optionsByCase(word, "f"),
}));

function optionsByCase(word: Word, gender: Gender): ByCase {
  const options = (is: RussianCase): readonly Weighed[] => {
    const bases = nominativesOf(word.form, { is, gender });
    return [...bases, ...given(word, { is, gender, bases })];
  };
  return {
    nom: options("nom"),
    gen: options("gen"),
    dat: options("dat"),
    acc: options("acc"),
    ins: options("ins"),
    loc: options("loc"),
  };
}

function likeliest(
  options: readonly Weighed[],
  own: ReadonlyMap<string, number> | undefined,
): Weighed | null {
  let best: Weighed | null = null;
  for (const { form, weight } of options) {
    const whole = weight + voteFor(form, own);
    if (best === null || whole > best.weight) best = { form, weight: whole };
  }
  return best;
}

/** A part that no case changed counts where it is likelier, and where the part has no other reading. */
function likelier(best: Weighed | null, unchanged: Weighed): Weighed {
  if (best === null) return unchanged;
  return isOfOneSyllable(unchanged.form) && unchanged.weight > best.weight ? unchanged : best;
}

function unchangedInside(form: string, own: ReadonlyMap<string, number> | undefined): Weighed {
  return { form, weight: (isOfOneSyllable(form) ? 1.2 : -0.8) + voteFor(form, own) };
}

const manly = /(?:[оеё]в|ин|ын)$/u;

/** «Нгуен Ван Хоа», «Ким До Юном»: of such names only the last part changes. */
function isOfOneSyllable(form: string): boolean {
  return form.length > 1 && /^[^аеёиоуыэюя]*[аеёиоуыэюя][^аеёиоуыэюя]*$/iu.test(form);
}

/** How much the votes of the document add to a form, from 0 to 2. */
function voteFor(form: string, votes: ReadonlyMap<string, number> | undefined): number {
  if (votes === undefined) return 0;
  return 2 * ((votes.get(form) ?? 0) / Math.max(1, ...votes.values()));
}

/** Parts that no case changes. */
const fixed = /^(?:Аль|Эль|Бен|Бин|Ибн|аль|эль|Ас|Де|де|[IVX]+|[А-ЯЁ])$/u;

const isFixed = askOnce(({ form }) => form === "." || fixed.test(form));

let names: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> | undefined;

/** First names of the lexicon: form → `case gender` → nothing but a mark that it can be. */
function givenForms(): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  if (names !== undefined) return names;
  const found = new Map<string, Map<string, readonly string[]>>();
  for (const { form, features, value } of lexiconEntries("ru", "given-name")) {
    const forms = found.get(form) ?? new Map<string, readonly string[]>();
    for (const reading of readingsOf(features))
      forms.set(`${reading.case} ${value.gender ?? "m"}`, []);
    found.set(form, forms);
  }
  names = found;
  return found;
}

interface Reading {
  readonly is: RussianCase;
  readonly gender: Gender;
}

/** What the lexicon of first names and the shape of patronymics add. */
function given(
  word: Word,
  { is, gender, bases }: Reading & { readonly bases: readonly Weighed[] },
): readonly Weighed[] {
  const patronymic = looksPatronymic(word);
  const known = givenForms();
  const listed = known.get(word.form)?.has(`${is} ${gender}`) === true;
  return bases.flatMap((base) => {
    if (patronymic && isOfGender(base.form, gender))
      return [{ form: base.form, weight: base.weight + 1.5 }];
    const named = known.get(base.form)?.has(`nom ${gender}`) === true;
    return named && listed ? [{ form: base.form, weight: base.weight + 3 }] : [];
  });
}

function isOfGender(form: string, gender: Gender): boolean {
  return gender === "m" ? form.endsWith("ич") : form.endsWith("на");
}

/** How much less likely than the best a reading with the same nominative may be; more where no ending tells the case. */
const closeMargin = 1.6;
const freeMargin = 4;

/** «Одхиамбо принял …»: every case looks like the nominative, and a verb behind may have him for its object. */
function isIndeclinable(lattice: Lattice, run: NameRun, found: readonly Analysis[]): boolean {
  const [part, ...others] = run.parts;
  if (part === undefined || others.length > 0 || contextOf(lattice, run).sure) return false;
  const before = lattice.tokens.words[run.from - 1];
  if (before !== undefined && russianVerbFormsOf(before).length > 0) return false;
  const form = lattice.words(part.from, part.to);
  return /[еиоуэюы]$/u.test(form) && found[0]?.parts[0] === form;
}

function nameFrom(
  lattice: Lattice,
  run: NameRun,
  { certainty, found }: { readonly certainty: number; readonly found: readonly Analysis[] },
): PersonName {
  const [best] = found;
  const plain = run.parts.map(({ from, to }) => lattice.words(from, to));
  const parts = best?.parts ?? plain;
  const isSame = ({ parts: other }: Analysis): boolean => other.join(" ") === parts.join(" ");
  const margin = isIndeclinable(lattice, run, found) ? freeMargin : closeMargin;
  const close = found.filter((one) => one.score > (best?.score ?? 0) - margin && isSame(one));
  const genders = new Set(close.map(({ gender }) => gender));
  return {
    name: joined(lattice, run, parts),
    parts,
    surname: parts.at(-1) ?? "",
    gender: genders.size === 1 ? (best?.gender ?? null) : null,
    cases: [...new Set(close.map(({ is }) => is))],
    certainty: Math.round(certainty * 100) / 100,
  };
}

/** Puts the parts together as they were written: «С.В.Каримов». */
function joined({ tokens }: Lattice, run: NameRun, parts: readonly string[]): string {
  return parts
    .map((part, index) => {
      const { from } = run.parts[index] ?? { from: run.from };
      const tied = index > 0 && tokens.ends[from - 1] === tokens.starts[from];
      return index === 0 || tied ? part : ` ${part}`;
    })
    .join("");
}
