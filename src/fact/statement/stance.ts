import type { Span } from "../../core/span.ts";
import type { Stance } from "../../core/vocabulary.ts";
import type { PartyItem, PartyType } from "../../mention/party/party.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { clauseWords, subjectOf, type VerbItem } from "../clause/clause.ts";
import { anyPhraseAt } from "../stretch.ts";
import { wordAt } from "../word-at.ts";
import { referentOf, type Content, type Hearing } from "./hearing.ts";
import type { SayingWords } from "./words.ts";

/** What is said, by whom. */
interface Told {
  readonly content: Content;
  /** The side that speaks. */
  readonly codes: readonly string[];
}

/** What a saying does: as its verb says, or, where the verb says little, as its words do. */
export function stanceOf(hearing: Hearing, own: Stance, told: Told): Stance {
  const { stance, span } = told.content;
  if (stance !== undefined) return stance;
  if (own !== "states") return own;
  const { openingCues = [], cues } = hearing.words;
  if (isOwnFuture(hearing, told)) return "pledges";
  return (
    firstCue(hearing, span, { cues: openingCues, tokensMax: openingTokensMax }) ??
    firstCue(hearing, span, { cues, tokensMax: Infinity }) ??
    stanceOfTense(hearing, told) ??
    "states"
  );
}

/** «ответил, что изучит заявку»: in the third person and without a subject the speaker himself will. */
function isOwnFuture(hearing: Hearing, { content: { span, direct } }: Told): boolean {
  const { spot } = hearing;
  const { from } = spot.lattice.tokensIn(span);
  const first = direct ? undefined : spot.lattice.at(verb, from);
  if (first === undefined || first.value.number !== "singular") return false;
  if (first.value.voice === "passive" || first.value.negated) return false;
  const acts = looksAhead(hearing, first, { from, direct }) && !isComing(hearing, first);
  return acts && subjectFrom(hearing, first, from) === null;
}

function isComing({ words }: Hearing, { value }: VerbItem): boolean {
  return words.coming?.has(value.lemma) === true;
}

/** How many of the first words an opening cue may stand among. */
const openingTokensMax = 3;

/** The stance of the first list that has a phrase among these words. */
export function cueIn(hearing: Hearing, span: Span, tokensMax: number = Infinity): Stance | null {
  return firstCue(hearing, span, { cues: hearing.words.cues, tokensMax });
}

function firstCue(
  { spot }: Hearing,
  span: Span,
  { cues, tokensMax }: { readonly cues: SayingWords["cues"]; readonly tokensMax: number },
): Stance | null {
  const { from, to } = spot.lattice.tokensIn(span);
  const end = Math.min(to, from + tokensMax);
  for (const [stance, phrases] of cues)
    for (let at = from; at < end; at++)
      if (anyPhraseAt(spot.lattice, at, phrases) > 0) return stance;
  return null;
}

/**
 * « nous porterons », « son pays partagera » pledge; « les vivres iront aux déplacés » announces.
 *
 * In reported speech after a past verb the conditional is the future.
 */
function stanceOfTense(hearing: Hearing, told: Told): Stance | null {
  const { lattice } = hearing.spot;
  const { span, direct, thing } = told.content;
  if (thing === true) return null;
  const { from, to } = lattice.tokensIn(span);
  for (const item of lattice.all(verb, from, to)) {
    if (hearing.words.supposing?.has(item.value.lemma) === true && !direct) return null;
    const ahead = looksAhead(hearing, item, { from, direct });
    const stance = ahead ? stanceOfAct(hearing, item, { from, ...told }) : null;
    if (stance !== null) return stance;
  }
  return null;
}

/** What an act that lies ahead makes of the words from a token on. */
function stanceOfAct(
  hearing: Hearing,
  item: VerbItem,
  { content, codes, from }: Told & { readonly from: number },
): Stance | null {
  if (item.value.person === 1) return "pledges";
  const inside = subjectFrom(hearing, item, from);
  if (content.direct) return isOwn(hearing, inside, codes) ? "pledges" : null;
  const comes = isComing(hearing, item);
  if (inside !== null && !comes && binds(hearing, inside, codes)) return "pledges";
  return item.from > from && !isSomethingElse(hearing, inside) ? "announces" : null;
}

/** The subject of a verb, where it stands in the sentence and not before a token. */
function subjectFrom({ spot, window }: Hearing, item: VerbItem, from: number): PartyItem | null {
  if (item.from < window.from || item.to > window.to) return null;
  const subject = subjectOf(spot, item);
  return subject !== null && subject.from >= from ? subject : null;
}

/** Whether something among the words lies ahead. */
export function isOfFuture(hearing: Hearing, { span, direct }: Content): boolean {
  const { lattice } = hearing.spot;
  const { from, to } = lattice.tokensIn(span);
  return lattice.all(verb, from, to).some((item) => looksAhead(hearing, item, { from, direct }));
}

interface Side {
  /** The first token of what is said. */
  readonly from: number;
  readonly direct: boolean;
}

function looksAhead(hearing: Hearing, item: VerbItem, { from, direct }: Side): boolean {
  if (!clauseWords(hearing.spot.language).inflected) return isAhead(item.value, direct);
  if (item.value.negated || !isOfTimeAhead(hearing, item)) return false;
  return !isNoAct(hearing, item.value) && !isSubordinate(hearing, item, from);
}

/** The future, or «готов» over an infinitive. */
function isOfTimeAhead({ words, spot }: Hearing, { value, from }: VerbItem): boolean {
  if (value.tense === "future") return value.modal !== "must" && value.modal !== "can";
  return value.modal === "want" && words.ready?.has(wordAt(spot.lattice, from)) === true;
}

/** Becoming, and saying in the first person: «станем», «скажем». */
function isNoAct({ words }: Hearing, { lemma, person }: VerbGroup): boolean {
  return words.becoming?.has(lemma) === true || (person === 1 && words.verbs.has(lemma));
}

/** «если порт откроют», «суда, которые придут»: no act of its own. */
function isSubordinate({ spot }: Hearing, { from }: VerbItem, first: number): boolean {
  const { relatives, conditionals } = clauseWords(spot.language);
  for (let at = from - 1; at >= first; at--) {
    const word = wordAt(spot.lattice, at);
    if (word === ",") return false;
    if (relatives.has(word) || conditionals.has(word)) return true;
  }
  return false;
}

/** A state's own act is its promise; who is told of by another side is announced. */
function binds(hearing: Hearing, subject: PartyItem, codes: readonly string[]): boolean {
  if (!clauseWords(hearing.spot.language).inflected) return true;
  if (subject.value.type === "person" || subject.value.type === "pronoun") return false;
  const own = referentOf(hearing, subject)?.codes ?? [];
  return own.some((code) => codes.includes(code));
}

/** «он откроет новую страницу»: the pronoun may stand for a thing. */
function isSomethingElse({ spot }: Hearing, subject: PartyItem | null): boolean {
  return clauseWords(spot.language).inflected && subject?.value.type === "pronoun";
}

const organs: ReadonlySet<PartyType> = new Set(["state", "institution", "delegation"]);

/** «Наши ведомства их рассмотрят»: in direct speech an organ of the speaker's own side. */
function isOwn(hearing: Hearing, subject: PartyItem | null, codes: readonly string[]): boolean {
  if (subject === null || !clauseWords(hearing.spot.language).inflected) return false;
  return organs.has(subject.value.type) && binds(hearing, subject, codes);
}

function isAhead({ tense, modal, lemma }: VerbGroup, direct: boolean): boolean {
  if (modal === "must" || modal === "can" || lemma === "pouvoir" || lemma === "falloir")
    return false;
  return tense === "future" || (!direct && tense === "conditional" && lemma !== "être");
}
