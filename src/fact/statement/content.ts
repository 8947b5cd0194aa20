import type { Span } from "../../core/span.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, isFinite, partyAt, type VerbItem } from "../clause/clause.ts";
import { contentEnd } from "./content-end.ts";
import { lowerAt, trimmed, wordCount, type Content, type Hearing } from "./hearing.ts";
import { bareClauseAt } from "./subject-first.ts";
import type { Saying } from "./words.ts";
import { hasShape, shape } from "../../grammar/word.ts";
import { date } from "../../mention/date/lay-dates.ts";

const wordsMin = 2;
/** How many words and phrases may stand between a verb and what it brings in. */
const stepsMax = 7;

/** « X a déclaré que P », « X a salué Y », « X a promis de P », « X a dit : « … » ». */
export function contentAfter(hearing: Hearing, item: VerbItem, saying: Saying): Content | null {
  const told =
    hearing.words.addressing?.has(item.value.lemma) === true && hasOpenerSoon(hearing, item.to);
  if (saying.thing && !told && opensThing(hearing, item.to)) return closed(hearing, item, item.to);
  return (
    (saying.clause ? clauseAfter(hearing, item) : null) ??
    linkedAfter(hearing, item, saying) ??
    whomAfter(hearing, item, saying) ??
    (saying.thing ? thingAfter(hearing, item) : null) ??
    (saying.quality ? closed(hearing, item, item.to) : null)
  );
}

/** "promised the people of Lima that …": whom it was said to, and not what. */
function hasOpenerSoon(hearing: Hearing, from: number): boolean {
  for (let at = from; at < Math.min(hearing.window.to, from + 14); at++) {
    if (hearing.words.clauseOpeners.has(lowerAt(hearing, at))) return true;
    if (/^[,;.]$/.test(lowerAt(hearing, at))) return false;
  }
  return false;
}

/** « a salué l'accueil, et a dit que … »: an object right behind the verb that is nobody spoken to. */
function opensThing(hearing: Hearing, at: number): boolean {
  const { lattice } = hearing.spot;
  const quoted = hearing.quotes.some(({ outer }) => outer.start === lattice.tokens.starts[at]);
  return !quoted && beginsThing(hearing, at) && partyAt(lattice, at) === undefined;
}

/** « a dit (lundi, à Accra) que P », « a dit vouloir P », « a dit : P ». */
function clauseAfter(hearing: Hearing, item: VerbItem): Content | null {
  const { lattice } = hearing.spot;
  if (lattice.at(verb, item.to)?.value.tense === "infinitive")
    return closed(hearing, item, item.to);
  for (let at = item.to, steps = 0; at < hearing.window.to && steps < stepsMax; steps++) {
    const word = lowerAt(hearing, at);
    if (hearing.words.clauseOpeners.has(word)) return closed(hearing, item, at + 1);
    const quote = quoteFrom(hearing, word === ":" ? at + 1 : at);
    if (quote !== null) return quote;
    if (word === ":") return closed(hearing, item, at + 1);
    const found = lattice.at(verb, at);
    if (found !== undefined && (isFinite(found.value) || hearing.words.bareClauses !== true)) break;
    at += lattice.stepRight(at);
  }
  const bare = bareClauseAt(hearing, item);
  return bare === null ? null : closed(hearing, item, bare);
}

/** A quotation that begins at a token, and with which a clause ends. */
function quoteFrom(hearing: Hearing, at: number): Content | null {
  const { text } = hearing.context.mentions.canonical;
  const start = hearing.spot.lattice.tokens.starts[at];
  const quote = hearing.quotes.find(({ outer }) => outer.start === start);
  if (quote === undefined || wordCount(text, quote.inner) <= 3) return null;
  if (/[.!?…]$/.test(text.slice(quote.inner.start, quote.inner.end)))
    return { span: quote.inner, direct: true };
  return /^[\s.,;]*(?:$|[.,;\n]|\s(?:et|and|и)\s)/.test(
    text.slice(quote.outer.end, quote.outer.end + 6),
  )
    ? { span: quote.inner, direct: true }
    : null;
}

/** « s'est félicité de l'accueil », « a plaidé pour des vols », « a promis de revenir ». */
function linkedAfter(hearing: Hearing, item: VerbItem, { links }: Saying): Content | null {
  if (links.size === 0) return null;
  for (let at = item.to, steps = 0; at < hearing.window.to && steps < 3; steps++) {
    const word = lowerAt(hearing, at);
    const link = linkOf(word, links);
    if (link !== null) return closed(hearing, item, link === word || word === "d'" ? at + 1 : at);
    const past = pastAdjunct(hearing, at);
    if (past === at) return null;
    at = past;
  }
  return null;
}

/** Articles that hold a preposition: « du », « aux ». They stay with what follows. */
const contracted: Readonly<Record<string, string>> = {
  du: "de",
  des: "de",
  "d'": "de",
  au: "à",
  aux: "à",
};

function linkOf(word: string, links: { has(link: string): boolean }): string | null {
  const link = contracted[word] ?? word;
  return links.has(link) ? link : null;
}

/** « a exhorté X à P », « a remercié X pour Y ». */
function whomAfter(hearing: Hearing, item: VerbItem, { whom }: Saying): Content | null {
  if (whom.size === 0) return null;
  const { lattice } = hearing.spot;
  for (let at = item.to, steps = 0; at < hearing.window.to && steps < 12; steps++) {
    const word = lowerAt(hearing, at);
    const link = linkOf(word, whom);
    const begin = link === null ? null : beginAt(hearing, item, { at, steps, way: whom.get(link) });
    if (begin !== null) return closed(hearing, item, begin);
    if (lattice.at(verb, at) !== undefined || word === "," || word === ";") return null;
    at += lattice.stepRight(at);
  }
  return null;
}

/** A link behind a verb, and so many words and phrases before it. */
interface Link {
  readonly at: number;
  readonly steps: number;
  /** What was said begins with whom it was said to, or behind the link. */
  readonly way: "with" | "without" | undefined;
}

/** The first token of what a link brings in; null where it brings in nothing, or whom it was said to. */
function beginAt(hearing: Hearing, item: VerbItem, { at, steps, way }: Link): number | null {
  const apart = at > item.to;
  if (way === "with") {
    const act = !hearing.words.thingOpeners.has(lowerAt(hearing, at + 1));
    return apart && act ? item.to : null;
  }
  if (!apart && item.value.clitic === null) return null;
  const opensParty = partyAt(hearing.spot.lattice, at)?.from === at;
  return opensParty && steps <= 1 ? null : at + 1;
}

/** The object: a noun phrase right after the verb, or after a date, a place or an addressee. */
function thingAfter(hearing: Hearing, item: VerbItem): Content | null {
  for (let at = item.to, steps = 0; at < hearing.window.to && steps < 4; steps++) {
    if (beginsThing(hearing, at)) return closed(hearing, item, at);
    const past = pastAdjunct(hearing, at);
    if (past === at) return null;
    at = past;
  }
  return null;
}

function beginsThing(hearing: Hearing, at: number): boolean {
  const { lattice } = hearing.spot;
  const word = lattice.tokens.words[at];
  if (word === undefined || lattice.at(date, at) !== undefined) return false;
  if (hearing.words.thingOpeners.has(word.lower)) return true;
  if (hearing.quotes.some(({ outer }) => outer.start === lattice.tokens.starts[at])) return true;
  const adjunct = hearing.words.adjuncts.has(word.lower);
  if (adjunct) return false;
  if (hearing.words.bareThings === true && isPlain(hearing, at)) return true;
  return hasShape(word, shape.number) || hasShape(word, shape.capitalised);
}

/** A word with which a thing begins in a language without articles: no mark, no conjunction. */
function isPlain({ words, spot }: Hearing, at: number): boolean {
  const word = spot.lattice.tokens.words[at];
  if (word === undefined || !hasShape(word, shape.word)) return false;
  return !words.coordinators.has(word.lower) && !words.clauseOpeners.has(word.lower);
}

/** Past a date, an adverb, or a phrase with a preposition that stands between a verb and its object. */
function pastAdjunct(hearing: Hearing, at: number): number {
  const { lattice } = hearing.spot;
  const when = lattice.at(date, at);
  if (when !== undefined) return when.to;
  const whom = partyAt(lattice, at);
  if (whom !== undefined && whom.value.preposition !== null) return whom.to;
  const word = lowerAt(hearing, at);
  if (word === ",") return pastAside(hearing, at);
  if (word.endsWith("ment") || word === "aussi") return at + 1;
  if (!hearing.words.adjuncts.has(word)) return at;
  const inner = partyAt(lattice, at + 1);
  if (inner !== undefined) return inner.to;
  let past = at + 1;
  if (hearing.words.thingOpeners.has(lowerAt(hearing, past))) past++;
  return past + lattice.stepRight(past);
}

/** « , en son nom et au nom des siens, »: past the comma that closes it. */
function pastAside(hearing: Hearing, at: number): number {
  for (let end = at + 2; end < Math.min(hearing.window.to, at + 14); end++)
    if (lowerAt(hearing, end) === ",") return end + 1;
  return at;
}

/** From a token to the end of what was said. */
export function closed(hearing: Hearing, item: VerbItem, from: number): Content | null {
  const { lattice } = hearing.spot;
  const to = contentEnd(hearing, item, from);
  if (to - from < wordsMin) return null;
  const { text } = hearing.context.mentions.canonical;
  const { start, end } = lattice.span(from, to);
  return { span: trimmed(text, start, end), direct: false };
}

/** « « … », a déclaré X », « P, a-t-il ajouté, P »: the quotation before the verb, or the whole sentence. */
export function contentBefore(hearing: Hearing, item: VerbItem): Content | null {
  const start = hearing.spot.lattice.tokens.starts[item.from] ?? 0;
  const quote = hearing.quotes.findLast(({ outer }) => outer.end <= start);
  const { text } = hearing.context.mentions.canonical;
  if (quote === undefined || start - quote.outer.end > 4 || isPiece(hearing, quote.outer))
    return wholeSentence(hearing, item);
  if (/[\p{L}\d]/u.test(text.slice(quote.outer.end, start))) return wholeSentence(hearing, item);
  return { span: acrossCut(hearing, quote.inner, item), direct: true };
}

/** Words in quotation marks inside a clause: « un « ami », a-t-il dit ». */
function isPiece({ context, window }: Hearing, { start, end }: Span): boolean {
  const { text } = context.mentions.canonical;
  const before = text.slice(Math.max(window.sentence.start, start - 2), start).trim();
  const opens = start <= window.sentence.start || /[,:;–—-]$/.test(before);
  return !opens && wordCount(text, { start, end }) < 8;
}

/** A quotation cut in two by its frame runs from the first part's start to the last part's end. */
function acrossCut({ quotes, spot, context }: Hearing, first: Span, item: VerbItem): Span {
  const from = spot.lattice.tokens.ends[item.to - 1] ?? 0;
  const next = quotes.find(({ outer }) => outer.start >= from);
  if (next === undefined || next.outer.start - from > 80) return first;
  const between = context.mentions.canonical.text.slice(from, next.outer.start);
  if (/[.,]\s[—–-]\s$/u.test(between)) return { start: first.start, end: next.inner.end };
  return /[;!?:]|\p{Ll}{2}\.\s|\p{L}+(?:ant|ing)\s/u.test(between)
    ? first
    : { start: first.start, end: next.inner.end };
}

/** « Sa présence, a-t-il ajouté, ne vise pas … »: the sentence with its frame inside, without the last stop. */
function wholeSentence(hearing: Hearing, item: VerbItem): Content | null {
  const { context, window, spot } = hearing;
  const { text } = context.mentions.canonical;
  const { tokens } = spot.lattice;
  const start = tokens.starts[clauseStart(hearing, item.from)] ?? window.sentence.start;
  const past = pastFrame(hearing, item);
  const goesOn = spot.lattice.at(verb, past + 1)?.value.tense === "gerund";
  const cut = lowerAt(hearing, past) === "," && !goesOn;
  const span = trimmed(
    text,
    start,
    cut ? window.sentence.end : (tokens.starts[item.from] ?? start),
  );
  return wordCount(text, span) <= wordsMin ? null : { span, direct: false };
}

/** «P, объяснил тогда X, P»: the token after the subject that is turned round. */
function pastFrame(hearing: Hearing, item: VerbItem): number {
  const { lattice, language } = hearing.spot;
  if (!clauseWords(language).inflected) return item.to;
  let at = item.to;
  for (
    let steps = 0;
    steps < 4 && at < hearing.window.to && !/^[,.]$/.test(lowerAt(hearing, at));
    steps++
  )
    at += lattice.stepRight(at);
  return at;
}

/** The clause that a frame cuts begins after a semicolon, or at a « que » just before the frame. */
function clauseStart(hearing: Hearing, end: number): number {
  const { window, words } = hearing;
  for (let at = end - 1; at > window.from; at--) {
    const word = lowerAt(hearing, at);
    if (word === ";") return at + 1;
    const joins = words.coordinators.has(lowerAt(hearing, at - 1));
    if (words.clauseOpeners.has(word) && end - at < 6 && joins) return at;
  }
  return window.from;
}

/** Whether a stretch holds words in quotation marks. */
export function holdsQuote({ quotes }: Hearing, { start, end }: Span): boolean {
  return quotes.some(({ inner }) => inner.start >= start - 2 && inner.start < end);
}
