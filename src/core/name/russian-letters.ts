/** How one Cyrillic letter sounds, and how it is written in Latin letters. */
export interface RussianLetter {
  /** In the alphabet of {@link soundsOf}. */
  readonly sound: string;
  /** As the French press writes it: « Tchernychevski », « Youri ». */
  readonly fr: string;
  /** As the English press writes it: "Chernyshevsky", "Yuri". */
  readonly en: string;
  /** One Latin letter for each Cyrillic one: „Černyševskij“. */
  readonly iso9: string;
}

/** The ways of romanising Russian that we know. */
export type Romanisation = "fr" | "en" | "iso9";

function letter(row: string): readonly [string, RussianLetter] {
  const [cyrillic = "", ...columns] = row.split(" ");
  const [sound = "", fr = "", en = "", iso9 = ""] = columns.map((word) =>
    word === "-" ? "" : word,
  );
  return [cyrillic, { sound, fr, en, iso9 }];
}

/**
 * The letters of Russian, and of Ukrainian where they differ.
 *
 * Sources: fr – the usage of the French press and of the Imprimerie nationale (Lexique des règles
 * typographiques, « cyrillique »); en – BGN/PCGN 1947 system for Russian as the press simplifies
 * it; iso9 – ISO 9:1995. The sound of a letter is that of the reference grammar.
 */
export const russianLetters: ReadonlyMap<string, RussianLetter> = new Map(
  [
    "а a a a a",
    "б b b b b",
    "в v v v v",
    "г g g g g",
    "ґ g g g g",
    "д d d d d",
    "е e e e e",
    "ё yo io yo ë",
    "є e ie ye ê",
    "ж Z j zh ž",
    "з z z z z",
    "и i i i i",
    "і i i i ì",
    "ї yi ï yi ï",
    "й y ï y j",
    "к k k k k",
    "л l l l l",
    "м m m m m",
    "н n n n n",
    "о o o o o",
    "п p p p p",
    "р r r r r",
    "с s s s s",
    "т t t t t",
    "у u ou u u",
    "ф f f f f",
    "х h kh kh h",
    "ц T ts ts c",
    "ч C tch ch č",
    "ш S ch sh š",
    "щ S chtch shch ŝ",
    "ъ - - - ʺ",
    "ы i y y y",
    "ь - - - ʹ",
    "э e e e è",
    "ю yu iou yu û",
    "я ya ia ya â",
  ].map(letter),
);

/**
 * Writes a Russian name in Latin letters.
 *
 * @example
 * romanise("Чернышевский", "fr") // "Tchernychevski"
 */
export function romanise(name: string, way: Romanisation): string {
  const written = asHeard(name, way).replaceAll(/\p{Script=Cyrillic}/gu, (sign) => {
    const latin = russianLetters.get(sign.toLowerCase())?.[way] ?? sign;
    return sign === sign.toLowerCase() ? latin : raise(latin);
  });
  return written.replaceAll("ttch", "tch");
}

/** What stands before the letters: «-ий» is said « i », «г» before e and i is written gu in French. */
function asHeard(name: string, way: Romanisation): string {
  if (way === "iso9") return name;
  const ends = name.replaceAll(/[иы]й(?!\p{L})/gu, way === "fr" ? "и" : "ы");
  return way === "fr" ? ends.replaceAll(/([гГ])(?=[еёиэ])/gu, "$1u") : ends;
}

function raise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
