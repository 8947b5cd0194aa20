import type { Language } from "../../core/language.ts";
import { Cues } from "../../grammar/cues.ts";
import type { Item } from "../../grammar/lattice.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { Context } from "../context.ts";
import { beginningsIn } from "../stretch.ts";
import { eventNouns } from "./event-nouns.ts";
import type { EventNounEntry } from "./occasion.ts";
import { occasionWords } from "./words-of.ts";

/** What a sentence says of every occasion that it tells. */
export interface SentenceCues {
  /** The nouns of occasions, the longest of each place. */
  readonly nouns: readonly Item<EventNounEntry>[];
  /** « le même jour »: what it tells was on the day told before. */
  readonly sameDay: boolean;
  /** « en marge du sommet, X s'est entretenu … ». */
  readonly marginal: boolean;
  /** Where phrases stand that bring in what the writer does not stand for. */
  readonly claims: readonly number[];
  /** "once every two years": what it tells is no one occasion. */
  readonly habitual: boolean;
}

const known = new WeakMap<SentenceWindow, SentenceCues>();

/** The cues of a sentence, gathered once, however many tellings ask for them. */
export function cuesOf({ mentions }: Context, window: SentenceWindow): SentenceCues {
  const before = known.get(window);
  if (before !== undefined) return before;
  const { lattice, language } = mentions;
  const { margins, claims, habits = [] } = occasionWords(language);
  const cues: SentenceCues = {
    nouns: eventNouns(lattice, window),
    sameDay: sameDayCues(language).find(lattice, window).length > 0,
    marginal: beginningsIn(lattice, window, margins).length > 0,
    claims: beginningsIn(lattice, window, claims),
    habitual: beginningsIn(lattice, window, habits).length > 0,
  };
  known.set(window, cues);
  return cues;
}

const sameDays = new Map<Language, Cues<true>>();

function sameDayCues(language: Language): Cues<true> {
  const made = sameDays.get(language) ?? new Cues<true>([[occasionWords(language).sameDay, true]]);
  sameDays.set(language, made);
  return made;
}
