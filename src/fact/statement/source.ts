import { lexical } from "../../mention/lexical.ts";
import { party } from "../../mention/party/party.ts";
import { clauseWords, partyAt } from "../clause/clause.ts";
import { latestNamed } from "./continued.ts";
import { lowerAt, type Hearing, type Said } from "./hearing.ts";
import { documentVoice } from "./unnamed.ts";
import { voiceOf } from "./voice-of.ts";
import { again, type Memory, type Voice } from "./voice.ts";

const landmark = lexical("landmark");
const city = lexical("city");

/** Who is named as a source, and the token after the words that do so. */
export type Source = Voice & { readonly to: number };

/** The party at a token, as the source of « selon X »; a palace that stands for its state counts. */
export function sourceAt(hearing: Hearing, at: number, memory: Memory): Source | null {
  const found = partyAt(hearing.spot.lattice, at);
  if (found?.from === at) {
    const voice = voiceOf(hearing, found, memory);
    return voice === null ? null : { to: found.to, ...voice };
  }
  return (
    placeSource(hearing, at) ?? pronounSource(hearing, at, memory) ?? documentSource(hearing, at)
  );
}

/** How many tokens "the joint communique issued at the close of the session" may have. */
const documentMax = 12;

/** "according to the joint communique": it speaks for whoever issued it. */
function documentSource(hearing: Hearing, at: number): Source | null {
  const { documents } = hearing.words;
  for (let noun = at; noun < at + 4; noun++) {
    if (documents?.has(lowerAt(hearing, noun)) !== true) continue;
    const to = endOfSource(hearing, noun + 1);
    const voice = documentVoice(hearing, noun, to);
    return voice === null ? null : { to, ...voice };
  }
  return null;
}

function endOfSource(hearing: Hearing, from: number): number {
  let at = from;
  while (at < from + documentMax && at < hearing.window.to && !/^[,.;]$/.test(lowerAt(hearing, at)))
    at++;
  return at;
}

/** « selon l'Élysée », « selon Paris »: a palace or a capital speaks for its state. */
function placeSource({ spot }: Hearing, at: number): Source | null {
  const hall = spot.lattice.at(landmark, at);
  if (hall !== undefined) {
    const { country } = hall.value.value;
    return { speaker: country, codes: [country], type: "institution", implied: null, to: hall.to };
  }
  const town = spot.lattice.at(city, at);
  if (town?.value.value.capital !== true) return null;
  const { country } = town.value.value;
  return { speaker: country, codes: [country], type: "state", implied: null, to: town.to };
}

/** « selon lui »: who acts in the sentence, else who spoke just before, else the person named last. */
function pronounSource(hearing: Hearing, at: number, memory: Memory): Source | null {
  if (!hearing.words.pronouns.has(lowerAt(hearing, at))) return null;
  const last = memory.last === undefined ? null : recent(hearing, memory.last);
  const meant =
    sourceInside(hearing, at, memory) ?? last ?? latestNamed(hearing, hearing.window.from, null);
  return meant === null ? null : { to: at + 1, ...meant };
}

/** «X отказался: это, по его словам, …»: the person who acts before in the same sentence. */
function sourceInside(hearing: Hearing, at: number, memory: Memory): Voice | null {
  const { lattice, window, language } = hearing.spot;
  if (!clauseWords(language).inflected) return null;
  const acting = lattice
    .all(party, window.from, at)
    .find(({ value }) => value.name !== null && value.cases?.includes("nom") === true);
  return acting === undefined ? null : voiceOf(hearing, acting, memory);
}

/** Whoever spoke in this sentence or the one before. */
function recent({ window }: Hearing, last: Said): Voice | null {
  return window.index - last.sentence <= 1 ? again(last) : null;
}
