import type { FollowUpStatus } from "../../core/vocabulary.ts";
import { hasShape, shape, noWord } from "../../grammar/word.ts";
import { lexical } from "../../mention/lexical.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { clauseWords, isFinite, type Place as Spot } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { modifiersStart, putsModifiersBefore } from "../modifiers-before.ts";
import { nounPhrase, type Stretch } from "../noun-phrase.ts";
import { anyPhraseAt, beginningsIn } from "../stretch.ts";
import { projectHeads, projectWords } from "./words-of.ts";
import type { ProjectWords } from "./words.ts";

/** A work that a sentence names. */
export interface Work {
  readonly head: Stretch;
  readonly phrase: Stretch;
  readonly window: SentenceWindow;
  readonly status: FollowUpStatus | null;
  readonly rule: "named" | "works-of" | "building";
}

interface Reading {
  readonly spot: Spot & { readonly window: SentenceWindow };
  readonly words: ProjectWords;
}

const tokensMax = 16;

/** The works that a document names so that they can be told apart, in reading order. */
export function findWorks({ mentions }: Context): readonly Work[] {
  const { lattice, language, sentences } = mentions;
  const words = projectWords(language);
  const heads = projectHeads(language);
  return sentences.flatMap((window) => {
    if (window.sentence.zone === "title") return [];
    const reading: Reading = { spot: { lattice, window, language }, words };
    const named = heads
      .apply(lattice, window)
      .flatMap(({ from, to }) => namedAt(reading, { from, to }) ?? []);
    const others = [...worksOf(reading), ...built(reading)];
    return withoutNested([...named, ...others]);
  });
}

function withoutNested(works: readonly Work[]): readonly Work[] {
  const kept: Work[] = [];
  for (const work of works.toSorted((one, other) => one.phrase.from - other.phrase.from)) {
    const last = kept.at(-1);
    if (last === undefined || work.phrase.from >= last.phrase.to) kept.push(work);
  }
  return kept;
}

function namedAt(reading: Reading, head: Stretch): Work | null {
  const { spot } = reading;
  if (!mayHead(reading, head) || isInVerb(spot, head)) return null;
  const phrase = withRelative(reading, alone(reading, head, nounPhrase(spot, head, tokensMax)));
  const status = statusNear(reading, phrase);
  const work: Work = { head, phrase, window: spot.window, status, rule: "named" };
  return isToldApart(reading, work) ? withNumber(reading, work) : null;
}

/** A number that tells works apart belongs to their phrase. */
function withNumber(reading: Reading, work: Work): Work {
  const { head, phrase } = work;
  const number = isNumbered(reading, head) ? numberBefore(reading.spot, head.from) : null;
  return number === null ? work : { ...work, phrase: { from: number, to: phrase.to } };
}

/** « Afrique centrale » is no plant; « ce projet » was told before. */
function mayHead({ spot, words }: Reading, { from }: Stretch): boolean {
  const { lattice, window } = spot;
  if (putsModifiersBefore(spot))
    return !words.passed.has(lowerAt(spot, modifiersStart(spot, from)));
  const before = lattice.tokens.words[from - 1];
  if (from === window.from || before === undefined) return true;
  if (words.passed.has(before.lower) && !words.before.has(before.lower)) return false;
  if (lattice.before(verb, from)?.value.tense === "infinitive") return true;
  if (clauseWords(spot.language).inflected) return true;
  return words.before.has(before.lower) || !hasShape(before, shape.word);
}

/** "will fund": the noun is a verb here. */
function isInVerb(spot: Spot, { from }: Stretch): boolean {
  if (!putsModifiersBefore(spot)) return false;
  const near = spot.lattice.all(verb, Math.max(spot.window.from, from - 4), spot.window.to);
  return near.some(
    (item) => item.from <= from && from < item.to && item.value.tense !== "participle",
  );
}

/** "a line that will come from Lamu", "the airlift which Oslo opened": told by its relative clause alone. */
function withRelative({ spot }: Reading, phrase: Stretch): Stretch {
  const { lattice, window } = spot;
  const opens = /^(?:that|which)$/.test(lowerAt(spot, phrase.to));
  if (!opens || !putsModifiersBefore(spot) || hasName(spot, phrase)) return phrase;
  const verbs = lattice
    .all(verb, phrase.to, window.to)
    .filter(({ value }) => isFinite(value) || value.tense === "infinitive");
  let to = phrase.to + 1;
  const end = verbs[1]?.from ?? window.to;
  while (to < end && !/^[,.;:]$/.test(lowerAt(spot, to))) to++;
  return { from: phrase.from, to };
}

/** « le siège du X et les tours de Y » are two works: the phrase ends before « et les ». */
function alone(reading: Reading, head: Stretch, phrase: Stretch): Stretch {
  for (let at = head.to; at < phrase.to - 1; at++)
    if (beginsAnother(reading, at) || (at > head.to + 3 && beginsAct(reading, at)))
      return { from: phrase.from, to: at };
  return phrase;
}

function beginsAnother({ spot: { lattice }, words }: Reading, at: number): boolean {
  const next = lattice.tokens.words[at + 1]?.lower ?? "";
  if (!words.coordinators.has(lattice.tokens.words[at]?.lower ?? "")) return false;
  if (words.weakCues.some(([cues]) => anyPhraseAt(lattice, at + 1, cues) > 0)) return true;
  return words.before.has(next) && next !== "de" && next !== "d'";
}

function beginsAct({ spot }: Reading, at: number): boolean {
  const tense = spot.lattice.at(verb, at)?.value.tense;
  return tense === "gerund" || tense === "infinitive";
}

/** What a cue beside the phrase, the nearest verb, or a weak cue says of how far it is. */
function statusNear({ spot, words }: Reading, phrase: Stretch): FollowUpStatus | null {
  const around = {
    from: Math.max(spot.window.from, phrase.from - 16),
    to: Math.min(spot.window.to, phrase.to + 9),
  };
  return (
    cueIn(spot, around, words.cues) ??
    verbNear({ spot, words }, phrase, around) ??
    cueIn(spot, around, words.weakCues)
  );
}

function cueIn(
  { lattice }: Spot,
  { from, to }: Stretch,
  cues: ProjectWords["cues"],
): FollowUpStatus | null {
  for (let at = from; at < to; at++)
    for (const [phrases, status] of cues) if (anyPhraseAt(lattice, at, phrases) > 0) return status;
  return null;
}

function verbNear(
  { spot, words }: Reading,
  phrase: Stretch,
  around: Stretch,
): FollowUpStatus | null {
  const near = spot.lattice
    .all(verb, around.from, around.to)
    .toSorted((one, other) => gap(phrase, one.from) - gap(phrase, other.from));
  for (const { value } of near) {
    const status = words.verbs.get(value.lemma);
    if (status !== undefined && !value.negated) return isAhead(value) ? "announced" : status;
  }
  return null;
}

function isAhead({ tense, modal }: VerbGroup): boolean {
  return tense === "future" || tense === "conditional" || modal === "want";
}

function gap(phrase: Stretch, at: number): number {
  return at < phrase.from ? phrase.from - at : Math.max(0, at - phrase.to);
}

/** It has a proper name, or what it is for and a word on how far it is. */
function isToldApart(reading: Reading, { head, phrase, status }: Work): boolean {
  const { spot } = reading;
  const before = putsModifiersBefore(spot) ? { from: phrase.from, to: head.from } : nowhere;
  const after = { from: head.to, to: phrase.to };
  const behind = Math.max(0, after.to - after.from);
  if (behind === 0 && before.to - before.from < 2) return false;
  if (isTitle(reading, head)) return behind > 0 ? behind > 1 : hasName(spot, before);
  const name = hasName(spot, before) || hasName(spot, after);
  return isNumbered(reading, head) || isEnough(reading, head, { name, status });
}

/** A name or a word on how far it is; of a head that wants both, both, or its purpose for a name. */
function isEnough(
  reading: Reading,
  head: Stretch,
  { name, status }: { readonly name: boolean; readonly status: FollowUpStatus | null },
): boolean {
  const told = status !== null;
  return isWanting(reading, head) ? told && (name || isDescribed(reading, head)) : name || told;
}

/** «завода по очистке золота»: what it is for. */
function isDescribed({ spot, words }: Reading, { to }: Stretch): boolean {
  return words.purposes?.has(lowerAt(spot, to)) === true;
}

/** «42 новых проекта в десяти сферах»: so many that were counted. */
function isNumbered({ spot, words }: Reading, { from, to }: Stretch): boolean {
  if (words.counted?.has(lowerAt(spot, from)) !== true || to === from) return false;
  return numberBefore(spot, from) !== null;
}

/** The token of a number right before a head, or before its adjective. */
function numberBefore(spot: Spot, head: number): number | null {
  const found = [head - 1, head - 2].find((at) => /^\d{1,3}$/.test(lowerAt(spot, at)));
  return found ?? null;
}

/** A head that wants both a name and a word on how far it is. */
function isWanting({ spot, words }: Reading, { from, to }: Stretch): boolean {
  const single = to - from === 1 || clauseWords(spot.language).inflected;
  return single && words.wanting.has(lowerAt(spot, from));
}

const nowhere: Stretch = { from: 0, to: 0 };

/** A word with a capital that does not open the sentence. */
function hasName({ lattice, window }: Spot, { from, to }: Stretch): boolean {
  const words = lattice.tokens.words.slice(Math.max(from, window.from + 1), to);
  return words.some((word) => hasShape(word, shape.capitalised));
}

/** « Programme de … » with a capital inside the sentence. */
function isTitle({ spot, words }: Reading, { from }: Stretch): boolean {
  const first = spot.lattice.tokens.words[from] ?? noWord;
  return (
    hasShape(first, shape.capitalised) && words.titles.has(first.lower) && from > spot.window.from
  );
}

function lowerAt({ lattice }: Spot, at: number): string {
  return lattice.tokens.words[at]?.lower ?? "";
}

/** « le Transsaharien, dont la remise à niveau … » */
function worksOf({ spot, words }: Reading): readonly Work[] {
  const { lattice, window } = spot;
  const found: Work[] = [];
  for (const at of beginningsIn(lattice, window, words.worksOf)) {
    const length = anyPhraseAt(lattice, at, words.worksOf);
    if (at === window.from || lattice.tokens.words[at - 1]?.lower !== ",") continue;
    const from = nameBefore(spot, at - 1);
    if (from === null) continue;
    const phrase = { from, to: at + length };
    const head = { from: from + 1, to: at - 1 };
    found.push({ head, phrase, window, status: "announced", rule: "works-of" });
  }
  return found;
}

/** The determiner of the capitalised name that ends at a token. */
function nameBefore({ lattice, window, language }: Spot, end: number): number | null {
  let at = end - 1;
  while (at > window.from && hasShape(lattice.tokens.words[at] ?? noWord, shape.capitalised)) at--;
  if (at >= end - 1 || at < window.from) return null;
  return nounPhrase({ lattice, window, language }, { from: at + 1, to: end }).from;
}

const city = lexical("city");

/** « poser des rails de X jusqu'à Y »: an infinitive of building with a place in its object. */
function built({ spot, words }: Reading): readonly Work[] {
  const { lattice, window } = spot;
  return lattice.all(verb, window.from, window.to).flatMap((item) => {
    if (item.value.tense !== "infinitive" || !words.building.has(item.value.lemma)) return [];
    const own = { from: item.to - 1, to: item.to };
    const { to } = nounPhrase(spot, { from: item.to, to: item.to + 1 }, tokensMax);
    const named = lattice.all(city, item.to, Math.min(window.to, to + 2)).length > 0;
    const phrase = { from: own.from, to };
    return named && to - item.to > 2
      ? [{ head: own, phrase, window, status: "announced" as const, rule: "building" as const }]
      : [];
  });
}
