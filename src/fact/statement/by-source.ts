import { anyPhraseAt, beginningsIn } from "../stretch.ts";
import { party } from "../../mention/party/party.ts";
import { saidBy } from "./by-verb.ts";
import { contentEnd } from "./content-end.ts";
import { lowerAt, trimmed, wordCount, type Content, type Hearing, type Said } from "./hearing.ts";
import { sourceAt, type Source } from "./source.ts";
import { voiceOf } from "./voice-of.ts";
import { again, type Memory, type Voice } from "./voice.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, isFinite, subjectOf } from "../clause/clause.ts";

const plain = { stance: "states" } as const;

/** « Selon X, P », « P, selon X », « P, à en croire X », « X, pour qui P ». */
export function sayingsBySource(hearing: Hearing, memory: Memory): readonly Said[] {
  const { window, words, spot } = hearing;
  const { relativeSources, sources, sameSources = [] } = words;
  const cues = beginningsIn(spot.lattice, window, relativeSources, sources, sameSources);
  const found: Said[] = [];
  for (const at of new Set([window.from, ...cues])) {
    const said = sourceHere(hearing, at, { last: found.at(-1) ?? memory.last });
    if (said !== null) found.push(said);
  }
  return found;
}

function sourceHere(hearing: Hearing, at: number, memory: Memory): Said | null {
  const relative = anyPhraseAt(hearing.spot.lattice, at, hearing.words.relativeSources);
  if (relative > 0) return afterRelative(hearing, at, relative, memory);
  const source = sourceNamed(hearing, at, memory);
  const content = source === null ? null : contentAround(hearing, at, source.to);
  return source === null || content === null ? null : told(hearing, source, content);
}

/** Whom « selon » or « à en croire » at a token names; one without a preposition needs a comma behind it. */
function sourceNamed(hearing: Hearing, at: number, memory: Memory): Source | null {
  return sameSource(hearing, at, memory) ?? sourceInWords(hearing, at, memory);
}

function sourceInWords(hearing: Hearing, at: number, memory: Memory): Source | null {
  const { words, spot, window } = hearing;
  const opening = at === window.from ? anyPhraseAt(spot.lattice, at, words.openingSources) : 0;
  const length = anyPhraseAt(spot.lattice, at, words.sources) || opening;
  if (length === 0) return null;
  const source = sourceAt(hearing, at + length, memory) ?? sourceAt(hearing, at, memory);
  if (source === null || source.to <= at + length - 1) return null;
  return opening === 0 || standsApart(hearing, source) ? source : null;
}

/** "For the ministry, …": somebody before a comma, and not one whose age follows it. */
function standsApart(hearing: Hearing, source: Source): boolean {
  if (source.type === "state" || lowerAt(hearing, source.to) !== ",") return false;
  return !isAged(hearing, source);
}

/** "For Ana Ruiz, 29, who …": whose story it is, and no source. */
function isAged(hearing: Hearing, { to }: Source): boolean {
  return /^\d{1,2}$/.test(lowerAt(hearing, to + 1)) && lowerAt(hearing, to + 2) === ",";
}

/** « selon la même source »: who spoke in the sentence before. */
function sameSource({ words, spot, window }: Hearing, at: number, { last }: Memory): Source | null {
  const { sameSources } = words;
  const length = sameSources === undefined ? 0 : anyPhraseAt(spot.lattice, at, sameSources);
  if (length === 0 || last === undefined || window.index - last.sentence > 2) return null;
  return { ...again(last), to: at + length };
}

/** The clause after « pour qui », said by the phrase before it. */
function afterRelative(
  hearing: Hearing,
  ...[at, length, memory]: readonly [number, number, Memory]
): Said | null {
  const { lattice } = hearing.spot;
  const before = lattice.before(party, lowerAt(hearing, at - 1) === "," ? at - 1 : at);
  const voice = before === undefined ? null : voiceOf(hearing, before, memory);
  const content = stretch(hearing, at + length, hearing.window.to);
  return voice === null || content === null ? null : told(hearing, voice, content);
}

function told(hearing: Hearing, voice: Voice, content: Content): Said {
  return saidBy(hearing, { voice, saying: plain, content, rule: "source-named" });
}

/** What stands after a source that opens the sentence, before one that ends it, or around one between commas. */
function contentAround(hearing: Hearing, from: number, to: number): Content | null {
  const { window } = hearing;
  const after = lowerAt(hearing, to);
  const first = from - window.from < 2;
  const clause = clauseBefore(hearing, from);
  if (after === "," && (first || !hasVerb(hearing, clause, from)))
    return contentBehind(hearing, to + 1, first ? to + 1 : clause);
  const closes = to >= window.to - 1 || /^[.;,]$/.test(after);
  if (!closes) return null;
  if (lowerAt(hearing, from - 1) === ",") return stretch(hearing, window.from, from - 1);
  return quoteBefore(hearing, from);
}

/** '"P," according to X': the comma stands inside the quotation marks. */
function quoteBefore({ spot, window, quotes }: Hearing, from: number): Content | null {
  const { text, ends } = spot.lattice.tokens;
  const quote = quotes.find(({ outer }) => outer.end === ends[from - 1]);
  if (quote === undefined || text.charAt(quote.outer.end - 2) !== ",") return null;
  if (quote.outer.start <= window.sentence.start) return { span: quote.inner, direct: true };
  const { start } = spot.lattice.span(window.from, from);
  return { span: trimmed(text, start, quote.inner.end), direct: false };
}

/** The first token of the clause that a source cuts: behind a colon or a semicolon, else the sentence's. */
function clauseBefore(hearing: Hearing, from: number): number {
  for (let at = from - 1; at > hearing.window.from; at--)
    if (/^[:;]$/.test(lowerAt(hearing, at))) return at + 1;
  return hearing.window.from;
}

/** The quotation behind a source, else the clause around it, unless a saying of its own stands there. */
function contentBehind(hearing: Hearing, at: number, from: number): Content | null {
  const quoted = pieceAfter(hearing, at);
  if (quoted !== null) return quoted;
  return holdsSaying(hearing, at) ? null : stretch(hearing, from, hearing.window.to);
}

/** « Ce voyage, à en croire X, « … » »: what stands in quotation marks alone is said. */
function pieceAfter(hearing: Hearing, at: number): Content | null {
  const { lattice } = hearing.spot;
  const quote = hearing.quotes.find(({ outer }) => outer.start === lattice.tokens.starts[at]);
  if (quote === undefined) return null;
  return wordCount(lattice.tokens.text, quote.inner) > 3
    ? { span: quote.inner, direct: true }
    : null;
}

function hasVerb({ spot }: Hearing, from: number, to: number): boolean {
  return spot.lattice.all(verb, from, to).some(({ value }) => isFinite(value));
}

/** A saying of its own stands in the clause: it is heard by its verb. */
function holdsSaying(hearing: Hearing, from: number): boolean {
  const { spot, words, window } = hearing;
  const first = spot.lattice.all(verb, from, window.to).find(({ value }) => isFinite(value));
  const ways = first === undefined ? undefined : words.verbs.get(first.value.lemma);
  const isNobody = clauseWords(spot.language).inflected && first && subjectOf(spot, first) === null;
  if (isNobody) return false;
  return (
    ways !== undefined &&
    first?.value.voice === "active" &&
    ways.some(({ needs }) => needs !== "quote")
  );
}

function stretch(hearing: Hearing, from: number, to: number): Content | null {
  const { lattice } = hearing.spot;
  const first = lattice.at(verb, from);
  const end =
    first === undefined && to === hearing.window.to ? contentEnd(hearing, noVerb, from) : to;
  const isWhole = hearing.words.bareThings === true || hasVerb(hearing, from, end);
  if (end <= from || !isWhole) return null;
  const { start, end: last } = lattice.span(from, end);
  return { span: trimmed(lattice.tokens.text, start, last), direct: false };
}

/** Stands for no verb where the end of a content is sought. */
const noVerb = { kind: "verb", from: -1, to: -1, value: {} as never };
