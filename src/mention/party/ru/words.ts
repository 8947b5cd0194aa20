import type { Word } from "../../../grammar/word.ts";
import { askOnce } from "../../words/word-class.ts";
import type { RussianCase } from "../../words/ru.ts";
import type { Reading } from "../../words/ru-features.ts";
import type { Party } from "../party.ts";

type Declension = "m" | "f-a" | "f-ия" | "n-ие" | "n-о" | "m-ь";

/** What a noun heads: a party of some kind. */
export type HeadKind =
  | { readonly kind: "relation"; readonly relation: NonNullable<Party["relation"]> }
  | { readonly kind: "description" | "institution" | "delegation" | "side" | "pair" };

interface HeadNoun {
  readonly head: HeadKind;
  readonly readings: readonly Reading[];
}

const singular: Readonly<Record<Declension, string>> = {
  m: " а у а ом е",
  "m-ь": "ь я ю я ем е",
  "f-a": "а ы е у ой е",
  "f-ия": "я и и ю ей и",
  "n-ие": "е я ю е ем и",
  "n-о": "о а у о ом е",
};

const plural: Readonly<Record<Declension, string>> = {
  m: "ы ов ам ов ами ах",
  "m-ь": "и ей ям ей ями ях",
  "f-a": "ы  ам  ами ах",
  "f-ия": "и й ям й ями ях",
  "n-ие": "я й ям я ями ях",
  "n-о": "а  ам а ами ах",
};

const cases: readonly RussianCase[] = ["nom", "gen", "dat", "acc", "ins", "loc"];
const velar = /[гкхжшчщ]$/u;

const nouns = new Map<string, HeadNoun>();

function plant(stem: string, declension: Declension, head: HeadKind): void {
  const gender = head.kind === "relation" ? null : genderOf(declension);
  for (const [endings, number] of [
    [singular[declension], "sg"],
    [plural[declension], "pl"],
  ] as const)
    endings.split(" ").forEach((ending, at) => {
      const vowel = velar.test(stem) && ending.startsWith("ы") ? `и${ending.slice(1)}` : ending;
      const is = cases[at];
      if (is !== undefined) note(stem + vowel, head, { case: is, number, gender });
    });
}

function genderOf(declension: Declension): "m" | "f" | "n" {
  if (declension.startsWith("m")) return "m";
  return declension.startsWith("f") ? "f" : "n";
}

function note(form: string, head: HeadKind, reading: Reading): void {
  const known = nouns.get(form);
  nouns.set(form, { head, readings: [...(known?.readings ?? []), reading] });
}

for (const [stems, declension, relation] of [
  ["коллег", "f-a", "counterpart"],
  ["гост", "m-ь", "guest"],
  ["предшественник", "m", "predecessor"],
  ["преемник", "m", "successor"],
  ["контрпартнер контрпартнёр", "m", "counterpart"],
] as const)
  for (const stem of stems.split(" ")) plant(stem, declension, { kind: "relation", relation });

for (const [stems, declension, kind] of [
  ["дипломат политик чиновник лидер посланник парламентарий переговорщик", "m", "description"],
  [
    "правительств посольств министерств ведомств агентств представительств руководств",
    "n-о",
    "institution",
  ],
  ["парламент кабмин сенат минобороны минэнерго минфин кабинет", "m", "institution"],
  ["дипломати администраци", "f-ия", "institution"],
  ["делегаци", "f-ия", "delegation"],
  ["сторон", "f-a", "side"],
  ["собеседник", "m", "description"],
  ["представител", "m-ь", "description"],
] as const)
  for (const stem of stems.split(" ")) plant(stem, declension, { kind });

for (const [form, ...is] of [
  ["власти", "nom", "acc"],
  ["властей", "gen"],
  ["властям", "dat"],
  ["властями", "ins"],
  ["властях", "loc"],
] as const)
  for (const each of is)
    note(form, { kind: "institution" }, { case: each, number: "pl", gender: null });

for (const [form, ...is] of [
  ["лица", "nom"],
  ["лиц", "gen", "acc"],
  ["лицам", "dat"],
  ["лицами", "ins"],
  ["лицах", "loc"],
] as const)
  for (const each of is)
    note(form, { kind: "description" }, { case: each, number: "pl", gender: null });

for (const body of ["мид", "мида", "миду", "мидом", "миде"])
  for (const each of body === "мид" ? cases : [casesOfBody(body)])
    note(body, { kind: "institution" }, { case: each, number: "sg", gender: "m" });

function casesOfBody(form: string): RussianCase {
  if (form.endsWith("ом")) return "ins";
  return form.endsWith("у") ? "dat" : form.endsWith("е") ? "loc" : "gen";
}

/** What the noun heads, and the cases that it can stand in; null for other words. */
export const headNoun: (word: Word) => HeadNoun | null = askOnce(
  ({ lower }) => nouns.get(lower) ?? null,
);

const possessive =
  /^(?:сво(?:й|его|ему|им|ем|ём|я|ю|ей|и|их|ими)|его|ее|её|их|наш(?:его|ему|им|ем|а|у|ей|и|их|ими)?)$/u;

/** свой, его, наш: whose a counterpart is. */
export const isPossessive: (word: Word) => boolean = askOnce(({ lower }) => possessive.test(lower));

const epithet =
  /^(?:высок|почетн|почётн|зарубежн|иностранн|дорог|уважаем|нов|эт|оба|обе|обеих|обоих|двух|обеими|обоими|официальн|правительственн|представительн|межведомственн|национальн|законн|местн|военн|внешнеполитическ|государственн|федеральн|переходн|временн|арабск|африканск|должностн|политическ|высш|верховн)(?:ий|ый|ой|ого|его|ому|ему|ым|им|ом|ем|ая|ую|ые|ие|ых|их|ыми|ими|от|а|у|и)?$/u;

/** Before a noun, and of no weight: «высокого гостя», «правительственная делегация». */
export const isEpithet: (word: Word) => boolean = askOnce(({ lower }) => epithet.test(lower));

/** его, её, их as the object of the verb after them. */
export const objects: ReadonlyMap<
  string,
  {
    readonly cases: readonly RussianCase[];
    readonly gender: "m" | "f" | null;
    readonly plural: boolean;
  }
> = new Map([
  ["его", { cases: ["acc"], gender: "m", plural: false }],
  ["ее", { cases: ["acc"], gender: "f", plural: false }],
  ["её", { cases: ["acc"], gender: "f", plural: false }],
  ["их", { cases: ["acc"], gender: null, plural: true }],
]);

/** он, она, они in the cases that only they have. */
export const pronouns: ReadonlyMap<
  string,
  {
    readonly cases: readonly RussianCase[];
    readonly gender: "m" | "f" | null;
    readonly plural: boolean;
  }
> = new Map([
  ["он", { cases: ["nom"], gender: "m", plural: false }],
  ["она", { cases: ["nom"], gender: "f", plural: false }],
  ["они", { cases: ["nom"], gender: null, plural: true }],
  ["ему", { cases: ["dat"], gender: "m", plural: false }],
  ["нему", { cases: ["dat"], gender: "m", plural: false }],
  ["ним", { cases: ["ins"], gender: "m", plural: false }],
  ["ней", { cases: ["ins", "loc"], gender: "f", plural: false }],
  ["нею", { cases: ["ins"], gender: "f", plural: false }],
  ["ними", { cases: ["ins"], gender: null, plural: true }],
  ["него", { cases: ["gen"], gender: "m", plural: false }],
]);
