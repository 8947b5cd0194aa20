import type { Span } from "../../core/span.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { VerbItem } from "../clause/clause.ts";
import { anyPhraseAt } from "../stretch.ts";
import { lowerAt, trimmed, type Hearing } from "../statement/hearing.ts";
import { wordsFor } from "./undertaken.ts";
import type { Undertaking } from "./words.ts";

/** An item of a list, and the sentence that it is. */
interface Listed {
  readonly span: Span;
  readonly sentence: number;
}

/**
 * « Elles sont convenues : - de X ; - de Y », "decided as follows: (a) X shall be built": the items of
 * the list behind a verb and its colon; null where no list follows.
 */
export function itemsBehind(
  hearing: Hearing,
  item: VerbItem,
  {
    undertaking,
    following,
  }: { readonly undertaking: Undertaking; readonly following: readonly Hearing[] },
): readonly Listed[] | null {
  if (!opensList(hearing, item)) return null;
  const items: Listed[] = [];
  for (const next of following) {
    const { from, to } = next.window;
    const own = pastMark(next, from);
    const isLinked = undertaking.links.has(plainLink(lowerAt(next, own)));
    if (!isLinked && !(own > from && looksAhead(next, own))) break;
    const act = lowerAt(next, own) === "to" ? own + 1 : own;
    const { start, end } = next.spot.lattice.span(act, to);
    const span = trimmed(next.spot.lattice.tokens.text, start, end);
    items.push({ span, sentence: next.window.index });
  }
  return items.length === 0 ? null : items;
}

/** A colon ends the sentence right behind the verb, or behind "as follows". */
function opensList(hearing: Hearing, { to }: VerbItem): boolean {
  const { lattice, window } = hearing.spot;
  const colon = window.to - 1;
  if (lowerAt(hearing, colon) !== ":") return false;
  const { asFollows = [] } = wordsFor(hearing);
  return to >= colon || to + anyPhraseAt(lattice, to, asFollows) >= colon;
}

/** Past "-", "(a)", "b)" or "2." before an item. */
function pastMark(hearing: Hearing, from: number): number {
  if (wordsFor(hearing).bullets.has(lowerAt(hearing, from))) return from + 1;
  const number = lowerAt(hearing, from) === "(" ? from + 1 : from;
  const isNumbered =
    /^(?:\p{L}|[ivx]{1,4}|\d{1,2})$/u.test(lowerAt(hearing, number)) &&
    /^[).]$/.test(lowerAt(hearing, number + 1));
  return isNumbered ? number + 2 : from;
}

/** Nothing in it has been done. */
function looksAhead({ spot, window }: Hearing, from: number): boolean {
  const [first] = spot.lattice.all(verb, from, window.to);
  if (first === undefined) return true;
  if (first.value.negated) return false;
  return first.value.tense === "future" || first.value.modal === "must";
}

function plainLink(word: string): string {
  return word === "d'" || word === "du" || word === "des"
    ? "de"
    : word === "au" || word === "aux"
      ? "à"
      : word;
}
