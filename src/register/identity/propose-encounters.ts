import type { PartyCode } from "../../fact/reading.ts";
import type { SourceRecord } from "../record.ts";
import type { EntryId } from "../register.ts";
import type { Pair } from "./clusters.ts";
import {
  compareConferences,
  compareEncounters,
  type EncounterComparison,
  movedDaysMax,
} from "./compare-encounters.ts";
import {
  commonPersons,
  dateEncounter,
  type DatedEncounter,
  daysOfBoth,
} from "./dated-encounter.ts";
import type { IdentityNote } from "./identity-note.ts";

/** What the software makes of the encounters of all documents. */
interface ProposedEncounters {
  /** Which are one by default, the surest first. */
  readonly pairs: readonly Pair[];
  /** Why they are, and which only may be. */
  readonly notes: readonly IdentityNote[];
}

/**
 * Encounters that are one by default: formats of one family, the same parties, dates that
 * overlap, and a participant or a place in common.
 *
 * @param entryOfPerson - The line of the register that a person's record belongs to.
 */
export function proposeEncounters(
  encounters: readonly SourceRecord<"encounter">[],
  entryOfPerson: (record: string) => EntryId,
): ProposedEncounters {
  const dated = encounters
    .map((record) => dateEncounter(record, entryOfPerson))
    .filter((one) => one !== null);
  const conferences = dated.filter(
    ({ family, country }) => family === "conference" && country !== null,
  );
  const found = [
    ...blocksOf(dated, companyKey).flatMap((block) => findsIn(block, compareEncounters)),
    ...blocksOf(conferences, venueKey).flatMap((block) => findsIn(block, compareConferences)),
  ];
  const sure = found.filter(({ comparison }) => comparison.judgement === "same");
  return { pairs: sure.map(pairOf), notes: found.map(noteOf) };
}

type Compare = (one: DatedEncounter, other: DatedEncounter) => EncounterComparison | null;

interface Find {
  readonly one: DatedEncounter;
  readonly other: DatedEncounter;
  readonly comparison: EncounterComparison;
}

/** States are enough where there are three: one source counts their alliance as a party too. */
function companyKey({ family, record }: DatedEncounter): string {
  const { parties } = record.fact;
  const states = parties.filter((party) => !isBody(party));
  return `${family}\n${(states.length > 2 ? states : parties).toSorted().join("+")}`;
}

function isBody(party: PartyCode): boolean {
  return party.startsWith("org:");
}

function venueKey({ record, country }: DatedEncounter): string {
  return `${record.fact.format}\n${country}`;
}

function blocksOf(
  encounters: readonly DatedEncounter[],
  keyOf: (encounter: DatedEncounter) => string,
): readonly (readonly DatedEncounter[])[] {
  const blocks = new Map<string, DatedEncounter[]>();
  for (const encounter of encounters) {
    const block = blocks.get(keyOf(encounter));
    if (block === undefined) blocks.set(keyOf(encounter), [encounter]);
    else block.push(encounter);
  }
  return [...blocks.values()];
}

/** Compares each with those that begin before it ends; the surest, on days, come first. */
function findsIn(block: readonly DatedEncounter[], compare: Compare): readonly Find[] {
  const sorted = block.toSorted(
    (one, other) => one.earliest - other.earliest || one.record.order - other.record.order,
  );
  const finds: Find[] = [];
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (other === undefined || other.earliest > one.latest + movedDaysMax) break;
      const comparison = compare(one, other);
      if (comparison !== null) finds.push({ one, other, comparison });
    }
  }
  return finds.toSorted((a, b) => strain(a) - strain(b));
}

/** How far two tellings lie from one another: days first, then the format, then the company. */
function strain({ one, other }: Find): number {
  const format = one.record.fact.format === other.record.fact.format ? 0 : 0.5;
  return daysOfBoth(one, other) + format - 0.04 * Math.min(10, commonPersons(one, other));
}

function pairOf({ one, other }: Find): Pair {
  const [a, b] = [one.record, other.record];
  return a.order < b.order ? [a.id, b.id] : [b.id, a.id];
}

function noteOf(find: Find): IdentityNote {
  const [one, other] = pairOf(find);
  const { judgement, reasons } = find.comparison;
  const score = Math.max(0.5, 1 - strain(find) / 100);
  return { one, other, judgement, score: Math.min(1, score), reasons };
}
