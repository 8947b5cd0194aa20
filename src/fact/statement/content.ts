import { tableOf } from "../../core/table.ts";
import type { Span } from "../../core/span.ts";
import { verb } from "../../mention/verb/verb.ts";
import { isFinite, partyAt, type VerbItem } from "../clause/clause.ts";
import { contentEnd } from "./content-end.ts";
import { lowerAt, trimmed, wordCount, type Content, type Hearing } from "./hearing.ts";
import { bareClauseAt } from "./subject-first.ts";
import type { Saying } from "./words.ts";
import { beginsThing, isEmpty, pastAdjunct, thingAt } from "./thing.ts";

const wordsMin = 2;
/** How many words and phrases may stand between a verb and what it brings in. */
const stepsMax = 7;

/** « X a déclaré que P », « X a salué Y », « X a promis de P », « X a dit : « … » ». */
export function contentAfter(hearing: Hearing, item: VerbItem, saying: Saying): Content | null {
  const isNothing = saying.thing && isEmpty(hearing, item.to);
  return isNothing ? null : contentOf(hearing, item, saying);
}

function contentOf(hearing: Hearing, item: VerbItem, saying: Saying): Content | null {
  if (saying.thing && !addresses(hearing, item) && opensThing(hearing, item.to))
    return attitudeAfter(hearing, item) ?? asThing(closed(hearing, item, item.to));
  const clause = saying.clause ? clauseAfter(hearing, item) : null;
  return (
    clause ??
    linkedAfter(hearing, item, saying) ??
    whomAfter(hearing, item, saying) ??
    objectAfter(hearing, item, saying)
  );
}

/** « a salué lundi l'accueil », « s'est dit satisfait ». */
function objectAfter(hearing: Hearing, item: VerbItem, { thing, quality }: Saying): Content | null {
  const object = thing ? thingAfter(hearing, item) : null;
  return object ?? (quality ? closed(hearing, item, item.to) : null);
}

function thingAfter(hearing: Hearing, item: VerbItem): Content | null {
  const at = thingAt(hearing, item);
  if (at === null || greetsSomebody(hearing, item, at)) return null;
  return asThing(closed(hearing, item, at));
}

/** "welcomed the ambassador": who is greeted is nothing that is said. */
function greetsSomebody({ words, spot }: Hearing, { value }: VerbItem, at: number): boolean {
  if (words.greets?.has(value.lemma) !== true) return false;
  const type = partyAt(spot.lattice, at)?.value.type;
  return type === "person" || type === "office" || type === "delegation";
}

function asThing(content: Content | null): Content | null {
  return content === null ? null : { ...content, thing: true };
}

/** How far behind the verb the noun of "expressed his sincere hope that" may stand. */
const attitudeMax = 5;

/** "expressed the hope that P": P alone is said. */
function attitudeAfter(hearing: Hearing, item: VerbItem): Content | null {
  const { attitudes, clauseOpeners } = hearing.words;
  if (attitudes === undefined) return null;
  for (let at = item.to; at < item.to + attitudeMax; at++) {
    const stance = attitudes.get(lowerAt(hearing, at));
    if (stance === undefined || !clauseOpeners.has(lowerAt(hearing, at + 1))) continue;
    const content = closed(hearing, item, at + 2);
    return content === null ? null : { ...content, stance };
  }
  return null;
}

/** "promised the people of Lima that …": the verb is followed by whom it was said to. */
function addresses(hearing: Hearing, { value, to }: VerbItem): boolean {
  return hearing.words.addressing?.has(value.lemma) === true && hasOpenerSoon(hearing, to);
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

/** « a dit (lundi, à Accra) que P », « a dit vouloir P », « a dit : P », "said P". */
function clauseAfter(hearing: Hearing, item: VerbItem): Content | null {
  const next = hearing.spot.lattice.at(verb, item.to);
  if (next?.value.tense === "infinitive") return closed(hearing, item, item.to);
  const opened = openedAfter(hearing, item);
  if (opened !== null) return opened;
  const bare = bareClauseAt(hearing, item) ?? behindColon(hearing, item);
  return bare === null ? null : closed(hearing, item, bare);
}

/** How far behind its verb a colon may open what was said, in tokens. */
const colonTokensMax = 30;

/** «сказал на этот счёт вещь, которую все запомнили: P»: the token behind the colon. */
function behindColon(hearing: Hearing, { to }: VerbItem): number | null {
  if (hearing.words.bareThings !== true) return null;
  for (let at = to; at < Math.min(hearing.window.to - 2, to + colonTokensMax); at++)
    if (lowerAt(hearing, at) === ":") return at + 1;
  return null;
}

/** What « que », a colon or a quotation opens within a few words behind the verb. */
function openedAfter(hearing: Hearing, item: VerbItem): Content | null {
  const { lattice } = hearing.spot;
  for (let at = item.to, steps = 0; at < hearing.window.to && steps < stepsMax; steps++) {
    const opened = openedAt(hearing, item, at);
    if (opened !== null) return opened;
    if (beginsClause(hearing, at)) return null;
    at += lattice.stepRight(at);
  }
  return null;
}

function openedAt(hearing: Hearing, item: VerbItem, at: number): Content | null {
  const word = lowerAt(hearing, at);
  if (hearing.words.clauseOpeners.has(word))
    return followsThing(hearing, item, at) ? null : closed(hearing, item, at + 1);
  if (word !== ":") return quoteFrom(hearing, at);
  return quoteFrom(hearing, at + 1) ?? closed(hearing, item, at + 1);
}

/** "held a meeting that …": behind an object "that" tells which, unless it is whom it was said to. */
function followsThing(hearing: Hearing, { value, to }: VerbItem, at: number): boolean {
  const { words } = hearing;
  if (words.bareClauses !== true || words.addressing?.has(value.lemma) === true) return false;
  return at > to + 1 && words.thingOpeners.has(lowerAt(hearing, to));
}

/** A verb of its own; where "that" may be missing, only a finite one. */
function beginsClause({ spot, words }: Hearing, at: number): boolean {
  const found = spot.lattice.at(verb, at);
  return found !== undefined && (isFinite(found.value) || words.bareClauses !== true);
}

/** A quotation that begins at a token, and with which a clause ends. */
export function quoteFrom(hearing: Hearing, at: number): Content | null {
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
const contracted = tableOf({
  du: "de",
  des: "de",
  "d'": "de",
  au: "à",
  aux: "à",
});

function linkOf(word: string, links: { has(link: string): boolean }): string | null {
  const link = contracted.get(word) ?? word;
  return links.has(link) ? link : null;
}

/** « a exhorté X à P », « a remercié X pour Y ». */
function whomAfter(hearing: Hearing, item: VerbItem, { whom }: Saying): Content | null {
  if (whom.size === 0) return null;
  const { lattice } = hearing.spot;
  for (let at = item.to, steps = 0; at < hearing.window.to && steps < 12; steps++) {
    const word = lowerAt(hearing, at);
    const link = linkOf(word, whom);
    const isPrincipal = lowerAt(hearing, at + 1) === "behalf"; // "thanked X on behalf of Y"
    const begin =
      link === null || isPrincipal
        ? null
        : beginAt(hearing, item, { at, steps, way: whom.get(link) });
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

/** From a token to the end of what was said. */
export function closed(hearing: Hearing, item: VerbItem, from: number): Content | null {
  const { lattice } = hearing.spot;
  const to = contentEnd(hearing, item, from);
  if (to - from < wordsMin) return null;
  const { text } = hearing.context.mentions.canonical;
  const { start, end } = lattice.span(from, to);
  return { span: trimmed(text, start, end), direct: false };
}

/** Whether a stretch holds words in quotation marks. */
export function holdsQuote({ quotes }: Hearing, { start, end }: Span): boolean {
  return quotes.some(({ inner }) => inner.start >= start - 2 && inner.start < end);
}
