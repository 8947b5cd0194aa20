import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { clauseWords, isFinite, subjectOf, type VerbItem } from "../clause/clause.ts";
import { contentAfter } from "../statement/content.ts";
import {
  beforePronouns,
  lowerAt,
  quoteAround,
  referentOf,
  trimmed,
  type Hearing,
} from "../statement/hearing.ts";
import { tokensIn } from "../stretch.ts";
import { instrumentHeads } from "../agreement/words-of.ts";
import { actSpan, isVague, wordsFor, type Undertaken } from "./undertaken.ts";
import type { Undertaking } from "./words.ts";

/** What the verbs of a sentence undertake: « ont convenu de … », « a sollicité … ». */
export function undertakenByVerb(
  hearing: Hearing,
  following: readonly Hearing[],
): readonly Undertaken[] {
  const { lattice, window } = hearing.spot;
  const { verbs } = wordsFor(hearing);
  return lattice.all(verb, window.from, window.to).flatMap((item) => {
    const undertaking = verbs.get(item.value.lemma);
    if (undertaking === undefined || !tells(hearing, item)) return [];
    return listAfter(hearing, { item, undertaking, following }) ?? one(hearing, item, undertaking);
  });
}

function tells(hearing: Hearing, { value, from, to }: VerbItem): boolean {
  if (isOpen(value) || value.person === 1 || value.person === 2) return false;
  const before = lowerAt(hearing, beforePronouns(hearing, from));
  if (hearing.words.clauseOpeners.has(before) || hearing.words.nobody.has(before)) return false;
  if (quoteAround(hearing, hearing.spot.lattice.tokens.starts[from] ?? 0) !== undefined)
    return false;
  return isFinite(value) || isShared(hearing, value, { from, to });
}

const openTenses: ReadonlySet<VerbGroup["tense"]> = new Set([
  "future",
  "conditional",
  "subjunctive",
]);

/** Denied, asked, or still to be done. */
function isOpen({ negated, inverted, tense, modal }: VerbGroup): boolean {
  return negated || inverted || openTenses.has(tense) || modal === "must" || modal === "can";
}

/** « a remercié X et sollicité Y »: the auxiliary is shared. */
function isShared(
  hearing: Hearing,
  { tense }: VerbGroup,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const { coordinators, thingOpeners } = hearing.words;
  return (
    tense === "participle" &&
    coordinators.has(lowerAt(hearing, from - 1)) &&
    thingOpeners.has(lowerAt(hearing, to))
  );
}

interface Verbal {
  readonly item: VerbItem;
  readonly undertaking: Undertaking;
  readonly following: readonly Hearing[];
}

/** « Elles sont convenues : - de X ; - de Y »: each item of the list is an undertaking of its own. */
function listAfter(
  hearing: Hearing,
  { item, undertaking, following }: Verbal,
): readonly Undertaken[] | null {
  const colon = lowerAt(hearing, item.to) === ":" && item.to >= hearing.window.to - 1;
  if (!colon) return null;
  const { bullets } = wordsFor(hearing);
  const items: Undertaken[] = [];
  for (const next of following) {
    const { from, to } = next.window;
    const marked = bullets.has(lowerAt(next, from)) ? from + 1 : from;
    if (!undertaking.links.has(plainLink(lowerAt(next, marked)))) break;
    const { start, end } = next.spot.lattice.span(marked, to);
    const span = trimmed(next.spot.lattice.tokens.text, start, end);
    items.push({ span, sentence: next.window.index, ...undertakenOf(hearing, item, undertaking) });
  }
  return items.length === 0 ? null : items;
}

function plainLink(word: string): string {
  return word === "d'" || word === "du" || word === "des"
    ? "de"
    : word === "au" || word === "aux"
      ? "à"
      : word;
}

function one(hearing: Hearing, item: VerbItem, undertaking: Undertaking): readonly Undertaken[] {
  if (lacksSides(hearing, item)) return [];
  const content = contentAfter(hearing, item, {
    stance: "pledges",
    needs: "anyone",
    quality: false,
    whom: new Map(),
    ...undertaking,
  });
  if (content === null) return [];
  const { from, to } = tokensIn(hearing.spot.lattice, content.span);
  const isDecided = undertaking.kind === "request" && isPassive(item);
  const start = isDecided ? hearing.window.from : from;
  const span = actSpan(hearing, start, vagueTail(hearing, from, to));
  if (isVague(hearing, span) || isInstrument(hearing, from)) return [];
  return [{ span, sentence: hearing.window.index, ...undertakenOf(hearing, item, undertaking) }];
}

/** A passive of something else than « il »; in an inflected language also a verb without its subject. */
function lacksSides(hearing: Hearing, item: VerbItem): boolean {
  if (isPassive(item)) return !isImpersonal(hearing, item);
  const { inflected } = clauseWords(hearing.spot.language);
  return inflected && subjectOf(hearing.spot, item) === null;
}

function isPassive({ value }: VerbItem): boolean {
  return value.voice === "passive" && isFinite(value);
}

/** « se sont entendus sur un protocole »: an agreement tells it. */
function isInstrument({ spot }: Hearing, from: number): boolean {
  if (spot.lattice.at(verb, from) !== undefined) return false;
  const heads = instrumentHeads(spot.language);
  return heads.apply(spot.lattice, { from, to: Math.min(spot.window.to, from + 4) }).length > 0;
}

/** « … et de renforcer les relations »: a last act too vague to be followed up is left out. */
function vagueTail(hearing: Hearing, from: number, to: number): number {
  const { lattice } = hearing.spot;
  const { vagueActs, vagueThings } = wordsFor(hearing);
  for (let at = to - 1; at > from + 3; at--) {
    if (!hearing.words.coordinators.has(lowerAt(hearing, at))) continue;
    const act = lattice.at(verb, at + 1) ?? lattice.at(verb, at + 2);
    if (act?.value.tense !== "infinitive" || !vagueActs.has(act.value.lemma)) continue;
    for (let next = act.to; next < Math.min(to, act.to + 4); next++)
      if (vagueThings.has(lowerAt(hearing, next))) return at;
  }
  return to;
}

/** « il a été convenu de »: nobody is the subject. */
function isImpersonal(hearing: Hearing, { from }: VerbItem): boolean {
  return lowerAt(hearing, from - 1) === "il" || from === hearing.window.from;
}

function undertakenOf(
  hearing: Hearing,
  item: VerbItem,
  { kind, status }: Undertaking,
): Omit<Undertaken, "span" | "sentence"> {
  const passive = isPassive(item);
  const codes = passive ? [] : codesOfSubject(hearing, item);
  const sidesMin = kind === "agreed-action" ? 2 : 1;
  return {
    kind: kind === "request" && passive ? "decision" : kind,
    status: passive ? "agreed" : status,
    by: codes.length < sidesMin ? null : codes,
    to: null,
    rule: `commitment/${hearing.context.mentions.language}/${kind}`,
    confidence: codes.length === 0 ? 0.7 : 0.85,
  };
}

function codesOfSubject(hearing: Hearing, item: VerbItem): readonly string[] {
  const subject = subjectOf(hearing.spot, item);
  return subject === null ? [] : (referentOf(hearing, subject)?.codes ?? []);
}
