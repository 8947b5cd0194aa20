import type { Steps } from "../../core/steps.ts";
import type { Decided } from "../decided.ts";
import type { RecordsByKind, SourceRecord } from "../record.ts";
import type { DocumentId, EntryId, RecordId } from "../register.ts";
import { holdersKnown } from "../office/holders.ts";
import { type ImpliedIn, impliedIn } from "../office/implied-seats.ts";
import { type Pair, clusterRecords } from "./clusters.ts";
import type { Placed } from "./encounter/place-in-time.ts";
import { EncounterProposer } from "./propose-encounters.ts";
import type { IdentityNote } from "./identity-note.ts";
import { PersonProposer } from "./propose-persons.ts";
import { proposeAgreements } from "./propose-agreements.ts";
import { proposeCommitments, proposeProjects, proposeStatements } from "./propose-undertakings.ts";

/** Which line each record belongs to. */
export interface Identities {
  readonly entryOf: ReadonlyMap<RecordId, EntryId>;
  /** The line of a record; the record's own id where it is unknown. */
  readonly entry: (record: RecordId) => EntryId;
  /** Why the software joined records, and which others may be one. */
  readonly notes: readonly IdentityNote[];
  /** The dates of encounters that their surroundings place. */
  readonly placed: Placed;
  /** Who takes part by an office alone, as other documents of that day show the holder. */
  readonly implied: ImpliedIn;
  /** The day on which a document reports, in days since 1970; null where nothing shows it. */
  readonly reportDay: (document: DocumentId) => number | null;
}

/**
 * Joins records that are one thing: as people judged, then as the software proposes. What was told
 * is kept, and told anew only where something has come or changed; it changes nothing of the answer.
 */
export class Identifier {
  readonly #persons = new PersonProposer();
  readonly #encounters = new EncounterProposer();

  *identify(records: RecordsByKind, decided: Decided): Steps<Identities> {
    const entryOf = new Map<RecordId, EntryId>();
    const entry = (record: RecordId): EntryId => entryOf.get(record) ?? record;
    const join = (members: readonly SourceRecord[], proposed: readonly Pair[]): void => {
      const clusters = clusterRecords(clustering(members, proposed, decided));
      for (const [id, cluster] of clusters) for (const record of cluster) entryOf.set(record, id);
    };
    const persons = yield* this.#persons.propose(records.person);
    join(records.person, persons.pairs);
    yield;
    yield;
    const implied = impliedIn(records.encounter, holdersKnown(records.person, entry));
    yield;
    const people = { records: records.person, entryOf: entry, implied };
    const encounters = yield* this.#encounters.propose(records.encounter, people);
    join(records.encounter, encounters.pairs);
    yield;
    join(records.statement, proposeStatements(records.statement));
    yield;
    join(records.commitment, proposeCommitments(records.commitment));
    yield;
    join(records.agreement, proposeAgreements(records.agreement));
    join(records.project, proposeProjects(records.project));
    yield;
    return {
      entryOf,
      entry,
      notes: [...persons.notes, ...encounters.notes],
      placed: encounters.placed,
      implied,
      reportDay: encounters.reportDay,
    };
  }
}

function clustering(
  members: readonly SourceRecord[],
  proposed: readonly Pair[],
  { same, apart, unsure }: Decided,
): Parameters<typeof clusterRecords>[0] {
  const own = new Map(members.map((record) => [record.id, record]));
  const ours = ([one, other]: Pair): boolean => own.has(one) && own.has(other);
  return {
    records: members.map(({ id }) => id),
    same: same.filter(ours),
    apart: [...apart, ...unsure].filter(ours),
    proposed,
    ward: (id) => {
      const record = own.get(id);
      return record?.kind === "encounter" ? record.source.document : null;
    },
  };
}
