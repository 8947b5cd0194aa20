/** A form of a Russian word, with what it can be: `gen.sg.m`. */
export interface RussianForm {
  readonly form: string;
  readonly features: string;
}

/** How a Russian noun declines. */
export interface RussianNoun {
  /** `pl` for what has no singular: «Афины». */
  readonly gender: "m" | "f" | "n" | "pl";
  readonly animate: boolean;
  /** Whether the plural is wanted too: for common nouns, not for names of places. */
  readonly both: boolean;
  /** The ending is stressed, so that «о» stays after ж, ш, ц, ч, щ: «дворцом», «госпожой». */
  readonly stressed?: boolean;
  /** The stem of oblique cases where a vowel falls out: «Череповец», «Череповц». */
  readonly stem?: string;
  /** Nominative and genitive plural, where the rule does not give them. */
  readonly plural?: string;
  readonly genitivePlural?: string;
}

export const russianCases = ["nom", "gen", "dat", "acc", "ins", "loc"] as const;

/** One form for each case, in the order of {@link russianCases}. */
type Row = readonly string[];

/** Declines a noun; of a hyphenated one, the last part. */
export function declineNoun(word: string, noun: RussianNoun): readonly RussianForm[] {
  if (noun.gender === "pl") return cells(pluralRow(word, noun), "pl");
  const singular = cells(singularRow(word, noun), `sg.${noun.gender}`);
  if (!noun.both) return singular;
  const nominative = noun.plural ?? nominativePlural(word, noun);
  return [...singular, ...cells(pluralRow(nominative, noun), `pl.${noun.gender}`)];
}

/** Gives a word that does not decline every case, and the mark `indecl`. */
export function indeclinable(word: string): readonly RussianForm[] {
  const each = russianCases.map((name) => ({ form: word, features: `${name}.sg` }));
  return [...each, { form: word, features: "indecl" }];
}

function cells(row: Row, rest: string): readonly RussianForm[] {
  return russianCases.map((name, at) => ({ form: row[at] ?? "", features: `${name}.${rest}` }));
}

function singularRow(word: string, noun: RussianNoun): Row {
  const { gender } = noun;
  if (gender === "m") return masculine(word, noun);
  return gender === "f" ? feminine(word, noun) : neuter(word);
}

function masculine(word: string, noun: RussianNoun): Row {
  if (/[ая]$/.test(word)) return feminine(word, noun);
  const soft = /[йь]$/.test(word);
  const stem = noun.stem ?? (soft ? word.slice(0, -1) : obliqueStem(word));
  const genitive = stem + (soft ? "я" : "а");
  const locative = stem + (word.endsWith("ий") ? "и" : "е");
  const accusative = noun.animate ? genitive : word;
  const instrumental = stem + (soft ? "ем" : hardInstrumental(stem, noun.stressed === true));
  return [word, genitive, stem + (soft ? "ю" : "у"), accusative, instrumental, locative];
}

function hardInstrumental(stem: string, stressed: boolean): string {
  return !stressed && /[жшчщц]$/.test(stem) ? "ем" : "ом";
}

// «малиец», «малийца»; «сенегалец», «сенегальца»; «кубинец», «кубинца».
function obliqueStem(word: string): string {
  if (!/[а-яё]{2}ец$/.test(word)) return word;
  const stem = word.slice(0, -2);
  if (/[аеиоуыэюя]$/.test(stem)) return `${stem}йц`;
  return stem.endsWith("л") ? `${stem}ьц` : `${stem}ц`;
}

function feminine(word: string, { stressed }: RussianNoun): Row {
  const stem = word.slice(0, -1);
  if (word.endsWith("ь")) return [word, `${stem}и`, `${stem}и`, word, `${stem}ью`, `${stem}и`];
  const soft = word.endsWith("я");
  const dative = stem + (word.endsWith("ия") ? "и" : "е");
  const genitive = stem + (soft || /[гкхжшчщ]$/.test(stem) ? "и" : "ы");
  const hushed = stressed !== true && /[жшчщц]$/.test(stem);
  const instrumental = stem + (soft || hushed ? "ей" : "ой");
  return [word, genitive, dative, stem + (soft ? "ю" : "у"), instrumental, dative];
}

function neuter(word: string): Row {
  const stem = word.slice(0, -1);
  const soft = word.endsWith("е") && !/[жшчщц]$/.test(stem);
  const locative = stem + (word.endsWith("ие") ? "и" : "е");
  const instrumental = stem + (word.endsWith("о") ? "ом" : "ем");
  return [word, stem + (soft ? "я" : "а"), stem + (soft ? "ю" : "у"), word, instrumental, locative];
}

function nominativePlural(word: string, { gender, stem }: RussianNoun): string {
  if (/[ая]нин$/.test(word)) return `${word.slice(0, -2)}е`;
  if (gender === "n") return word.slice(0, -1) + (word.endsWith("о") ? "а" : "я");
  const base = stem ?? (/[аяйь]$/.test(word) ? word.slice(0, -1) : obliqueStem(word));
  return base + (/[яйь]$/.test(word) || /[гкхжшчщ]$/.test(base) ? "и" : "ы");
}

function pluralRow(nominative: string, noun: RussianNoun): Row {
  const stem = nominative.slice(0, -1);
  const soft = /[гкхжшчщц]$/.test(stem) ? false : /[ия]$/.test(nominative);
  const vowel = soft ? "я" : "а";
  const genitive = noun.genitivePlural ?? genitivePlural(nominative, noun);
  const accusative = noun.animate ? genitive : nominative;
  return [
    nominative,
    genitive,
    `${stem}${vowel}м`,
    accusative,
    `${stem}${vowel}ми`,
    `${stem}${vowel}х`,
  ];
}

function genitivePlural(nominative: string, { gender }: RussianNoun): string {
  const stem = nominative.slice(0, -1);
  if (/[ая]не$/.test(nominative)) return stem; // россияне, россиян
  if (gender === "m") return masculineGenitivePlural(stem, nominative.endsWith("и"));
  if (/[йь]к[иа]$/.test(nominative)) return `${stem.slice(0, -2)}ек`; // малийки, малиек
  if (/[жшч]к[иа]$/.test(nominative)) return `${stem.slice(0, -1)}ек`; // чешки, чешек
  if (/[^аеиоуыэюя]ки$/.test(nominative)) return `${stem.slice(0, -1)}ок`; // россиянки, россиянок
  return /и[ия]$/.test(nominative) ? `${stem}й` : stem; // комиссии, комиссий
}

function masculineGenitivePlural(stem: string, soft: boolean): string {
  if (/[жшчщ]$/.test(stem)) return `${stem}ей`;
  if (stem.endsWith("ц")) return `${stem}ев`; // малийцы, малийцев
  if (!soft || /[гкх]$/.test(stem)) return `${stem}ов`;
  return /[аеиоуыэюя]$/.test(stem) ? `${stem}ев` : `${stem}ей`; // музеи, музеев; короли, королей
}
