import { lemmasOf } from "../../../mention/verb/ru/verbs.ts";
import { phrases, wordSet } from "../../word-lists.ts";
import type { ClauseWords, Slot } from "../words.ts";

/** Words before a party, and the slot that they open; all other slots are told by case. */
const openers: readonly (readonly [table: string, slot: Slot])[] = [
  ["по приглашению | по официальному приглашению | по просьбе", "inviter"],
  ["в присутствии", "witness"],
  ["под председательством | под руководством", "chair"],
  ["под сопредседательством", "cochair"],
  ["в сопровождении", "company"],
  ["в честь", "honoured"],
  ["от имени | по поручению", "principal"],
  ["вместе с | совместно с", "with"],
  ["в адрес | на имя", "to"],
  ["с", "with"],
  ["между", "between"],
  ["к", "to"],
  ["от", "from"],
  ["у", "from"],
  ["из", "from"],
];

/** How Russian opens and links its clauses. */
export const russianClauses: ClauseWords = {
  openers: openers.flatMap(([table, slot]) =>
    phrases(table).map((words): readonly [readonly string[], Slot] => [words, slot]),
  ),
  fused: new Map([["которому", "to"]]),
  enclosing: new Set(),
  relatives: wordSet(
    `который которая которое которые которого которой которых которому которым которыми котором которую чей чья
     чье чьи`,
  ),
  relativeSubjects: wordSet("который которая которое которые"),
  complementizers: wordSet("что чтобы где когда куда как если поскольку хотя пока"),
  conditionals: wordSet("если когда чтобы пока будто словно"),
  whereabouts: wordSet("где куда"),
  coordinators: wordSet("и а но затем потом"),
  locatives: wordSet("в во на под"),
  towards: wordSet("в во"),
  of: new Set(),
  towns: wordSet("город городе города городу городом"),
  capitals: wordSet("столица столицы столице столицу столицей"),
  homeland: wordSet("страны республики королевства"),
  reaches: wordSet("посетить посещать покинуть"),
  clefts: new Set(),
  halls: new Set(["дворце"]),
  sameTown: phrases("туда | в том же городе | в этом же городе"),
  says: wordSet("что"),
  saying: new Set(lemmasOf("say", "announce")),
  inflected: true,
};
