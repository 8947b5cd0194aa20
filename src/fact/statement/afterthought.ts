import { date } from "../../mention/date/lay-dates.ts";
import { verb } from "../../mention/verb/verb.ts";
import { isFinite, subjectOf, type VerbItem } from "../clause/clause.ts";
import { lowerAt, type Hearing } from "./hearing.ts";
import { pastWhom, pastWhomAndWhen } from "./subject-first.ts";

/**
 * Where the frame of "P, he said." or “P,” the minister told reporters” begins: subject and verb
 * stand behind what was said. Null where what is said follows, or where the subject does.
 */
export function afterthoughtFrom(hearing: Hearing, item: VerbItem): number | null {
  if (hearing.words.bareClauses !== true || !isFinite(item.value)) return null;
  const from = subjectStart(hearing, item);
  if (from === null || !standsBehind(hearing, from) || !closes(hearing, item)) return null;
  return isTold(hearing, item, from) ? from : null;
}

/** The first token of the subject, or "it", right before the verb. */
function subjectStart(hearing: Hearing, item: VerbItem): number | null {
  const before = item.from - 1;
  if (hearing.words.neuters?.has(lowerAt(hearing, before)) === true) return before;
  const subject = subjectOf(hearing.spot, item);
  if (subject === null || subject.to > item.from || item.from - subject.to > 2) return null;
  return subject.from;
}

/** A quotation or a clause stands before the frame, or the clause goes on behind it. */
function isTold(hearing: Hearing, item: VerbItem, from: number): boolean {
  return (
    isQuotedBefore(hearing, from) ||
    hasClause(hearing, hearing.window.from, from) ||
    isInserted(hearing, item)
  );
}

function hasClause({ spot }: Hearing, from: number, to: number): boolean {
  return spot.lattice.all(verb, from, to).some(({ value }) => isFinite(value));
}

/** "The port, he added, was closed": the clause goes on behind the comma. */
function isInserted(hearing: Hearing, item: VerbItem): boolean {
  const past = pastWhomAndWhen(hearing, item);
  return lowerAt(hearing, past) === "," && hasClause(hearing, past, hearing.window.to);
}

function standsBehind(hearing: Hearing, from: number): boolean {
  if (isQuotedBefore(hearing, from)) return true;
  return from > hearing.window.from && lowerAt(hearing, from - 1) === ",";
}

function isQuotedBefore({ quotes, spot }: Hearing, at: number): boolean {
  const start = spot.lattice.tokens.starts[at] ?? 0;
  return quotes.some(({ outer }) => outer.end <= start && start - outer.end <= 2);
}

/** Words that go on after a frame with nothing that could be said. */
const closing =
  /^(?:[,.;:]|afterwards|here|later|in|on|at|by|during|after|before|from|yesterday|today|to|while|when|as|through|via)$/;

/** Nothing that could be said follows the verb: a mark, a day, a place, or whom it was told to. */
function closes(hearing: Hearing, item: VerbItem): boolean {
  const at = pastWhom(hearing, item);
  if (at >= hearing.window.to) return true;
  if (hearing.spot.lattice.at(verb, at)?.value.tense === "infinitive") return false;
  if (!closing.test(lowerAt(hearing, at)) && hearing.spot.lattice.at(date, at) === undefined)
    return false;
  return (!hasOpener(hearing, at) || followsClause(hearing, item)) && !goesOn(hearing, item);
}

/** "P, it said in a note that …": a main clause stands before, so "that" opens nothing said. */
function followsClause(hearing: Hearing, item: VerbItem): boolean {
  const { words, window } = hearing;
  const from = subjectStart(hearing, item) ?? window.from;
  if (words.subordinators?.has(lowerAt(hearing, window.from)) === true) return false;
  return hasClause(hearing, window.from, from);
}

/** "he said in Oslo the port was closed": a clause of its own follows day and place. */
function goesOn(hearing: Hearing, item: VerbItem): boolean {
  const { window } = hearing;
  const past = pastWhomAndWhen(hearing, item);
  const next = lowerAt(hearing, past);
  if (/^[,.;:—–]$/.test(next) || hearing.words.subordinators?.has(next) === true) return false;
  return past < window.to && hasClause(hearing, past, Math.min(window.to, past + clauseMax));
}

/** Within how many tokens a clause that follows has its verb. */
const clauseMax = 8;

/** "that" or a quotation after it: what was said stands behind the verb after all. */
function hasOpener(hearing: Hearing, from: number): boolean {
  const { words, window, quotes, spot } = hearing;
  for (let at = from; at < Math.min(window.to, from + 8); at++) {
    if (lowerAt(hearing, at) === ",") return false;
    if (words.clauseOpeners.has(lowerAt(hearing, at))) return true;
    if (quotes.some(({ outer }) => outer.start === spot.lattice.tokens.starts[at])) return true;
  }
  return false;
}
