import { formatFamilies } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { clauseWords } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { wordAt } from "../word-at.ts";
import type { Candidate } from "./candidate.ts";
import { nounTelling } from "./noun-tellings.ts";
import { eventNoun, type EventNounEntry } from "./occasion.ts";
import { occasionWords } from "./words-of.ts";

/** « celle d'Oslo (12 mai 2012) », « les précédentes », "that of President X": a word that stands for the noun told last. */
export function ellipses(context: Context, window: SentenceWindow): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = window.from; at < window.to; at++) {
    const which = whichAt(context, at);
    const candidate = which === null ? null : standInTelling(context, window, at);
    if (candidate !== null)
      found.push({ ...candidate, which: candidate.which ?? which, again: false, vague: false });
  }
  return found;
}

/** Which of its kind a stand-in means; null where the word is none. */
function whichAt({ mentions: { lattice, language } }: Context, at: number): string | null {
  const which = occasionWords(language).standIns.get(wordAt(lattice, at));
  if (which === undefined || lattice.at(eventNoun, at + 1) !== undefined) return null;
  if (lattice.tokens.words[at + 1]?.form === "-") return null;
  const word = wordAt(lattice, at);
  if (word === "one") return isTheOne(lattice, at) ? which : null;
  const isThat = clauseWords(language).says?.has(word) === true;
  return isThat && wordAt(lattice, at + 1) !== "of" ? null : which;
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
  const item: Item<EventNounEntry> = { kind: eventNoun.name, from: at, to: at + 1, value: noun };
  const candidate = nounTelling(context, window, item);
  const isTold = candidate !== null && (candidate.place !== null || candidate.people.size > 0);
  return isTold ? candidate : null;
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
