import { calendar, type DateValue } from "../date-value.ts";
import {
  dayRange,
  distanceFrom,
  openFrom,
  partFrom,
  placed,
  rangeFrom,
  weekdayFrom,
} from "../make.ts";
import { edgeFrom, nthFrom, partOfUnit } from "../make-parts.ts";
import { defineDateRule, type DateRule } from "../rule.ts";

/** « fin 2024 », « début mars », « mi-mai », « à la fin de l'année dernière ». */
export const part: DateRule = defineDateRule({
  id: "date/fr/part",
  revision: 1,
  because: "« début », « mi- » and « fin » take a third of the date that follows.",
  level: 2,
  patterns: [
    "<part> -? de|du|d'|des? le|la|l'? <date>",
    "courant <date>",
    "<part> de|du|d' l'|la? <unit>",
    "<nth> quinzaine de|du|d' <date>",
  ],
  make: (drawn) => {
    const half = drawn.number("nth");
    if (half !== null) return nthFortnight(placed(drawn), half);
    if (drawn.date("date") === null) return partOfUnit(drawn);
    return drawn.number("part") === null ? placed(drawn) : partFrom(drawn);
  },
  examples: ["La liaison sera ouverte {date:fin 2024} ou {date:début mars}."],
  counterExamples: [["La fin du sommet approche.", "a summit is no date"]],
});

function nthFortnight(of: DateValue | null, count: number): DateValue | null {
  return of === null || count > 2 ? null : { kind: "nth", unit: "fortnight", count, of };
}

/** « mercredi soir », « le matin du 28 mars », « mardi vers 21 h 45 ». */
export const timeOfDay: DateRule = defineDateRule({
  id: "date/fr/time-of-day",
  revision: 1,
  because:
    "A part of the day or an hour beside a date belongs to that date and leaves the day as it is.",
  level: 2,
  patterns: [
    "<date> ,? au|dans|en|le|la|l'|très|tôt? en|de|la|l'|le|tôt|tard|dans? début|milieu|fin|tôt? de|d'|du|le? <daypart> très? tôt?",
    "<date> ,? à|vers|dès|de|pour|plutôt? environ|vers? <clock>",
    "<date> ,? à|vers|dès|de|entre? <clock> à|-|–|et <clock:until>",
    "<daypart> du|de|d'? <date>",
    "<clock> ,? le|du|de? <date>",
    "<clock> à|-|–|et <clock:until> ,? le|du|de? <date>",
    "<clock> du soir|matin <date>",
  ],
  make: (drawn) => placed(drawn),
  examples: ["Ils se sont vus {date:mercredi soir}, puis {date:mardi vers 21 h 45}."],
  counterExamples: [["Le soir tombe.", "an evening without a day"]],
});

/** « 22 h 30 », « midi ». */
export const clock: DateRule = defineDateRule({
  id: "date/fr/clock",
  revision: 1,
  because: "An hour without a day belongs to the day that the text speaks of.",
  level: 1,
  patterns: ["<clock>", "<clock> -|–|à <clock:until>"],
  make: () => ({ kind: "clock" }),
  examples: ["La séance a commencé à {date:22 h 30}."],
  counterExamples: [["Le taux est de 8:62.", "no hour has 62 minutes"]],
});

/** « ce soir » is a day; « la nuit », « en fin de journée » belong to the day spoken of. */
export const daypartAlone: DateRule = defineDateRule({
  id: "date/fr/daypart-alone",
  revision: 1,
  because: "« dans la nuit », « en fin de journée » speak of a part of the day without naming it.",
  level: 1,
  patterns: [
    "^la|le|l' <daypart>",
    "début|milieu|fin de|d' la? <daypart>",
    "<daypart> même",
    "tôt dans la <daypart>",
  ],
  make: (drawn) => {
    const plain =
      drawn.to - drawn.from <= 3 &&
      drawn.number("daypart") !== null &&
      /^(le|la|l')$/.test(drawn.before);
    const word = drawn.scan.folded(drawn.to - 1);
    return plain && (word === "journee" || drawn.after === "de") ? null : { kind: "clock" };
  },
  examples: ["Les entretiens ont duré jusque tard dans la {date:nuit}."],
  counterExamples: [["La journée de l'amitié est une fête.", "a named day"]],
});

/** « le deuxième vendredi de septembre », « le dernier jour d'octobre 2015 ». */
export const nthOf: DateRule = defineDateRule({
  id: "date/fr/nth-of",
  revision: 1,
  because: "A rank before a weekday, a day or a week counts within the date that follows.",
  level: 2,
  patterns: [
    "<nth> <weekday> de|du|d' le|la|l'? <date>",
    "<which> <weekday> de|du|d' le|la|l'? <date>",
    "<nth> <unit> de|du|d' le|la|l'? <date>",
    "<which> <unit> de|du|d' le|la|l'? <date>",
    "<nth> week -? end de|du|d' <date>",
    "<which> week -? end de|du|d' <date>",
  ],
  make: (drawn) => nthFrom(drawn),
  examples: [
    "La foire ouvre le {date:dernier jour d'octobre 2015}.",
    "Elle ferme le {date:deuxième week-end de novembre}.",
  ],
  counterExamples: [["Le premier ministre de mai est parti.", "a minister is no day"]],
});

/** « lundi de la semaine prochaine », « la semaine du 6 octobre ». */
export const inWeek: DateRule = defineDateRule({
  id: "date/fr/in-week",
  revision: 1,
  because: "A weekday is looked for in the week that is named beside it.",
  level: 2,
  patterns: ["<weekday> de? la? <date>", "semaine du|de|d' <date>"],
  make: (drawn) => {
    const of = placed(drawn);
    const weekday = weekdayFrom(drawn);
    if (of === null) return null;
    if (weekday !== null)
      return of.kind === "period" && of.unit === "week" ? { kind: "in-week", weekday, of } : null;
    return of.kind === "calendar" && of.day !== null
      ? { kind: "in-week", weekday: null, of }
      : null;
  },
  examples: ["Ils se reverront {date:lundi de la semaine prochaine}."],
  counterExamples: [["La semaine du film ouvre.", "a festival is no date"]],
});

/** « du 9 au 10 novembre 2024 », « du lundi 23 au mercredi 25 juin ». */
export const daysOfOneMonth: DateRule = defineDateRule({
  id: "date/fr/days-of-one-month",
  revision: 1,
  because: "The first day of « du … au … » has the month and the year of the second.",
  level: 1,
  patterns: [
    "<weekdayName:w1>? <day:d1> au|-|–|—|à|jusqu' le|au|à? <weekdayName:w2>? <day:d2> de? <monthName> de? <looseYear>?",
    "<day:d1> au|-|–|— <day:d2> <monthName> <which>",
    "<day:d1> au|-|–|—|à <day:d2> de? <period>",
    "entre le? <weekdayName:w1>? <day:d1> et le? <weekdayName:w2>? <day:d2> de? <monthName> <looseYear>?",
    "<monthName> entre? le? <day:d1> au|-|–|—|et <day:d2> ,? <year>?",
    "nuit du <weekdayName:w1>? <day:d1> au <weekdayName:w2>? <day:d2> <monthName>? <year>?",
    "^du <day:d1> au <day:d2> !%",
    "entre le <day:d1> et le <day:d2>",
  ],
  make: (drawn) => {
    const counted = drawn.date("period");
    const range = dayRange(drawn);
    if (counted === null || range?.kind !== "range")
      return placedRange(drawn.after, range, drawn.number("monthName"));
    if (counted.kind !== "period" || counted.unit !== "month") return null;
    const month = { shift: counted.shift };
    const { start, end } = range;
    if (start.kind !== "calendar" || end.kind !== "calendar") return null;
    return { kind: "range", start: { ...start, month }, end: { ...end, month } };
  },
  examples: [
    "La visite a duré du {date:10 au 12 novembre 2021}.",
    "Elle se tient du {date:lundi 23 au mercredi 25 juin}.",
    "Le forum des {date:27-30 août 2012} a été suivi.",
  ],
  counterExamples: [["Il faut de 12 à 15 membres.", "members are counted, not days"]],
});

/** Without a month, a range of days has to close its phrase. */
function placedRange(
  after: string,
  range: ReturnType<typeof dayRange>,
  month: number | null,
): ReturnType<typeof dayRange> {
  const closes = after === "" || /^([,;.)…]|a|en|dans|pour|par)$/.test(after);
  return month !== null || closes ? range : null;
}

/** « du 30 octobre au 2 novembre », « de 1982 à 1987 », « entre juin et août 2023 ». */
export const range: DateRule = defineDateRule({
  id: "date/fr/range",
  revision: 1,
  because: "« de … à », « du … au » and « entre … et » go from one date to another.",
  level: 3,
  patterns: [
    "<date:start> inclus? au|à|-|–|—|/ le|la|l'? <date:end> inclus?",
    "depuis|dès? le|la|l'? <date:start> jusqu' à|a|au|aux|en le|la|l'? <date:end>",
    "entre le|la? <date:start> et le|la? <date:end>",
    "^entre|entre le|la? <date:start> et le|la? <date:end>",
  ],
  make: (drawn) => rangeFrom(drawn),
  examples: [
    "Il a exercé de {date:1982 à 1987}.",
    "La tournée va du {date:30 octobre au 2 novembre 2024}.",
    "Le poste est fermé {date:depuis lundi jusqu'à jeudi}.",
  ],
  counterExamples: [["Il reste de 12 à 15 places.", "places are counted"]],
});

/** « depuis 2017 », « jusqu'au 2 juin », « d'ici à 2030 ». */
export const open: DateRule = defineDateRule({
  id: "date/fr/open",
  revision: 1,
  because:
    "« depuis » and « à partir de » leave the end open, « jusqu'à » and « d'ici » the beginning.",
  level: 4,
  patterns: [
    "depuis|dès le|la|l'|les|ce|cette? <date>",
    "partir|compter|dater de|du|d' la|l'? <date>",
    "jusqu' à|au|en|a|aux la|le|l'? <date>",
    "d' ici à|au|le|la|en? l'|la|le? <date>",
    "avant|après le|la|l'? <date>",
    "d' ici à? <n> <unit>",
    "d' ici <n:least> à|ou <n> <unit>",
    "partir|compter du <day>",
  ],
  make: (drawn) => {
    const day = drawn.number("day");
    if (day !== null) return { kind: "open", side: "since", of: calendar({ day }) };
    if (drawn.number("n") !== null)
      return { kind: "open", side: "until", of: distanceFrom(drawn, 1, "publication") };
    const first = drawn.scan.folded(drawn.from);
    if (first === "avant" || first === "apres")
      return openFrom(drawn, first === "avant" ? "before" : "after");
    const until = first === "jusqu'" || first === "d'";
    return openFrom(drawn, until ? "until" : "since");
  },
  examples: [
    "Les deux pays coopèrent {date:depuis 2017}.",
    "Le pont sera prêt {date:d'ici à 2030}.",
  ],
  counterExamples: [["Il attend depuis longtemps.", "no date is named"]],
});

/** « les cinq premiers mois de 2025 ». */
export const edgeOf: DateRule = defineDateRule({
  id: "date/fr/edge-of",
  revision: 1,
  because:
    "« les cinq premiers mois de » counts whole units from the edge of the date that follows.",
  level: 2,
  patterns: [
    "<n> <nth> <unit> de|du|d' la|l'|le? <date>",
    "<nth> <n> <unit> de|du|d' la|l'|le? <date>",
    "<n> <which> <unit> de|du|d' la|l'|le? <date>",
  ],
  make: (drawn) => edgeFrom(drawn),
  examples: ["Sur les {date:cinq premiers mois de 2025}, les ventes ont doublé."],
  counterExamples: [
    ["Les cinq premiers ministres de 2025 sont venus.", "ministers are no unit of time"],
  ],
});

export const combinedRules: readonly DateRule[] = [
  part,
  timeOfDay,
  clock,
  daypartAlone,
  nthOf,
  edgeOf,
  inWeek,
  daysOfOneMonth,
  range,
  open,
];
