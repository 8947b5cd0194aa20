import { russianCases } from "./russian.ts";
import type { RussianForm } from "./russian.ts";

/** Whom an adjective agrees with. */
export type Agreement = "sg.m" | "sg.f" | "sg.n" | "pl";

const hard = endings({
  "sg.m": "ый ого ому ый ым ом",
  "sg.f": "ая ой ой ую ой ой",
  "sg.n": "ое ого ому ое ым ом",
  pl: "ые ых ым ые ыми ых",
});

const soft = endings({
  "sg.m": "ий его ему ий им ем",
  "sg.f": "яя ей ей юю ей ей",
  "sg.n": "ее его ему ее им ем",
  pl: "ие их им ие ими их",
});

// «хороший»: soft endings, but «хорошая», «хорошую».
const hushing = endings({
  "sg.m": "ий его ему ий им ем",
  "sg.f": "ая ей ей ую ей ей",
  "sg.n": "ее его ему ее им ем",
  pl: "ие их им ие ими их",
});

type Endings = Readonly<Record<Agreement, readonly string[]>>;

/** Whether the first word of a name looks like a full adjective: «Южный Судан», not «Совещание глав». */
export function looksAdjectival(word: string): boolean {
  return /(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/.test(word) && !/(?:ия|[аеия]ние|[сц]твие|тие)$/.test(word);
}

/**
 * Declines a full adjective from any nominative: «российский», «Саудовская».
 *
 * @param agreement - Only the forms that agree; all where left out. An accusative that depends on
 *   what is animate comes in both shapes.
 */
export function declineAdjective(word: string, agreement?: Agreement): readonly RussianForm[] {
  const stem = word.slice(0, -2);
  const table = paradigm(word, stem);
  const wanted = agreement === undefined ? (["sg.m", "sg.f", "sg.n", "pl"] as const) : [agreement];
  return wanted.flatMap((each) => agreeing({ stem, table, each }));
}

function agreeing(word: { stem: string; table: Endings; each: Agreement }): RussianForm[] {
  const { stem, table, each } = word;
  const row = table[each].map((ending) => velar(stem, ending));
  const forms = russianCases.map((name, at) => ({
    form: row[at] ?? "",
    features: `${name}.${each}`,
  }));
  if (each === "sg.f" || each === "sg.n") return forms;
  return [...forms, { form: row[1] ?? "", features: `acc.${each}.anim` }];
}

function paradigm(word: string, stem: string): Endings {
  if (/[жшчщ]$/.test(stem) && /(?:ий|ее|ая|ие)$/.test(word)) return hushing;
  if (/(?:яя|ее)$/.test(word)) return soft;
  return word.endsWith("ий") && !/[гкх]$/.test(stem) ? soft : withMasculine(word);
}

function withMasculine(word: string): Endings {
  if (!word.endsWith("ой")) return hard;
  return { ...hard, "sg.m": ["ой", "ого", "ому", "ой", "ым", "ом"] };
}

// After г, к, х the vowel is и: «российский», «российских».
function velar(stem: string, ending: string): string {
  return /[гкхжшчщ]$/.test(stem) && ending.startsWith("ы")
    ? `${stem}и${ending.slice(1)}`
    : stem + ending;
}

function endings(rows: Readonly<Record<Agreement, string>>): Endings {
  return {
    "sg.m": rows["sg.m"].split(" "),
    "sg.f": rows["sg.f"].split(" "),
    "sg.n": rows["sg.n"].split(" "),
    pl: rows.pl.split(" "),
  };
}
