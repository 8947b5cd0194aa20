import { calendar } from "../date-value.ts";
import {
  calendarFrom,
  calendarOfYear,
  dayList,
  dayOfCountedMonth,
  figuresFrom,
  weekdayFrom,
  whichOf,
} from "../make.ts";
import { rankedPart, says, seasonFrom } from "../make-parts.ts";
import type { Drawn } from "../pattern.ts";
import { defineDateRule, type DateRule } from "../rule.ts";

/** « mercredi 28 février 2024 », « 1er mars », « 20 décembre dernier ». */
export const dayOfMonth: DateRule = defineDateRule({
  id: "date/fr/day-of-month",
  revision: 1,
  because: "A French date is the day, the month and the year, after the weekday if there is one.",
  level: 1,
  patterns: [
    "<weekdayName>? ,? le? <day> -? <monthName> de? <looseYear>?",
    "<weekdayName>? ,? le? <day> <monthName> , <year>",
    "<weekdayName>? ,? le? <day> <monthName> <which>",
    "<weekday>? ,? le? <day> <monthName> de? l'? <period>",
    "<day> / <monthName> / <looseYear>",
    "<monthName> <day> ,? de? <year>",
    "<monthName> <day> !h|heures|:|%|et|personnes|.",
    "<day> - <year> - <monthName>",
  ],
  make: (drawn) => (drawn.date("period") === null ? calendarFrom(drawn) : calendarOfYear(drawn)),
  examples: [
    "Le {date:mercredi 28 février 2024}, ils se sont vus à Quito.",
    "Elle est venue le {date:1er mars} et le {date:20 décembre dernier}.",
  ],
  counterExamples: [["Le 12 du règlement a été lu.", "no month is named"]],
});

/** « juillet 2023 », « en juin dernier », « mars ». */
export const month: DateRule = defineDateRule({
  id: "date/fr/month",
  revision: 1,
  because: "A month stands with its year, or with « dernier » or « prochain », or alone.",
  level: 1,
  patterns: [
    "<monthName> ,? de? <looseYear>",
    "<month> <which>",
    "<which> <month>",
    "ce|cet|cette <month>",
    "<month> de? l'|cette? <period>",
    "<month> de l' <period>",
    "mois de|d' <month> <looseYear>?",
    "<month>",
  ],
  make: (drawn) => {
    if (drawn.date("period") !== null) return calendarOfYear(drawn);
    if (/^\d{1,2}$/.test(drawn.before)) return null; // « 32 août »: no such day, so no date
    const value = calendarFrom(drawn);
    const thisOne = /^(ce|cet|cette)$/.test(drawn.scan.folded(drawn.from));
    return value === null || !thisOne ? value : { ...value, which: "this" };
  },
  examples: [
    "Le sommet de {date:juillet 2023} a été suivi d'un autre.",
    "Ils s'étaient vus en {date:juin dernier} puis en {date:octobre}.",
  ],
  counterExamples: [["La réunion est reportée.", "no month is named"]],
});

/** « samedi », « ce mercredi », « lundi dernier », « mardi 25 ». */
export const weekday: DateRule = defineDateRule({
  id: "date/fr/weekday",
  revision: 1,
  because:
    "A weekday names the nearest such day that the tense allows; « ce » keeps it in the week.",
  level: 1,
  patterns: [
    "<weekday>",
    "<weekday> <which>",
    "<which> <weekday>",
    "ce|cet|cette <weekday>",
    "<weekday> <day> !h|heures|:|%|membres|et",
    "le <day> <weekday>",
    "aujourd'hui <weekday>",
    "<weekday> en huit|8|quinze",
  ],
  make: (drawn) => {
    const first = drawn.scan.folded(drawn.from);
    const thisOne = /^(ce|cet|cette|aujourd'hui)$/.test(first);
    const which = thisOne ? "this" : whichOf(drawn.number("which"));
    const inWeeks = drawn.scan.folded(drawn.from + 1) === "en" && drawn.to - drawn.from === 3;
    if (inWeeks) {
      const of = calendar({ weekday: weekdayFrom(drawn), which: "next" });
      return { kind: "distance", unit: "week", count: 1, anchor: of };
    }
    return calendar({ weekday: weekdayFrom(drawn), day: drawn.number("day"), which });
  },
  examples: [
    "{date:Ce mercredi}, les deux ministres se sont entretenus.",
    "Elle est rentrée {date:lundi dernier} et repart {date:samedi}.",
  ],
  counterExamples: [["LE JEU DE L'AMBASSADEUR", "« jeu » is a game, not a Thursday"]],
});

/** « le 15 », « le 15 courant », « le 5 du mois prochain ». */
export const dayAlone: DateRule = defineDateRule({
  id: "date/fr/day-alone",
  revision: 1,
  because: "« le » before a bare number at the end of a phrase is a day of the month spoken of.",
  level: 1,
  patterns: [
    "^le|du|au <day> courant",
    "^le|du|au <day> de? ce mois",
    "^le|du|au <day> du|de <period>",
    "^le <day>",
  ],
  make: (drawn) => {
    if (drawn.date("period") !== null) return dayOfCountedMonth(drawn);
    const day = drawn.number("day");
    if (drawn.to - drawn.from > 1 && /^(courant|mois)$/.test(drawn.scan.folded(drawn.to - 1)))
      return calendar({ day, month: { shift: 0 } });
    const figures = drawn.scan.class(drawn.from, "digits") !== undefined;
    const ends =
      drawn.after === "" || /^([,;.)…]|pour|vers|plutot|a|au|dans|en)$/.test(drawn.after);
    return figures && ends && !drawn.scan.glued(drawn.to + 1) ? calendar({ day }) : null;
  },
  examples: ["La délégation arrivera le {date:15 courant}.", "Elle repart le {date:18}."],
  counterExamples: [
    ["Les articles 5 et 6 ont été lus.", "articles have numbers too"],
    ["Le 4 pages circule.", "a number before a noun counts things"],
  ],
});

/** « les 9 et 10 novembre 2024 ». */
export const severalDays: DateRule = defineDateRule({
  id: "date/fr/several-days",
  revision: 1,
  because: "Days joined by « et » share the month and the year that follow the last.",
  level: 1,
  patterns: [
    "<weekday:w1>? <day:d1> et|ou le? <weekday:w2>? <day:d2> <monthName> de? <looseYear>?",
    "<weekday:w1>? <day:d1> et|ou le? <weekday:w2>? <day:d2> <monthName> <which>",
    "<day:d1> , <day:d2> et <day:d3> <monthName> <looseYear>?",
  ],
  make: (drawn) => dayList(drawn),
  examples: ["La conférence s'est tenue les {date:9 et 10 novembre 2024} à Lima."],
  counterExamples: [["Les articles 5 et 6 ont été lus.", "no month follows"]],
});

/** « 09/11/2024 », « 2024-11-09 ». */
export const figures: DateRule = defineDateRule({
  id: "date/fr/figures",
  revision: 1,
  because:
    "Figures parted by strokes, points or hyphens are day, month and year, the year first where it has four figures.",
  level: 1,
  patterns: [
    "<weekdayName>? ,? <numeric>",
    "<compact:numeric>",
    "^le|au|du <day> <day:month> <looseYear>",
    "<day> <day:month> <year>",
  ],
  make: (drawn) => {
    if (drawn.date("numeric") !== null) return figuresFrom(drawn);
    return (drawn.number("month") ?? 99) > 12 ? null : calendarFrom(drawn);
  },
  examples: [
    "Signé le {date:09/11/2024} à Quito, publié le {date:2024-11-12}.",
    "Le bordereau {date:20241112} cite celui du {date:9 / 11 / 2024}.",
  ],
  counterExamples: [
    ["Le score est de 3/2.", "a score"],
    ["La résolution 2024/13/22 n'existe pas.", "no month has the number 13 or 22"],
  ],
});

const yearWords =
  /^(en|depuis|de|d'|a|des|et|annee|annees|an|fin|debut|mi|entre|avant|apres|vers|courant|jusqu'en|jusqu'a|pour|ou|exercice|saison|ete|hiver|printemps|automne|\(|-|–|—|\/|,)$/;

const counted = /^([%€$£]|euros?|dollars?|millions?|milliards?|km|m|h)$/;

function isYear({ before, after, scan, from, to }: Drawn, year: number): boolean {
  if (year < 1800 || year > 2100 || counted.test(after)) return false;
  const plural = scan.isLowerWord(to) && /....[sx]$/.test(after); // « 2000 soldats »
  if (plural) return /^(en|depuis)$/.test(before);
  if (before === "" || yearWords.test(before)) return true;
  return scan.isLowerWord(from - 1) && before.length > 4 && year >= 1900;
}

/** « en 2017 », « l'année 2025 », « budget 2002 ». */
export const year: DateRule = defineDateRule({
  id: "date/fr/year",
  revision: 1,
  because:
    "Four figures are a year after « en », « depuis » or « année », or after a noun that they close.",
  level: 1,
  patterns: ["<year>", "an|année <year>"],
  make: (drawn) => {
    const value = drawn.number("year") ?? 0;
    return drawn.to - drawn.from > 1 || isYear(drawn, value) ? calendar({ year: value }) : null;
  },
  examples: ["En {date:2017}, ils ont ouvert une ambassade ; le budget {date:2021} l'a confirmée."],
  counterExamples: [["Plus de 2000 soldats ont défilé.", "the figures count soldiers"]],
});

/** « premier semestre 2025 », « 3e trimestre », « été 2024 », « années 1990 ». */
export const partOfYear: DateRule = defineDateRule({
  id: "date/fr/part-of-year",
  revision: 1,
  because:
    "Quarters, halves and seasons are named by their rank or their name, with or without the year.",
  level: 1,
  patterns: [
    "<nth> trimestre|semestre de? <year>?",
    "<nth> trimestre|semestre de? l' <period>",
    "<nth> trimestre|semestre de l' année <year>",
    "t|s <n> <year>?",
    "<season> <year>",
    "<season> <which>",
    "ce|cet|cette <season>",
    "^en|l'|au <season>",
  ],
  make: (drawn) => {
    const season = seasonFrom(drawn);
    const thisOne = /^(ce|cet|cette)$/.test(drawn.scan.folded(drawn.from));
    if (season !== null) return thisOne ? { ...season, which: "this" } : season;
    const short = drawn.number("n") !== null; // "T1 2025"
    if (short && (!drawn.scan.glued(drawn.from + 1) || drawn.number("year") === null)) return null;
    return rankedPart(drawn, says(drawn, /^t(rimestre)?$/));
  },
  examples: [
    "La mine ouvrira au {date:premier semestre 2025}.",
    "Les travaux ont commencé en {date:été 2024}.",
  ],
  counterExamples: [["Il a été reçu.", "« été » is a participle here"]],
});

/** « les années 1990 », « le XXe siècle ». */
export const decade: DateRule = defineDateRule({
  id: "date/fr/decade",
  revision: 1,
  because: "« les années » before a year that ends in nought names ten years.",
  level: 1,
  patterns: ["années <year>", "années <n>"],
  make: (drawn) => {
    const written = drawn.number("year") ?? 1900 + (drawn.number("n") ?? 1);
    return written % 10 === 0 ? { kind: "years", first: written, last: written + 9 } : null;
  },
  examples: ["Leur coopération date des {date:années 1990}."],
  counterExamples: [["Les années passent.", "no year is named"]],
});

export const calendarRules: readonly DateRule[] = [
  dayOfMonth,
  month,
  weekday,
  dayAlone,
  severalDays,
  figures,
  year,
  partOfYear,
  decade,
];
