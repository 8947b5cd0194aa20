import type { PartyType } from "../../mention/party/party.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { clauseWords, partyAt, type VerbItem } from "../clause/clause.ts";
import { lowerAt, wordCount, type Hearing } from "./hearing.ts";

/** Endings of a past or present tense in the third person. */
const ending = /(?:л|ла|ли|лся|лась|лись|ет|ит|ют|ят)$/u;

/** What says something as a verb does, and is no verb of the tables: «убеждён, что», «…», — усмехнулся министр. */
export function besideVerbs(hearing: Hearing): readonly VerbItem[] {
  return [...predicatesIn(hearing), ...unknownVerbs(hearing)];
}

/** «Министр убеждён, что …»: short adjectives in the place of a verb. */
function predicatesIn({ words, spot, window }: Hearing): readonly VerbItem[] {
  if (words.predicates === undefined) return [];
  const found: VerbItem[] = [];
  for (let at = window.from; at < window.to; at++) {
    const word = spot.lattice.tokens.words[at]?.lower ?? "";
    const lemma = words.predicates.get(word);
    if (lemma !== undefined) found.push(asVerb(at, { lemma, isPlural: word.endsWith("ы") }));
  }
  return found;
}

/**
 * Verbs that no table knows, where only a verb of saying can stand: «…», — усмехнулся министр.
 *
 * Only where the ending tells a verb, and a subject in the nominative stands right behind it.
 */
function unknownVerbs(hearing: Hearing): readonly VerbItem[] {
  const { spot, quotes, window } = hearing;
  if (!clauseWords(spot.language).inflected) return [];
  return quotes.flatMap(({ outer, inner }) => {
    if (wordCount(spot.lattice.tokens.text, inner) < quotedWordsMin) return [];
    const { to: end } = spot.lattice.tokensIn(outer);
    const at = pastMarks(hearing, end);
    const stands = at > end && at >= window.from && at < window.to;
    return stands && isUnknown(hearing, at) ? [asVerb(at)] : [];
  });
}

/** «Посмотрим», — усмехнулся министр: two words in marks are something said. */
export const quotedWordsMin = 2;

function pastMarks(hearing: Hearing, from: number): number {
  let at = from;
  while (at < from + 3 && /^[,—–-]$/.test(lowerAt(hearing, at))) at++;
  return at;
}

const speaking: ReadonlySet<PartyType> = new Set(["person", "office", "pronoun", "description"]);

function isUnknown(hearing: Hearing, at: number): boolean {
  const { lattice } = hearing.spot;
  if (lattice.at(verb, at) !== undefined || !ending.test(lowerAt(hearing, at))) return false;
  const found = partyAt(lattice, at + 1);
  if (found === undefined || !speaking.has(found.value.type)) return false;
  return found.value.preposition === null && found.value.cases?.includes("nom") === true;
}

const group: VerbGroup = {
  lemma: "",
  tense: "past",
  voice: "active",
  negated: false,
  modal: null,
  perfect: false,
  person: 3,
  number: null,
  gender: null,
  inverted: false,
  clitic: null,
};

/** A verb of one word, in the third person. */
function asVerb(
  at: number,
  form: { readonly lemma: string; readonly isPlural: boolean } | null = null,
): VerbItem {
  const value: VerbGroup =
    form === null
      ? group
      : { ...group, lemma: form.lemma, number: form.isPlural ? "plural" : "singular" };
  return { kind: verb.name, from: at, to: at + 1, value, by: "statement/beside-verb" };
}
