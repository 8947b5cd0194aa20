import type { Item, Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import type { Word } from "../../grammar/word.ts";
import { formatFamilies, type FormatFamily } from "../../core/vocabulary.ts";
import { lexical } from "../../mention/lexical.ts";
import { party } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { eventNoun, type EventNounEntry } from "./occasion.ts";

/**
 * The nouns of occasions, the longest of each place: « entretien en tête-à-tête » is one, not three.
 *
 * Left out are those in the name of an organisation and those that are a verb, or inside one:
 * « lancer un appel », "the President tours the north".
 */
export function eventNouns(lattice: Lattice, window: Window): readonly Item<EventNounEntry>[] {
  const found: Item<EventNounEntry>[] = [];
  for (let at = window.from; at < window.to;) {
    const noun = lattice.at(eventNoun, at);
    if (noun !== undefined && noun.to <= window.to && !isInside(lattice, noun)) {
      const session = found.at(-1);
      if (session !== undefined && isSessionOf(lattice, session, noun))
        found.splice(-1, 1, { ...noun, from: session.from });
      else found.push(noun);
    }
    at = noun?.to ?? at + 1;
  }
  return found;
}

/** Nouns of a sitting, which what follows "of" names. */
const sittings: ReadonlySet<string> = new Set([
  "session",
  "round",
  "edition",
  "sitting",
  "meeting",
  "réunion",
  "édition",
  "séance",
  "travaux",
]);

/** What stands between a sitting and what it is one of. */
const ofWords: ReadonlySet<string> = new Set(["of", "de", "du", "des"]);

/** How many tokens may stand between a sitting and what it is one of: "of the two countries' Permanent". */
const ofTokensMax = 7;

/** "the third session of the Peru-Ghana Joint Commission": one occasion, of which the later noun is the name. */
function isSessionOf(lattice: Lattice, session: Item, noun: Item<EventNounEntry>): boolean {
  const { words } = lattice.tokens;
  const family = formatFamilies[noun.value.value.format];
  const between = words.slice(session.to, noun.from);
  return (
    session.to - session.from === 1 &&
    sittings.has(words[session.from]?.lower ?? "") &&
    named.has(family) &&
    isOf(between) &&
    lattice.all(verb, session.to, noun.from).length === 0
  );
}

/** « de leur », "of the two countries' Permanent": a few words after "of", with no comma. */
function isOf(between: readonly Word[]): boolean {
  if (between.length > ofTokensMax || between.some(({ form }) => form === ",")) return false;
  return ofWords.has(between[0]?.lower ?? "");
}

/** Families of the bodies and talks that a sitting can be one of. */
const named: ReadonlySet<FormatFamily> = new Set(["commission", "talks", "conference"]);

/** How many tokens before a noun a longer name may begin that holds it. */
const nameTokensMax = 8;

function isInside(lattice: Lattice, noun: Item): boolean {
  for (let at = Math.max(0, noun.from - nameTokensMax); at <= noun.from; at++) {
    const name = lattice.at(lexical("organisation"), at);
    const group = lattice.at(verb, at);
    if ((name?.to ?? 0) >= noun.to) return true;
    if ((group?.to ?? 0) >= noun.to) return true;
  }
  return false;
}

/** « Forum de partenariat Japon-Afrique »: a body that is itself a forum is no party to what it holds. */
export function isForum(lattice: Lattice, at: number): boolean {
  const name = lattice.at(lexical("organisation"), at) ?? lattice.at(party, at);
  const noun = name === undefined ? undefined : forumIn(lattice, name);
  return noun !== undefined;
}

function forumIn(lattice: Lattice, { from, to }: Item): Item<EventNounEntry> | undefined {
  for (let at = from; at < Math.min(to, from + 2); at++) {
    const noun = lattice.at(eventNoun, at);
    if (noun !== undefined && noun.to < to) return noun;
  }
  return undefined;
}
