import type { VerbForm } from "../verb-form.ts";
import type { VerbGroup } from "../verb.ts";
import type { Clause } from "./clause.ts";
import { readCore, type Core } from "./core.ts";
import { frenchForms } from "./forms.ts";
import { governors, stateGovernors, type Governor } from "./governors.ts";
import { readLeft, type Left } from "./left.ts";

/** A verb group over tokens `[from, to)`. */
export interface ReadGroup {
  readonly from: number;
  readonly to: number;
  readonly group: VerbGroup;
  /** « ne » stands there, whether or not it denies. */
  readonly ne: boolean;
}

/**
 * Reads the group of the verb at a token.
 *
 * @returns The whole group last; before it the governing verb alone, where that is an act of its
 *   own: « a promis de recevoir » gives `promettre`, and `recevoir` under the modal `promise`.
 */
export function readGroups(clause: Clause, at: number, form: VerbForm): readonly ReadGroup[] {
  const left = readLeft(clause, at, form);
  const core = readCore(clause, at, { form, reflexive: left.reflexive });
  const own = groupOf(clause, left, core);
  const governed = readGoverned(clause, core, own);
  if (governed === null) return [own];
  return governed.governor.own ? [own, governed.whole] : [governed.whole];
}

function groupOf(clause: Clause, left: Left, core: Core): ReadGroup {
  const { to, denied: _denied, ...rest } = core;
  const group: VerbGroup = {
    modal: isUnable(left, core) ? "fail" : null,
    negated: isDenied(clause, left, core),
    clitic: left.clitic,
    ...rest,
    inverted: core.inverted || followsQuote(clause, left.from),
  };
  return { from: left.from, to, group, ne: left.ne };
}

function isUnable(left: Left, { lemma }: Core): boolean {
  return left.ne && lemma === "pouvoir";
}

/**
 * « ne » denies with « pas » and its like, or with a verb that needs none. « n'a reçu que » does not
 * deny; « n'a pas dit que » does.
 */
function isDenied(clause: Clause, left: Left, core: Core): boolean {
  if (!left.ne) return isWithout(clause, left.from);
  if (left.denied) return true;
  if (core.denied) return clause.lower(core.to) !== "seulement" && !isOnly(clause, core);
  return /^(?:pouvoir|savoir|oser)$/.test(core.lemma);
}

/** « n'a pas seulement reçu » has « seulement » inside. */
function isOnly(clause: Clause, { to }: Core): boolean {
  return [1, 2, 3].some((back) => clause.lower(to - back) === "seulement");
}

function isWithout(clause: Clause, from: number): boolean {
  return clause.lower(from - 1) === "sans";
}

/** « … », a déclaré le ministre: the subject stands after. */
function followsQuote(clause: Clause, from: number): boolean {
  const before = clause.lower(from - 1);
  const mark = before === "," ? clause.lower(from - 2) : before;
  return /^[»”"]$/.test(mark);
}

interface Governed {
  readonly governor: Governor;
  readonly whole: ReadGroup;
}

function readGoverned(clause: Clause, core: Core, own: ReadGroup): Governed | null {
  const { at } = clause.fillers(core.to);
  for (const [link, governor] of linksOf(core)) {
    const next = clause.after(at, link);
    const inner = next === null ? null : readInfinitive(clause, next);
    if (inner !== null && governs(core, governor))
      return { governor, whole: join(own, inner, governor) };
  }
  return null;
}

function linksOf(core: Core): readonly (readonly [readonly string[], Governor])[] {
  if (core.lemma === "être") return stateGovernors;
  return (governors.get(core.lemma) ?? []).map((governor) => [governor.link, governor]);
}

/** « va recevoir » and « allait recevoir » are futures; « est allé recevoir » is a way that was gone. */
function governs(core: Core, governor: Governor): boolean {
  if (core.lemma !== "aller" && !(core.lemma === "venir" && governor.modal === "just")) return true;
  return core.gender === null && (core.tense === "present" || core.tense === "past");
}

function readInfinitive(clause: Clause, from: number): ReadGroup | null {
  for (let at = from; at <= from + 4; at++) {
    const word = clause.word(at);
    const form = word && frenchForms.of(word).find(({ mood }) => mood === "infinitive");
    if (!form) continue;
    const groups = readGroups(clause, at, form);
    const whole = groups.at(-1);
    return whole !== undefined && whole.from <= clause.fillers(from).at ? whole : null;
  }
  return null;
}

function join(own: ReadGroup, inner: ReadGroup, governor: Governor): ReadGroup {
  const { tense, person, number, perfect, inverted } = own.group;
  const group: VerbGroup = {
    ...inner.group,
    tense: governor.tense === "keep" ? tense : governor.tense,
    modal: own.group.modal ?? modalOf(own, governor) ?? inner.group.modal,
    negated: senseOf(own, inner, governor),
    person,
    number,
    perfect,
    inverted,
    clitic: inner.group.clitic ?? own.group.clitic,
    gender: inner.group.gender ?? own.group.gender,
  };
  return { from: own.from, to: inner.to, group, ne: own.ne };
}

/** « n'a cessé de » goes on. */
function modalOf(own: ReadGroup, { modal }: Governor): VerbGroup["modal"] {
  return own.group.lemma === "cesser" && own.ne ? "continue" : modal;
}

function senseOf(own: ReadGroup, inner: ReadGroup, { sense }: Governor): boolean {
  const denied = own.group.negated;
  if (sense === "keep") return denied || inner.group.negated;
  return sense === "denies" && !own.ne;
}
