import type { Lattice } from "../grammar/lattice.ts";
import { date } from "../mention/date/lay-dates.ts";
import { party } from "../mention/party/party.ts";
import { verb } from "../mention/verb/verb.ts";
import { modifiersStart, putsModifiersBefore } from "./modifiers-before.ts";
import { clauseWords, isFinite, type Place as Spot } from "./clause/clause.ts";

/** Tokens `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const marks = new Set([
  ",",
  ";",
  ":",
  ".",
  "!",
  "?",
  "…",
  "(",
  ")",
  "»",
  "«",
  '"',
  "”",
  "“",
  "—",
  "–",
  "-",
]);
const inside = new Set(["-", "«", "»"]);

/**
 * The noun phrase around a head: its determiner and adjectives to the left, its complements to the
 * right as far as the next verb, mark or relative clause.
 */
export function nounPhrase(spot: Spot, head: Stretch, wordsMax = 24): Stretch {
  return { from: phraseStart(spot, head.from), to: phraseEnd(spot, head.to, wordsMax) };
}

const determiners = new Set(
  "le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs deux trois quatre cinq plusieurs premier première nouveau nouvel nouvelle the a an this that its their".split(
    " ",
  ),
);

/** With these at its beginning the phrase stands after a preposition, which is no part of it. */
const prepositions = new Set(["de", "d'", "du"]);

function phraseStart(spot: Spot, at: number): number {
  if (putsModifiersBefore(spot)) return modifiersStart(spot, at);
  const { lattice, window } = spot;
  let from = at;
  while (from > window.from && at - from < 3 && determiners.has(lower(lattice, from - 1))) from--;
  while (from > window.from && at - from < 4 && isNameBefore(lattice, from - 1)) from--;
  return prepositions.has(lower(lattice, from)) ? Math.min(from + 1, at) : from;
}

/** «Камско-Вятской ГЭС», «Российской промышленной зоны»: adjectives of a name before its head. */
function isNameBefore({ tokens }: Lattice, at: number): boolean {
  const word = tokens.words[at];
  if (word === undefined) return false;
  const next = tokens.words[at + 1]?.form ?? "";
  const joined = tokens.ends[at] === tokens.starts[at + 1];
  if (word.form === "-" && joined) return tokens.ends[at - 1] === tokens.starts[at];
  if (next === "-" && joined) return /^\p{Lu}\p{Script=Cyrillic}+$/u.test(word.form);
  return /^[\p{Lu}](?=\p{Script=Cyrillic})\p{L}+(?:ск|н)(?:ий|ый|ой|ого|ому|им|ым|ом|ая|ую|ое|ие|ые|их|ых)$/u.test(
    word.form,
  );
}

function phraseEnd(spot: Spot, at: number, wordsMax: number): number {
  const { lattice, window } = spot;
  let to = at;
  while (
    to < window.to &&
    to - at < wordsMax &&
    !(endsPhrase(spot, to) && !closesName(lattice, at, to))
  )
    to = lattice.at(date, to)?.to ?? to + 1;
  return trimRight(lattice, at, to);
}

/** «АЭС «Эль-Дабаа»»: marks that open behind the head close inside the phrase. */
function closesName(lattice: Lattice, head: number, at: number): boolean {
  if (lower(lattice, at) !== "»") return false;
  for (let from = at - 1; from >= head; from--) {
    if (lower(lattice, from) === "«") return true;
    if (lower(lattice, from) === "»") return false;
  }
  return false;
}

/** A party that no noun can govern stands in a clause of its own: «соглашения о рыболовстве Норвегия поставит». */
function isUngoverned({ lattice, language }: Spot, at: number): boolean {
  if (!clauseWords(language).inflected) return false;
  const { cases, preposition } = lattice.at(party, at)?.value ?? {};
  if (cases === undefined || cases === null || preposition !== null) return false;
  return cases.every((name) => name === "nom" || name === "acc");
}

function endsPhrase({ lattice, window, language }: Spot, at: number): boolean {
  const word = lower(lattice, at);
  const { relatives, complementizers } = clauseWords(language);
  if (relatives.has(word) || complementizers.has(word) || word === "following") return true;
  const hyphen =
    inside.has(word) &&
    at + 1 < window.to &&
    lattice.tokens.ends[at] === lattice.tokens.starts[at + 1];
  if (marks.has(word) && !hyphen) return true;
  const found = lattice.at(verb, at);
  return (
    (found !== undefined && isFinite(found.value)) ||
    isUngoverned({ lattice, window, language }, at)
  );
}

const loose = new Set([
  "et",
  "de",
  "d'",
  "du",
  "des",
  "à",
  "au",
  "aux",
  "en",
  "sur",
  "pour",
  "dans",
  "par",
  "avec",
  "le",
  "la",
  "les",
  "l'",
  "un",
  "une",
  "ne",
  "n'",
  "se",
  "s'",
  "ainsi",
  "and",
  "of",
  "the",
  "to",
  "in",
]);

function trimRight(lattice: Lattice, from: number, to: number): number {
  let end = to;
  while (end > from && loose.has(lower(lattice, end - 1))) end--;
  return end;
}

function lower(lattice: Lattice, at: number): string {
  return lattice.tokens.words[at]?.lower ?? "";
}
