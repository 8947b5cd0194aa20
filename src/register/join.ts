import { canonicalJson } from "../core/digest.ts";
import { gatherBy } from "../core/lists.ts";
import type { Steps } from "../core/steps.ts";
import type { Decision } from "../decision/decision.ts";
import { proposeSessions } from "./body/propose-sessions.ts";
import type { Decided } from "./decided.ts";
import type { Pair } from "./identity/clusters.ts";
import type { Identifier, Identities } from "./identity/identify.ts";
import { linksOf } from "./links.ts";
import type { EntryMaker, Setting } from "./make-entry.ts";
import type { Read } from "./read-documents.ts";
import type { SourceRecord } from "./record.ts";
import type { FollowUp } from "./undertaking/follow-up.ts";
import { proposeFollowUps } from "./undertaking/propose-follow-ups.ts";
import { officeClashes } from "./office/office-clashes.ts";
import {
  type Disagreement,
  type DocumentId,
  type Entry,
  type EntryId,
  entryKinds,
  type RecordId,
  type Register,
  type RegisterLink,
  type SourceDocument,
} from "./register.ts";

/** What stays the same until documents come, or somebody judges two records anew. */
export interface Joined {
  /** What people judged, in words that are equal where the judgements are. */
  readonly judged: string;
  readonly setting: Setting;
  readonly links: readonly RegisterLink[];
  readonly followUps: readonly FollowUp[];
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  /** The records of a line, in order of capture. */
  readonly membersOf: (line: EntryId) => readonly SourceRecord[];
  /** Every line as it is where no verdict touches it, or no later one than those that it names. */
  readonly lines: ReadonlyMap<EntryId, Entry>;
  /** The others that each line may be one with. */
  readonly doubts: ReadonlyMap<EntryId, ReadonlySet<EntryId>>;
  /** What the offices of a person contradict. */
  readonly clashes: ReadonlyMap<EntryId, readonly Disagreement[]>;
}

/** What people judged of records and links: all of the log that bears on what is one. */
export function judgedIn({ same, apart, unsure, links }: Decided): string {
  return canonicalJson([same, apart, unsure, links]);
}

/** What keeps from one join to the next all that has not changed. */
export interface Keepers {
  readonly identifier: Identifier;
  readonly maker: EntryMaker;
}

/** Finds out which records are one, and makes the lines as the sources tell them. */
export function* join(read: Read, decided: Decided, { identifier, maker }: Keepers): Steps<Joined> {
  const { sources, records } = read;
  const identities = yield* identifier.identify(records, decided);
  const people = new Map(records.person.map((record) => [record.id, record]));
  const setting = { person: (id: RecordId) => people.get(id) ?? null, identities };
  const all = entryKinds.flatMap((kind): readonly SourceRecord[] => records[kind]);
  const clusters = clustersOf(all, identities);
  const doubts = doubtsOf(identities, decided);
  yield;
  const followUps = yield* proposeFollowUps(records, identities);
  yield;
  const sessions = proposeSessions(records.encounter, identities);
  const made = yield* maker.makeAll(clusters, setting);
  const clashes = officeClashes(made.values());
  yield;
  return {
    judged: judgedIn(decided),
    setting,
    links: linksOf(sources, { records, identities, decided: decided.links, followUps, sessions }),
    followUps,
    documents: read.documents,
    membersOf: (line) => clusters.get(line) ?? [],
    lines: withSignals(made, { doubts, clashes }),
    doubts,
    clashes,
  };
}

/** What is joined with what was decided. */
interface Outcome {
  readonly decided: Decided;
  /** The log, in order. */
  readonly decisions: readonly Decision[];
  readonly lines: ReadonlyMap<EntryId, Entry>;
}

/** The register that all of it amounts to. */
export function registerOf(joined: Joined, { decided, decisions, lines }: Outcome): Register {
  return {
    documents: joined.documents,
    entries: lines,
    entryOf: joined.setting.identities.entryOf,
    links: joined.links,
    followUps: joined.followUps,
    identityNotes: joined.setting.identities.notes,
    decisions,
    strayDecisions: decided.stray,
  };
}

type Signals = Pick<Joined, "doubts" | "clashes">;

/** Names on a line the others that it may be one with, and what its offices contradict. */
export function withSignal<E extends Entry>(entry: E, { doubts, clashes }: Signals): E {
  const [others, clash] = [doubts.get(entry.id), clashes.get(entry.id)];
  if (others === undefined && clash === undefined) return entry;
  return {
    ...entry,
    perhapsSame: [...(others ?? entry.perhapsSame)],
    disagreements: [...entry.disagreements, ...(clash ?? [])],
  };
}

function withSignals(
  lines: ReadonlyMap<EntryId, Entry>,
  signals: Signals,
): ReadonlyMap<EntryId, Entry> {
  const signalled = new Map(lines);
  for (const id of new Set([...signals.doubts.keys(), ...signals.clashes.keys()])) {
    const entry = lines.get(id);
    if (entry !== undefined) signalled.set(id, withSignal(entry, signals));
  }
  return signalled;
}

/** The records of each line, lines and records in order of capture. */
function clustersOf(
  records: readonly SourceRecord[],
  { entry }: Identities,
): ReadonlyMap<EntryId, readonly SourceRecord[]> {
  return gatherBy(records, ({ id }) => entry(id));
}

/** Pairs that somebody, or the software, was unsure about. */
function doubtsOf(identities: Identities, decided: Decided): Joined["doubts"] {
  const doubts = new Map<EntryId, Set<EntryId>>();
  for (const pair of [...decided.unsure, ...likely(identities, decided)]) {
    const [one, other] = pair.map(identities.entry);
    if (one === undefined || other === undefined || one === other) continue;
    doubts.set(one, (doubts.get(one) ?? new Set()).add(other));
    doubts.set(other, (doubts.get(other) ?? new Set()).add(one));
  }
  return doubts;
}

/** Pairs that the software would show to somebody, unless somebody has told them apart. */
function likely({ notes, entry }: Identities, { apart }: Decided): readonly Pair[] {
  const judged = new Set(apart.map((pair) => pair.map(entry).toSorted().join("\n")));
  return notes
    .filter(({ judgement }) => judgement === "unsure")
    .map(({ one, other }): Pair => [one, other])
    .filter((pair) => !judged.has(pair.map(entry).toSorted().join("\n")));
}
