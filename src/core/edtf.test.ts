import { readFileSync, existsSync } from "node:fs";
import { resolve } from "node:path";
// @ts-expect-error -- the package ships no types.
import edtf from "edtf";
import { assert, constantFrom, integer, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDates, edtfBounds, isEdtf, meets } from "./edtf.ts";
import { addMonths, civilDay, dayNumber, isoDay, readIsoDay, weekdayOf } from "./civil-day.ts";
import { describeDate } from "./edtf-words.ts";

describe("bounds are the first and the last day that a date can mean", () => {
  test.each([
    ["2024-11-09", "2024-11-09", "2024-11-09"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["2025-24", "2025-12-01", "2026-02-28"],
    ["2025-34", "2025-04-01", "2025-06-30"],
    ["2025-41", "2025-07-01", "2025-12-31"],
    ["2024-11-09/2024-11-10", "2024-11-09", "2024-11-10"],
    ["2025-06?", "2025-06-01", "2025-06-30"],
    ["2017/..", "2017-01-01", null],
    ["../2030", null, "2030-12-31"],
    ["2017/", "2017-01-01", null],
    ["[2024-07-30,2025-07-29]", "2024-07-30", "2025-07-29"],
    ["{2024-11-09,2024-11-11..2024-11-12}", "2024-11-09", "2024-11-12"],
  ])("%s", (date, earliest, latest) => {
    expect(edtfBounds(date)).toEqual({ earliest, latest });
  });
});

test.each([
  "",
  "2023-02-29",
  "2024-13",
  "2024-11-31",
  "24-11-09",
  "9 mai",
  "2024/2023",
  "../..",
  "[",
  "X9X1",
])("%j is no date", (text) => {
  expect(isEdtf(text)).toBe(false);
});

describe("a date meets a stretch of days", () => {
  const july = { earliest: "2023-07-01", latest: "2023-07-31" };
  test.each([
    ["2023-07-15", july, "yes"],
    ["2023-08-01", july, "no"],
    ["2023", july, "possibly"],
    ["2023-06~", july, "possibly"],
    ["2023-07?", july, "possibly"],
    ["2023-06-30/2023-07-02", july, "yes"],
    ["2023-06/2023-08", july, "yes"],
    ["2017/..", july, "yes"],
    ["2017/", july, "possibly"],
    ["[2023-07-04,2024-07-04]", july, "possibly"],
    ["{2023-07-04,2024-07-04}", july, "yes"],
    [null, july, "possibly"],
  ] as const)("%s", (date, bounds, expected) => {
    expect(meets(date, bounds)).toBe(expected);
  });
});

test("dates are ordered by first day, then last day, and unknown dates come last", () => {
  const dates = [null, "2024-11-10", "2024", "2024-11-09/2024-11-10", "../2020"];
  expect(dates.toSorted(compareDates)).toEqual([
    "../2020",
    "2024",
    "2024-11-09/2024-11-10",
    "2024-11-10",
    null,
  ]);
});

describe("a date is said in three languages", () => {
  test.each([
    [
      "2024-11-09/2024-11-10",
      "du 9 au 10 novembre 2024",
      "from 9 to 10 November 2024",
      "с 9 по 10 ноября 2024 года",
    ],
    [
      "2024-10-30/2024-11-02",
      "du 30 octobre au 2 novembre 2024",
      "from 30 October to 2 November 2024",
      "с 30 октября по 2 ноября 2024 года",
    ],
    ["2025-06~", "vers juin 2025", "around June 2025", "около июня 2025 года"],
    ["2025-03-01", "1er mars 2025", "1 March 2025", "1 марта 2025 года"],
    ["2017/..", "depuis 2017", "since 2017", "с 2017 года"],
    ["../2030-05", "jusqu'en mai 2030", "until May 2030", "до мая 2030 года"],
    [
      "2024-11/2025-01",
      "de novembre 2024 à janvier 2025",
      "from November 2024 to January 2025",
      "с ноября 2024 года по январь 2025 года",
    ],
    ["2025-33", "premier trimestre 2025", "first quarter of 2025", "I квартал 2025 года"],
    ["2024?", "2024 (date incertaine)", "2024 (date uncertain)", "2024 год (дата под вопросом)"],
    [
      "[2024-07-30,2025-07-29]",
      "30 juillet 2024 ou 29 juillet 2025",
      "30 July 2024 or 29 July 2025",
      "30 июля 2024 года или 29 июля 2025 года",
    ],
    ["199X", "les années 1990", "the 1990s", "1990-е годы"],
    ["19XX", "XXe siècle", "20th century", "XX век"],
    [
      "2023-06/2023-08",
      "de juin à août 2023",
      "from June to August 2023",
      "с июня по август 2023 года",
    ],
  ] as const)("%s", (...[date, fr, en, ru]) => {
    expect([describeDate(date, "fr"), describeDate(date, "en"), describeDate(date, "ru")]).toEqual([
      fr,
      en,
      ru,
    ]);
  });
});

const someDay = integer({ min: -300_000, max: 800_000 });

/** What the platform says, to compare with. */
function platformDay(instant: number): string {
  // oxlint-disable-next-line no-restricted-globals -- the test compares our days with the platform's.
  return new Date(instant).toISOString().slice(0, 10);
}

test("day numbers and civil days are one to one, and a week has seven days", () => {
  assert(
    property(someDay, (number) => {
      const { year, month, day } = civilDay(number);
      expect(dayNumber(year, month, day)).toBe(number);
      expect(readIsoDay(isoDay(number))).toBe(number);
      expect(weekdayOf(number + 7)).toBe(weekdayOf(number));
      expect(isoDay(number)).toBe(platformDay(number * 86_400_000));
    }),
  );
});

test("a month later than 31 January is the last day of February", () => {
  expect(isoDay(addMonths(dayNumber(2024, 1, 31), 1))).toBe("2024-02-29");
  expect(isoDay(addMonths(dayNumber(2024, 1, 31), -11))).toBe("2023-02-28");
  expect(weekdayOf(dayNumber(2024, 2, 28))).toBe(3);
});

test("any string is read or refused, never thrown at", () => {
  const pieces = constantFrom("2024", "-", "X", "/", "..", "[", "]", ",", "~", "?", "11", "29");
  assert(
    property(string({ unit: pieces }), (text) => {
      const { earliest, latest } = edtfBounds(text);
      expect(earliest === null || latest === null || earliest <= latest).toBe(true);
      for (const language of ["fr", "en", "ru"] as const) describeDate(text, language);
    }),
  );
});

test("bounds agree with the edtf package", () => {
  const day = integer({ min: 0, max: 40_000 }).map(isoDay);
  const part = day.chain((iso) =>
    constantFrom(iso, iso.slice(0, 7), iso.slice(0, 4), `${iso.slice(0, 3)}X`),
  );
  assert(
    property(part, part, (one, other) => {
      const date =
        one.slice(0, 3) < other.slice(0, 3) ? `${one}/${other}`.replaceAll("X", "0") : one;
      const { min, max }: { min: number; max: number } = edtf(date);
      const theirs = [min, max].map(platformDay);
      const { earliest, latest } = edtfBounds(date);
      expect([earliest, latest]).toEqual(theirs);
    }),
    { numRuns: 300 },
  );
});

const benchmark = resolve(
  process.env["CHANCERY_SHARED"] ?? "../shared",
  "benchmarks/dates-edtf/dev.jsonl",
);

interface Case {
  readonly task: string;
  readonly text: string;
  readonly expected: null | { readonly lower?: string; readonly upper?: string };
}

test.skipIf(!existsSync(benchmark))(
  "the benchmark's intervals are read, save those set aside",
  () => {
    const cases: readonly Case[] = readFileSync(benchmark, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const setAside = /^-|\/-|^Y|S\d|^\/|\/$|^0000|%06-/; // other centuries, unknown ends (ten years there)
    const wrong = cases
      .filter(({ task, text }) => task === "edtf-to-interval" && !setAside.test(text))
      .filter(({ text, expected }) => {
        const { earliest, latest } = edtfBounds(text);
        return (earliest ?? "-inf") !== expected?.lower || (latest ?? "inf") !== expected?.upper;
      });
    expect(wrong.map(({ text }) => text)).toEqual([]);
    const accepted = cases.filter(({ task, text }) => task === "edtf-invalid" && isEdtf(text));
    expect(accepted).toEqual([]);
  },
);
