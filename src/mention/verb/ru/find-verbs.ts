import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import type { Word } from "../../../grammar/word.ts";
import { casesAfter } from "../../words/ru.ts";
import { verb, type VerbGroup } from "../verb.ts";
import type { RussianVerbForm } from "./conjugate.ts";
import { russianVerbFormsOf } from "./forms.ts";
import { governors, modalWords } from "./governors.ts";

/** A group that was read, and where it ends. */
interface ReadGroup {
  readonly from: number;
  readonly to: number;
  readonly group: VerbGroup;
  /** The governing verb alone, where it is an act of its own. */
  readonly act?: ReadGroup;
}

/** Lays the verb groups of a Russian sentence: «не был принят», «будет подписан», «намерены обсудить». */
export function findRussianVerbs(lattice: Lattice, window: Window): void {
  let wished = false;
  const word: WordAt = (at) => (at < window.to ? lattice.tokens.words[at] : undefined);
  for (let at = window.from; at < window.to;) {
    const found = readGroup({ lattice, window, word }, at);
    if (found === null) {
      const passed = word(at)?.lower ?? "";
      wished = wishing.has(passed) || (wished && !/^[«»"”—–;:.]$/u.test(passed));
      at++;
      continue;
    }
    if (found.act !== undefined) lattice.add(itemOf(found.act));
    lattice.add(itemOf(wished ? asWished(found) : found));
    wished = false;
    at = found.to;
  }
}

const wishing: ReadonlySet<string> = new Set(["чтобы", "чтоб"]);

/** «чтобы заседание состоялось»: after «чтобы» the past tense tells what is wished. */
function asWished(found: ReadGroup): ReadGroup {
  const { group } = found;
  return group.tense === "past" ? { ...found, group: { ...group, tense: "conditional" } } : found;
}

function itemOf({ from, to, group }: ReadGroup): Item<VerbGroup> {
  return { kind: verb.name, from, to, value: group, by: "verb/ru" };
}

interface Sentence {
  readonly lattice: Lattice;
  readonly window: Window;
  readonly word: WordAt;
}

function readGroup({ lattice, window, word }: Sentence, start: number): ReadGroup | null {
  const negated = word(start)?.lower === "не";
  const at = negated ? start + 1 : start;
  const first = word(at);
  if (first === undefined || isCovered(lattice, at, first)) return null;
  const governed = start > window.from && casesAfter(lattice.tokens.words[start - 1]) !== null;
  if (governed && !isParticiple(first)) return null;
  const read = readCore(word, at);
  if (read === null) return null;
  const found = withPart(word, read);
  return withConditional(word, withNegation(found, start, negated));
}

function readCore(word: WordAt, at: number): ReadGroup | null {
  return readModal(word, at) ?? readAuxiliary(word, at) ?? readPlain(word, at);
}

/** «не» belongs to the group and to the act that governs it. */
function withNegation(found: ReadGroup, from: number, negated: boolean): ReadGroup {
  const { to, act } = found;
  const group = { ...found.group, negated };
  return act === undefined
    ? { from, to, group }
    : { from, to, group, act: withNegation(act, from, negated) };
}

/** «примет участие», «принял личное участие»: a verb of one noun. */
function withPart(word: WordAt, found: ReadGroup): ReadGroup {
  const { lemma } = found.group;
  if (lemma !== "принять" && lemma !== "принимать") return found;
  const at = [found.to, found.to + 1].find((next) => word(next)?.lower === "участие");
  return at === undefined
    ? found
    : { ...found, to: at + 1, group: { ...found.group, lemma: "участвовать" } };
}

/** «подписал бы» */
function withConditional(word: WordAt, found: ReadGroup): ReadGroup {
  if (word(found.to)?.lower !== "бы") return found;
  return { ...found, to: found.to + 1, group: { ...found.group, tense: "conditional" } };
}

/** «до начала»: after a preposition stands a noun, or a participle before one. */
function isParticiple(word: Word): boolean {
  return russianVerbFormsOf(word).some(
    ({ mood, short }) => !short && (mood === "past-participle" || mood === "present-participle"),
  );
}

const covering: ReadonlySet<string> = new Set([
  "office-phrase",
  "person-name",
  "organisation",
  "state",
]);

/** «ведущий», «принимающий» in a name or an office are no verbs. */
function isCovered(lattice: Lattice, at: number, word: Word): boolean {
  if (lattice.startingAt(at).some(({ kind }) => covering.has(kind))) return true;
  return nouns.has(word.lower);
}

/** Forms that are nouns or adjectives far more often. */
const nouns: ReadonlySet<string> = new Set(
  "гостя знать вести дан дать строить следующий следующего следующему следующим следующем следующая следующую следующей следующее следующие следующих следующими будущий будущего будущем будущее данных данные данной данного приемный находки заключения решали".split(
    " ",
  ),
);

type WordAt = (at: number) => Word | undefined;

function readModal(word: WordAt, at: number): ReadGroup | null {
  const first = word(at);
  const modal = first === undefined ? undefined : modalWords.get(first.lower);
  if (modal === undefined) return null;
  const inner = readInfinitive(word, at + 1);
  if (inner === null) return null;
  const past = isPast(word(at + 1)) || isPast(word(at - 1));
  return {
    from: at,
    to: inner.to,
    group: {
      ...inner.group,
      tense: past ? "past" : "present",
      modal,
      ...numberOf(first?.lower ?? ""),
    },
  };
}

function isPast(word: Word | undefined): boolean {
  return /^был[аои]?$/u.test(word?.lower ?? "");
}

function numberOf(lower: string): Pick<VerbGroup, "person" | "number" | "gender"> {
  if (lower.endsWith("ы")) return { person: null, number: "plural", gender: null };
  return {
    person: null,
    number: "singular",
    gender: lower.endsWith("а") ? "f" : lower.endsWith("о") ? "n" : "m",
  };
}

/** How many words may stand between a modal and its infinitive. */
const gapMax = 4;

function readInfinitive(word: WordAt, from: number): ReadGroup | null {
  for (let at = from; at < from + gapMax; at++) {
    const one = word(at);
    if (one === undefined || /^[,.;:—–«»"()]$/u.test(one.form)) return null;
    const form = russianVerbFormsOf(one).find(({ mood }) => mood === "infinitive");
    if (form === undefined) continue;
    if (form.lemma === "быть") return readPassiveInfinitive(word, at) ?? alone(at, form);
    return alone(at, form);
  }
  return null;
}

/** «может быть подписан» */
function readPassiveInfinitive(word: WordAt, at: number): ReadGroup | null {
  const short = shortAt(word, at + 1);
  return short === null
    ? null
    : { from: at, to: short.to, group: groupOf(short.form, "infinitive") };
}

function alone(at: number, form: RussianVerbForm): ReadGroup {
  return { from: at, to: at + 1, group: groupOf(form, "infinitive") };
}

/** «был подписан», «будет принят», «будет готовить» */
function readAuxiliary(word: WordAt, at: number): ReadGroup | null {
  const lower = word(at)?.lower ?? "";
  const future = /^(?:будет|будут|будем)$/u.test(lower);
  if (!future && !isPast(word(at))) return null;
  const short = shortAt(word, at + 1);
  if (short !== null)
    return {
      from: at,
      to: short.to,
      group: { ...groupOf(short.form, future ? "future" : "past"), voice: "passive" },
    };
  const inner = future ? readInfinitive(word, at + 1) : null;
  if (inner === null) return null;
  const number = lower === "будет" ? "singular" : "plural";
  return { from: at, to: inner.to, group: { ...inner.group, tense: "future", person: 3, number } };
}

/** A short passive participle, behind at most two words. */
function shortAt(
  word: WordAt,
  from: number,
): { readonly form: RussianVerbForm; readonly to: number } | null {
  for (let at = from; at < from + 3; at++) {
    const one = word(at);
    if (one === undefined || /^[,.;:—–«»"()]$/u.test(one.form)) return null;
    const form = russianVerbFormsOf(one).find(({ short, voice }) => short && voice === "passive");
    if (form !== undefined) return { form, to: at + 1 };
  }
  return null;
}

function readPlain(word: WordAt, at: number): ReadGroup | null {
  const one = word(at);
  const form = one === undefined ? undefined : bestForm(russianVerbFormsOf(one));
  if (form === undefined) return null;
  const own: ReadGroup = { from: at, to: at + 1, group: groupOf(form, tenseOf(form)) };
  const governor = governors.get(form.lemma);
  if (governor === undefined) return own;
  const inner = readInfinitive(word, at + 1);
  if (inner === null) return own;
  const { tense, person, number, gender } = own.group;
  const whole: ReadGroup = {
    from: at,
    to: inner.to,
    group: { ...inner.group, tense, person, number, gender, modal: governor.modal },
  };
  return governor.own ? { ...whole, act: own } : whole;
}

/** A finite form goes before a participle, and a participle before a gerund. */
function bestForm(forms: readonly RussianVerbForm[]): RussianVerbForm | undefined {
  return forms.toSorted((one, other) => rank(one) - rank(other))[0];
}

function rank({ mood, short, voice }: RussianVerbForm): number {
  if (mood === "simple-past") return 0;
  if (mood === "present" || mood === "future") return 1;
  if (short && voice === "passive") return 2;
  return mood === "infinitive" ? 3 : 4;
}

function tenseOf({ mood, short, voice, lemma }: RussianVerbForm): VerbGroup["tense"] {
  if (short && voice === "passive") return "past";
  if (short) return "gerund";
  if (mood === "simple-past") return "past";
  if (mood === "future") return "future";
  if (mood === "present") return "present";
  return mood === "infinitive" || lemma === "" ? "infinitive" : "participle";
}

function groupOf(form: RussianVerbForm, tense: VerbGroup["tense"]): VerbGroup {
  const { lemma, voice, person, number, gender, perfective } = form;
  return {
    lemma,
    tense,
    voice,
    negated: false,
    modal: null,
    perfect: perfective && (tense === "gerund" || (tense === "participle" && voice === "active")),
    person,
    number,
    gender,
    inverted: false,
    clitic: null,
  };
}
