import { compareDates, type EdtfDate, edtfBounds, type IsoDay } from "../core/edtf.ts";
import { hasBegun } from "../core/has-begun.ts";
import type { Reason } from "../core/reason.ts";
import type { Sector } from "../core/vocabulary.ts";
import type { OwnStatus } from "../decision/verdict.ts";
import type {
  EncounterEntry,
  Entry,
  EntryId,
  Register,
  RegisterLink,
} from "../register/register.ts";
import { shown } from "../register/told.ts";
import { dossier, lineOfEntry } from "./dossier.ts";
import { fullest } from "./fullest.ts";
import { type Fate, fateOf, type Told } from "./fate.ts";
import { linksOf, wholesOf } from "./register-index.ts";
import { findEncounters, lineOf } from "./timeline.ts";
import type { DossierLine, DossierQuestion, TimelineLine } from "./view.ts";

/** What a later line tells of an undertaking. */
export interface FollowUpReport {
  readonly line: DossierLine;
  readonly link: "follows" | "implements";
  /** Where our own record stands on the link. */
  readonly status: OwnStatus;
  /** Why the software proposes the link; absent where a document or a person says it. */
  readonly suggested?: readonly Reason[];
}

/** One undertaking, with what became of it. */
export interface FollowUpLine {
  readonly line: DossierLine;
  readonly sectors: readonly Sector[];
  readonly due: EdtfDate | null;
  /** The session at which, or after which, it is first told; null before the first one. */
  readonly session: EntryId | null;
  readonly fate: Fate;
  /** The day of the last document that speaks of it. */
  readonly lastTold: EdtfDate | null;
  /** In order of time. */
  readonly reports: readonly FollowUpReport[];
}

/** What was undertaken between two parties, from session to session. */
export interface FollowUpTable {
  readonly question: DossierQuestion;
  /** The day from which one looks. */
  readonly on: IsoDay;
  /** Sessions of the parties' joint commissions, in order of time. */
  readonly sessions: readonly TimelineLine[];
  /** In order of the day on which they are first told. */
  readonly lines: readonly FollowUpLine[];
}

/**
 * Every commitment, agreement and project between two parties, each with what became of it.
 *
 * A line leaves the table only where a person says so: by refusing it, by joining it with another,
 * or by confirming that it tells what became of an earlier one, beneath which it then stands.
 *
 * @param on - The day from which one looks: what is due before it and not done is overdue.
 */
export function followUp(register: Register, question: DossierQuestion, on: IsoDay): FollowUpTable {
  const { commitments, agreements, projects } = dossier(register, question);
  const sessions = sessionsBetween(register, question);
  const setting: Setting = { register, on, sessions };
  return {
    question,
    on,
    sessions: sessions.map((entry) => lineOf(register, { entry, certainty: "yes" })),
    lines: [...commitments, ...agreements, ...projects]
      .filter(({ entry }) => !isReport(register, entry.id))
      .map((line) => followLine(line, setting))
      .toSorted((one, other) => compareDates(one.line.date, other.line.date)),
  };
}

interface Setting {
  readonly register: Register;
  readonly on: IsoDay;
  readonly sessions: readonly EncounterEntry[];
}

/** A meeting of experts within a session is no session of its own. */
function sessionsBetween(
  register: Register,
  { parties }: DossierQuestion,
): readonly EncounterEntry[] {
  const found = findEncounters(register, { parties, families: ["commission"] });
  const ids = new Set(found.map(({ entry }) => entry.id));
  return found
    .map(({ entry }) => entry)
    .filter(
      ({ id, earliest }) =>
        earliest !== null && !ids.has(wholesOf(register).get(id) ?? "no session"),
    );
}

/** Whether people have said that the line tells what became of another one. */
function isReport(register: Register, id: EntryId): boolean {
  return linksOf(register, id).some(
    (link) => link.from === id && isReportLink(link) && link.status === "accepted",
  );
}

type ReportLink = RegisterLink & { readonly type: FollowUpReport["link"] };

function isReportLink(link: RegisterLink): link is ReportLink {
  return link.type === "follows" || link.type === "implements";
}

function followLine(line: DossierLine, { register, on, sessions }: Setting): FollowUpLine {
  const entry = register.entries.get(line.entry.id);
  const reports = entry === undefined ? [] : reportsOn(entry, register);
  const session = sessionOf(line, entry, sessions);
  const lastTold = lastDayOf([line, ...reports.map((report) => report.line)]);
  const due = entry?.kind === "commitment" ? shown(entry.due) : null;
  const told: Told = {
    due,
    on,
    isUnheard: heldAfter(lastTold, session, sessions),
    sure: reports.filter(isSure).map((report) => report.line),
    isProposed: !reports.every(isSure),
  };
  return {
    line,
    sectors: sectorsOf(entry),
    due,
    session: session?.id ?? null,
    fate: fateOf(entry, told),
    lastTold,
    reports,
  };
}

function sectorsOf(entry: Entry | undefined): readonly Sector[] {
  return entry !== undefined && "sectors" in entry ? entry.sectors.map(({ value }) => value) : [];
}

/** What only the software proposes decides nothing. */
function isSure({ suggested, status }: FollowUpReport): boolean {
  return suggested === undefined || status === "accepted";
}

function reportsOn(entry: Entry, register: Register): readonly FollowUpReport[] {
  return linksOf(register, entry.id)
    .filter(isReportLink)
    .filter(({ to, status }) => to === entry.id && status !== "refused")
    .flatMap((link) => reportOf(link, register))
    .toSorted((one, other) => compareDates(one.line.date, other.line.date));
}

function reportOf(
  { from, type, status, suggestion }: ReportLink,
  register: Register,
): readonly FollowUpReport[] {
  const later = register.entries.get(from);
  if (later === undefined || later.status === "refused") return [];
  const why = suggestion === undefined ? {} : { suggested: suggestion.reasons };
  const line = asLastTold(lineOfEntry(register, later), later);
  return [{ line, link: type, status, ...why }];
}

/** What became of something is best told by whoever tells it last, and is no copy. */
function asLastTold(line: DossierLine, { evidence }: Entry): DossierLine {
  const { source, furtherSources } = line;
  const dated = furtherSources.filter(({ published, copyOf }) => published !== null && !copyOf);
  const last = dated.at(-1);
  if (source === null || last === undefined) return line;
  const others = [source, ...furtherSources].filter((one) => one !== last);
  const words = fullest(evidence, last.document) ?? line.evidence;
  return { ...line, source: last, furtherSources: others, evidence: words };
}

/** The last day on which a document that tells one of the lines was published. */
function lastDayOf(lines: readonly DossierLine[]): EdtfDate | null {
  const days = lines.flatMap(({ source, furtherSources }) =>
    [source, ...furtherSources].map((cited) => cited?.published ?? null),
  );
  return days.toSorted(compareLast).at(-1) ?? null;
}

/** Of two days the later one comes last, and no day first. */
function compareLast(one: EdtfDate | null, other: EdtfDate | null): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return compareDates(one, other);
}

/** The last session that had begun when the undertaking was first told, or that its source tells. */
function sessionOf(
  { date }: DossierLine,
  entry: Entry | undefined,
  sessions: readonly EncounterEntry[],
): EncounterEntry | null {
  const day = date === null ? null : edtfBounds(date).latest;
  const begun =
    day === null
      ? sessions.filter(({ documents }) => documents.some((id) => entry?.documents.includes(id)))
      : sessions.filter(({ earliest }) => earliest !== null && earliest <= day);
  return begun.findLast(isHeld) ?? null;
}

/** Whether a later session was held and nothing speaks of the undertaking since it began. */
function heldAfter(
  lastTold: EdtfDate | null,
  session: EncounterEntry | null,
  sessions: readonly EncounterEntry[],
): boolean {
  const day = lastTold === null ? null : edtfBounds(lastTold).latest;
  const from = day ?? session?.latest ?? null;
  if (from === null) return false;
  return sessions.some(
    (one) => isHeld(one) && one.id !== session?.id && one.earliest !== null && one.earliest > from,
  );
}

function isHeld({ progress }: EncounterEntry): boolean {
  return hasBegun(shown(progress));
}
