import type { Language } from "../../core/language.ts";
import type { Sector } from "../../core/vocabulary.ts";
import { Cues } from "../../grammar/cues.ts";
import { lexical } from "../../mention/lexical.ts";
import { party } from "../../mention/party/party.ts";
import type { Context } from "../context.ts";
import { occasionWords } from "./words-of.ts";

/** Tokens `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const sector = lexical("sector");

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

function sectorsOf(
  { mentions: { lattice } }: Context,
  { from, to }: Stretch,
  weak: boolean,
): readonly Sector[] {
  const titles = lattice.all(party, from, to).filter(({ value }) => value.offices.length > 0);
  const items = lattice
    .all(sector, from, to)
    .filter((item) => weak || !item.value.weak)
    .filter((item) => !titles.some((title) => title.from <= item.from && item.to <= title.to));
  return [...new Set(items.map(({ value }) => value.value.sector))];
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
