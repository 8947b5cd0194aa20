import type { Span } from "../../core/span.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { clauseWords, isFinite, partyAt, subjectOf, type VerbItem } from "../clause/clause.ts";
import { afterthoughtFrom } from "./afterthought.ts";
import { sharesAuxiliary } from "./content-end.ts";
import { contentBefore } from "./content-before.ts";
import { contentAfter, holdsQuote } from "./content.ts";
import { anyPhraseAt, tokensIn } from "../stretch.ts";
import {
  beforePronouns,
  lowerAt,
  quoteAround,
  trimmed,
  wordCount,
  type Content,
  type Hearing,
  type Said,
} from "./hearing.ts";
import { speakerOfVerb } from "./speaker.ts";
import type { Memory, Voice } from "./voice.ts";

import { cueIn, stanceOf } from "./stance.ts";
import type { Saying } from "./words.ts";

/** Sayings that a verb brings in, in the order of their verbs. */
export function sayingsByVerb(hearing: Hearing, memory: Memory): readonly Said[] {
  const { lattice, window } = hearing.spot;
  const found: Said[] = [];
  for (const one of lattice.all(verb, window.from, window.to)) {
    const item = quotedAs(hearing, one) ?? one;
    const ways = waysOf(hearing, item);
    if (ways === undefined || !tellsSaying(hearing, item)) continue;
    const said = heard(hearing, { item, ways, memory: { last: found.at(-1) ?? memory.last } });
    if (said !== null) found.push(...(isCutApart(hearing, ways) ? apart(hearing, said) : [said]));
  }
  return found;
}

/** "was quoted as saying": the whole as one active verb; null for any other. */
function quotedAs({ words, spot }: Hearing, item: VerbItem): VerbItem | null {
  const { value, to } = item;
  if (value.voice !== "passive" || !isFinite(value) || words.quotedAs === undefined) return null;
  const length = anyPhraseAt(spot.lattice, to, words.quotedAs);
  if (length === 0) return null;
  return { ...item, to: to + length, value: { ...value, voice: "active" } };
}

function waysOf(hearing: Hearing, item: VerbItem): readonly Saying[] | undefined {
  const isQuoted = item.value.lemma === "quote";
  return isQuoted
    ? anyVerb
    : (hearing.words.verbs.get(item.value.lemma) ?? waysOfAny(hearing, item));
}

/** Where "that" may be missing, a second one opens a saying of its own; else after an announcement. */
function isCutApart({ words }: Hearing, ways: readonly Saying[]): boolean {
  return words.bareClauses === true || announces(ways);
}

function announces(ways: readonly Saying[]): boolean {
  return ways.some(({ stance }) => stance === "announces" || stance === "pledges");
}

/** « a annoncé que A et que B », "said that A, and that B": each is followed on its own. */
function apart(hearing: Hearing, said: Said): readonly Said[] {
  if (said.mode === "direct") return [said];
  const { lattice } = hearing.spot;
  const { from, to } = tokensIn(lattice, said.span);
  const cuts = [from];
  for (let at = from + 2; at < to - 2; at++) if (joinsClause(hearing, at)) cuts.push(at + 2);
  return cuts.map((start, index) => {
    const { start: first, end } = lattice.span(start, (cuts[index + 1] ?? to + 2) - 2);
    return { ...said, span: trimmed(lattice.tokens.text, first, end) };
  });
}

function joinsClause(hearing: Hearing, at: number): boolean {
  const { coordinators, clauseOpeners } = hearing.words;
  return coordinators.has(lowerAt(hearing, at)) && clauseOpeners.has(lowerAt(hearing, at + 1));
}

const anyVerb: readonly Saying[] = [
  {
    stance: "states",
    needs: "voice",
    clause: true,
    thing: false,
    quality: false,
    links: new Set(),
    whom: new Map(),
  },
];

/** « « … », s'est défendu X », « « … », sourit-elle »: after a quotation any verb with its subject behind says. */
function waysOfAny(hearing: Hearing, item: VerbItem): readonly Saying[] | undefined {
  const { tokens } = hearing.spot.lattice;
  const start = tokens.starts[item.from] ?? 0;
  const quoted = hearing.quotes.some(
    ({ outer, inner }) =>
      outer.end <= start && start - outer.end <= 3 && wordCount(tokens.text, inner) > 3,
  );
  const behind =
    item.value.inverted || partyAt(hearing.spot.lattice, item.to)?.value.preposition === null;
  return quoted && behind && lowerAt(hearing, item.from - 1) === "," ? anyVerb : undefined;
}

/** Something said, and not to be said, denied, or said inside a quotation. */
function tellsSaying(hearing: Hearing, item: VerbItem): boolean {
  const { value, from } = item;
  if (value.negated || isWished(value)) return false;
  if (quoteAround(hearing, hearing.spot.lattice.tokens.starts[from] ?? 0) !== undefined)
    return false;
  const before = lowerAt(hearing, from - 1);
  if (hearing.words.clauseOpeners.has(lowerAt(hearing, beforePronouns(hearing, from))))
    return false;
  if (value.tense === "infinitive") return hearing.words.infinitiveFrames.has(before);
  if (value.tense === "participle") return sharesAuxiliary(hearing, item);
  if (value.tense === "gerund") return !isManner(hearing, item);
  return value.voice === "active";
}

/** « en soulignant » tells how something was done; « tout en soulignant » is a saying. */
function isManner(hearing: Hearing, { from }: VerbItem): boolean {
  const { manners, ends } = hearing.words;
  const at = [from, from - 1].find((token) => manners.has(lowerAt(hearing, token)));
  if (at === undefined) return false;
  return !ends.some(
    (end) =>
      end.length > 1 &&
      end.every((word, index) => lowerAt(hearing, at - end.length + 1 + index) === word),
  );
}

function isWished({ tense, modal, perfect }: VerbGroup): boolean {
  if (tense === "future" || tense === "conditional" || tense === "subjunctive") return true;
  return !perfect && (modal === "must" || modal === "can" || modal === "want" || modal === "fail");
}

interface Utterance {
  readonly item: VerbItem;
  readonly ways: readonly Saying[];
  readonly memory: Memory;
}

function heard(hearing: Hearing, { item, ways, memory }: Utterance): Said | null {
  const behind = afterthoughtFrom(hearing, item);
  const turned = behind === null && isTurned(hearing, item);
  const voice = speakerOfVerb(hearing, item, { turned, memory });
  if (voice === null) return null;
  const frame = behind === null ? item : { ...item, from: behind };
  const after = turned || behind !== null;
  for (const saying of ways) {
    const content = after
      ? saidBefore(hearing, frame, saying)
      : contentAfter(hearing, item, saying);
    if (content !== null && mayHear(hearing, { saying, voice, content }))
      return saidBy(hearing, {
        voice,
        saying,
        content,
        rule: after ? "said-after" : "said-before",
      });
  }
  return null;
}

function saidBefore(hearing: Hearing, frame: VerbItem, saying: Saying): Content | null {
  return saying.clause ? contentBefore(hearing, frame) : null;
}

/** « …, a déclaré X », « …, a-t-il dit »: what was said stands before the verb. */
function isTurned(hearing: Hearing, item: VerbItem): boolean {
  const { lattice, window } = hearing.spot;
  if (!isFinite(item.value)) return false;
  if (item.value.inverted) return true;
  if (item.from === window.from) return false;
  const start = lattice.tokens.starts[item.from] ?? 0;
  const quoted = hearing.quotes.some(({ outer }) => outer.end <= start && start - outer.end <= 4);
  const open = clauseWords(hearing.spot.language).inflected || hasClauseBefore(hearing, item);
  if (!quoted && (lowerAt(hearing, item.from - 1) !== "," || !open)) return false;
  return followedBySubject(hearing, item);
}

/** A clause of its own stands before the comma, and not only the subject with its apposition or « qui … ». */
function hasClauseBefore(hearing: Hearing, item: VerbItem): boolean {
  const { lattice, window, language } = hearing.spot;
  const { relatives } = clauseWords(language);
  return lattice
    .all(verb, window.from, item.from)
    .some(({ value, from }) => isFinite(value) && !relatives.has(lowerAt(hearing, from - 1)));
}

/** A bare party after the verb, or after its date or place. */
function followedBySubject(hearing: Hearing, item: VerbItem): boolean {
  const { lattice, window, language } = hearing.spot;
  if (clauseWords(language).inflected) {
    const subject = subjectOf(hearing.spot, item);
    return subject !== null && subject.from >= item.to;
  }
  for (let at = item.to, steps = 0; at < window.to && steps < 3; steps++) {
    const found = partyAt(lattice, at);
    if (found !== undefined)
      return found.value.preposition === null && !isBareClause(hearing, found.to);
    if (hearing.words.clauseOpeners.has(lowerAt(hearing, at))) return false;
    at += lattice.stepRight(at);
  }
  return false;
}

/** "…, said Norway would help": a finite verb makes the party the subject of what was said. */
function isBareClause({ words, spot }: Hearing, at: number): boolean {
  const next = spot.lattice.at(verb, at);
  return words.bareClauses === true && next !== undefined && isFinite(next.value);
}

interface Heard {
  readonly saying: Saying;
  readonly voice: Voice;
  readonly content: Content;
}

/** Whether such a speaker can say it with such a verb. */
function mayHear(hearing: Hearing, { saying, voice, content }: Heard): boolean {
  const state = voice.type === "state" || voice.type === "organisation";
  if (saying.needs === "anyone") return !state || bringsIn(saying);
  if (state) return false;
  if (saying.needs === "quote") return content.direct || holdsQuote(hearing, content.span);
  if (saying.needs === "judgement") return judges(hearing, content.span);
  return saying.needs === "voice" || cueIn(hearing, content.span, 4) === saying.stance;
}

/** "described the talks as fruitful": something is made of the thing. */
function judges({ words, spot }: Hearing, span: Span): boolean {
  const { from, to } = tokensIn(spot.lattice, span);
  const inside = spot.lattice.tokens.words.slice(from, to);
  return inside.some(({ lower }) => words.judging?.has(lower) === true);
}

/** A verb that governs what was said, and not only a person. */
function bringsIn({ clause, thing, links, whom }: Saying): boolean {
  return clause || thing || links.size > 0 || whom.size > 0;
}

/** How sure each way of telling is. */
const confidences: Readonly<Record<string, number>> = {
  "said-after": 0.9,
  "said-before": 0.85,
  "source-named": 0.85,
  answer: 0.85,
  "quotation-alone": 0.6,
  "after-colon": 0.65,
};

/** Puts a saying together: how it was said, what it does, how sure it is. */
export function saidBy(
  hearing: Hearing,
  {
    voice,
    saying,
    content,
    rule,
  }:
    | (Heard & { readonly rule: string })
    | {
        readonly voice: Voice;
        readonly saying: Pick<Saying, "stance">;
        readonly content: Content;
        readonly rule: string;
      },
): Said {
  const sure = confidences[rule] ?? 0.7;
  return {
    speaker: voice.speaker,
    codes: voice.codes,
    mode: content.direct ? "direct" : "reported",
    stance: stanceOf(hearing, saying.stance, content),
    span: content.span,
    rule: `statement/${hearing.context.mentions.language}/${rule}`,
    confidence: voice.implied === null ? sure : Math.round((sure - 0.15) * 100) / 100,
    implied: voice.implied,
    sentence: hearing.window.index,
  };
}
