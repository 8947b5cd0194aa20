/** What sources count when they tell an encounter. */
export const countedThings = [
  "hours",
  "ministers",
  "deputy-ministers",
  "sub-commissions",
  "agreements",
  "delegates",
  "companies",
] as const;
export type CountedThing = (typeof countedThings)[number];

/**
 * Stems of the things that are counted, folded, longer names first; `~` stands for the end of a
 * word. Hours are counted in days too, see {@link hoursPer}.
 */
export const thingStems: readonly (readonly [thing: CountedThing, stems: string])[] = [
  [
    "sub-commissions",
    "sous commission|souscommission|sub commission|subcommission|sub committee|subcommittee|подкомисси",
  ],
  [
    "deputy-ministers",
    "vice ministre|deputy minister|vice minister|заместителей министр|заместителя министр|замминистр",
  ],
  [
    "ministers",
    "ministre|membres du gouvernement|minister|members of the government|cabinet member|министр|членов правительства|члена правительства",
  ],
  [
    "agreements",
    "accord|texte|memorandum|document|agreement|memoranda|соглашени|меморандум|документ",
  ],
  ["delegates", "delegue|participant|delegate|участник|делегат"],
  ["companies", "entreprise|societe|compan|firm|компани|предприяти"],
  ["hours", "heure|hour|час~|часа|часов|jour~|jours|day~|days|дня|дней|сут"],
];

/** Words that make a length of so many hours. */
export const hoursPer: readonly (readonly [stems: string, hours: number])[] = [
  ["heure|hour|час", 1],
  ["jour|day|дн|сут", 24],
];

const numberWords: readonly string[] = [
  "",
  "un une one один одна одно одного одной",
  "deux two два две двух двое",
  "trois three три трех трое",
  "quatre four четыре четырех четверо",
  "cinq five пять пяти пятеро",
  "six шесть шести шестеро",
  "sept seven семь семи семеро",
  "huit eight восемь восьми",
  "neuf nine девять девяти",
  "dix ten десять десяти",
  "onze eleven одиннадцать одиннадцати",
  "douze twelve двенадцать двенадцати",
  "treize thirteen тринадцать тринадцати",
  "quatorze fourteen четырнадцать четырнадцати",
  "quinze fifteen пятнадцать пятнадцати",
  "seize sixteen шестнадцать шестнадцати",
  "dix-sept seventeen семнадцать семнадцати",
  "dix-huit eighteen восемнадцать восемнадцати",
  "dix-neuf nineteen девятнадцать девятнадцати",
  "vingt twenty двадцать двадцати",
];

/** From thirty on, by tens. */
const tenWords: readonly string[] = [
  "trente thirty тридцать тридцати",
  "quarante forty сорок сорока",
  "cinquante fifty пятьдесят пятидесяти",
  "soixante sixty шестьдесят шестидесяти",
  "septante seventy семьдесят семидесяти",
  "huitante eighty восемьдесят восьмидесяти",
  "nonante ninety девяносто",
  "cent hundred сто ста",
];

const numbers: ReadonlyMap<string, number> = new Map([
  ...numberWords.flatMap((words, value) => wordsFor(words, value)),
  ...tenWords.flatMap((words, ten) => wordsFor(words, 30 + 10 * ten)),
]);

function wordsFor(words: string, value: number): readonly (readonly [string, number])[] {
  const all = words.split(" ").filter((word) => word !== "");
  return all.map((word) => [word, value]);
}

const zero = 0x30;
const nine = 0x39;

/** The number that a folded word stands for, in words or in digits; null for other words. */
export function numberOf(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first >= zero && first <= nine) return /^\d{1,3}$/.test(word) ? Number(word) : null;
  return numbers.get(word) ?? null;
}
