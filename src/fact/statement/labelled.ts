import { party, type PartyItem, type PartyType } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords } from "../clause/clause.ts";
import { saidBy } from "./by-verb.ts";
import { lowerAt, trimmed, wordCount, type Content, type Hearing, type Said } from "./hearing.ts";
import { voiceOf } from "./voice-of.ts";
import type { Memory } from "./voice.ts";

const plain = { stance: "states" } as const;

/**
 * Speech that a colon opens: «Питер Одхиамбо: «…»», «Министр не скрывал радости: «…»», and without
 * marks behind a bare name where the speaker says « we »: «Ингрид Сульберг: Мы построим причал».
 */
export function labelled(hearing: Hearing, memory: Memory): Said | null {
  const colon = clauseWords(hearing.spot.language).inflected ? colonIn(hearing) : null;
  const subject = colon === null ? undefined : subjectBefore(hearing, colon);
  if (colon === null || subject === undefined) return null;
  const content = quotedBehind(hearing, colon) ?? spokenBehind(hearing, colon, subject);
  const voice = content === null ? null : voiceOf(hearing, subject, memory);
  if (content === null || voice === null || voice.type === "state") return null;
  return saidBy(hearing, { voice, saying: plain, content, rule: "after-colon" });
}

/** How far into its sentence such a colon may stand, in tokens. */
const colonTokensMax = 25;

function colonIn(hearing: Hearing): number | null {
  const { from, to } = hearing.window;
  for (let at = from + 1; at < Math.min(to - 2, from + colonTokensMax); at++)
    if (lowerAt(hearing, at) === ":") return at;
  return null;
}

const speaking: ReadonlySet<PartyType> = new Set(["person", "office", "pronoun", "description"]);

/** The one who opens the sentence, in the nominative. */
function subjectBefore({ spot, window }: Hearing, colon: number): PartyItem | undefined {
  const first = spot.lattice
    .all(party, window.from, colon)
    .find(({ value }) => value.preposition === null && value.cases?.includes("nom") === true);
  return first !== undefined && speaking.has(first.value.type) ? first : undefined;
}

function quotedBehind({ spot, quotes }: Hearing, colon: number): Content | null {
  const { tokens } = spot.lattice;
  const start = tokens.starts[colon + 1];
  const quote = quotes.find(({ outer }) => outer.start === start);
  if (quote === undefined || wordCount(tokens.text, quote.inner) <= 3) return null;
  return { span: quote.inner, direct: true };
}

/** How long a reported clause behind a bare label is at least, in tokens. */
const reportedTokensMin = 4;

/** Without marks only a bare name is a label; one who says « we » is quoted, else it is reported. */
function spokenBehind(hearing: Hearing, colon: number, subject: PartyItem): Content | null {
  const { lattice } = hearing.spot;
  const { to } = hearing.window;
  if (subject.value.type !== "person" || subject.to !== colon) return null;
  if (subject.from !== hearing.window.from || to - colon <= reportedTokensMin) return null;
  const direct = lattice.all(verb, colon, to).some(({ value }) => value.person === 1);
  const opens = lattice.tokens.words[colon + 1];
  if (!direct && opens?.form !== opens?.lower) return null; // «Премьер: Пётр Лунд»
  const { start, end } = lattice.span(colon + 1, to);
  return { span: trimmed(lattice.tokens.text, start, end), direct };
}
