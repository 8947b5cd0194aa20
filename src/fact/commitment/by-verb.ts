import { lexical } from "../../mention/lexical.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { clauseWords, isFinite, subjectOf, type VerbItem } from "../clause/clause.ts";
import type { Stretch } from "../noun-phrase.ts";
import { afterthoughtFrom } from "../statement/afterthought.ts";
import { contentBefore } from "../statement/content-before.ts";
import { closed, contentAfter } from "../statement/content.ts";
import { completed } from "../statement/wording.ts";
import {
  beforePronouns,
  lowerAt,
  quoteAround,
  referentOf,
  type Content,
  type Hearing,
} from "../statement/hearing.ts";
import { instrumentHeads } from "../agreement/words-of.ts";
import { askedOf } from "./asked-of.ts";
import { itemsBehind } from "./items-behind.ts";
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
    const found = completed(hearing, item, verbs) ?? aloneIn(item, verbs);
    if (found === undefined || !tells(hearing, item)) return [];
    const { item: whole, value: undertaking } = found;
    const items = itemsBehind(hearing, whole, { undertaking, following });
    if (items === null) return one(hearing, whole, undertaking);
    return items.map((each) => ({ ...each, ...undertakenOf(hearing, whole, undertaking) }));
  });
}

function aloneIn(
  item: VerbItem,
  verbs: ReadonlyMap<string, Undertaking>,
): { readonly item: VerbItem; readonly value: Undertaking } | undefined {
  const value = verbs.get(item.value.lemma);
  return value === undefined ? undefined : { item, value };
}

function tells(hearing: Hearing, { value, from, to }: VerbItem): boolean {
  if (isOpen(value) || value.person === 1 || value.person === 2) return false;
  if (isAside(hearing, value, from)) return false;
  return (
    isFinite(value) || isFramed(hearing, value, from) || isShared(hearing, value, { from, to })
  );
}

/** In quotation marks, in a clause of its own after « que », or of nobody. */
function isAside(hearing: Hearing, value: VerbGroup, from: number): boolean {
  const before = lowerAt(hearing, beforePronouns(hearing, from));
  if (hearing.words.clauseOpeners.has(before)) return true;
  if (hearing.words.nobody.has(before) && !isSettled(hearing, before, value)) return true;
  return quoteAround(hearing, hearing.spot.lattice.tokens.starts[from] ?? 0) !== undefined;
}

/** "used the occasion to ask for": the infinitive tells what the subject did. */
function isFramed(hearing: Hearing, { tense }: VerbGroup, from: number): boolean {
  const { bareClauses, infinitiveFrames } = hearing.words;
  return (
    tense === "infinitive" &&
    bareClauses === true &&
    infinitiveFrames.has(lowerAt(hearing, from - 1))
  );
}

/** "it was agreed": nobody is the subject, and both sides are meant. */
function isSettled(hearing: Hearing, before: string, { voice }: VerbGroup): boolean {
  return voice === "passive" && wordsFor(hearing).impersonal.has(before);
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

function one(hearing: Hearing, item: VerbItem, undertaking: Undertaking): readonly Undertaken[] {
  if (lacksSides(hearing, item, undertaking)) return [];
  const asked = askedOf(hearing, item, undertaking);
  if (asked !== null)
    return spanned(hearing, { ...undertakenOf(hearing, item, undertaking), to: asked.to }, asked);
  const content = contentOf(hearing, item, undertaking) ?? actBehind(hearing, item, undertaking);
  if (content === null) return [];
  const { from, to } = hearing.spot.lattice.tokensIn(content.span);
  if (isNothingDone(hearing, item, { from, to })) return [];
  const isDecided = undertaking.kind === "request" && isPassive(item);
  const start = isDecided ? hearing.window.from : from;
  return spanned(hearing, undertakenOf(hearing, item, undertaking), { from: start, end: to });
}

/** What follows the verb is denied, is whoever agrees, tells how things are, or is a meal. */
function isNothingDone(hearing: Hearing, item: VerbItem, { from, to }: Stretch): boolean {
  if (isOfThat(hearing, item) || lowerAt(hearing, from) === "not" || isSubject(hearing, item, from))
    return true;
  return isJudgement(hearing, from, to) || isMeal(hearing, from);
}

/** "agreed to that on the spot": what it was stands before. */
function isOfThat(hearing: Hearing, { to }: VerbItem): boolean {
  if (!/^(?:that|this|it)$/.test(lowerAt(hearing, to + 1)) || lowerAt(hearing, to) !== "to")
    return false;
  return (
    hearing.words.adjuncts.has(lowerAt(hearing, to + 2)) || /^[,.]$/.test(lowerAt(hearing, to + 2))
  );
}

/** "agreed that the talks were frank": how things are, and nothing to be done. */
function isJudgement({ words, spot }: Hearing, from: number, to: number): boolean {
  const [first] = words.bareClauses === true ? spot.lattice.all(verb, from, to) : [];
  if (first === undefined) return false;
  const { lemma, tense, modal } = first.value;
  return lemma === "be" && modal === null && (tense === "past" || tense === "present");
}

const eventNoun = lexical("event-noun");

/** « a offert un déjeuner »: an occasion is told as an encounter. */
function isMeal({ spot: { lattice } }: Hearing, from: number): boolean {
  const found = lattice.at(eventNoun, from) ?? lattice.at(eventNoun, from + 1);
  return found?.value.value.format === "working-meal";
}

/** What is undertaken: behind the verb, or before "…, the two sides agreed." */
function contentOf(hearing: Hearing, item: VerbItem, undertaking: Undertaking): Content | null {
  const behind = afterthoughtFrom(hearing, item);
  const governs = undertaking.links.has(lowerAt(hearing, item.to));
  if (behind !== null && undertaking.clause && !governs)
    return contentBefore(hearing, { ...item, from: behind });
  return contentAfter(hearing, item, {
    stance: "pledges",
    needs: "anyone",
    quality: false,
    ...undertaking,
    whom: new Map(),
  });
}

/** How far behind its verb the act may stand that somebody was told to do, in tokens. */
const actTokensMax = 14;

/** «поручено до 1 сентября подготовить»: in an inflected language the infinitive may stand behind all else. */
function actBehind(hearing: Hearing, item: VerbItem, { clause }: Undertaking): Content | null {
  if (!clause || !clauseWords(hearing.spot.language).inflected) return null;
  const { lattice, window } = hearing.spot;
  for (let at = item.to; at < Math.min(window.to, item.to + actTokensMax); at++) {
    if (/^[,;:.]$/.test(lowerAt(hearing, at))) return null;
    const found = lattice.at(verb, at);
    if (found !== undefined)
      return found.value.tense === "infinitive" ? closed(hearing, item, at) : null;
  }
  return null;
}

function spanned(
  hearing: Hearing,
  undertaken: Omit<Undertaken, "span" | "sentence">,
  { from, end }: { readonly from: number; readonly end: number },
): readonly Undertaken[] {
  const span = actSpan(hearing, from, vagueTail(hearing, from, end));
  if (isVague(hearing, span) || isInstrument(hearing, from)) return [];
  return [{ span, sentence: hearing.window.index, ...undertaken }];
}

/** «условились по телефону министры»: whoever agrees is not what was agreed. */
function isSubject(hearing: Hearing, item: VerbItem, at: number): boolean {
  const { spot } = hearing;
  return clauseWords(spot.language).inflected && subjectOf(spot, item)?.from === at;
}

/** A passive of something else than « il »; in an inflected language also a verb without its subject. */
function lacksSides(hearing: Hearing, item: VerbItem, { kind }: Undertaking): boolean {
  if (isPassive(item)) return !isImpersonal(hearing, item);
  const { inflected } = clauseWords(hearing.spot.language);
  if (!inflected || subjectOf(hearing.spot, item) !== null) return false;
  return kind !== "agreed-action" || item.value.number !== "plural"; // «договорились и о том, что …»
}

function isPassive({ value }: VerbItem): boolean {
  return value.voice === "passive" && isFinite(value);
}

/** « se sont entendus sur un protocole »: an agreement tells it. */
function isInstrument({ spot }: Hearing, from: number): boolean {
  const isVerb = spot.lattice.at(verb, from) ?? spot.lattice.before(verb, from + 1);
  if (isVerb !== undefined) return false;
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
function isImpersonal(hearing: Hearing, item: VerbItem): boolean {
  const { impersonal } = wordsFor(hearing);
  const { from } = item;
  if (impersonal.has(lowerAt(hearing, from - 1)) || from === hearing.window.from) return true;
  return clauseWords(hearing.spot.language).inflected && subjectOf(hearing.spot, item) === null;
}

function undertakenOf(
  hearing: Hearing,
  item: VerbItem,
  { kind, status }: Undertaking,
): Omit<Undertaken, "span" | "sentence"> {
  const passive = isPassive(item);
  const codes = passive ? [] : codesOfSubject(hearing, item);
  const alone = kind === "agreed-action" && agreesAlone(hearing, item, codes);
  const sidesMin = kind === "agreed-action" && !alone ? 2 : 1;
  return {
    kind: kindOf(kind, { passive, alone }),
    status: passive ? "agreed" : status,
    by: codes.length < sidesMin ? null : codes,
    to: null,
    rule: `commitment/${hearing.context.mentions.language}/${kind}`,
    confidence: codes.length === 0 ? 0.7 : 0.85,
  };
}

function kindOf(
  kind: Undertaking["kind"],
  { passive, alone }: { readonly passive: boolean; readonly alone: boolean },
): Undertaking["kind"] {
  if (alone) return "pledge";
  return kind === "request" && passive ? "decision" : kind;
}

/** "Norway agreed to lift the ban": one side consents, and nobody is named with whom it agrees. */
function agreesAlone(hearing: Hearing, { to }: VerbItem, codes: readonly string[]): boolean {
  if (codes.length !== 1 || hearing.words.bareClauses !== true) return false;
  return !wordsFor(hearing).partners.has(lowerAt(hearing, to));
}

function codesOfSubject(hearing: Hearing, item: VerbItem): readonly string[] {
  const { lattice, window } = hearing.spot;
  const main = isFinite(item.value)
    ? item
    : lattice.all(verb, window.from, item.from).findLast(({ value }) => isFinite(value));
  const subject = subjectOf(hearing.spot, item) ?? (main && subjectOf(hearing.spot, main)) ?? null;
  return subject === null ? [] : (referentOf(hearing, subject)?.codes ?? []);
}
