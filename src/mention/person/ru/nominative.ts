import type { RussianCase } from "../../words/ru.ts";

export type Gender = "m" | "f";

/** A word in the nominative that a form may come from, and how likely its shape makes it. */
export interface Nominative {
  readonly form: string;
  readonly weight: number;
}

type Rule = readonly [ending: RegExp, base: string, weight: number];

const velar = "[гкхжшчщ]";

const masculine: Readonly<Record<RussianCase, readonly Rule[]>> = {
  nom: [],
  gen: [
    [/[сц]к(ого)$/u, "ий", 2],
    [/[оеё]в(ого)$/u, "ой", 1.2],
    [/(ого)$/u, "ый", 1],
    [/(ого)$/u, "ой", 0.9],
    [/(его)$/u, "ий", 1.2],
    [/[^аеёиоуыэюяьй](а)$/u, "", 1],
    [/и(я)$/u, "й", 1.1],
    [/[аеоу](я)$/u, "й", 1],
    [/[^аеёиоуыэюяй](я)$/u, "ь", 0.9],
    [/[^гкхжшчщаеёиоуыэюя](ы)$/u, "а", 0.9],
    [new RegExp(`${velar}(и)$`, "u"), "а", 0.8],
    [/и(и)$/u, "я", 0.8],
  ],
  dat: [
    [/[сц]к(ому)$/u, "ий", 2],
    [/[оеё]в(ому)$/u, "ой", 1.2],
    [/(ому)$/u, "ый", 1],
    [/(ему)$/u, "ий", 1.2],
    [/[^аеёиоуыэюяьй](у)$/u, "", 1],
    [/[аеоуи](ю)$/u, "й", 1],
    [/[^аеёиоуыэюя](ю)$/u, "ь", 0.9],
    [/[^аеёиоуыэюя](е)$/u, "а", 0.7],
    [/и(и)$/u, "я", 0.8],
  ],
  acc: [
    [/[^аеёиоуыэюя](у)$/u, "а", 0.9],
    [/[аеёиоуыэ](ю)$/u, "я", 0.8],
    [/[^аеёиоуыэюя](ю)$/u, "я", 0.6],
  ],
  ins: [
    [/(?:[оеё]в|ин|ын)(ым)$/u, "", 2],
    [/(ым)$/u, "ый", 0.8],
    [/(?:ск|цк|к|г|х)(им)$/u, "ий", 2],
    [/(им)$/u, "ий", 0.9],
    [/[^аеёиоуыэюяьй](ом)$/u, "", 1.2],
    [/[жшчщц](ем)$/u, "", 1.2],
    [/[аеоу](ем)$/u, "й", 1.2],
    [/и(ем)$/u, "й", 1.3],
    [/[^аеёиоуыэюяжшчщц](ем)$/u, "ь", 1],
    [/[^аеёиоуыэюя](ой)$/u, "а", 1],
    [/(ей)$/u, "я", 0.7],
  ],
  loc: [
    [/[сц]к(ом)$/u, "ий", 2],
    [/(ом)$/u, "ый", 0.4],
    [/[^аеёиоуыэюяьй](е)$/u, "", 1],
    [/[аеоу](е)$/u, "й", 1],
    [/[^аеёиоуыэюя](е)$/u, "ь", 0.5],
    [/[^аеёиоуыэюя](е)$/u, "а", 0.7],
    [/и(и)$/u, "й", 0.9],
    [/и(и)$/u, "я", 0.8],
  ],
};

const oblique: readonly Rule[] = [
  [/(?:[оеё]в|ин|ын)(ой)$/u, "а", 2],
  [/(?:ск|цк)(ой)$/u, "ая", 2],
  [/[нт](ой)$/u, "ая", 0.5],
];

const feminine: Readonly<Record<RussianCase, readonly Rule[]>> = {
  nom: [],
  gen: [
    ...oblique,
    [/[^аеёиоуыэюягкхжшчщ](ы)$/u, "а", 1],
    [new RegExp(`${velar}(и)$`, "u"), "а", 1],
    [/и(и)$/u, "я", 1],
    [/[^аеёиоуыэюягкхжшчщ](и)$/u, "ь", 0.8],
  ],
  dat: [
    ...oblique,
    [/[^аеёиоуыэюя](е)$/u, "а", 1],
    [/[^аеёиоуыэюя](е)$/u, "я", 0.6],
    [/и(и)$/u, "я", 1],
    [/[^аеёиоуыэюягкхжшчщ](и)$/u, "ь", 0.3],
  ],
  acc: [
    [/(?:[оеё]в|ин|ын)(у)$/u, "а", 2],
    [/(?:ск|цк)(ую)$/u, "ая", 2],
    [/(ую)$/u, "ая", 1],
    [/[^аеёиоуыэюя](у)$/u, "а", 1],
    [/(ю)$/u, "я", 0.8],
    [/(?=ь)$/u, "", 0.6],
  ],
  ins: [
    ...oblique,
    [/[^аеёиоуыэюя](ой)$/u, "а", 1],
    [/(ей)$/u, "я", 1],
    [/[жшчщц](ей)$/u, "а", 1.1],
    [/ь(ю)$/u, "", 1],
  ],
  loc: [
    ...oblique,
    [/[^аеёиоуыэюя](е)$/u, "а", 1],
    [/[^аеёиоуыэюя](е)$/u, "я", 0.6],
    [/и(и)$/u, "я", 1],
    [/[^аеёиоуыэюягкхжшчщ](и)$/u, "ь", 0.6],
  ],
};

/**
 * The nominatives that one word of a name may have, if it stands in a case and names a man or a
 * woman: «Лавровым» → «Лавров», «Гойты» → «Гойта», «Диопу» → «Диоп».
 */
export function nominativesOf(
  word: string,
  { is, gender }: { readonly is: RussianCase; readonly gender: Gender },
): readonly Nominative[] {
  if (is === "nom") return [{ form: word, weight: fitsNominative(word, gender) }];
  const table = gender === "m" ? masculine : feminine;
  const rules = is === "acc" && gender === "m" ? [...table.acc, ...consonantal] : table[is];
  const found = rules.flatMap(([ending, base, weight]) => {
    const match = ending.exec(word);
    if (match === null) return [];
    const cut = match[1]?.length ?? 0;
    const form = word.slice(0, word.length - cut) + base;
    return form.length < 2 ? [] : [{ form, weight: weight + fitsNominative(form, gender) / 2 }];
  });
  return [...found, ...unchanged(word, { is, gender })];
}

/** A man's accusative is his genitive, but for names in -а and -я. */
const consonantal = masculine.gen.filter(([, base]) => base !== "а" && base !== "я");

type Ending = readonly [ending: RegExp, weight: number];

/** «Лыонгу» may be a dative, and «Ионеску» is none. */
const inU: Ending = [/[ую]$/u, 0.1];

/** Vowels at the end of a name that no case changes, and how likely each is. */
const vowelEndings: readonly Ending[] = [
  [/[гкх]и$/u, 0.9],
  [/[оеиэ]$/u, 0.5],
  [/[еэ]ску$/u, 1],
  inU,
  [/[аеёиоуыэю][ая]$/u, 0.3],
];

/** Names that no case changes: «Осорио», «Аль Тани», a woman's «Родригес». */
function unchanged(
  word: string,
  { is, gender }: { readonly is: RussianCase; readonly gender: Gender },
): readonly Nominative[] {
  const vocalic = vowelEndings.find(([ending]) => ending.test(word));
  if (vocalic !== undefined) {
    const weight = is === "dat" && vocalic === inU ? -0.5 : vocalic[1];
    return [{ form: word, weight }];
  }
  if (/(?:[оеё]в|ин|ын|ский|цкий)$/u.test(word)) return [];
  if (gender === "f" && /[^аеёиоуыэюя]$/u.test(word)) {
    const looksDeclined = is === "ins" && /[оеёыи]м$/u.test(word); // «Чунгом» is a man's
    return [{ form: word, weight: looksDeclined ? 0 : 0.8 }];
  }
  return [];
}

function fitsNominative(word: string, gender: Gender): number {
  if (gender === "f") {
    if (/(?:[оеё]ва|ина|ская|цкая)$/u.test(word)) return 1;
    if (/(?:[оеё]в|ин|ский|цкий|[оеё]вич)$/u.test(word)) return -1.5;
    return /[ая]$/u.test(word) ? 0.6 : 0.3;
  }
  if (/(?:[оеё]в|ин|ский|цкий|ич|ян|дзе|швили|ко|[еэ]ску)$/u.test(word)) return 1;
  if (/(?:[оеё]ва|ская|цкая|[оеё]вна)$/u.test(word)) return -1;
  if (/(?:[оеё]вым|ским|ского|скому)$/u.test(word)) return -2;
  if (/[^аеёиоуыэюя][ую]$/u.test(word)) return -1;
  return /[^аеёиоуыэюя]$/u.test(word) ? 0.6 : 0.3;
}
