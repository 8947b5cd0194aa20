import type { AgreementKind, AgreementStatus } from "../../core/vocabulary.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, type Place as Spot } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { putsModifiersBefore } from "../modifiers-before.ts";
import { nounPhrase, type Stretch } from "../noun-phrase.ts";
import { joinedHeads } from "./joined-heads.ts";
import { listEnd } from "./list-end.ts";
import { phraseOf } from "./phrase-of.ts";
import { anyPhraseAt } from "../stretch.ts";
import { isDenied, statusNear } from "./status.ts";
import { instrumentHeads, instrumentWords } from "./words-of.ts";
import type { Reading } from "./worded.ts";

/** An instrument that a sentence names. */
export interface Instrument {
  readonly kind: AgreementKind;
  readonly head: Stretch;
  /** The noun phrase; with the verb after it where the noun alone names nothing. */
  readonly phrase: Stretch;
  readonly window: SentenceWindow;
  readonly status: AgreementStatus | null;
  readonly rule: "named" | "one-of";
  /** « L'accord a été signé »: it counts only where none of its kind was told before. */
  readonly known: boolean;
}

/** The instruments that a document names and that can be told apart, in reading order. */
export function findInstruments({ mentions }: Context): readonly Instrument[] {
  const { lattice, language, sentences } = mentions;
  const words = instrumentWords(language);
  const heads = instrumentHeads(language);
  const found: Instrument[] = [];
  for (const window of sentences) {
    if (window.sentence.zone === "title") continue;
    const reading = { spot: { lattice, window, language }, words };
    const long = longestOnly(heads.apply(lattice, window));
    const all = joinedHeads(
      reading,
      long.filter((head) => !isShort(reading, head)),
    );
    const named = all.flatMap(
      ({ from, to, made }, index) =>
        namedAt(reading, { from, to }, { kind: made, next: all[index + 1]?.from ?? null }) ?? [],
    );
    found.push(...named, ...onesOf(reading, named.at(-1) ?? recent(found, window)));
  }
  return found;
}

function recent(found: readonly Instrument[], window: SentenceWindow): Instrument | undefined {
  const last = found.at(-1);
  return last !== undefined && window.index - last.window.index <= 1 ? last : undefined;
}

/** « protocole d'entente » is not a « protocole » as well. */
function longestOnly<Head extends Stretch>(heads: readonly Head[]): readonly Head[] {
  const kept: Head[] = [];
  for (const head of heads.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = kept.at(-1);
    if (last === undefined || head.from >= last.to) kept.push(head);
  }
  return kept;
}

function namedAt(
  reading: Reading,
  head: Stretch,
  { kind, next }: { readonly kind: AgreementKind; readonly next: number | null },
): Instrument | null {
  const { spot, words } = reading;
  if (isNone(reading, head)) return null;
  const named = withDraft(reading, apart(reading, phraseOf(reading, head), next), head);
  const bare = withTreating(reading, named);
  const status = statusNear(reading, head, bare);
  const about = words.complements.has(lowerAt(spot, head.to)) && bare.to > head.to;
  const one = { kind, head, window: windowOf(spot), status, rule: "named", known: false } as const;
  if (about) return { phrase: withActs(reading, bare), ...one };
  if (status !== null) return namedByStatus(reading, { phrase: bare, ...one });
  return isTitled(reading, bare, head) ? titled(reading, { phrase: bare, ...one }) : null;
}

/** "the 2011 fisheries agreement", "the Air Services Agreement": its year or its capitals tell which it is, with no verb. */
function isTitled({ spot, words }: Reading, phrase: Stretch, head: Stretch): boolean {
  if (!putsModifiersBefore(spot) || words.plurals.has(firstWord(spot, head))) return false;
  const own = spot.lattice.tokens.words.slice(phrase.from + 1, head.to);
  const before = own.slice(0, head.from - phrase.from - 1);
  if (before.some(({ lower }) => /^(?:19|20)\d\d$/.test(lower))) return true;
  const isName = own.every(({ form }) => /^(?:\p{Lu}|[-–]$|of$|and$|on$)/u.test(form));
  return isName && before.filter(({ lower }) => words.faint?.has(lower) !== true).length > 1;
}

/** One with "the" may be one that was told; of one with "a" nothing tells that it was signed. */
function titled({ spot, words }: Reading, one: Instrument): Instrument {
  if (words.definite.has(lowerAt(spot, one.phrase.from))) return { ...one, known: true };
  return { ...one, status: "proposed" };
}

/** Something else of the same name, a denied one, or one that is only supposed. */
function isNone(reading: Reading, head: Stretch): boolean {
  const { spot, words } = reading;
  if (words.supposing?.has(lowerAt(spot, spot.window.from)) === true) return true;
  return isElsewhere(reading, head) || isDenied(reading, head);
}

/** « cinq accords ont été signés », « une convention a été signée »: what happens to it tells it apart. */
function namedByStatus(reading: Reading, one: Instrument): Instrument | null {
  const { spot, words } = reading;
  const { head, phrase } = one;
  const verbal = { ...one, phrase: withNumber(reading, head, withVerb(reading, phrase)) };
  if (words.plurals.has(firstWord(spot, head)))
    return isCounted(reading, head, phrase) || isAboutLater(reading, verbal) ? verbal : null;
  if (words.again.has(lowerAt(spot, phrase.from)) || words.again.has(lowerAt(spot, head.from - 1)))
    return null;
  if (isKnown(reading, phrase, head))
    return phrase.from - spot.window.from < 3 ? { ...verbal, known: true } : null;
  const acted = withActs(reading, phrase);
  const told = acted.to > head.to || isQualified(reading, phrase, head);
  return told ? { ...one, phrase: acted } : verbal;
}

/** «подписано пять двусторонних документов»: the number, and the verb right before it. */
function withNumber({ spot, words }: Reading, head: Stretch, phrase: Stretch): Stretch {
  const { lattice, window, language } = spot;
  if (!clauseWords(language).inflected) return phrase;
  for (let at = head.from - 1; at >= Math.max(window.from, head.from - 3); at--) {
    if (!words.numbers.has(lowerAt(spot, at)) && !/^\d{1,3}$/.test(lowerAt(spot, at))) continue;
    return { from: lattice.before(verb, at)?.from ?? at, to: phrase.to };
  }
  return phrase;
}

/** "a double taxation agreement": words before the head tell what it is about. */
function isQualified({ spot, words }: Reading, phrase: Stretch, head: Stretch): boolean {
  if (!putsModifiersBefore(spot)) return false;
  const before = spot.lattice.tokens.words.slice(phrase.from + 1, head.from);
  return before.some(({ lower }) => words.faint?.has(lower) !== true);
}

/** "agreements were concluded on education": what they are about stands behind the verb. */
function isAboutLater({ spot, words }: Reading, { head, phrase }: Instrument): boolean {
  for (let at = head.to + 1; at < phrase.to - 1; at++)
    if (words.complements.has(lowerAt(spot, at))) return putsModifiersBefore(spot);
  return false;
}

/** "(MoU)": the short form of what was just named. */
function isShort({ spot }: Reading, { from, to }: Stretch): boolean {
  return lowerAt(spot, from - 1) === "(" && lowerAt(spot, to) === ")";
}

function windowOf(spot: Spot): SentenceWindow {
  return spot.window as SentenceWindow;
}

function firstWord(spot: Spot, { from }: Stretch): string {
  return lowerAt(spot, from);
}

/** The word of a token in lower case; empty outside. */
export function lowerAt({ lattice }: Spot, at: number): string {
  return lattice.tokens.words[at]?.lower ?? "";
}

/** A name of another thing: « d'un commun accord », « l'accord de paix ». */
function isElsewhere({ spot, words }: Reading, { from }: Stretch): boolean {
  for (let at = Math.max(spot.window.from, from - 2); at <= from; at++) {
    const length = anyPhraseAt(spot.lattice, at, words.domestic);
    if (length > 0 && at + length > from) return true;
  }
  return false;
}

/** « un mémorandum sur X et d'une convention sur Y » are two: the first ends before « et ». */
function apart({ spot }: Reading, phrase: Stretch, next: number | null): Stretch {
  if (next === null) return phrase;
  const { coordinators } = clauseWords(spot.language);
  for (let at = next - 1; at > Math.max(phrase.from, next - 4); at--)
    if (at < phrase.to && (lowerAt(spot, at) === "," || coordinators.has(lowerAt(spot, at))))
      return { from: phrase.from, to: at };
  return phrase;
}

/** « un projet d'accord-cadre »: the draft belongs to the name. */
function withDraft({ spot, words }: Reading, phrase: Stretch, head: Stretch): Stretch {
  for (let at = head.from - 1; at >= Math.max(spot.window.from, head.from - 4); at--) {
    const length = anyPhraseAt(spot.lattice, at, words.drafts);
    if (length === 0 || at + length !== head.from) continue;
    const before = nounPhrase(spot, { from: at, to: head.to });
    return { from: before.from, to: phrase.to };
  }
  return phrase;
}

/** «меморандум, касающийся рыболовства»: what it is about belongs to its name. */
function withTreating(reading: Reading, phrase: Stretch): Stretch {
  const { spot, words } = reading;
  const found = spot.lattice.at(verb, phrase.to + 1);
  const treats = found !== undefined && words.treating?.has(found.value.lemma) === true;
  return treats ? withActs(reading, phrase) : phrase;
}

/** How many words such a participle may have behind it. */
const actTokensMax = 14;

/** « …, conclu à Lomé le 3 mai 1980 »: a participle of signing after a comma belongs to it. */
function withActs({ spot, words }: Reading, phrase: Stretch): Stretch {
  const { lattice, window } = spot;
  if (lowerAt(spot, phrase.to) !== ",") return phrase;
  const found = lattice.at(verb, phrase.to + 1);
  if (found?.value.tense !== "participle") return phrase;
  const { lemma } = found.value;
  if (!words.verbs.has(lemma) && words.treating?.has(lemma) !== true) return phrase;
  let to = found.to;
  while (to < window.to && to - found.to < actTokensMax && !/^[,;.:]$/.test(lowerAt(spot, to)))
    to++;
  return { from: phrase.from, to };
}

/** « cinq accords ont été conclus (pêche, fiscalité) »: a noun that names nothing takes its verb along. */
function withVerb(reading: Reading, phrase: Stretch): Stretch {
  const { spot, words } = reading;
  const { lattice, window } = spot;
  const found = lattice.at(verb, phrase.to);
  if (found === undefined) return withRelative(spot, phrase);
  let to = found.to;
  if (lowerAt(spot, to) === "(") while (to < window.to && lowerAt(spot, to - 1) !== ")") to++;
  else if (words.complements.has(lowerAt(spot, to)) && putsModifiersBefore(spot))
    to = listEnd(spot, nounPhrase(spot, { from: to, to: to + 1 }).to);
  else while (to < window.to && to - found.to < 5 && !words.verbEnds.has(lowerAt(spot, to))) to++;
  return { from: phrase.from, to };
}

/** « une déclaration d'intention, laquelle encourage … » */
function withRelative(spot: Spot, phrase: Stretch): Stretch {
  const { relatives } = clauseWords(spot.language);
  if (lowerAt(spot, phrase.to) !== "," || !relatives.has(lowerAt(spot, phrase.to + 1)))
    return phrase;
  let to = phrase.to + 2;
  while (to < spot.window.to && !/^[,;.]$/.test(lowerAt(spot, to))) to++;
  return { from: phrase.from, to };
}

function isCounted({ spot, words }: Reading, head: Stretch, phrase: Stretch): boolean {
  for (let at = Math.max(spot.window.from, phrase.from - 3); at < head.from; at++) {
    const word = lowerAt(spot, at);
    if (words.numbers.has(word) || /^\d{1,3}$/.test(word)) return true;
  }
  return lowerAt(spot, head.from - 1) === "les" && phrase.from === spot.window.from;
}

/** « l'accord »: may speak of one that was told before. */
function isKnown({ spot, words }: Reading, phrase: Stretch, head: Stretch): boolean {
  if (putsModifiersBefore(spot) && isQualified({ spot, words }, phrase, head)) return false;
  return words.definite.has(lowerAt(spot, head.from - 1)) && phrase.to <= head.to;
}

/** « trois accords, dont un sur la pêche », « celui qui porte sur … »: of the kind just told. */
function onesOf({ spot, words }: Reading, told: Instrument | undefined): readonly Instrument[] {
  if (told === undefined) return [];
  const { lattice, window } = spot;
  const found: Instrument[] = [];
  for (let at = window.from; at < window.to; at++) {
    const one = anyPhraseAt(lattice, at, words.oneOf);
    const length = one || anyPhraseAt(lattice, at, words.theOne);
    if (length === 0) continue;
    const from = lowerAt(spot, at) === "dont" ? at + 1 : at;
    const head = { from, to: at + length };
    const { to } = nounPhrase(spot, head);
    const phrase = { from, to };
    const own = one > 0 ? null : statusNear({ spot, words }, head, phrase);
    const status = own ?? told.status;
    found.push({
      kind: told.kind,
      head,
      phrase,
      window: windowOf(spot),
      status,
      rule: "one-of",
      known: false,
    });
  }
  return found;
}
