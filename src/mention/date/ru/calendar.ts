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

/** «7 июня 2023 года», «8 ноября с. г.», «в среду, 5 мая». */
export const dayOfMonth: DateRule = defineDateRule({
  id: "date/ru/day-of-month",
  revision: 1,
  because:
    "A Russian date is the day, the month in the genitive and the year, after the weekday if there is one.",
  level: 1,
  patterns: [
    "<weekdayName>? ,? <day> -? <monthName> <year> года|году|год|г?",
    "<weekdayName>? ,? <day> -? <monthName> <year> г .",
    "<weekdayName>? ,? <day> -? <monthName> <looseYear>?",
    "<weekdayName>? ,? <day> <monthName> <period>",
    "<day> / <monthName> / <looseYear>",
  ],
  make: (drawn) => (drawn.date("period") === null ? calendarFrom(drawn) : calendarOfYear(drawn)),
  examples: [
    "Договор подписан {date:7 июня 2023 года} и ратифицирован {date:8 ноября с.г.}",
    "В {date:среду, 5 мая}, стороны встретились.",
  ],
  counterExamples: [["Статья 12 принята.", "no month is named"]],
});

/** «в июле 2023 года», «в октябре прошлого года», «в марте». */
export const month: DateRule = defineDateRule({
  id: "date/ru/month",
  revision: 1,
  because: "A month stands with its year, or with «прошлого года», or alone.",
  level: 1,
  patterns: [
    "<monthName> ,? <year> года|году|год|г?",
    "<monthName> ,? <year> г .",
    "<monthName> <looseYear>",
    "<month> <period>",
    "<which> <month>",
    "<month> месяц|месяце|месяца?",
  ],
  make: (drawn) => {
    if (drawn.date("period") !== null) return calendarOfYear(drawn);
    if (/^\d{1,2}$/.test(drawn.before) && drawn.number("looseYear") === null) return null;
    return calendarFrom(drawn);
  },
  examples: ["Саммит {date:июля 2023 года} завершился, новый пройдёт в {date:октябре}."],
  counterExamples: [["Встреча перенесена.", "no month is named"]],
});

/** «в субботу», «в минувшую пятницу», «в эту среду». */
export const weekday: DateRule = defineDateRule({
  id: "date/ru/weekday",
  revision: 1,
  because:
    "A weekday names the nearest such day that the tense allows; «этот» keeps it in the week.",
  level: 1,
  patterns: ["<weekday>", "<which> <weekday>", "<deictic> ,|- <weekday>"],
  make: (drawn) => {
    const which = whichOf(drawn.number("which")) ?? (drawn.number("deictic") === 0 ? "this" : null);
    if (drawn.number("deictic") !== null && which === null) return null;
    return calendar({ weekday: weekdayFrom(drawn), which });
  },
  examples: ["В {date:минувшую пятницу} министры обсудили порт, а в {date:субботу} вернулись."],
  counterExamples: [["Окружающая природа богата.", "no weekday is named"]],
});

/** «6-го в Лиме», «а 13-го, после обеда»: no noun stands behind that has the number. */
function standsAlone({ after, scan, from, to }: Drawn): boolean {
  if (to - from !== 3 || scan.folded(to - 1) !== "го") return false;
  return /^(?:[,.;:)]|в|во|на|утром|днем|днём|вечером|ночью|же)?$/u.test(after);
}

/** «15 числа», «5 числа следующего месяца». */
export const dayAlone: DateRule = defineDateRule({
  id: "date/ru/day-alone",
  revision: 1,
  because:
    "A number with «числа», or with «-го» and no noun behind it, is a day of the month spoken of.",
  level: 1,
  patterns: ["<day> числа <period>", "<day> числа", "<day>"],
  make: (drawn) => {
    if (!says(drawn, /^числа$/) && !standsAlone(drawn)) return null;
    return drawn.date("period") === null
      ? calendar({ day: drawn.number("day") })
      : dayOfCountedMonth(drawn);
  },
  examples: ["Делегация прибудет {date:15 числа}.", "Король прилетел {date:6-го} в Лиму."],
  counterExamples: [
    ["Статья 15 принята.", "an article has a number"],
    ["Жители 6-го микрорайона ждут.", "a noun has the number"],
  ],
});

/** «9 и 10 ноября 2024 года». */
export const severalDays: DateRule = defineDateRule({
  id: "date/ru/several-days",
  revision: 1,
  because: "Days joined by «и» share the month and the year that follow the last.",
  level: 1,
  patterns: [
    "<day:d1> и|или <day:d2> <monthName> <year>? года|г?",
    "<day:d1> , <day:d2> и <day:d3> <monthName> <year>? года|г?",
    "<day:d1> и|или <day:d2> <monthName> <period>",
  ],
  make: (drawn) => {
    const counted = drawn.date("period");
    return counted === null || (counted.kind === "period" && counted.unit === "year")
      ? dayList(drawn)
      : null;
  },
  examples: ["Форум прошёл {date:9 и 10 ноября 2024 года}."],
  counterExamples: [["Статьи 5 и 6 приняты.", "no month is named"]],
});

/** «09.11.2024», «2024-11-09», «15.02». */
export const figures: DateRule = defineDateRule({
  id: "date/ru/figures",
  revision: 1,
  because: "Figures parted by points are day, month and year.",
  level: 1,
  patterns: [
    "<weekdayName>? ,? <numeric> года|г?",
    "<day:d1> .? -|–|—|/ <numeric:end>",
    "<numeric> .",
    "<compact:numeric>",
  ],
  make: (drawn) => {
    const end = drawn.date("end");
    if (end?.kind === "calendar") {
      const day = drawn.number("d1");
      const inNumber = drawn.scan.glued(drawn.from) && drawn.before === ".";
      if (end.day === null || day === null || day >= end.day || inNumber) return null;
      return { kind: "range", start: { ...end, day }, end };
    }
    return figuresFrom(drawn);
  },
  examples: ["Подписано {date:09.11.2024} в Кито, опубликовано {date:20241112}."],
  counterExamples: [["Курс вырос до 101,194.", "a rate"]],
});

const dash = /^(-|–|—)$/;

/** A year alone: between dashes or brackets, or after a preposition at the end of its phrase. */
function isYear({ before, after, scan, to }: Drawn, year: number): boolean {
  if (year < 1900 || year > 2100) return false;
  if (dash.test(before) || dash.test(after)) return true;
  if (before === "(" && after === ")") return true;
  return /^(в|до|с|к|по|и|на)$/.test(before) && !scan.isLowerWord(to);
}

/** «2017 год», «в 2030 году», «2021–2025 годы», «(2019)». */
export const year: DateRule = defineDateRule({
  id: "date/ru/year",
  revision: 1,
  because: "Four figures are a year before «год», and between brackets or dashes.",
  level: 1,
  patterns: [
    "<year> год|года|году|годом|годе|годы|годах|годов|гг",
    "<year> г|гг .",
    "<year> - й|го|м|е|х год|года|году|годы|годах|годов?",
    "<year>",
  ],
  make: (drawn) => {
    const value = drawn.number("year") ?? 0;
    const decade = /^[ех]$/.test(drawn.scan.folded(drawn.from + 2)) && value % 10 === 0;
    if (drawn.to - drawn.from === 1) return isYear(drawn, value) ? calendar({ year: value }) : null;
    return decade ? { kind: "years", first: value, last: value + 9 } : calendar({ year: value });
  },
  examples: ["Посольство открыто в {date:2017 году}, закрыто в {date:1990-е годы}."],
  counterExamples: [["Более 2000 солдат прошли по площади.", "the figures count soldiers"]],
});

/** «второй квартал 2025 года», «первое полугодие», «летом 2024 года», «этим летом». */
export const partOfYear: DateRule = defineDateRule({
  id: "date/ru/part-of-year",
  revision: 1,
  because:
    "Quarters, halves and seasons are named by their rank or their name, with or without the year.",
  level: 1,
  patterns: [
    "<nth> квартал|квартала|квартале|кварталу <year>? года|г?",
    "<nth> квартал|квартала|квартале|кварталу <period>",
    "<nth> полугодие|полугодия|полугодии <year>? года|г?",
    "<nth> полугодие|полугодия|полугодии <period>",
    "<nth> половина|половине|половины|половину <year> года|г?",
    "<season> <year> года|г?",
    "<season> <period>",
    "<which> <season>",
    "<season>",
  ],
  make: (drawn) => {
    if (drawn.number("season") === null) return rankedPart(drawn, says(drawn, /^квартал/));
    return drawn.before === "с" && drawn.to - drawn.from === 1 ? null : seasonFrom(drawn);
  },
  examples: ["Рудник откроют во {date:втором квартале 2025 года}, порт — {date:летом 2026 года}."],
  counterExamples: [["Второй доклад был кратким.", "a report is no quarter"]],
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
];
