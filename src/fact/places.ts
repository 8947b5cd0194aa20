import type { Item } from "../grammar/lattice.ts";
import type { LexiconEntry } from "../lexicon/lexicon.ts";
import { lexical } from "../mention/lexical.ts";
import type { Mentions } from "../mention/mentions.ts";
import { clauseWords } from "./clause/clause.ts";
import type { PlacedStretch } from "./context.ts";

const city = lexical("city");
const landmark = lexical("landmark");
const state = lexical("state");

/** Every town, palace and state of the article, and whether a preposition of place stands before it. */
export function findPlaces(mentions: Mentions): readonly PlacedStretch[] {
  return mentions.sentences.flatMap((window) => {
    const found: PlacedStretch[] = [];
    for (let at = window.from; at < window.to;) {
      const place = placeAt(mentions, at);
      if (place !== null) found.push(place);
      at = place === null ? at + 1 : place.to;
    }
    return found;
  });
}

function placeAt(mentions: Mentions, at: number): PlacedStretch | null {
  const { lattice } = mentions;
  const town = lattice.at(city, at);
  const country = lattice.at(state, at);
  if (town !== undefined && (country === undefined || town.to > country.to) && !town.value.weak)
    return placed(mentions, town, {
      name: town.value.value.name,
      country: town.value.value.country,
    });
  if (country !== undefined)
    return placed(mentions, country, { name: null, country: country.value.value.iso });
  const hall = lattice.at(landmark, at);
  if (hall === undefined) return null;
  return placed(mentions, hall, { name: hall.value.value.city, country: hall.value.value.country });
}

function placed(
  mentions: Mentions,
  item: Item<LexiconEntry>,
  where: { readonly name: string | null; readonly country: string },
): PlacedStretch {
  return { from: item.from, to: item.to, ...where, located: isLocated(mentions, item.from) };
}

const articles = new Set(["la", "le", "l'", "les", "the"]);

/** « à Dakar », "in the Netherlands", «в Дакаре». */
function isLocated({ lattice, language }: Mentions, from: number): boolean {
  const before = lattice.tokens.words[from - 1]?.lower ?? "";
  const { locatives } = clauseWords(language);
  if (locatives.has(before)) return true;
  return articles.has(before) && locatives.has(lattice.tokens.words[from - 2]?.lower ?? "");
}
