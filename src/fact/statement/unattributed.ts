import { verb } from "../../mention/verb/verb.ts";
import { party, type PartyItem } from "../../mention/party/party.ts";
import { isFinite, type VerbItem } from "../clause/clause.ts";
import { saidBy } from "./by-verb.ts";
import { contentAfter } from "./content.ts";
import { lowerAt, quoteAround, referentOf, type Hearing, type Said } from "./hearing.ts";
import { jointVoice } from "./joint.ts";
import { voiceOf } from "./voice-of.ts";
import type { Memory, Voice } from "./voice.ts";
import { wordingsOf } from "./wording.ts";

/**
 * What a communiqué says in the passive: «Отмечена важность …», «Было подчеркнуто, что …», «С
 * норвежской стороны указано на …». Without a side or an agent all sides said it.
 */
export function sayingsUnattributed(hearing: Hearing, memory: Memory): readonly Said[] {
  if (hearing.words.impersonal !== true) return [];
  const { lattice, window } = hearing.spot;
  return lattice
    .all(verb, window.from, window.to)
    .flatMap((item) => (isTold(hearing, item) ? saidInPassive(hearing, item, memory) : []));
}

/** A finite passive of the sentence itself, no part of a quotation or of another clause. */
function isTold(hearing: Hearing, { value, from }: VerbItem): boolean {
  if (value.voice !== "passive" || !isFinite(value) || value.negated) return false;
  if (value.tense !== "past" && value.tense !== "present") return false;
  if (hearing.words.clauseOpeners.has(lowerAt(hearing, from - 1))) return false;
  return quoteAround(hearing, hearing.spot.lattice.tokens.starts[from] ?? 0) === undefined;
}

function saidInPassive(hearing: Hearing, item: VerbItem, memory: Memory): readonly Said[] {
  const wordings = wordingsOf(hearing, item);
  const voice = wordings.length === 0 ? null : voiceOfPassive(hearing, item, memory);
  if (voice === null) return [];
  for (const wording of wordings)
    for (const saying of wording.ways) {
      const content = contentAfter(hearing, wording.item, saying);
      if (content !== null) return [saidBy(hearing, { voice, saying, content, rule: "passive" })];
    }
  return [];
}

/** The side or the agent in the sentence; else both sides. */
function voiceOfPassive(hearing: Hearing, item: VerbItem, memory: Memory): Voice | null {
  const { lattice, window } = hearing.spot;
  const named = lattice
    .all(party, window.from, window.to)
    .find((one) => Math.abs(one.from - item.from) < agentMax && isAgent(hearing, one));
  return named === undefined ? jointVoice(hearing) : voiceOf(hearing, named, memory);
}

/** How far from the verb a side or an agent may stand, in tokens. */
const agentMax = 8;

/** «с российской стороны», «министрами», «Одхиамбо». */
function isAgent(hearing: Hearing, item: PartyItem): boolean {
  const { type, preposition, cases } = item.value;
  if (type === "delegation") return preposition === "с" || preposition === "со";
  const instrumental = preposition === null && cases?.join() === "ins";
  return instrumental && (referentOf(hearing, item)?.codes.length ?? 0) > 0;
}
