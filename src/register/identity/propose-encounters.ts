import type { SourceRecord } from "../record.ts";
import type { DocumentId, EntryId, RecordId } from "../register.ts";
import type { Pair } from "./clusters.ts";
import { actingOf } from "./encounter/acting.ts";
import type { Placed } from "./encounter/place-in-time.ts";
import { settingOf } from "./encounter/setting.ts";
import { surroundingsOf } from "./encounter/surroundings.ts";
import { Joining } from "./encounter/joining.ts";
import type { IdentityNote } from "./identity-note.ts";

/** What the software makes of the encounters of all documents. */
interface ProposedEncounters {
  /** Which are one by default, the surest first. */
  readonly pairs: readonly Pair[];
  /** Why they are, and which only may be. */
  readonly notes: readonly IdentityNote[];
  /** The dates of encounters that their surroundings place. */
  readonly placed: Placed;
  /** The day on which a document reports, in days since 1970; null where nothing shows it. */
  readonly reportDay: (document: DocumentId) => number | null;
}

/** The people of the register, so far as encounters need them. */
interface People {
  readonly records: readonly SourceRecord<"person">[];
  /** The line of the register that a person's record belongs to. */
  readonly entryOf: (record: RecordId) => EntryId;
}

/** After so many rounds nothing new is placed. */
const roundsMax = 4;

/**
 * Encounters that are one by default, by the weight of all that speaks for and against it.
 *
 * First those whose days are told join; what they place in time joins in the rounds that follow,
 * each with the line that it fits clearly best.
 */
export function proposeEncounters(
  encounters: readonly SourceRecord<"encounter">[],
  { records, entryOf }: People,
): ProposedEncounters {
  const acting = actingOf(records, entryOf);
  const settings = encounters
    .filter(({ fact }) => fact.parties.length > 0)
    .map((record) => settingOf(record, { acting, entryOf }));
  const joining = new Joining(settings, surroundingsOf(settings, { records, entryOf }));
  joining.joinExact();
  for (let round = 0; round < roundsMax; round++) if (joining.joinBest() === 0) break;
  const placed = joining.placed();
  const days = joining.reportDays();
  return {
    pairs: joining.pairs,
    notes: joining.notes(),
    placed: (record) => placed.get(record) ?? null,
    reportDay: (document) => days.get(document)?.day ?? null,
  };
}
