import { period } from "../date-value.ts";
import { dayRange, openFrom, partFrom, placed, rangeFrom, weekdayFrom } from "../make.ts";
import { edgeFrom, nthFrom, partOfUnit } from "../make-parts.ts";
import { defineDateRule, type DateRule } from "../rule.ts";

/** «в конце 2024 года», «в начале марта», «до конца года». */
export const part: DateRule = defineDateRule({
  id: "date/ru/part",
  revision: 1,
  because: "«начало», «середина» and «конец» take a third of the date that follows.",
  level: 2,
  patterns: ["<part> <date>", "<part> <unit>"],
  make: (drawn) => {
    if (drawn.date("date") !== null) return partFrom(drawn);
    return drawn.unit() === "day" ? period("day", 0) : partOfUnit(drawn);
  },
  examples: ["Линию откроют в {date:конце 2024 года} или в {date:начале марта}."],
  counterExamples: [["Конец саммита близок.", "a summit is no date"]],
});

/** «во вторник вечером», «утром 5 мая», «15 мая в 10:30». */
export const timeOfDay: DateRule = defineDateRule({
  id: "date/ru/time-of-day",
  revision: 1,
  because:
    "A part of the day or an hour beside a date belongs to that date and leaves the day as it is.",
  level: 2,
  patterns: [
    "<date> ,? <daypart>",
    "<date> ,? в|около|к|до|с? <clock> <daypart>?",
    "<daypart> в|во|на? <date>",
    "<clock> <daypart>? ,? в|во? <date>",
    "ночь на <date>",
    "ночи на <date>",
  ],
  make: (drawn) => placed(drawn),
  examples: ["Они встретились во {date:вторник вечером} и {date:15 мая в 10:30}."],
  counterExamples: [["Стало тихо.", "no hour and no day"]],
});

/** «в 10:30», «в 15 часов», «вечером». */
export const clock: DateRule = defineDateRule({
  id: "date/ru/clock",
  revision: 1,
  because: "An hour without a day belongs to the day that the text speaks of.",
  level: 1,
  patterns: [
    "<clock> <daypart>?",
    "<clock> -|–|до <clock:until>",
    "утром|вечером|ночью|днём",
    "до конца дня",
  ],
  make: () => ({ kind: "clock" }),
  examples: ["Заседание началось в {date:10:30}."],
  counterExamples: [["Счёт 8:62 невозможен.", "no hour has 62 minutes"]],
});

/** «первый понедельник мая», «последний день октября». */
export const nthOf: DateRule = defineDateRule({
  id: "date/ru/nth-of",
  revision: 1,
  because: "A rank before a weekday, a day or a week counts within the date that follows.",
  level: 2,
  patterns: [
    "<nth> <weekday> <date>",
    "<nth> <unit> <date>",
    "<which> <weekday> <date>",
    "<which> <unit> <date>",
  ],
  make: (drawn) => nthFrom(drawn),
  examples: ["Ярмарка откроется в {date:последний день октября 2015 года}."],
  counterExamples: [["Первая статья договора длинна.", "an article is no day"]],
});

/** «вторник на следующей неделе». */
export const inWeek: DateRule = defineDateRule({
  id: "date/ru/in-week",
  revision: 1,
  because: "A weekday is looked for in the week that is named beside it.",
  level: 2,
  patterns: ["<weekday> на? <date>", "<date> ,? в|во <weekday>", "<date> с|со|в|во <weekday>"],
  make: (drawn) => {
    const of = placed(drawn);
    const weekday = weekdayFrom(drawn);
    if (of?.kind !== "period" || weekday === null) return null;
    if (of.unit === "week") return { kind: "in-week", weekday, of };
    return of.unit === "month" ? { kind: "nth", unit: weekday, count: 1, of } : null;
  },
  examples: ["Они увидятся во {date:вторник на следующей неделе}."],
  counterExamples: [["Неделя кино открылась.", "a festival is no date"]],
});

/** «с 9 по 10 ноября», «8-9 октября прошлого года». */
export const daysOfOneMonth: DateRule = defineDateRule({
  id: "date/ru/days-of-one-month",
  revision: 1,
  because: "Two days with one month after them share it, and its year.",
  level: 1,
  patterns: [
    "<weekdayName:w1>? ,? <day:d1> -|–|—|по|до <weekdayName:w2>? ,? <day:d2> <monthName> <year>? года|г?",
    "<weekdayName:w1>? ,? <day:d1> -|–|—|по|до <weekdayName:w2>? ,? <day:d2> <monthName> <looseYear>",
    "<day:d1> -|–|—|по|до <day:d2> <monthName> <period>",
    "<day:d1> -|–|—|по|до <day:d2> числа",
  ],
  make: (drawn) => {
    const counted = drawn.date("period");
    return counted !== null && (counted.kind !== "period" || counted.unit !== "year")
      ? null
      : dayRange(drawn);
  },
  examples: [
    "Визит прошёл с {date:9 по 10 ноября}.",
    "Форум {date:8-9 октября прошлого года} собрал сто гостей.",
  ],
  counterExamples: [["Нужно от 12 до 15 членов.", "members are counted, not days"]],
});

/** «30 октября – 2 ноября», «2019–2022 годы», «с июня по август». */
export const range: DateRule = defineDateRule({
  id: "date/ru/range",
  revision: 1,
  because: "«с … по …» and a dash go from one date to another.",
  level: 3,
  patterns: [
    "<date:start> -|–|—|по|до <date:end>",
    "<date:start> и до <date:end>",
    "между <date:start> и <date:end>",
  ],
  make: (drawn) => rangeFrom(drawn),
  examples: ["Турне продлится с {date:30 октября по 2 ноября 2024 года}."],
  counterExamples: [["Путь от порта до рудника долог.", "no date is named"]],
});

/** «с 2017 года», «до конца года», «к 2030 году». */
export const open: DateRule = defineDateRule({
  id: "date/ru/open",
  revision: 1,
  because: "«с» and «после» leave the end open, «до» and «к» the beginning.",
  level: 4,
  patterns: ["с|со|после <date>", "начиная с <date>", "до|к|ко <date>", "не позднее <date>"],
  make: (drawn) => {
    if (drawn.scan.folded(drawn.from) === "после") return openFrom(drawn, "after");
    const until = /^(до|к|ко|не)$/.test(drawn.scan.folded(drawn.from));
    return openFrom(drawn, until ? "until" : "since");
  },
  examples: ["Страны сотрудничают {date:с 2017 года}, мост построят {date:к 2030 году}."],
  counterExamples: [["Он говорил с министром.", "a minister is no date"]],
});

/** «первые пять месяцев 2025 года». */
export const edgeOf: DateRule = defineDateRule({
  id: "date/ru/edge-of",
  revision: 1,
  because: "A rank with a number of units counts them from the edge of the date that follows.",
  level: 2,
  patterns: ["<nth> <n> <unit> <date>", "<which> <n> <unit> <date>"],
  make: (drawn) => edgeFrom(drawn),
  examples: ["За {date:первые пять месяцев 2025 года} продажи удвоились."],
  counterExamples: [["Первые пять министров прибыли.", "ministers are no unit of time"]],
});

export const combinedRules: readonly DateRule[] = [
  part,
  timeOfDay,
  clock,
  nthOf,
  edgeOf,
  inWeek,
  daysOfOneMonth,
  range,
  open,
];
