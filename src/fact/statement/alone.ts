import { party, type PartyItem } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { isFinite } from "../clause/clause.ts";
import { saidBy } from "./by-verb.ts";
import { lowerAt, trimmed, wordCount, type Content, type Hearing, type Said } from "./hearing.ts";
import { labelled } from "./labelled.ts";
import { voiceOf } from "./voice-of.ts";
import { near, type Memory } from "./voice.ts";

const plain = { stance: "states" } as const;
const wordsMin = 5;

/**
 * Sayings without a verb of saying of their own: a sentence that is all quotation, or that goes on
 * with quoted words, of whoever spoke just before; and « X a pris un engagement : … ».
 */
export function sayingsAlone(hearing: Hearing, memory: Memory): readonly Said[] {
  const colon = labelled(hearing, memory) ?? afterAnnouncement(hearing, memory);
  if (colon !== null) return [colon];
  const { last } = memory;
  if (last === undefined || hearing.window.index - last.sentence > 1) return [];
  if (paragraphAt(hearing, last.sentence) !== hearing.window.sentence.paragraph) return [];
  const voice = near(hearing, last);
  const content = wholeQuote(hearing) ?? afterBareColon(hearing);
  if (voice === null || content === null) return [];
  return [saidBy(hearing, { voice, saying: plain, content, rule: "quotation-alone" })];
}

function paragraphAt({ context }: Hearing, sentence: number): number | undefined {
  return context.mentions.sentences[sentence]?.sentence.paragraph;
}

/** The sentence ends a quotation in which it lies, and which may hold more sentences before it. */
function wholeQuote({ quotes, window, context }: Hearing): Content | null {
  const { start, end } = window.sentence;
  const quote = quotes.find(
    ({ outer }) => outer.start <= start + 1 && outer.end >= end - 2 && outer.end <= end + 2,
  );
  const { text } = context.mentions.canonical;
  return quote === undefined || wordCount(text, quote.inner) < wordsMin
    ? null
    : { span: quote.inner, direct: true };
}

/** « Avec une réserve : ce geste « … » … »: a fragment, a colon, and a clause with quoted words. */
function afterBareColon(hearing: Hearing): Content | null {
  const { lattice } = hearing.spot;
  const { from, to } = hearing.window;
  const colon = colonIn(hearing);
  if (colon === null || lattice.all(verb, from, colon).some(({ value }) => isFinite(value)))
    return null;
  if (lattice.all(party, from, colon).length > 0) return null;
  const { start, end } = lattice.span(colon + 1, to);
  const holds = hearing.quotes.some(
    ({ inner }) => inner.start >= start && wordCount(lattice.tokens.text, inner) >= wordsMin,
  );
  return holds ? { span: trimmed(lattice.tokens.text, start, end), direct: false } : null;
}

/** « X avait pris un engagement chiffré : d'ici un an, … »: the noun announces what the colon opens. */
function afterAnnouncement(hearing: Hearing, memory: Memory): Said | null {
  const { lattice } = hearing.spot;
  const { from, to } = hearing.window;
  const colon = colonIn(hearing);
  if (colon === null || !announces(hearing, colon)) return null;
  const subject = subjectIn(hearing, from, colon);
  const voice = subject === undefined ? null : voiceOf(hearing, subject, memory);
  if (voice === null || voice.type === "state") return null;
  const { start, end } = lattice.span(colon + 1, to);
  const content = { span: trimmed(lattice.tokens.text, start, end), direct: false };
  return saidBy(hearing, { voice, saying: plain, content, rule: "after-colon" });
}

function colonIn(hearing: Hearing): number | null {
  const { from, to } = hearing.window;
  for (let at = from; at < to - 2; at++) if (lowerAt(hearing, at) === ":") return at;
  return null;
}

function announces(hearing: Hearing, colon: number): boolean {
  for (let at = colon - 1; at >= Math.max(hearing.window.from, colon - 3); at--)
    if (hearing.words.announcing.has(lowerAt(hearing, at))) return true;
  return false;
}

function subjectIn({ spot }: Hearing, from: number, to: number): PartyItem | undefined {
  return spot.lattice.all(party, from, to).find(({ value }) => value.preposition === null);
}
