import { hasShape, shape, type Word, noWord } from "../../../grammar/word.ts";
import { date } from "../../date/lay-dates.ts";
import type { VerbForm } from "../verb-form.ts";
import type { Clause } from "./clause.ts";
import { englishForms } from "./forms.ts";
import { transitive } from "./verbs.ts";
import {
  adjectives,
  beforeNouns,
  determiners,
  nounBases,
  nounForms,
  nounGerunds,
} from "./words.ts";

/** Chooses what a word without an auxiliary is as a verb where it stands; null where it is no verb. */
export function chooseForm(clause: Clause, at: number): VerbForm | null {
  const word = clause.word(at);
  const forms = word === null ? [] : englishForms.of(word);
  if (forms.length === 0 || isName(clause, at) || isLastOne(clause, at)) return null;
  return chooseAmong(clause, at, forms);
}

function chooseAmong(clause: Clause, at: number, forms: readonly VerbForm[]): VerbForm | null {
  const by = (mood: VerbForm["mood"]): VerbForm | undefined =>
    forms.find((form) => form.mood === mood);
  const [past, done, ing] = [by("simple-past"), by("past-participle"), by("present-participle")];
  if (past !== undefined || done !== undefined) return pastOf(clause, at, { past, done });
  if (ing !== undefined) return isGerund(clause, at) ? ing : null;
  return presentOf(clause, at, forms);
}

/** "meets", "meet": a present, or an infinitive. */
function presentOf(clause: Clause, at: number, forms: readonly VerbForm[]): VerbForm | null {
  const third = forms.find(({ mood, number }) => mood === "present" && number === "singular");
  if (third !== undefined) return isThird(clause, at) ? third : null;
  const bare = forms.find(({ mood }) => mood === "infinitive");
  return bare === undefined ? null : bareForm(clause, at, bare);
}

/** "they last met", "the last three": no verb, unless a length of time follows. */
function isLastOne(clause: Clause, at: number): boolean {
  return clause.lower(at) === "last" && !/^(?:for|from|until|till)$/.test(clause.lower(at + 1));
}

/** A capital inside a sentence is no verb, except in words all in capitals. */
function isName(clause: Clause, at: number): boolean {
  const word = clause.word(at);
  if (word === null) return true;
  if (isInItem(clause, at)) return true;
  if (!hasShape(word, shape.capitalised) || hasShape(word, shape.capitals)) return false;
  const before = clause.word(at - 1);
  return before !== null && (hasShape(before, shape.word) || before.lower === "-");
}

const covering: ReadonlySet<string> = new Set([
  "office-phrase",
  "person-name",
  "organisation",
  "state",
  "date",
]);

function isInItem({ lattice }: Clause, at: number): boolean {
  return lattice.startingAt(at).some(({ kind }) => covering.has(kind));
}

interface Pasts {
  readonly past: VerbForm | undefined;
  readonly done: VerbForm | undefined;
}

/** "the accord signed in Lima" is a participle, "she signed the accord" a past. */
function pastOf(clause: Clause, at: number, { past, done }: Pasts): VerbForm | null {
  if (isAttribute(clause, at)) return null;
  if (past === undefined || done === undefined) return past ?? done ?? null;
  return isParticiple(clause, at, past) ? done : past;
}

/** "united", "long-awaited", "the agreed text": what stands before its noun. */
function isAttribute(clause: Clause, at: number): boolean {
  const before = clause.lower(at - 1);
  const isCompound = before === "-" && clause.lower(at - 2) !== "co";
  if (isCompound || adjectives.has(clause.lower(at))) return true;
  return determiners.has(before) && !isClosedBy(clause, at);
}

/** Where past and participle are one form: with an agent, or with neither subject nor object. */
function isParticiple(clause: Clause, at: number, { lemma }: VerbForm): boolean {
  const before = clause.lower(at - 1);
  if (clause.lower(at + 1) === "by" && before !== "and") return true;
  if (endsSubject(clause, at) || !transitive.has(lemma)) return false;
  if (before === "," && endsSubject(clause, at - 1) && hasObjectAfterDay(clause, at)) return false;
  if (before === "," && closesRelative(clause, at - 1)) return false;
  return lacksObject(clause, at);
}

/** How far before its closing comma a relative clause may begin, in tokens. */
const relativeTokensMax = 14;

/** "the envoy, who landed on Tuesday, called on X": the comma closes what "who" opened, and the subject goes on. */
function closesRelative(clause: Clause, comma: number): boolean {
  const { window } = clause;
  for (let at = comma - 1; at > Math.max(window.from, comma - relativeTokensMax); at--) {
    if (clause.lower(at) === ",") return false;
    if (/^(?:who|which)$/.test(clause.lower(at))) return clause.lower(at - 1) === ",";
  }
  return false;
}

/** "…, last seen in Lima": a participle may follow what looks like a determiner. */
function isClosedBy(clause: Clause, at: number): boolean {
  const [before, next] = [clause.lower(at - 1), clause.lower(at + 1)];
  if (next === "by") return before !== "the" && before !== "a";
  if (before === "each") return determiners.has(next); // "X and Y each paid a call"
  return /^(?:first|last|second|three|two|this|that|these)$/.test(before);
}

const subjects: ReadonlySet<string> = new Set(
  "he she it they we i you who both which sides two parties".split(" "),
);
const naming: ReadonlySet<string> = new Set(["person-name", "office-phrase", "state"]);

/** Whether a pronoun or a name stands right before, which the verb then tells of. */
function endsSubject(clause: Clause, at: number): boolean {
  let end = at;
  while (
    clause.lower(end - 1).endsWith("ly") ||
    /^(?:also|then|later|first|twice|once|never|just|already|now|each|together)$/.test(
      clause.lower(end - 1),
    )
  )
    end--;
  end = beforeDay(clause, end);
  if (subjects.has(clause.lower(end - 1))) return true;
  return clause.lattice.endingAt(end).some(({ kind }) => naming.has(kind));
}

/** "X on Monday received", "X today, 3 May, received": where the words before the days end. */
function beforeDay(clause: Clause, end: number): number {
  const { lattice, window } = clause;
  const marked = clause.lower(end - 1) === "," ? end - 1 : end;
  const day = lattice.before(date, marked);
  if (day === undefined || day.from <= window.from) return end;
  const start = clause.lower(day.from - 1) === "on" ? day.from - 1 : day.from;
  return beforeDay(clause, start);
}

const objectless =
  /^(?:[,.;:)]|in|on|at|by|from|to|for|with|under|during|between|last|this|since|and|there|here|as|yesterday|today|earlier|along|)$/;

/** No object follows: a preposition, a mark, a date. */
function lacksObject(clause: Clause, at: number): boolean {
  const next = clause.word(at + 1);
  if (next === null) return true;
  return objectless.test(next.lower) || clause.lattice.at(date, at + 1) !== undefined;
}

/** "The minister, Ana Ruiz, received on Friday, 3 May, the ambassador": the object stands after the day. */
function hasObjectAfterDay(clause: Clause, at: number): boolean {
  const day = clause.fillers(at + 1).at;
  if (day === at + 1) return false;
  const object = clause.lower(day) === "," ? day + 1 : day;
  return (
    determiners.has(clause.lower(object)) ||
    hasShape(clause.word(object) ?? noWord, shape.capitalised)
  );
}

const gerundOpeners =
  /^(?:,|;|after|before|by|while|when|in|on|without|since|for|and|from|of||\n)$/;
const objectOpeners =
  /^(?:the|a|an|his|her|their|its|that|him|them|with|on|in|at|for|to|both|all|two|this|how|as|“|")$/;

function isGerund(clause: Clause, at: number): boolean {
  const [before, next] = [clause.lower(at - 1), clause.lower(at + 1)];
  const word = clause.lower(at);
  const nounLike = nounGerunds.has(word);
  if (!nounLike) return !opensNoun(before) || gerundOpeners.test(before);
  const followed =
    objectOpeners.test(next) || hasShape(clause.word(at + 1) ?? noWord, shape.capitalised);
  return (
    gerundOpeners.test(before) &&
    followed &&
    before !== "of" &&
    next !== "of" &&
    !/^(?:in|on|for|at|with|as|and)$/.test(next)
  );
}

function opensNoun(word: string): boolean {
  return determiners.has(word) || beforeNouns.has(word);
}

function isThird(clause: Clause, at: number): boolean {
  const before = clause.lower(at - 1);
  if (opensNoun(before) || before === "-" || before === "'") return false;
  if (!nounForms.has(clause.lower(at))) return true;
  if (!endsSubject(clause, at) && !/^(?:that|also|now)$/.test(before)) return false;
  const next = clause.word(at + 1);
  if (clause.lower(at) === "states") return clause.lower(at + 1) === "that";
  return next === null || !/^(?:of|between|and|,|\.|with|have|has|are|were|will)$/.test(next.lower);
}

const pluralSubjects: ReadonlySet<string> = new Set(
  "they we i you who which that both sides parties".split(" "),
);

function bareForm(clause: Clause, at: number, form: VerbForm): VerbForm | null {
  const before = clause.word(at - 1);
  if (before === null) return null;
  if (clause.infinitiveMark(at) !== null) return isInfinitive(clause, at) ? form : null;
  return isPluralSubject(clause, at, before) ? present(form) : null;
}

/** "they meet", "ministers meet"; before what may be a noun, only a pronoun is a subject. */
function isPluralSubject(clause: Clause, at: number, { lower, form }: Word): boolean {
  const pronoun = pluralSubjects.has(lower);
  if (opensNoun(lower) || nounBases.has(clause.lower(at))) return pronoun && lower !== "that";
  return pronoun || (form === lower && /[^s]s$/.test(form));
}

/** "to visit Peru" and not "to aid and trade". */
function isInfinitive(clause: Clause, at: number): boolean {
  if (!nounBases.has(clause.lower(at))) return true;
  const next = clause.lower(at + 1);
  return !/^(?:and|,|\.|of|between|ties|relations)$/.test(next) || next === "and";
}

function present(form: VerbForm): VerbForm {
  return { ...form, mood: "present", person: 3, number: "plural" };
}
