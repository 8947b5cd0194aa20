import { because, type Because, type ReasonTable } from "../reason.ts";

const sentences = {
  "no name": ["pas de nom", "имени нет"],
  "no part in common": ["aucun élément commun", "ни одной общей части"],
  "one part alone": ["un seul élément", "только одна часть имени"],
  "given names in another order": [
    "les prénoms dans un autre ordre",
    "личные имена в другом порядке",
  ],
  "parts in another order": ["les éléments dans un autre ordre", "части имени в другом порядке"],
  "“{name}” is not “{name2}”": ["« {name} » n’est pas « {name2} »", "«{name}» — не «{name2}»"],
  "“{name}” is only in one": [
    "« {name} » n’est que dans l’un des noms",
    "«{name}» есть только в одном имени",
  ],
  "“{name}” is “{name2}”": ["« {name} » est « {name2} »", "«{name}» — это «{name2}»"],
  "“{name}” is a form of “{name2}”": [
    "« {name} » est une forme de « {name2} »",
    "«{name}» — форма имени «{name2}»",
  ],
  "“{name}” sounds as “{name2}”": [
    "« {name} » se prononce comme « {name2} »",
    "«{name}» звучит как «{name2}»",
  ],
  "“{name}” may be “{name2}”": [
    "« {name} » peut être « {name2} »",
    "«{name}» может быть «{name2}»",
  ],
} as const;

/** Why two names are one, or are not. */
export const nameReasons: ReasonTable = sentences;

export const becauseOfName: Because<keyof typeof sentences> = because;
