import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { agreeing, casesOf, narrowed, readingsOf, type Reading } from "../../words/ru-features.ts";
import { casesAfter, isRussian, russian } from "../../words/ru.ts";
import { office, type OfficePhrase } from "../office.ts";
import { russianVerbFormsOf } from "../../verb/ru/forms.ts";
import { titlesOf } from "../titles.ts";
import { readComplement } from "./complements.ts";
import type { Draft } from "./draft.ts";
import { headAt, type OfficeHead } from "./heads.ts";
import { actingHead, isBeforeWord, isFormerWord } from "./words.ts";

const demonym = lexical("demonym");

/** What stands before the head: its modifiers, and the state that one of them names. */
interface Front {
  from: number;
  of: string | null;
  former: boolean;
  readings: readonly Reading[];
}

/**
 * Reads a Russian office phrase whose head begins at a token: «российского министра обороны»,
 * «глава МИД РФ», «бывший посол Перу в Чили».
 *
 * The item reaches from the first modifier to the last complement.
 */
export function readRussianOffice(
  lattice: Lattice,
  window: Window,
  at: number,
): Item<OfficePhrase> | null {
  const head = headAt(lattice, window, at);
  if (head === null) return null;
  const front = frontOf(lattice, window, head);
  const plural = isPlural(lattice, window, { head, front });
  const draft = draftOf(lattice, window, { head, front, plural });
  const start = draft.at;
  while (readComplement(draft));
  if (draft.at === start && !isWhole(lattice, window, { head, front, plural })) return null;
  return phraseOf(draft, { head, front, plural });
}

/** Whether a head names an office without any complement. */
function isWhole(lattice: Lattice, window: Window, { head, front, plural }: Parts): boolean {
  if (head.open) return front.of !== null || (plural && isCounted(lattice, head.to));
  if (!head.weak || front.from !== head.from) return true;
  return (
    stands(lattice, window, head) || (isLeader(head) && acts(lattice, window, { head, plural }))
  );
}

function isLeader({ role }: OfficeHead): boolean {
  return role === "head-of-state";
}

/** «президенты обсудили», «добавил президент»: beside a finite verb that agrees, and no «президенты компаний». */
function acts(
  { tokens: { words } }: Lattice,
  window: Window,
  { head: { from, to }, plural }: Pick<Parts, "head" | "plural">,
): boolean {
  const [before, next] = [from - 1, to].map((at) =>
    at >= window.from && at < window.to ? words[at] : undefined,
  );
  if (isFiniteIn(next, plural)) return true;
  const isEnd = next === undefined || !hasShape(next, shape.word) || casesAfter(next) !== null;
  return isEnd && isFiniteIn(before, plural);
}

function isFiniteIn(word: Word | undefined, plural: boolean): boolean {
  const wanted = plural ? "plural" : "singular";
  return (
    word !== undefined &&
    russianVerbFormsOf(word).some(
      ({ mood, number }) =>
        number === wanted && (mood === "simple-past" || mood === "present" || mood === "future"),
    )
  );
}

/** «главы двух государств» */
function isCounted({ tokens }: Lattice, at: number): boolean {
  return /^(?:двух|обеих|обоих|наших)$/u.test(tokens.words[at]?.lower ?? "");
}

/** A weak name of an office stands alone only with a capital, or before a name: «Эмир», «президенты двух стран». */
function stands({ tokens }: Lattice, window: Window, { from, to }: OfficeHead): boolean {
  const [word, next] = [tokens.words[from], to < window.to ? tokens.words[to] : undefined];
  if (word !== undefined && word.form !== word.lower) return true;
  if (next === undefined) return false;
  return hasShape(next, shape.capitalised) || /^(?:двух|обеих|трех|трёх)$/u.test(next.lower);
}

function frontOf(lattice: Lattice, window: Window, head: OfficeHead): Front {
  const front: Front = { from: head.from, of: head.of, former: false, readings: head.readings };
  while (passModifier(lattice, window, front) || passActing(lattice, window, front));
  return front;
}

function passModifier(lattice: Lattice, window: Window, front: Front): boolean {
  const { words } = lattice.tokens;
  const hyphen = words[front.from - 1]?.form === "-" ? 1 : 0;
  const at = front.from - 1 - hyphen;
  const word = at >= window.from ? words[at] : undefined;
  if (word === undefined) return false;
  if (hyphen === 1) return word.lower === "экс" && step(front, at, true);
  if (isFormerWord(word)) return step(front, at, true);
  if (passState(lattice, front, at)) return true;
  return isBeforeWord(word) && step(front, at, false);
}

function step(front: Front, at: number, former: boolean): true {
  front.from = at;
  front.former ||= former;
  return true;
}

/** «российский министр»: an adjective that agrees with the head. */
function passState(lattice: Lattice, front: Front, at: number): boolean {
  const state = lattice.at(demonym, at);
  if (state === undefined || state.to !== front.from || front.of !== null) return false;
  const readings = agreeing(front.readings, readingsOf(state.value.features));
  if (readings.length === 0) return false;
  front.of = state.value.value.iso;
  front.readings = readings;
  front.from = at;
  return true;
}

/** «исполняющий обязанности министра», «исполнявшему обязанности президента» */
function passActing({ tokens }: Lattice, window: Window, front: Front): boolean {
  const at = front.from - 2;
  const word = at >= window.from ? tokens.words[at] : undefined;
  if (word === undefined || tokens.words[at + 1]?.lower !== "обязанности") return false;
  if (!actingHead.test(word.lower)) return false;
  front.readings = readingsOf(actingFeatures(word.lower));
  return step(front, at, word.lower.startsWith("исполнявш"));
}

const actingEndings: readonly (readonly [RegExp, string])[] = [
  [/ий$/u, "nom.sg.m"],
  [/его$/u, "gen.sg.m acc.sg.m"],
  [/ему$/u, "dat.sg.m"],
  [/им$/u, "ins.sg.m"],
  [/ем$/u, "loc.sg.m"],
  [/ая$/u, "nom.sg.f"],
  [/ую$/u, "acc.sg.f"],
  [/ей$/u, "gen.sg.f dat.sg.f ins.sg.f loc.sg.f"],
];

function actingFeatures(lower: string): string {
  return actingEndings.find(([pattern]) => pattern.test(lower))?.[1] ?? "nom.sg";
}

interface Parts {
  readonly head: OfficeHead;
  readonly front: Front;
  readonly plural: boolean;
}

function draftOf(lattice: Lattice, window: Window, { head, front, plural }: Parts): Draft {
  return {
    lattice,
    window,
    role: head.role,
    open: head.open,
    plural,
    portfolios: head.portfolio === null ? [] : [head.portfolio],
    of: front.of === null ? [] : [front.of],
    at: head.to,
    superior: (at) => readRussianOffice(lattice, window, at),
  };
}

/** «главы государств», «президенты республик» */
const ofSeveral = /^(?:государств|республик|правительств|двух|обеих|обоих)$/u;

/** «главы МИД» are several at the beginning of a clause, and one after a noun. */
function isPlural(
  { tokens }: Lattice,
  window: Window,
  { head, front }: Omit<Parts, "plural">,
): boolean {
  const numbers = new Set(front.readings.map(({ number }) => number));
  if (!numbers.has("pl")) return false;
  const next = tokens.words[head.to];
  if (!numbers.has("sg") || ofSeveral.test(next?.lower ?? "")) return true;
  if (head.to < window.to && isPluralVerb(next)) return true;
  const before = front.from > window.from ? tokens.words[front.from - 1] : undefined;
  return head.from === window.from || opensClause(before);
}

/** Whether a subject can begin after a word: a mark, «и», «побеседовали». */
function opensClause(before: Word | undefined): boolean {
  if (before === undefined) return true;
  if (casesAfter(before) !== null) return false;
  return (
    /^[,:;(—–-]$/.test(before.form) ||
    isRussian(before, russian.and) ||
    /ли(?:сь)?$/u.test(before.lower)
  );
}

/** «побеседовали»: what stands before it in the nominative is several. */
function isPluralVerb(word: Word | undefined): boolean {
  return isFiniteIn(word, true);
}

function phraseOf(draft: Draft, { head, front, plural }: Parts): Item<OfficePhrase> {
  const { lattice, window } = draft;
  const number = plural ? "pl" : "sg";
  const readings = front.readings.filter((one) => one.number === null || one.number === number);
  const before = front.from > window.from ? lattice.tokens.words[front.from - 1] : undefined;
  const titles = titlesOf(draft);
  const value: OfficePhrase = {
    titles,
    distributes: titles.length > 1,
    plural,
    definite: true,
    former: front.former,
    gender: genderOf(readings),
    cases: narrowed(casesOf(readings), casesAfter(before)),
  };
  return {
    kind: office.name,
    from: Math.min(front.from, head.from),
    to: draft.at,
    value,
    by: "office/ru",
  };
}

/** A woman may hold an office with a masculine name: «министр сказала». */
function genderOf(readings: readonly Reading[]): "f" | null {
  return readings.length > 0 && readings.every(({ gender }) => gender === "f") ? "f" : null;
}
