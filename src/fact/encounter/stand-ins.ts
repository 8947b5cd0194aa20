import type { Language } from "../../core/language.ts";
import { formatFamilies } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, followingVerb, isFinite } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { anyPhraseAt } from "../stretch.ts";
import { wordAt } from "../word-at.ts";
import type { Candidate } from "./candidate.ts";
import { describeNoun } from "./noun.ts";
import { nounTelling } from "./noun-tellings.ts";
import { eventNoun, type EventNounEntry } from "./occasion.ts";
import { cuesOf } from "./sentence-cues.ts";
import { occasionWords } from "./words-of.ts";

/** « celle d'Oslo (12 mai 2012) », « les précédentes », "that of President X": a word that stands for the noun told last. */
export function ellipses(context: Context, window: SentenceWindow): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = window.from; at < window.to; at++) {
    const isLast = isLastTime(context, window, at);
    const which = isLast ? "previous" : whichAt(context, at);
    const candidate = which === null ? null : standInTelling(context, window, at);
    if (candidate !== null && (isTold(candidate) || (isLast && candidate.date !== null)))
      found.push({ ...candidate, which: candidate.which ?? which, again: false, vague: false });
  }
  return [...goingOn(context, window), ...found];
}

/** "to convene the commission, which last met in May": a sitting beside the one that the main verb tells. */
function isLastTime(context: Context, window: SentenceWindow, at: number): boolean {
  const { lattice, language } = context.mentions;
  if (!clauseWords(language).relatives.has(wordAt(lattice, at))) return false;
  const { phrases, within } = occasionWords(language).lastTimes;
  let next = at + 1;
  while (next <= at + within && anyPhraseAt(lattice, next, phrases) === 0) next++;
  const body = next > at + within ? undefined : cuesOf(context, window).nouns.findLast(before(at));
  return body !== undefined && describeNoun({ lattice, window, language }, body).support !== null;
}

function before(at: number): (noun: Item) => boolean {
  return ({ to }) => to <= at;
}

/** "It began on Tuesday and lasted three days": of the occasion that the sentence before told. */
function goingOn(context: Context, window: SentenceWindow): readonly Candidate[] {
  const { lattice, language } = context.mentions;
  const { pronouns, verbs } = occasionWords(language).goesOn;
  if (!pronouns.has(wordAt(lattice, window.from))) return [];
  const head = followingVerb({ lattice, window, language }, window.from + 1, 2);
  if (head === null || !verbs.has(head.value.lemma)) return [];
  const last = context.mentions.sentences[window.index - 1];
  const noun = last === undefined ? undefined : cuesOf(context, last).nouns.at(-1)?.value;
  const told = noun === undefined ? null : nounTelling(context, window, itemAt(window.from, noun));
  return told === null ? [] : [{ ...told, again: true, fresh: false }];
}

function itemAt(at: number, value: EventNounEntry): Item<EventNounEntry> {
  return { kind: eventNoun.name, from: at, to: at + 1, value };
}

/** Which of its kind a stand-in means; null where the word is none. */
function whichAt({ mentions: { lattice, language } }: Context, at: number): string | null {
  const which = occasionWords(language).standIns.get(wordAt(lattice, at));
  if (which === undefined || lattice.at(eventNoun, at + 1) !== undefined) return null;
  if (lattice.tokens.words[at + 1]?.form === "-") return null;
  return isOpenStandIn(lattice, language, at) ? which : null;
}

/** Whether the words around let such a word stand without a noun. */
function isOpenStandIn(
  lattice: Context["mentions"]["lattice"],
  language: Language,
  at: number,
): boolean {
  const { inflected, says } = clauseWords(language);
  if (inflected) return happensNext(lattice, language, at);
  const word = wordAt(lattice, at);
  if (word === "one") return isTheOne(lattice, at);
  return says?.has(word) !== true || wordAt(lattice, at + 1) === "of";
}

/** «Прошлое проходило», «следующее намечено»: what takes place has no noun of its own. */
function happensNext(
  lattice: Context["mentions"]["lattice"],
  language: Language,
  at: number,
): boolean {
  const { happens, ongoing, plans } = occasionWords(language);
  const next = lattice.at(verb, at + 1);
  if (next === undefined || !isFinite(next.value)) return false;
  return [happens, ongoing, plans].some((lemmas) => lemmas.has(next.value.lemma));
}

/** "the one that X paid to Lima in 2019" */
function isTheOne(lattice: Context["mentions"]["lattice"], at: number): boolean {
  return (
    wordAt(lattice, at - 1) === "the" && /^(?:that|which|paid|held)$/.test(wordAt(lattice, at + 1))
  );
}

function standInTelling(context: Context, window: SentenceWindow, at: number): Candidate | null {
  const noun = nounBefore(context, at);
  if (noun === null) return null;
  return nounTelling(context, window, itemAt(at, noun));
}

/** Where it was, or who was there, tells it from any other. */
function isTold({ place, people }: Candidate): boolean {
  return place !== null || people.size > 0;
}

const numbered: ReadonlySet<string> = new Set(["commission", "conference", "visit"]);

/** How far back a stand-in reaches for its noun, in tokens. */
const standInTokensMax = 1500;

/** The noun of a commission, a conference or a visit that was told last: a commission before others. */
function nounBefore({ mentions }: Context, at: number): EventNounEntry | null {
  const { lattice } = mentions;
  const nouns = lattice
    .all(eventNoun, Math.max(0, at - standInTokensMax), at)
    .filter(({ value }) => numbered.has(formatFamilies[value.value.format]));
  const commission = nouns.findLast(
    ({ value }) => !value.weak && formatFamilies[value.value.format] === "commission",
  );
  return (commission ?? nouns.at(-1))?.value ?? null;
}
