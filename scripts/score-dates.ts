/**
 * Scores the date recogniser on two benchmarks: `npx tsx scripts/score-dates.ts [--errors fr]`.
 *
 * dates-expr: a case is right when every expected item has a mention with the same first day and,
 * for ranges, the same last day; a negative when nothing is found. Cases whose direction the words
 * leave open are left out. Beside that figure, "as named" stands the one where a season is right as
 * a season, whichever days a source gives it, and a range where its last year or month is the one
 * that the source writes by its first day ("2014 to 2018"). dates-fr-timebank: relaxed spans of DATE and TIME, and first days of DATE.
 * The benchmarks lie outside the repository, in CHANCERY_SHARED (default ../shared).
 */
import { isoDay, readIsoDay } from "../src/core/civil-day.ts";
import { edtfBounds } from "../src/core/edtf.ts";
import type { Language } from "../src/core/language.ts";
import { readTokens } from "../src/grammar/tokens.ts";
import { findDates, type DateMention } from "../src/mention/date/find-dates.ts";
import { resolveDate, type DateAnchor } from "../src/mention/date/resolve.ts";
import { tenseNear } from "../src/mention/date/tense.ts";
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

/** The expressions of three languages, and the dates of French news. */
export function measureDates(errors?: string): readonly Measured[] {
  return [...measureExpressions(errors), ...measureTimeBank(errors === "timebank")];
}

const targets = { fr: 0.85, en: 0.85, ru: 0.9 } as const;

function measureExpressions(errors: string | undefined): readonly Measured[] {
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

interface Timex {
  readonly span: readonly [number, number];
  readonly text: string;
  readonly type: string;
  readonly start?: string;
}

interface TimeBankDocument {
  readonly reference: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

/** What was counted over the documents of French news. */
interface TimeBankCount {
  gold: number;
  found: number;
  hitGold: number;
  hitFound: number;
  values: number;
  rightValues: number;
}

function measureTimeBank(errors: boolean): readonly Measured[] {
  const count = { gold: 0, found: 0, hitGold: 0, hitFound: 0, values: 0, rightValues: 0 };
  for (const document of readBenchmark<TimeBankDocument>("dates-fr-timebank"))
    countDocument(document, count, errors);
  const [precision, recall] = [
    share(count.hitFound, count.found),
    share(count.hitGold, count.gold),
  ];
  const f1 =
    precision === null || recall === null ? null : (2 * precision * recall) / (precision + recall);
  return [
    { benchmark: "dates-fr-timebank", figure: "F1", value: f1, target: 0.93, cases: count.gold },
    {
      benchmark: "dates-fr-timebank values",
      figure: "right",
      value: share(count.rightValues, count.values),
      target: 0.87,
      cases: count.values,
    },
  ];
}

function meets(timex: Timex, mention: Found): boolean {
  return mention.start < timex.span[1] && timex.span[0] < mention.end;
}

function countDocument(document: TimeBankDocument, count: TimeBankCount, errors: boolean): void {
  const gold = document.timexes.filter(({ type }) => type === "DATE" || type === "TIME");
  const mentions = mentionsOf(document);
  const dates = mentions.filter(
    ({ value }) => value.kind !== "duration" && value.kind !== "recurring",
  );
  const extra = dates.filter((mention) => !gold.some((timex) => meets(timex, mention)));
  const missed = gold.filter((timex) => !dates.some((mention) => meets(timex, mention)));
  const valued = gold.filter(({ type, start }) => type === "DATE" && start !== undefined);
  const wrong = valued.filter(
    (timex) =>
      !mentions.some(
        (mention) =>
          meets(timex, mention) && mention.days.includes(timex.start?.slice(0, 10) ?? ""),
      ),
  );
  count.gold += gold.length;
  count.found += dates.length;
  count.hitFound += dates.length - extra.length;
  count.hitGold += gold.length - missed.length;
  count.values += valued.length;
  count.rightValues += valued.length - wrong.length;
  if (errors) tellErrors(document, { extra, missed, wrong });
}

function tellErrors(
  { text, reference }: TimeBankDocument,
  {
    extra,
    missed,
    wrong,
  }: {
    readonly extra: readonly Found[];
    readonly missed: readonly Timex[];
    readonly wrong: readonly Timex[];
  },
): void {
  for (const { start, end } of extra) console.log(`  extra  ${around(text, start, end)}`);
  for (const { span } of missed) console.log(`  missed ${around(text, ...span)}`);
  for (const { span, start } of wrong)
    console.log(`  value  ${around(text, ...span)} want ${start} (${reference.slice(0, 10)})`);
}

type Found = DateMention & { readonly days: readonly string[] };

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`.replaceAll(
    "\n",
    "/",
  );
}

/** Resolves mentions in order, each with the one before as its previous date. */
function mentionsOf({ text, reference }: TimeBankDocument): readonly Found[] {
  const tokens = readTokens(text, { start: 0, end: text.length });
  let previous: string | null = null;
  return findDates(tokens, { language: "fr" }).map((mention) => {
    const tense = tenseNear(tokens, mention, "fr");
    const anchor = {
      published: reference.slice(0, 10),
      previous,
      ...(tense === null ? {} : { tense }),
    };
    const { edtf, day } = resolveDate(mention, anchor);
    if (edtf !== null && mention.value.kind !== "clock") previous = edtf;
    return { ...mention, days: daysOf(mention, anchor, [edtf, day ?? null]) };
  });
}

/** First days under which a mention counts as right: its own, an open date's edge, both ends of a range, a part's whole. */
function daysOf(
  mention: DateMention,
  anchor: DateAnchor,
  own: readonly (string | null)[],
): readonly string[] {
  const { value } = mention;
  const parts =
    value.kind === "open" || value.kind === "part"
      ? [value.of]
      : value.kind === "range"
        ? [value.start, value.end]
        : value.kind === "list"
          ? value.members
          : [];
  const inner = parts.flatMap((part) => {
    const { edtf } = resolveDate({ value: part }, anchor);
    return part.kind === "part" ? [edtf, resolveDate({ value: part.of }, anchor).edtf] : [edtf];
  });
  return [...own, ...inner].flatMap((edtf) =>
    edtf === null ? [] : [edtfBounds(edtf).earliest ?? ""],
  );
}

if (isStarted(import.meta.filename)) {
  const at = process.argv.indexOf("--errors");
  printMeasured(measureDates(at === -1 ? undefined : process.argv[at + 1]));
}
