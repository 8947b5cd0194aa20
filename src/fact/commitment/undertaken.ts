import type { Span } from "../../core/span.ts";
import type { CommitmentKind, FollowUpStatus } from "../../core/vocabulary.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { contentEnd } from "../statement/content-end.ts";
import { lowerAt, trimmed, wordCount, type Hearing } from "../statement/hearing.ts";
import { anyPhraseAt } from "../stretch.ts";
import { isFinite } from "../clause/clause.ts";
import { undertakingWords } from "./words-of.ts";
import type { UndertakingWords } from "./words.ts";

/** An undertaking that was found, before it has its number and its details. */
export interface Undertaken {
  readonly kind: CommitmentKind;
  readonly status: FollowUpStatus;
  /** Null where the words do not say: the parties of the encounter in focus. */
  readonly by: readonly string[] | null;
  readonly to: readonly string[] | null;
  readonly span: Span;
  readonly sentence: number;
  readonly rule: string;
  readonly confidence: number;
}

/** The words of undertaking of a hearing's language. */
export function wordsFor({ context }: Hearing): UndertakingWords {
  return undertakingWords(context.mentions.language);
}

/**
 * Tokens `[from, to)` shortened to the undertaking itself: without its ground (« en vertu de … »),
 * and without a further clause of its own (« , et un groupe a été créé »).
 */
export function actSpan(hearing: Hearing, from: number, to: number): Span {
  const { lattice } = hearing.spot;
  const end = actEnd(hearing, from, to);
  const { start, end: last } = lattice.span(from, end);
  return trimmed(lattice.tokens.text, start, last);
}

function actEnd(hearing: Hearing, from: number, to: number): number {
  const { grounds } = wordsFor(hearing);
  for (let at = from + 1; at < to; at++) {
    if (anyPhraseAt(hearing.spot.lattice, at, grounds) > 0) return at;
    if (lowerAt(hearing, at) !== "," || !opensClause(hearing, at + 1, to)) continue;
    if (hearing.spot.lattice.all(verb, from, at).some(({ value }) => isAct(value))) return at;
  }
  return to;
}

function isAct(value: VerbGroup): boolean {
  return isFinite(value) || value.tense === "infinitive";
}

/** « , et … » with a finite verb of its own before any « que » or « qui ». */
function opensClause(hearing: Hearing, at: number, to: number): boolean {
  const { words, spot } = hearing;
  if (!words.coordinators.has(lowerAt(hearing, at))) return false;
  for (let next = at + 1; next < to; next++) {
    const word = lowerAt(hearing, next);
    if (words.clauseOpeners.has(word) || word === "qui" || word === "dont" || word === ",")
      return false;
    const found = spot.lattice.at(verb, next);
    if (found !== undefined) return isFinite(found.value) && found.value.person !== null;
  }
  return false;
}

/** The end of what a verb governs, from a token on. */
export function governedEnd(
  hearing: Hearing,
  item: Parameters<typeof contentEnd>[1],
  from: number,
): number {
  return contentEnd(hearing, item, from);
}

/** How soon the act of an undertaking is named, in tokens: "all-out efforts to advance the relationship". */
const actTokensMax = 6;

/** « renforcer les relations »: nothing that could be followed up. */
export function isVague(hearing: Hearing, span: Span): boolean {
  const { lattice } = hearing.spot;
  const { vagueActs, vagueThings } = wordsFor(hearing);
  const { from, to } = lattice.tokensIn(span);
  const lowers = lattice.tokens.words.slice(from, to).map(({ lower }) => lower);
  if (wordCount(lattice.tokens.text, span) < 2) return true;
  if (lowers.some((word) => /^\d/.test(word))) return false;
  const first = lattice.all(verb, from, Math.min(to, from + actTokensMax))[0]?.value.lemma;
  const thing = lowers.findIndex((word) => vagueThings.has(word));
  if (first !== undefined && vagueActs.has(first) && thing >= 0 && thing < 7) return true;
  return thing >= 0 && lowers.length < 9;
}
