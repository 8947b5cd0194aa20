/** What sources count when they tell an encounter. */
export const countedThings = [
  "hours",
  "minutes",
  "ministers",
  "deputy-ministers",
  "sub-commissions",
  "working-groups",
  "agreements",
  "delegates",
  "companies",
  "businesspeople",
] as const;
export type CountedThing = (typeof countedThings)[number];

/**
 * Stems of the things that are counted, folded, longer names first. Lengths are counted in several units, see {@link lengthUnits}.
 */
export const thingStems: readonly (readonly [thing: CountedThing, stems: string])[] = [
  [
    "sub-commissions",
    "sous commission|souscommission|sub commission|subcommission|sub committee|subcommittee|подкомисси",
  ],
  ["working-groups", "groupes de travail|working group|рабочие групп|рабочих групп|рабочей групп"],
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
  [
    "businesspeople",
    "hommes d affaires|chefs d entreprise|operateurs economiques|businesspeople|businessmen|entrepreneur|предпринимател|бизнесмен",
  ],
  ["companies", "entreprise|societe|compan|firm|компани|предприяти"],
];

/** Units of length, with the hours of a stay and the minutes of talks that each stands for. */
export const lengthUnits: readonly {
  /** A word of three letters or fewer is taken whole. */
  readonly stems: string;
  readonly hours: number | null;
  readonly minutes: number | null;
}[] = [
  { stems: "minute|минут", hours: null, minutes: 1 },
  { stems: "heure|hour|час|часа|часов", hours: 1, minutes: 60 },
  { stems: "jour|jours|day|days|дня|дней|день|сутки|суток", hours: 24, minutes: null },
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
