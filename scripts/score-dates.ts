/**
 * Scores the date recogniser on expressions of three languages (dates-expr):
 * `npx tsx scripts/score-dates.ts [--errors fr]`.
 *
 * A case is right when every expected item has a mention with the same first day and,
 * for ranges, the same last day; a negative when nothing is found. Cases whose direction the words
 * leave open are left out. Beside that figure, "as named" stands the one where a season is right as
 * a season, whichever days a source gives it, and a range where its last year or month is the one
 * that the source writes by its first day ("2014 to 2018").
 * The benchmark lies outside the repository, in CHANCERY_SHARED (default ../shared).
 */
import { isoDay, readIsoDay } from "../src/core/civil-day.ts";
import { edtfBounds } from "../src/core/edtf.ts";
import type { Language } from "../src/core/language.ts";
import { readTokens } from "../src/grammar/tokens.ts";
import { findDates, type DateMention } from "../src/mention/date/find-dates.ts";
import { resolveDate, type DateAnchor } from "../src/mention/date/resolve.ts";
import { isStarted, printMeasured, readBenchmark, share, type Measured } from "./measured.ts";

interface Interval {
  readonly start: string | null;
  readonly end: string | null;
}

interface ExpectedDate extends Interval {
  readonly kind: string;
  readonly grain: string;
  readonly alt?: readonly Interval[];
}

interface Expression {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly reference: string;
  readonly locale: string | null;
  readonly policy: string;
  readonly expected: readonly ExpectedDate[];
  readonly tags: readonly string[];
}

function dayOf(instant: string | null): string | null {
  return instant === null ? null : instant.slice(0, 10);
}

/** Last day inside a half-open interval. */
function lastDay(instant: string | null): string | null {
  const day = dayOf(instant);
  const number = day === null ? null : readIsoDay(day);
  if (number === null) return null;
  return instant?.includes("T") === true && !instant.endsWith("T00:00:00")
    ? day
    : isoDay(number - 1);
}

interface Answer {
  readonly edtf: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly day: string | null;
}

function answersOf(expression: Expression): readonly (DateMention & Answer)[] {
  const { text, lang, reference, locale, policy } = expression;
  const tokens = readTokens(text, { start: 0, end: text.length });
  const monthFirst = lang === "en" ? locale !== "en-GB" : undefined; // the sources write American English
  const context = { language: lang, ...(monthFirst === undefined ? {} : { monthFirst }) };
  return findDates(tokens, context).map((mention) => {
    const tense = policy === "future" ? ({ tense: "future" } as const) : {};
    const anchor: DateAnchor = { published: reference.slice(0, 10), ...tense };
    const { edtf, day } = resolveDate(mention, anchor);
    const bounds = edtf === null ? { earliest: null, latest: null } : edtfBounds(edtf);
    return { ...mention, edtf, first: bounds.earliest, last: bounds.latest, day: day ?? null };
  });
}

function fits(expected: ExpectedDate, answer: Answer): boolean {
  return [expected, ...(expected.alt ?? [])].some((reading) =>
    fitsOne(expected.kind, reading, answer),
  );
}

function fitsOne(kind: string, { start, end }: Interval, { first, last, day }: Answer): boolean {
  const sameLast = last !== null && [lastDay(end), dayOf(end)].includes(last);
  if (start === null) return first === null && sameLast;
  const sameFirst = first !== null && [first, day].includes(dayOf(start));
  return sameFirst && (kind !== "range" || end === null || sameLast);
}

/** First day of each season, by sun or by calendar, as month and day. */
const seasonBegins: readonly (readonly [code: string, begins: RegExp])[] = [
  ["21", /^03-(01|2\d)$/],
  ["22", /^06-(01|2\d)$/],
  ["23", /^09-(01|2\d)$/],
  ["24", /^12-(01|2\d)$/],
];

/** A season as a season, and a range by the last year or month that it names. */
function fitsAsNamed(expected: ExpectedDate, answer: Answer): boolean {
  return fitsSeason(expected, answer.edtf ?? "") || fitsLastNamed(expected, answer);
}

function fitsSeason({ start }: ExpectedDate, edtf: string): boolean {
  const [, year = "", code = ""] = /^(\d{4})-(2[1-4])$/.exec(edtf) ?? [];
  const begins = seasonBegins.find(([season]) => season === code)?.[1];
  return start?.startsWith(year) === true && begins?.test(start.slice(5, 10)) === true;
}

function fitsLastNamed({ start, end }: ExpectedDate, { edtf, first }: Answer): boolean {
  const last = /\/(\d{4}(?:-\d{2})?)~?$/.exec(edtf ?? "")?.[1];
  if (last === undefined || first !== dayOf(start)) return false;
  return edtfBounds(last).earliest === dayOf(end);
}

type Fits = (expected: ExpectedDate, answer: Answer) => boolean;

function isRight(expression: Expression, fit: Fits = fits): boolean {
  const answers = answersOf(expression).filter(
    ({ first, last, value }) => value.kind !== "vague" && (first ?? last) !== null,
  );
  if (expression.expected.length === 0) return answers.length === 0;
  return expression.expected.every((expected) => answers.some((answer) => fit(expected, answer)));
}

function isRightAsNamed(expression: Expression): boolean {
  return isRight(
    expression,
    (expected, answer) => fits(expected, answer) || fitsAsNamed(expected, answer),
  );
}

const targets = { fr: 0.85, en: 0.85, ru: 0.9 } as const;

/** The expressions of three languages that say for sure which days they mean. */
export function measureExpressions(errors?: string): readonly Measured[] {
  const cases = readBenchmark<Expression>("dates-expr");
  return (["fr", "en", "ru"] as const).flatMap((language) => {
    const sure = cases.filter(
      ({ lang, tags }) =>
        lang === language &&
        !tags.includes("underspecified") &&
        !tags.includes("ambiguous-direction"),
    );
    const wrong = sure.filter((one) => !isRight(one));
    if (errors === language) for (const one of wrong) report(one);
    const figure = (name: string, right: number): Measured => ({
      benchmark: `dates-expr ${language}${name}`,
      figure: "right",
      value: share(right, sure.length),
      target: targets[language],
      cases: sure.length,
    });
    return [
      figure(", by day", sure.length - wrong.length),
      figure(", as named", sure.filter(isRightAsNamed).length),
    ];
  });
}

function report(expression: Expression): void {
  const wanted = expression.expected
    .map(
      ({ start, end, kind, alt }) =>
        `${kind.slice(0, 5)} ${dayOf(start)}..${dayOf(end)}${alt === undefined ? "" : `+${alt.length}`}`,
    )
    .join("; ");
  const got = answersOf(expression)
    .map(
      ({ start, end, first, last, rule }) =>
        `[${expression.text.slice(start, end)}] ${first}..${last} ${rule}`,
    )
    .join("; ");
  console.log(
    `  ${expression.id.slice(0, 5)} «${expression.text}» ${expression.reference.slice(0, 10)} want ${wanted || "nothing"} | got ${got || "nothing"}`,
  );
}

if (isStarted(import.meta.filename)) {
  const at = process.argv.indexOf("--errors");
  printMeasured(measureExpressions(at === -1 ? undefined : process.argv[at + 1]));
}
