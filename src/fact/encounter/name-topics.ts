import type { Sector } from "../../core/vocabulary.ts";
import { formatFamilies } from "../../core/vocabulary.ts";
import type { Item, Lattice } from "../../grammar/lattice.ts";
import { lexical } from "../../mention/lexical.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Context } from "../context.ts";
import type { Stretch } from "../noun-phrase.ts";
import { wordAt } from "../word-at.ts";
import type { EncounterFact } from "./make-encounters.ts";
import { eventNoun } from "./occasion.ts";
import { topicsNamed } from "./topic-words.ts";

const sector = lexical("sector");

/** The fields in the name of a forum: "the Economic Forum", « un forum sur l'eau », «климатический форум». */
export function topicsOfName(context: Context, { told }: EncounterFact): readonly Sector[] {
  if (formatFamilies[told.format] !== "conference") return [];
  const { lattice } = context.mentions;
  return told.tellings.flatMap(({ at }) => {
    const noun = lattice.at(eventNoun, at);
    const isForum = noun !== undefined && formatFamilies[noun.value.value.format] === "conference";
    return isForum ? topicsNamed(context, nameOf(lattice, noun)) : [];
  });
}

/** The noun with the fields right before it, and those that it takes after a preposition. */
function nameOf(lattice: Lattice, noun: Item): Stretch {
  return { from: startOfFields(lattice, noun.from), to: endOfFields(lattice, noun.to) };
}

/** "the Trade and Energy Forum": fields, and what joins them. */
function startOfFields(lattice: Lattice, from: number): number {
  const field = lattice.before(sector, from);
  if (field === undefined) return from;
  const joined = joints.has(wordAt(lattice, field.from - 1));
  const before = joined ? lattice.before(sector, field.from - 1) : undefined;
  return before?.from ?? field.from;
}

const joints: ReadonlySet<string> = new Set(["and", "et", "и"]);

/** What brings in the subject of a forum: "on", « sur », «по». */
const subjectWords: ReadonlySet<string> = new Set(["on", "about", "sur", "по", "о", "об"]);
const marks = /^[,;:.()«»"–—]$/;
const subjectTokensMax = 8;

function endOfFields(lattice: Lattice, to: number): number {
  if (!subjectWords.has(wordAt(lattice, to))) return lattice.at(sector, to)?.to ?? to; // « un forum économique »
  let end = to + 1;
  while (end - to < subjectTokensMax && isInSubject(lattice, end)) end++;
  return end;
}

function isInSubject(lattice: Lattice, at: number): boolean {
  const word = wordAt(lattice, at);
  return word !== "" && !marks.test(word) && lattice.at(verb, at) === undefined;
}
