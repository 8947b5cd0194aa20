import { lexical } from "../../mention/lexical.ts";
import { verb } from "../../mention/verb/verb.ts";
import { subjectOf, type VerbItem } from "../clause/clause.ts";
import { modifiersStart } from "../modifiers-before.ts";
import { lowerAt, referentOf, type Hearing } from "../statement/hearing.ts";
import { actSpan, governedEnd, wordsFor, type Undertaken } from "./undertaken.ts";

const eventNoun = lexical("event-noun");

type Found = Pick<Undertaken, "kind" | "status" | "by" | "span">;

/**
 * What a text lays down in the writer's words: "a committee is to be set up", "the two sides will
 * exchange lists", "Norway plans to open a school".
 */
export function laidDown(hearing: Hearing, item: VerbItem): Found | null {
  if (wordsFor(hearing).laidDown === undefined || tellsOccasion(hearing, item)) return null;
  return passiveAct(hearing, item) ?? jointAct(hearing, item) ?? plannedAct(hearing, item);
}

/** "the session is to be held", "the ministers will meet": an occasion, and no undertaking. */
function tellsOccasion({ spot }: Hearing, { from, to, value }: VerbItem): boolean {
  if (occasions.has(value.lemma)) return true;
  const near = spot.lattice.all(eventNoun, Math.max(spot.window.from, from - 8), to + 3);
  return near.some((noun) => !noun.value.weak && !bodies.has(noun.value.value.format));
}

/** Occasions whose noun is also that of a body: "a joint commission will be set up". */
const bodies: ReadonlySet<string> = new Set(["commission-session"]);

const occasions = new Set(
  `meet hold visit travel attend arrive leave depart come go fly receive host be have sign chair lead tour
   continue begin start take_place discuss review co-chair preside brief address participate commit
   witness benefit hope expect need want face share enjoy`.split(/\s+/),
);

/** "a joint committee will be set up", "is to be created": by both sides. */
function passiveAct(hearing: Hearing, item: VerbItem): Found | null {
  const { value, from } = item;
  if (value.voice !== "passive" || !isAhead(hearing, item)) return null;
  if (wordsFor(hearing).founding?.has(value.lemma) !== true) return null;
  const start = modifiersStart(hearing.spot, nounBefore(hearing, from));
  if (start >= from) return null;
  return { kind: "agreed-action", status: "agreed", by: null, span: spanOf(hearing, start, item) };
}

/** The head of the subject before a verb, back over "on Food and Nutrition Security". */
function nounBefore(hearing: Hearing, from: number): number {
  const { lattice, window } = hearing.spot;
  let at = from;
  while (at > window.from && !/^(?:[,;:.]|that|under)$/.test(lowerAt(hearing, at - 1))) {
    if (lattice.before(verb, at) !== undefined) break;
    at--;
    if (/^(?:a|an|the)$/.test(lowerAt(hearing, at)) && !isBehindLink(hearing, at)) return at + 1;
  }
  return from;
}

function isBehindLink(hearing: Hearing, at: number): boolean {
  return hearing.words.adjuncts.has(lowerAt(hearing, at - 1)) || lowerAt(hearing, at - 1) === "of";
}

/** "the parties are to exchange lists", "the two ministries will open": by both. */
function jointAct(hearing: Hearing, item: VerbItem): Found | null {
  if (item.value.voice !== "active" || !isAhead(hearing, item)) return null;
  const subject = subjectOf(hearing.spot, item);
  const by = subject === null ? [] : (referentOf(hearing, subject)?.codes ?? []);
  if (by.length >= 2)
    return { kind: "agreed-action", status: "agreed", by, span: spanOf(hearing, item.from, item) };
  const start = by.length === 0 ? pairBefore(hearing, item.from) : null;
  if (start === null) return null;
  return { kind: "agreed-action", status: "agreed", by: null, span: spanOf(hearing, start, item) };
}

/** "the two ministries of agriculture": the token of its article, where it ends right before the verb. */
function pairBefore(hearing: Hearing, from: number): number | null {
  const { lattice, window } = hearing.spot;
  for (let at = from - 1; at >= Math.max(window.from, from - 8); at--) {
    const word = lowerAt(hearing, at);
    if (lattice.before(verb, at + 1) !== undefined || /^[,;:]$/.test(word)) return null;
    if (word === "both") return at;
    if (word === "two" && lowerAt(hearing, at - 1) === "the") return at - 1;
  }
  return null;
}

/** "Norway plans to open a school", "Norway is to supply ten boats": of a state. */
function plannedAct(hearing: Hearing, item: VerbItem): Found | null {
  if (!wordsFor(hearing).giving.has(item.value.lemma) || !isPlanned(hearing, item)) return null;
  const subject = subjectOf(hearing.spot, item);
  if (subject === null || !states.test(subject.value.type)) return null;
  const by = referentOf(hearing, subject)?.codes ?? [];
  if (by.length === 0) return null;
  return { kind: "pledge", status: "announced", by, span: spanOf(hearing, item.to - 1, item) };
}

function isPlanned(hearing: Hearing, item: VerbItem): boolean {
  const { tense, modal } = item.value;
  if (tense === "past") return false;
  return modal === "want" ? governsPlan(hearing, item) : modal === "must" && isAhead(hearing, item);
}

const states = /^(?:state|institution|delegation)$/;

function governsPlan(hearing: Hearing, { from, to }: VerbItem): boolean {
  const { planning } = wordsFor(hearing);
  return hearing.spot.lattice
    .all(verb, from, to)
    .some((item) => item.from === from && planning?.has(item.value.lemma) === true);
}

/** "is to", "shall", and the future. */
function isAhead(hearing: Hearing, { from, value }: VerbItem): boolean {
  const first = lowerAt(hearing, from);
  if (value.tense === "future") return true;
  return value.modal === "must" && wordsFor(hearing).laidDown?.has(first) === true;
}

function spanOf(hearing: Hearing, from: number, item: VerbItem): Found["span"] {
  return actSpan(hearing, from, governedEnd(hearing, item, item.to));
}
