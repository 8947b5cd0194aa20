import type { Item } from "../grammar/lattice.ts";
import type { LexiconEntry } from "../lexicon/lexicon.ts";
import { lexical } from "../mention/lexical.ts";
import type { Mentions } from "../mention/mentions.ts";
import { clauseWords } from "./clause/clause.ts";
import { wordAt } from "./word-at.ts";

const city = lexical("city");

/** The town of the dateline: in a zone of its own, or before a dash at the head of the body; null without one. */
export function datelineTown({ lattice, sentences }: Mentions): Item<LexiconEntry<"city">> | null {
  for (const { sentence, from, to } of sentences) {
    if (sentence.zone === "title") continue;
    const [town] = lattice.all(city, from, to);
    if (sentence.zone === "dateline" && town !== undefined) return town;
    if (sentence.zone !== "body") continue;
    const opens = town?.from === from && /^[-–—]$/.test(wordAt(lattice, town.to));
    return opens ? town : null;
  }
  return null;
}

/** Whether a hall stands at a token, and no town of its own behind it: « au Palais d'Accra ». */
export function isHall({ lattice, language }: Mentions, at: number): boolean {
  const { halls, of } = clauseWords(language);
  if (!halls.has(wordAt(lattice, at))) return false;
  return !(of.has(wordAt(lattice, at + 1)) && lattice.at(city, at + 2) !== undefined);
}
