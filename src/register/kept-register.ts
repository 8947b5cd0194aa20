import type { Decision } from "../decision/decision.ts";
import { recordsOf } from "../decision/records.ts";
import type { Resolve } from "./decided.ts";
import type { IdentityNote } from "./identity/identity-note.ts";
import type { PlacedDate } from "./identity/encounter/place-in-time.ts";
import type { Joined } from "./join.ts";
import type { ImpliedSeat } from "./office/implied-seats.ts";
import type {
  Disagreement,
  DocumentId,
  Entry,
  EntryId,
  RecordId,
  Register,
  RegisterLink,
  SourceDocument,
} from "./register.ts";
import type { FollowUp } from "./undertaking/follow-up.ts";

/**
 * What a register was folded to, in values that can be written down: whoever has it goes on with
 * further verdicts without reading anything but the documents that they bear on.
 */
export interface KeptRegister {
  /** What people had judged, see {@link Joined}. */
  readonly judged: string;
  readonly documents: readonly SourceDocument[];
  /** Every line, in order, with what had been decided about it. */
  readonly lines: readonly Entry[];
  readonly links: readonly RegisterLink[];
  readonly followUps: readonly FollowUp[];
  readonly notes: readonly IdentityNote[];
  readonly placed: readonly (readonly [RecordId, PlacedDate])[];
  readonly implied: readonly (readonly [RecordId, readonly ImpliedSeat[]])[];
  readonly doubts: readonly (readonly [EntryId, readonly EntryId[]])[];
  readonly clashes: readonly (readonly [EntryId, readonly Disagreement[]])[];
  /** Of decided lines, all documents: a refused source is no document of its line any more. */
  readonly documentsOf: readonly (readonly [EntryId, readonly DocumentId[]])[];
  /** What records that decisions name are now, where they are found by their words or not at all. */
  readonly sighted: readonly (readonly [sighting: string, RecordId | null])[];
}

/** Names a record in a decision. */
export function sightingOf(record: RecordId, { id }: Decision): string {
  return `${id} ${record}`;
}

/** Takes from a fold what is worth keeping. */
export function keepRegister(register: Register, joined: Joined, resolve: Resolve): KeptRegister {
  const { documents, entries, links, followUps, identityNotes } = register;
  const lines = [...entries.values()];
  const encounters = encountersIn(lines);
  const { placed, implied } = joined.setting.identities;
  return {
    judged: joined.judged,
    documents: [...documents.values()],
    lines,
    links,
    followUps,
    notes: identityNotes,
    placed: encounters.flatMap((record) => {
      const date = placed(record);
      return date === null ? [] : [[record, date]];
    }),
    implied: encounters.flatMap((record) => {
      const seats = implied(record);
      return seats.length === 0 ? [] : [[record, seats]];
    }),
    doubts: [...joined.doubts].map(([line, others]) => [line, [...others]]),
    clashes: [...joined.clashes],
    documentsOf: lines
      .filter(({ decisions }) => decisions.length > 0)
      .map(({ id }) => [id, documentsOf(id, joined)]),
    sighted: register.decisions.flatMap((decision) => sightingsIn(decision, register, resolve)),
  };
}

function encountersIn(lines: readonly Entry[]): readonly RecordId[] {
  return lines.flatMap(({ kind, records }) => (kind === "encounter" ? records : []));
}

function documentsOf(line: EntryId, { membersOf }: Joined): readonly DocumentId[] {
  return [...new Set(membersOf(line).map(({ source }) => source.document))];
}

function sightingsIn(
  decision: Decision,
  { entryOf }: Register,
  resolve: Resolve,
): readonly (readonly [string, RecordId | null])[] {
  return recordsOf(decision)
    .filter((record) => !entryOf.has(record))
    .map((record) => [sightingOf(record, decision), resolve(record, decision)]);
}
