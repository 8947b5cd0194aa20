import type { Span } from "../../core/span.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { clauseWords, isFinite, partyAt, type VerbItem } from "../clause/clause.ts";
import { anyPhraseAt } from "../stretch.ts";
import { sharesAuxiliary } from "./content-end.ts";
import { holdsQuote } from "./content.ts";
import {
  beforePronouns,
  lowerAt,
  trimmed,
  wordCount,
  type Content,
  type Hearing,
  type Said,
} from "./hearing.ts";
import { cutQuote, isQuoted, orderOf } from "./order.ts";
import { speakerOfVerb } from "./speaker.ts";
import { cueIn, isOfFuture, stanceOf } from "./stance.ts";
import { besideVerbs, quotedWordsMin } from "./beside-verbs.ts";
import type { Memory, Voice } from "./voice.ts";
import { wordingsOf, type Wording } from "./wording.ts";
import type { Saying } from "./words.ts";

/** Sayings that a verb brings in, in the order of their verbs. */
export function sayingsByVerb(hearing: Hearing, memory: Memory): readonly Said[] {
  const { lattice, window } = hearing.spot;
  const found: Said[] = [];
  for (const one of [...lattice.all(verb, window.from, window.to), ...besideVerbs(hearing)]) {
    const item = quotedAs(hearing, one) ?? one;
    const wordings = tellsSaying(hearing, item) ? allWordings(hearing, item) : [];
    const said = firstHeard(hearing, wordings, { last: found.at(-1) ?? memory.last });
    if (said !== null) found.push(...said);
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

function allWordings(hearing: Hearing, item: VerbItem): readonly Wording[] {
  if (item.value.lemma === "quote") return [{ item, ways: anyVerb }];
  const own = wordingsOf(hearing, item);
  return own.length > 0 ? own : wordingsOfAny(hearing, item);
}

/** What the first wording says that says anything. */
function firstHeard(
  hearing: Hearing,
  wordings: readonly Wording[],
  memory: Memory,
): readonly Said[] | null {
  for (const wording of wordings) {
    const said = heard(hearing, { memory, ...wording });
    if (said === null) continue;
    return isCutApart(hearing, wording.ways) ? apart(hearing, said, wording) : [said];
  }
  return null;
}

/**
 * Where "that" may be missing, or is marked without fail as in Russian, a second one opens a saying
 * of its own; else after an announcement.
 */
function isCutApart({ words, spot }: Hearing, ways: readonly Saying[]): boolean {
  return words.bareClauses === true || clauseWords(spot.language).inflected || announces(ways);
}

function announces(ways: readonly Saying[]): boolean {
  return ways.some(({ stance }) => stance === "announces" || stance === "pledges");
}

/** « a annoncé que A et que B », "said that A, and that B": each is followed on its own. */
function apart(hearing: Hearing, said: Said, { ways }: Wording): readonly Said[] {
  if (said.mode === "direct") return [said];
  const { lattice } = hearing.spot;
  const { from, to } = lattice.tokensIn(said.span);
  const cuts = [from];
  for (let at = from + 2; at < to - 2; at++) if (joinsClause(hearing, at)) cuts.push(at + 2);
  if (cuts.length === 1) return [said];
  const again = clauseWords(hearing.spot.language).inflected && says(ways);
  return cuts.map((start, index) => {
    const { start: first, end } = lattice.span(start, (cuts[index + 1] ?? to + 2) - 2);
    const span = trimmed(lattice.tokens.text, first, end);
    const told = { content: { span, direct: false }, codes: said.codes };
    return { ...said, span, stance: again ? stanceOf(hearing, "states", told) : said.stance };
  });
}

/** Plain sayings, of which each part does what its own words do. */
function says(ways: readonly Saying[]): boolean {
  return ways.some(({ stance }) => stance === "states");
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
function wordingsOfAny(hearing: Hearing, item: VerbItem): readonly Wording[] {
  const { tokens } = hearing.spot.lattice;
  const start = tokens.starts[item.from] ?? 0;
  const quoted = hearing.quotes.some(
    ({ outer, inner }) =>
      outer.end <= start &&
      start - outer.end <= 4 &&
      wordCount(tokens.text, inner) >= quotedWordsMin,
  );
  const behind =
    item.value.inverted || partyAt(hearing.spot.lattice, item.to)?.value.preposition === null;
  const isApart = /^[,—–-]$/.test(lowerAt(hearing, item.from - 1));
  return quoted && behind && isApart ? [{ item, ways: anyVerb }] : [];
}

/** Denied, unless the verb says something with its negation alone: «не исключил, что …». */
function isDenied({ words }: Hearing, { lemma, negated }: VerbGroup): boolean {
  return negated && !words.verbs.has(`не ${lemma}`);
}

/** Something said, and not to be said, denied, or said inside a quotation. */
function tellsSaying(hearing: Hearing, item: VerbItem): boolean {
  const { value, from } = item;
  if (isWished(value) || isDenied(hearing, value)) return false;
  if (isQuoted(hearing, from) && cutQuote(hearing, item) === null) return false;
  const before = lowerAt(hearing, from - 1);
  if (hearing.words.clauseOpeners.has(lowerAt(hearing, beforePronouns(hearing, from))))
    return false;
  if (value.tense === "infinitive") return isFramed(hearing, from, before);
  if (value.tense === "participle") return sharesAuxiliary(hearing, item);
  if (value.tense === "gerund") return !isManner(hearing, item) && !opensMeanwhile(hearing, item);
  return value.voice === "active";
}

/** « avant de souligner »; not the infinitive of a noun. */
function isFramed(hearing: Hearing, from: number, before: string): boolean {
  return hearing.words.infinitiveFrames.has(before) && !isMeans(hearing, from - 2);
}

/** « la manière de garantir », « les moyens de soutenir »: what is to be done, and nothing that was said. */
function isMeans(hearing: Hearing, at: number): boolean {
  return hearing.words.means?.has(lowerAt(hearing, at)) === true;
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

/** «Приветствуя гостя, X сказал …»: an opening gerund of what goes on meanwhile is no saying. */
function opensMeanwhile({ spot, window }: Hearing, { from, value }: VerbItem): boolean {
  return clauseWords(spot.language).inflected && from === window.from && !value.perfect;
}

function isWished({ tense, modal, perfect }: VerbGroup): boolean {
  if (tense === "future" || tense === "conditional" || tense === "subjunctive") return true;
  return !perfect && (modal === "must" || modal === "can" || modal === "want" || modal === "fail");
}

type Utterance = Wording & { readonly memory: Memory };

function heard(hearing: Hearing, { item, ways, memory }: Utterance): Said | null {
  const order = orderOf(hearing, item);
  const voice = speakerOfVerb(hearing, item, { turned: order.isTurned, memory });
  if (voice === null) return null;
  for (const saying of ways) {
    const content = order.contentOf(saying);
    if (content === null || !mayHear(hearing, { saying, voice, content })) continue;
    return saidBy(hearing, { voice, saying, content, rule: order.rule });
  }
  return null;
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
  if (saying.needs === "ahead") return isOfFuture(hearing, content);
  if (saying.needs === "judgement") return judges(hearing, content.span);
  return saying.needs === "voice" || cueIn(hearing, content.span, 4) === saying.stance;
}

/** "described the talks as fruitful", «назвал визит историческим»: something is made of the thing. */
function judges({ words, spot }: Hearing, span: Span): boolean {
  const { from, to } = spot.lattice.tokensIn(span);
  const last = spot.lattice.tokens.words[to - 1]?.lower ?? "";
  if (words.judgingEnding?.test(last) === true) return to - from > 1;
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
  house: 0.75,
  passive: 0.65,
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
        readonly saying: Pick<Saying, "stance" | "supposed">;
        readonly content: Content;
        readonly rule: string;
      },
): Said {
  const sure = confidences[rule] ?? 0.7;
  return {
    speaker: voice.speaker,
    codes: voice.codes,
    mode: content.direct ? "direct" : "reported",
    stance:
      saying.supposed === true
        ? saying.stance
        : stanceOf(hearing, saying.stance, { content, codes: voice.codes }),
    span: content.span,
    rule: `statement/${hearing.context.mentions.language}/${rule}`,
    confidence: voice.implied === null ? sure : Math.round((sure - 0.15) * 100) / 100,
    implied: voice.implied,
    sentence: hearing.window.index,
  };
}
