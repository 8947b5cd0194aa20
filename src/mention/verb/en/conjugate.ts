import type { VerbForm } from "../verb-form.ts";
import { irregularVerbs } from "./irregular.ts";

type Written = readonly [written: string, form: VerbForm];

/** Makes the forms of an English verb: "visit", "visits", "visited", "visiting". */
export function conjugate(lemma: string): readonly Written[] {
  if (lemma === "be") return forms("be", rowsOfBe);
  const irregular = irregularVerbs.get(lemma);
  const past = irregular?.past ?? pastOf(lemma);
  const done = irregular?.done ?? past;
  const american = /^(?:travel|cancel|signal|label|model)$/.test(lemma) ? americanOf(lemma) : [];
  return forms(lemma, [
    ...american,
    [lemma, "infinitive", null, null],
    [lemma, "present", 3, "plural"],
    [thirdOf(lemma), "present", 3, "singular"],
    [past, "simple-past", null, null],
    [done, "past-participle", null, null],
    [gerundOf(lemma), "present-participle", null, null],
  ]);
}

type Row = readonly [
  written: string,
  mood: VerbForm["mood"],
  person: VerbForm["person"],
  number: VerbForm["number"],
];

/** "traveled", "traveling": one l, where British English writes two. */
function americanOf(lemma: string): readonly Row[] {
  return [
    [`${lemma}ed`, "simple-past", null, null],
    [`${lemma}ed`, "past-participle", null, null],
    [`${lemma}ing`, "present-participle", null, null],
  ];
}

const rowsOfBe: readonly Row[] = [
  ["be", "infinitive", null, null],
  ["am", "present", 1, "singular"],
  ["is", "present", 3, "singular"],
  ["are", "present", 3, "plural"],
  ["was", "simple-past", 3, "singular"],
  ["were", "simple-past", 3, "plural"],
  ["been", "past-participle", null, null],
  ["being", "present-participle", null, null],
];

function forms(lemma: string, rows: readonly Row[]): readonly Written[] {
  return rows.map(([written, mood, person, number]) => [
    written,
    { lemma, mood, person, number, gender: null },
  ]);
}

const sibilant = /(?:s|x|z|ch|sh|o)$/;
const consonantY = /[^aeiou]y$/;

function thirdOf(lemma: string): string {
  if (lemma === "have") return "has";
  if (consonantY.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return sibilant.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (consonantY.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function gerundOf(lemma: string): string {
  if (lemma === "lie" || lemma === "die") return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

/** Verbs whose last consonant is doubled: "stop", "commit", and British "travel". */
const doubling =
  /^(?:stop|plan|ship|scrap|slam|drop|chat|cut|get|let|put|set|run|sit|shut|begin|swear|commit|admit|refer|confer|defer|prefer|occur|travel|cancel|signal|label|model|expel|step|beg|hit|win|split|equip|quip|dub|permit|submit|transmit|dispel)$/;

function doubled(lemma: string): string {
  return doubling.test(lemma) ? lemma + lemma.slice(-1) : lemma;
}
