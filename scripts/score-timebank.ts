/**
 * Scores the date recogniser on French news (dates-fr-timebank): relaxed spans of DATE and TIME, and
 * first days of DATE. `npx tsx scripts/score-timebank.ts [--errors]`.
 *
 * The benchmark lies outside the repository, in CHANCERY_SHARED (default ../shared).
 */
import { edtfBounds } from "../src/core/edtf.ts";
import { readTokens } from "../src/grammar/tokens.ts";
import { findDates, type DateMention } from "../src/mention/date/find-dates.ts";
import { resolveDate, type DateAnchor } from "../src/mention/date/resolve.ts";
import { tenseNear } from "../src/mention/date/tense.ts";
import { isStarted, printMeasured, readBenchmark, share, type Measured } from "./measured.ts";

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

/** Spans and first days of the dates of French news. */
export function measureTimeBank(errors = false): readonly Measured[] {
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

if (isStarted(import.meta.filename))
  printMeasured(measureTimeBank(process.argv.includes("--errors")));
