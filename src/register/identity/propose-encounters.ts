import { mapInSteps, type Steps } from "../../core/steps.ts";
import type { SourceRecord } from "../record.ts";
import type { DocumentId, EntryId, RecordId } from "../register.ts";
import type { ImpliedIn } from "../office/implied-seats.ts";
import type { Pair } from "./clusters.ts";
import { actingOf } from "./encounter/acting.ts";
import { Commonness } from "./encounter/commonness.ts";
import { compareOutcomes } from "./encounter/joining.ts";
import { KeptNeighbourhoods } from "./encounter/kept-neighbourhoods.ts";
import { Neighbourhoods } from "./encounter/neighbourhoods.ts";
import type { Placed } from "./encounter/place-in-time.ts";
import { Settings } from "./encounter/settings.ts";
import { ToldDocuments } from "./encounter/told-documents.ts";
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
  /** Who takes part by an office alone. */
  readonly implied: ImpliedIn;
}

/**
 * Encounters that are one by default, by the weight of all that speaks for and against it.
 *
 * Neighbourhoods of documents are told one by one, and kept: what comes, or is read anew, costs
 * no more than its neighbourhood. What is kept changes nothing: a proposer that knows nothing yet
 * proposes the same.
 *
 * @see docs/decisions/0011-neighbourhoods-are-told-anew.md
 */
export class EncounterProposer {
  readonly #settings = new Settings();
  readonly #documents = new ToldDocuments();
  readonly #commonness = new Commonness();
  readonly #neighbourhoods = new Neighbourhoods();
  readonly #kept = new KeptNeighbourhoods();

  *propose(
    encounters: readonly SourceRecord<"encounter">[],
    { records, entryOf, implied }: People,
  ): Steps<ProposedEncounters> {
    const acting = actingOf(records, entryOf);
    yield;
    const settings = yield* this.#settings.of(encounters, { acting, entryOf, implied });
    const documents = this.#documents.of(settings, records, entryOf);
    yield;
    yield* this.#commonness.count(documents);
    const neighbourhoods = yield* this.#neighbourhoods.of(documents);
    const told = yield* mapInSteps(neighbourhoods, (near) =>
      this.#kept.tell(near, (key) => this.#commonness.rarity(key)),
    );
    const outcomes = told.flatMap((one) => one.outcomes).toSorted(compareOutcomes);
    const placed = new Map(told.flatMap((one) => [...one.placed]));
    const days = new Map(told.flatMap((one) => [...one.reportDays]));
    return {
      pairs: outcomes.flatMap(({ note: { one, other, judgement } }) =>
        judgement === "same" ? [[one, other] as const] : [],
      ),
      notes: outcomes.map(({ note }) => note),
      placed: (record) => placed.get(record) ?? null,
      reportDay: (document) => days.get(document)?.day ?? null,
    };
  }
}
