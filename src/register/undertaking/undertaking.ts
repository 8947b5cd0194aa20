import { readIsoDay } from "../../core/civil-day.ts";
import { edtfBounds, type EdtfDate } from "../../core/edtf.ts";
import { once } from "../../core/once.ts";
import type { PartyCode } from "../../fact/reading.ts";
import type { FactOf, SourceRecord } from "../record.ts";
import type { DocumentId } from "../register.ts";
import { numbersOf, properNamesOf, subjectsOf } from "./subjects.ts";

/** Kinds of records that promise something or tell what became of it. */
export type UndertakingKind = "commitment" | "agreement" | "project";

/** How far an undertaking had come when a document told it. */
export type Stage = "promised" | "agreed" | "moving" | "done" | "stalled";

/** What one document tells of one undertaking, made ready to be compared. */
export interface Undertaking {
  readonly record: SourceRecord<UndertakingKind>;
  readonly parties: ReadonlySet<PartyCode>;
  readonly sectors: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly stage: Stage;
  /** The day of the report, in days since 1970; null where it is not known. */
  readonly day: number | null;
  /** The last day on which an instrument can have been signed; null where nothing says. */
  readonly event: number | null;
}

/** @param dayOf - The day of a document that bears no date, as far as it is known. */
export function undertakingOf(
  record: SourceRecord<UndertakingKind>,
  dayOf: (document: DocumentId) => number | null,
): Undertaking {
  return { day: publishedDay(record) ?? dayOf(record.source.document), ...readUndertaking(record) };
}

/** All that one record says by itself. */
const readUndertaking: (record: SourceRecord<UndertakingKind>) => Omit<Undertaking, "day"> = once(
  (record) => {
    const words = record.quotations.map(({ quote }) => quote).join(" ");
    const { language } = record.source.reading.document;
    const subjects = subjectsOf(words, language);
    const before = isSpecific(subjects) || record.kind === "agreement" ? "" : record.heard.before;
    return {
      record,
      parties: new Set(partiesOf(record)),
      sectors: new Set(record.fact.sectors),
      subjects: new Set([...subjects, ...subjectsOf(before, language)]),
      numbers: numbersOf(words),
      names: new Set([...properNamesOf(words), ...properNamesOf(before)]),
      stage: stageOf(record),
      event: "date" in record.fact ? lastDay(record.fact.date) : null,
    };
  },
);

/** Things that a sentence mostly names more exactly just before. */
const general: ReadonlySet<string> = new Set(["factory", "trade"]);

function isSpecific(subjects: ReadonlySet<string>): boolean {
  return [...subjects].some((subject) => !general.has(subject));
}

export function partiesOf({ fact }: SourceRecord<UndertakingKind>): readonly PartyCode[] {
  return "by" in fact ? [...fact.by, ...fact.to] : fact.parties;
}

function publishedDay({ source }: SourceRecord): number | null {
  return lastDay(source.reading.document.published);
}

function lastDay(date: EdtfDate | null): number | null {
  const { latest } = edtfBounds(date ?? "");
  return latest === null ? null : readIsoDay(latest);
}

function stageOf({ fact }: SourceRecord<UndertakingKind>): Stage {
  return stages[fact.status];
}

const stages: Readonly<Record<FactOf[UndertakingKind]["status"], Stage>> = {
  announced: "promised",
  proposed: "promised",
  "under-negotiation": "moving",
  agreed: "agreed",
  signed: "done",
  ratified: "done",
  "in-force": "done",
  "under-way": "moving",
  done: "done",
  stalled: "stalled",
  abandoned: "stalled",
  suspended: "stalled",
  terminated: "stalled",
};
