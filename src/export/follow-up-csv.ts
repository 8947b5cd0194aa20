import { sectorLabels } from "../core/labels.ts";
import type { Labels, Language } from "../core/language.ts";
import { agreementKindLabels, commitmentKindLabels } from "../core/record-labels.ts";
import { ownStatusLabels } from "../decision/labels.ts";
import { partyName } from "../lexicon/party-names.ts";
import { fateLabels } from "../view/fate-labels.ts";
import type { FollowUpLine, FollowUpTable } from "../view/follow-up.ts";
import type { DossierLine } from "../view/view.ts";
import { type Cell, csvRows } from "./csv.ts";
import { type FollowUpWord, followUpWord } from "./follow-up-words.ts";
import { sentenceWithin } from "./quote.ts";
import { saySession } from "./say-session.ts";

/**
 * A follow-up table for a spreadsheet: a row for each undertaking, dates in EDTF, names in the
 * language asked for. It opens with a byte order mark, by which spreadsheets know UTF-8.
 */
export function followUpCsv(table: FollowUpTable, language: Language): string {
  const header = columns.map((column) => followUpWord(column, language));
  const rows = table.lines.map((line) => rowOf(line, table, language));
  return `\uFEFF${[...csvRows(header, rows)].join("")}`;
}

const columns = [
  "id",
  "kind",
  "words",
  "by",
  "to",
  "sectors",
  "made",
  "session",
  "due",
  "fate",
  "lastTold",
  "became",
  "source",
  "record",
] as const satisfies readonly FollowUpWord[];

function rowOf(one: FollowUpLine, table: FollowUpTable, language: Language): readonly Cell[] {
  const { line, sectors, due, fate, lastTold, reports } = one;
  const names = (codes: readonly string[]): string =>
    codes.map((code) => partyName(code, language)).join("; ");
  const session = table.sessions.find(({ id }) => id === one.session) ?? null;
  return [
    line.entry.id,
    kindOf(line, language),
    inert(sentenceOf(line)),
    names(line.sides?.by ?? line.entry.parties),
    names(line.sides?.to ?? []),
    sectors.map((code) => sectorLabels[code][language]).join("; "),
    line.date,
    session === null ? null : inert(saySession(session, table, language)),
    due,
    fateLabels[fate][language],
    lastTold,
    inert(reports.map((report) => reportOf(report.line)).join(" | ")),
    line.source === null ? null : inert(line.source.publisher ?? line.source.file),
    ownStatusLabels[line.entry.status][language],
  ];
}

function reportOf(line: DossierLine): string {
  return [line.date ?? "", line.progress ?? "", sentenceOf(line)]
    .filter((part) => part !== "")
    .join(" ");
}

function sentenceOf({ evidence, source, entry }: DossierLine): string {
  if (evidence === null) return entry.caption;
  const { before, stretch, after } = sentenceWithin(evidence, source);
  return `${before}${stretch}${after}`;
}

function kindOf({ entry }: DossierLine, language: Language): string {
  const labels: Readonly<Record<string, Labels>> =
    entry.kind === "agreement" ? agreementKindLabels : commitmentKindLabels;
  return labels[entry.code ?? ""]?.[language] ?? entry.kind;
}

/** Words of a document must not run as a formula in somebody's spreadsheet. */
function inert(words: string): string {
  return /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
}
