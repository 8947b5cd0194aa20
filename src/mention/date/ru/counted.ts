import { distance, period, type Anchor, type DateValue } from "../date-value.ts";
import { distanceFrom, lengthAway, stretchFromNow } from "../make.ts";
import type { Drawn } from "../pattern.ts";
import { defineDateRule, type DateRule } from "../rule.ts";

/** «вчера», «сегодня», «позавчера». */
export const dayWord: DateRule = defineDateRule({
  id: "date/ru/day-word",
  revision: 1,
  because: "«вчера», «сегодня», «завтра» count from the day on which the text was written.",
  level: 0,
  patterns: ["<deictic>", "<deictic> утром|днем|днём|вечером|ночью"],
  make: (drawn) => period("day", drawn.number("deictic") ?? 0),
  examples: ["Министр прилетел {date:вчера вечером}, а улетает {date:послезавтра}."],
  counterExamples: [["Завтрак прошёл тихо.", "«завтрак» is not «завтра»"]],
});

/** «накануне», «на следующий день», «в тот же день». */
export const dayBefore: DateRule = defineDateRule({
  id: "date/ru/day-before",
  revision: 1,
  because:
    "«накануне» and «на следующий день» count from the day that the text has just spoken of.",
  level: 0,
  patterns: [
    "<anaphor>",
    "следующий день",
    "тот|этот же? день",
    "того|этого же дня",
    "днём|днем ранее|позже|раньше",
  ],
  make: (drawn) => {
    const [first, last] = [drawn.scan.folded(drawn.from), drawn.scan.folded(drawn.to - 1)];
    if (first === "следующий" || last === "позже") return period("day", 1, "previous");
    if (first.startsWith("дн")) return period("day", -1, "previous");
    return period("day", drawn.number("anaphor") ?? 0, "previous");
  },
  examples: ["Делегация прибыла {date:накануне}.", "На {date:следующий день} подписали договор."],
  counterExamples: [["Следующий доклад был кратким.", "a report is no day"]],
});

/** «на прошлой неделе», «в этом году», «с. г.». */
export const countedPeriod: DateRule = defineDateRule({
  id: "date/ru/counted-period",
  revision: 1,
  because: "A unit of time with «прошлый», «этот» or «следующий» is counted from the present one.",
  level: 0,
  patterns: ["<which> <unit>", "с|т . г .", "п . г .", "с|т . м ."],
  make: (drawn) => {
    const which = drawn.number("which");
    if (which !== null)
      return drawn.unit() === "day" && which === 0 ? null : period(drawn.unit(), which);
    if (drawn.scan.folded(drawn.from + 2) === "м") return period("month", 0);
    return period("year", drawn.scan.folded(drawn.from) === "п" ? -1 : 0);
  },
  examples: [
    "Он приезжал на {date:прошлой неделе}.",
    "Товарооборот в {date:этом году} вырос, как и в {date:позапрошлом году}.",
  ],
  counterExamples: [["Этот договор важен.", "a treaty is no unit of time"]],
});

/** «два года назад», «через месяц», «в течение двух недель». */
export const distanceFromNow: DateRule = defineDateRule({
  id: "date/ru/distance-from-now",
  revision: 1,
  because: "«назад» counts backwards and «через» forwards from the day of writing.",
  level: 0,
  patterns: [
    "<length> тому? назад",
    "<unit> тому? назад",
    "через <length>",
    "через <unit>",
    "течение <length>",
  ],
  make: (drawn) => {
    const first = drawn.scan.folded(drawn.from);
    if (first === "течение") return stretchFromNow(drawn, 1);
    return awayFrom(drawn, first === "через" ? 1 : -1, "publication");
  },
  examples: [
    "Договор подписали {date:два года назад}.",
    "Завод откроют {date:через месяц}.",
    "Порт закрыли {date:один год и два месяца назад}.",
    "Шахту открыли {date:полтора года назад}, а дорогу — {date:два с половиной года назад}.",
    "Ответ ждут {date:через десять рабочих дней}.",
  ],
  counterExamples: [["Поезд идёт через тоннель.", "a tunnel is no unit of time"]],
});

/** A length, or one unit where none is counted: «год назад». */
function awayFrom(drawn: Drawn, sign: 1 | -1, anchor: Anchor | DateValue): DateValue | null {
  return lengthAway(drawn, sign, anchor) ?? distanceFrom(drawn, sign, anchor);
}

/** «год спустя», «тремя днями ранее». */
export const distanceFromThen: DateRule = defineDateRule({
  id: "date/ru/distance-from-then",
  revision: 1,
  because: "«спустя» and «ранее» count from the date named before.",
  level: 0,
  patterns: [
    "<length> спустя",
    "<unit> спустя",
    "спустя <length>",
    "спустя <unit>",
    "<length> ранее|позже|раньше",
  ],
  make: (drawn) => {
    const back = drawn.scan.folded(drawn.to - 1).startsWith("ран");
    return awayFrom(drawn, back ? -1 : 1, "previous");
  },
  examples: ["{date:Год спустя} мост достроили.", "{date:Полтора месяца спустя} его открыли."],
  counterExamples: [["Он пришёл позже.", "no length is given"]],
});

/** «последние две недели», «следующие три года». */
export const runOfPeriods: DateRule = defineDateRule({
  id: "date/ru/run-of-periods",
  revision: 1,
  because:
    "A number with «последние» or «следующие» names so many whole units beside the present one.",
  level: 0,
  patterns: ["<which> <n> <unit>"],
  make: (drawn) => {
    const count = (drawn.number("which") ?? 0) * (drawn.number("n") ?? 1);
    return count === 0 ? null : { kind: "run", unit: drawn.unit(), count };
  },
  examples: ["За {date:последние пять лет} торговля удвоилась."],
  counterExamples: [["Последние два доклада были краткими.", "reports are no unit of time"]],
});

/** «два дня»: a length that lies nowhere. */
export const duration: DateRule = defineDateRule({
  id: "date/ru/duration",
  revision: 1,
  because: "A number of units with nothing to count from is a length and no date.",
  level: 0,
  patterns: ["<n> <unit>"],
  make: (drawn) => ({ kind: "duration", unit: drawn.unit(), count: drawn.number("n") ?? 1 }),
  examples: ["Визит продлится {date:два дня}."],
  counterExamples: [["Две страны подписали договор.", "countries are no unit of time"]],
});

/** «каждый год», «ежегодно». */
export const recurring: DateRule = defineDateRule({
  id: "date/ru/recurring",
  revision: 1,
  because: "«каждый» names something that comes again, and no one day.",
  level: 0,
  patterns: [
    "каждый|каждую|каждое|каждые|каждого <n>? <unit>",
    "каждый|каждую|каждое <weekday>",
    "раз в <n>? <unit>",
  ],
  make: () => ({ kind: "recurring" }),
  examples: ["Комиссия собирается {date:каждые два года}."],
  counterExamples: [["Каждый эксперт выступил.", "an expert is no unit of time"]],
});

/** «сейчас», «недавно». */
export const vague: DateRule = defineDateRule({
  id: "date/ru/vague",
  revision: 1,
  because: "«сейчас» and «недавно» place something in time without naming a day.",
  level: 0,
  patterns: ["<vague>", "настоящее время"],
  make: () => ({ kind: "vague" }),
  examples: ["Граница {date:сейчас} закрыта."],
  counterExamples: [["Граница закрыта.", "nothing is placed in time"]],
});

/** «через три дня после 5 мая», «накануне 9 мая». */
export const dayBesideDate: DateRule = defineDateRule({
  id: "date/ru/day-beside-date",
  revision: 1,
  because: "«накануне» and «через … после» count from the date that follows.",
  level: 2,
  patterns: [
    "<anaphor> <date>",
    "через <length> после <date>",
    "через <unit> после <date>",
    "за <length> до <date>",
    "за <unit> до <date>",
  ],
  make: (drawn) => {
    const of = drawn.date("date");
    if (of === null || of.kind === "duration" || of.kind === "clock") return null;
    const counted = drawn.number("anaphor");
    if (counted !== null)
      return of.kind === "calendar" && of.day !== null ? distance("day", counted, of) : null;
    return awayFrom(drawn, drawn.scan.folded(drawn.from) === "за" ? -1 : 1, of);
  },
  examples: ["Встреча прошла {date:накануне 12 июня 2019 года}."],
  counterExamples: [["Они прибыли до саммита.", "a summit is no date"]],
});

export const countedRules: readonly DateRule[] = [
  dayWord,
  dayBefore,
  countedPeriod,
  distanceFromNow,
  distanceFromThen,
  runOfPeriods,
  duration,
  recurring,
  vague,
  dayBesideDate,
];
