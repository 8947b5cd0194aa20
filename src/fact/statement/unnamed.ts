import { lexical } from "../../mention/lexical.ts";
import { date } from "../../mention/date/lay-dates.ts";
import { party } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, isFinite, type VerbItem } from "../clause/clause.ts";
import { lowerAt, referentOf, type Hearing } from "./hearing.ts";
import { near, type Memory, type Voice } from "./voice.ts";

const city = lexical("city");

/** "it added": the state or institution that spoke last goes on. */
export function sideAgain(hearing: Hearing, { from }: VerbItem, { last }: Memory): Voice | null {
  if (hearing.words.neuters?.has(lowerAt(hearing, from - 1)) !== true) return null;
  if (last === undefined || !last.codes.includes(last.speaker)) return null;
  return near(hearing, last);
}

/** "Oslo on Monday urged …": a capital right before the verb speaks for its state. */
export function capitalBefore(hearing: Hearing, { from }: VerbItem): Voice | null {
  const { lattice, window, language } = hearing.spot;
  if (clauseWords(language).inflected) return null;
  const town = lattice.before(city, beforeDay(hearing, from));
  if (town?.value.value.capital !== true) return null;
  const { coordinators, clauseOpeners } = hearing.words;
  const word = lowerAt(hearing, town.from - 1);
  const opens =
    town.from === window.from || word === "," || coordinators.has(word) || clauseOpeners.has(word);
  if (!opens) return null;
  const { country } = town.value.value;
  return { speaker: country, codes: [country], type: "institution", implied: null };
}

/** "on Monday", "also": the token before a day or an adverb that stands ahead of a verb. */
function beforeDay(hearing: Hearing, from: number): number {
  const when = hearing.spot.lattice.before(date, from);
  if (when !== undefined)
    return hearing.words.adjuncts.has(lowerAt(hearing, when.from - 1)) ? when.from - 1 : when.from;
  return hearing.words.adverb?.test(lowerAt(hearing, from - 1)) === true ? from - 1 : from;
}

/** How far before its verb the noun of "a statement by the ministry on Monday said" may stand. */
const documentMax = 9;

/** "A statement said": whoever is named with the document, else the side at home. */
export function documentBefore(hearing: Hearing, { from }: VerbItem): Voice | null {
  const { lattice, window } = hearing.spot;
  for (let at = from - 1; at >= Math.max(window.from, from - documentMax); at--) {
    const found = lattice.at(verb, at);
    if (found !== undefined && isFinite(found.value) && found.to <= from) return null;
    if (hearing.words.documents?.has(lowerAt(hearing, at)) === true)
      return documentVoice(hearing, at, from);
  }
  return null;
}

/** What the speaker is implied by where a document speaks. */
export const documentSpeaks = "the side of the document";

/** The voice of the document whose noun stands at a token, with its complements up to another one. */
export function documentVoice(hearing: Hearing, at: number, to: number): Voice | null {
  const { lattice, window } = hearing.spot;
  const named = lattice
    .all(party, Math.max(window.from, at - 4), to)
    .find((item) => (referentOf(hearing, item)?.codes.length ?? 0) > 0);
  const codes = named === undefined ? [] : (referentOf(hearing, named)?.codes ?? []);
  const [code = hearing.context.discourse.home] = codes;
  if (code === null) return null;
  return { speaker: code, codes: [code], type: "institution", implied: documentSpeaks };
}
