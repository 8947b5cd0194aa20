import type { Word } from "../../grammar/word.ts";
import { classesOf } from "./word-class.ts";

/** Classes of English words that hold phrases together, as bits that add up. */
export const english = {
  of: 1,
  the: 2,
  indefinite: 4,
  /** Possessives and demonstratives. */
  pointer: 8,
  /** Before a place: in, at, to, from … */
  locative: 16,
  /** Any preposition. */
  preposition: 32,
  /** Any word that is written small inside a sentence and never begins a name. */
  function: 64,
  /** A verb of saying, finite. */
  saying: 128,
  /** Ends a noun phrase: an auxiliary, a modal, a relative, a conjunction. */
  breaks: 256,
  plural: 512,
  and: 1024,
  /** Months and days. */
  month: 2048,
  number: 4096,
  /** A day of the week, which is no name: "Ruiz Monday received". */
  weekday: 8192,
} as const;

const auxiliaries =
  "is are was were be been being am has have had having do does did will would shall should can could " +
  "may might must cannot";

const prepositions =
  "of in on at to from by with for about into onto over under after before during since until till " +
  "between among against through across around near toward towards upon within without along behind " +
  "beside besides beyond despite except inside outside per via throughout amid alongside regarding " +
  "concerning following including unlike like";

const others =
  "the a an this that these those his her its their our my your he she it they we you i him them us me " +
  "who which whom whose what when where why how if because although though while whereas as than so " +
  "and or but nor yet not no none nothing never also too very more most less much many few several some " +
  "any all both each every either neither other another such same own only just even still already soon " +
  "then there here now today yesterday tomorrow tonight later earlier meanwhile however therefore thus " +
  "moreover furthermore additionally nevertheless again once twice first second third last next new one " +
  "two three four five six seven eight nine ten eleven twelve hundred thousand million billion half " +
  "according speaking meeting asked told whether perhaps maybe yes up down out off away together back " +
  "let lets unless whenever wherever whoever whatever instead rather quite almost nearly well far long " +
  "ago early late whose itself himself herself themselves ourselves among thanks thank dear please " +
  "visiting given being having addressing welcoming responding commenting referring nobody somebody " +
  "everybody everyone someone anyone under since until despite upon";

const sayings =
  "said says told tells added adds stated states noted notes stressed stresses explained explains " +
  "announced announces declared declares affirmed affirms expressed expresses thanked thanks praised " +
  "praises urged urges called calls described describes underlined underlines underscored emphasised " +
  "emphasized highlighted pointed recalled reaffirmed reiterated confirmed confirms warned warns insisted " +
  "admitted promised pledged vowed hailed commended welcomed argued claimed observed remarked replied " +
  "revealed suggested indicated voiced conveyed met meets arrived visited received";

/** What an English word is to a phrase. */
export const englishClasses: (word: Word) => number = classesOf([
  [english.of, "of"],
  [english.the, "the"],
  [english.indefinite, "a an"],
  [english.pointer, "his her its their our my your this that these those"],
  [
    english.locative,
    "in at to from into near towards toward outside inside around across through via",
  ],
  [english.preposition, prepositions],
  [english.function, `${prepositions} ${others} ${auxiliaries}`],
  [english.saying, sayings],
  [
    english.breaks,
    `${auxiliaries} who which whom whose that when where while because but although`,
  ],
  [english.plural, "these those two three four both several many all"],
  [english.and, "and or"],
  [
    english.month,
    "january february march april june july august september october november december jan feb mar " +
      "apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday " +
      "mon tue wed thu fri sat sun",
  ],
  [
    english.weekday,
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri",
  ],
  [english.number, "one two three four five six seven eight nine ten eleven twelve"],
]);

/** Whether the word belongs to one of the classes. */
export function isEnglish(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (englishClasses(word) & bits) !== 0;
}
