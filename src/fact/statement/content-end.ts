import { lexical } from "../../mention/lexical.ts";
import type { Lattice } from "../../grammar/lattice.ts";
import { hasShape, shape, type Word } from "../../grammar/word.ts";
import { verb } from "../../mention/verb/verb.ts";
import { isFinite, partyAt, type VerbItem } from "../clause/clause.ts";
import { anyPhraseAt } from "../stretch.ts";
import { lowerAt, pastQuote, quoteAround, type Hearing } from "./hearing.ts";
import { isWording } from "./wording.ts";

const eventNoun = lexical("event-noun");

/**
 * The first token that is said no more: another saying, the frame once more, or the sentence's end.
 *
 * « a salué X, soulignant que Y », « a salué X et sollicité Y », « a promis que X, au cours d'une
 * visite »: what is said is X.
 */
export function contentEnd(hearing: Hearing, item: VerbItem | null, from: number): number {
  const { window } = hearing;
  for (let at = from; at < window.to; at = pastQuote(hearing, at)) {
    if (quoteAround(hearing, startOf(hearing, at)) !== undefined && at > from) continue;
    if (at > from && endsAt(hearing, at, item)) return withoutJoint(hearing, at);
  }
  return window.to;
}

function startOf({ spot }: Hearing, at: number): number {
  return spot.lattice.tokens.starts[at] ?? 0;
}

function endsAt(hearing: Hearing, at: number, item: VerbItem | null): boolean {
  const { words, spot } = hearing;
  const word = lowerAt(hearing, at);
  if (anyPhraseAt(spot.lattice, at, words.ends) > 0) return true;
  if (isSayingGerund(hearing, at)) return true;
  if (word === ";") return closesAtSemicolon(hearing, at, item);
  if (word === "," && opensAside(hearing, at, item)) return true;
  if (word !== "," && !joins(hearing, at)) return false;
  return speaksAgain(hearing, joins(hearing, at + 1) ? at + 2 : at + 1, item);
}

/** «P; впрочем, …»: in Russian what follows is the writer's, unless «что» goes on; elsewhere only another voice ends it. */
function closesAtSemicolon(hearing: Hearing, at: number, item: VerbItem | null): boolean {
  const { clauseOpeners, bareThings } = hearing.words;
  if (bareThings === true) return !clauseOpeners.has(lowerAt(hearing, at + 1));
  return speaksAgain(hearing, at + 1, item) || newVoice(hearing, at + 1);
}

/** « et », "and", "while". */
function joins({ words, spot }: Hearing, at: number): boolean {
  const word = spot.lattice.tokens.words[at]?.lower ?? "";
  return words.coordinators.has(word) || words.contrasts?.has(word) === true;
}

/** « , soulignant que … », « , citant … », and not « en soulignant ». */
function isSayingGerund(hearing: Hearing, at: number): boolean {
  const found = hearing.spot.lattice.at(verb, at);
  return (
    found !== undefined &&
    found.value.tense === "gerund" &&
    isWording(hearing, found) &&
    !hearing.words.manners.has(lowerAt(hearing, found.from)) &&
    !hearing.words.manners.has(lowerAt(hearing, at - 1))
  );
}

/** « , lors d'un point de presse »: what follows tells where it was said. */
function opensFrame(hearing: Hearing, at: number): boolean {
  const { lattice, window } = hearing.spot;
  const length = anyPhraseAt(lattice, at, hearing.words.framesAfterComma);
  if (length === 0) return false;
  const last = hearing.words.framesAfterComma.some((frame) => frame.length === length);
  const event = lattice.all(eventNoun, at + length, Math.min(window.to, at + length + 4));
  return last && (event.length > 0 || length <= 3);
}

/** What a comma opens is said no more: where it was said, or by whom. */
function opensAside(hearing: Hearing, comma: number, item: VerbItem | null): boolean {
  return opensFrame(hearing, comma + 1) || closesWithSource(hearing, comma, item);
}

/** How long a source at the end of a sentence may be, in tokens. */
const sourceTokensMax = 12;

/** ", the state agency reported": who is the last to have it said is named behind a comma. */
function closesWithSource(hearing: Hearing, comma: number, item: VerbItem | null): boolean {
  const { window, words, spot } = hearing;
  if (words.bareClauses !== true || window.to - comma > sourceTokensMax) return false;
  const [first, ...others] = spot.lattice.all(verb, comma, window.to);
  if (first === undefined || first === item || others.length > 0) return false;
  const ends = !spot.lattice.tokens.words.slice(first.to, window.to).some(isWord);
  return ends && first.from > comma + 1 && isFinite(first.value) && isWording(hearing, first);
}

function isWord(word: Word): boolean {
  return hasShape(word, shape.word);
}

/** « et a ajouté », « mais il a vanté », « et sollicité »: another saying, after a subject or none. */
function speaksAgain(hearing: Hearing, at: number, item: VerbItem | null): boolean {
  const { lattice } = hearing.spot;
  const subject = partyAt(lattice, at);
  const bare = subject === undefined || subject.value.preposition === null;
  const past = subject !== undefined && bare ? subject.to : at;
  const next = past + anyPhraseAt(lattice, past, hearing.words.adding ?? []);
  return verbsAt(lattice, next).some(
    (found) =>
      found !== item &&
      isWording(hearing, found) &&
      !found.value.inverted &&
      !(subject === undefined && isOfContent(hearing, item, found)) &&
      (isFinite(found.value) || sharesAuxiliary(hearing, found)),
  );
}

/** «сказал, что Норвегия ценит Кению и надеется на неё»: after a past verb the present is of what was said. */
function isOfContent({ words }: Hearing, item: VerbItem | null, found: VerbItem): boolean {
  return (
    words.bareThings === true && item?.value.tense === "past" && found.value.tense === "present"
  );
}

/** The verb at a token, and the one that governs it: "pledged" of "pledged to open". */
function verbsAt(lattice: Lattice, at: number): readonly VerbItem[] {
  const whole = lattice.at(verb, at);
  return whole === undefined
    ? []
    : lattice.all(verb, at, whole.to).filter(({ from }) => from === at);
}

/** « a salué X et sollicité Y »: a participle whose auxiliary stands before the first one. */
export function sharesAuxiliary(hearing: Hearing, { value, from, to }: VerbItem): boolean {
  const { words, spot } = hearing;
  if (value.tense !== "participle" || from !== to - 1) return false;
  const joined =
    words.coordinators.has(lowerAt(hearing, from - 1)) || lowerAt(hearing, from - 1) === ",";
  const next = lowerAt(hearing, to);
  const follows =
    words.thingOpeners.has(next) ||
    words.clauseOpeners.has(next) ||
    hearing.quotes.some(({ outer }) => outer.start === spot.lattice.tokens.starts[to]) ||
    [...(words.verbs.get(value.lemma) ?? [])].some(({ links }) => links.has(next));
  return joined && follows && !words.agents.has(next);
}

/** « ; la partie russe … »: somebody else's clause. */
function newVoice({ spot }: Hearing, at: number): boolean {
  const found = partyAt(spot.lattice, at);
  return found !== undefined && found.value.preposition === null && found.value.type !== "pronoun";
}

/** What joins the next saying is no part of this one. */
function withoutJoint(hearing: Hearing, end: number): number {
  let at = end;
  while (lowerAt(hearing, at - 1) === "," || joins(hearing, at - 1)) at--;
  return at;
}
