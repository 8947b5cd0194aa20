import type { Language } from "../../core/language.ts";
import type { Sector } from "../../core/vocabulary.ts";
import { Cues } from "../../grammar/cues.ts";
import { party, type PartyType } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Mentions } from "../../mention/mentions.ts";
import type { Context } from "../context.ts";
import { fieldNames } from "../sectors.ts";
import { occasionWords } from "./words-of.ts";

/** Tokens `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The fields that words name beyond doubt; those in somebody's title are none. */
export function topicsIn(context: Context, stretch: Stretch): readonly Sector[] {
  return sectorsOf(context, stretch, false);
}

/** The same for an enumeration: of two fields or more each may be named by a weak word. */
export function topicsListed(context: Context, stretch: Stretch): readonly Sector[] {
  const listed = sectorsOf(context, stretch, true);
  return listed.length >= 2 ? listed : topicsIn(context, stretch);
}

/** The same for words that do nothing but name a field: the subject of an instrument. */
export function topicsNamed(context: Context, stretch: Stretch): readonly Sector[] {
  return sectorsOf(context, stretch, true);
}

function sectorsOf({ mentions }: Context, { from, to }: Stretch, weak: boolean): readonly Sector[] {
  const { lattice } = mentions;
  const titles = lattice.all(party, from, to).filter(({ value }) => value.offices.length > 0);
  const items = fieldNames(lattice, { from, to })
    .filter((item) => weak || !item.value.weak)
    .filter((item) => !titles.some((title) => title.from <= item.from && item.to <= title.to))
    .filter((item) => !namesBody(mentions, item.from));
  return [...new Set(items.map(({ value }) => value.value.sector))];
}

/** How far before its fields the noun of a body stands: « la Commission mixte de coopération économique ». */
const bodyTokensMax = 9;

/** Whether a field stands in the name of a body, which is no topic. */
function namesBody({ lattice, language }: Mentions, from: number): boolean {
  const { bodies } = occasionWords(language);
  for (let at = from - 1; at >= Math.max(0, from - bodyTokensMax); at--) {
    const word = lattice.tokens.words[at];
    if (
      word === undefined ||
      /^[;:.!?«»"()]$/.test(word.form) ||
      lattice.at(verb, at) !== undefined
    )
      return false;
    if (bodies.some((stem) => word.lower.startsWith(stem))) return true;
  }
  return false;
}

const acting: ReadonlySet<PartyType> = new Set([
  "person",
  "office",
  "delegation",
  "pair",
  "group",
  "pronoun",
  "description",
]);

/** "Nine areas are named in the new text", « L'accord porte sur »: a text speaks, and nobody beside it. */
export function isOfInstrument({ mentions }: Context, { from, to }: Stretch): boolean {
  const { lattice, language } = mentions;
  const { instruments } = occasionWords(language);
  const names = (word: string): boolean => instruments.some((stem) => word.startsWith(stem));
  if (!lattice.tokens.words.slice(from, to).some(({ lower }) => names(lower))) return false;
  return !lattice.all(party, from, to).some(({ value }) => acting.has(value.type));
}

const cues = new Map<Language, Cues<true>>();

/** « les discussions ont porté sur », « dans des secteurs tels que », "on the agenda". */
export function isAboutTopics({ mentions }: Context, stretch: Stretch): boolean {
  return topicCues(mentions.language).find(mentions.lattice, stretch).length > 0;
}

function topicCues(language: Language): Cues<true> {
  const known = cues.get(language);
  if (known !== undefined) return known;
  const made = new Cues<true>([[occasionWords(language).topics, true]]);
  cues.set(language, made);
  return made;
}
