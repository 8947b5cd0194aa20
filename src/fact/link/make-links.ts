import { formatFamilies } from "../../core/vocabulary.ts";
import type { EncounterFact } from "../encounter/make-encounters.ts";
import { daysOf } from "../encounter/merge.ts";
import type { Link } from "../reading.ts";

/** How the records of a document hang together. */
export function makeLinks(encounters: readonly EncounterFact[]): readonly Link[] {
  return encounters.flatMap((part) => {
    const whole = wholeOf(part, encounters);
    return whole === null
      ? []
      : [{ type: "within", from: part.encounter.id, to: whole.encounter.id }];
  });
}

/** The occasion of which this one is a part: a visit of the same people, or the forum on whose margins it is. */
function wholeOf(part: EncounterFact, all: readonly EncounterFact[]): EncounterFact | null {
  const families = wholes[formatFamilies[part.encounter.format]];
  if (families === undefined) return null;
  const found = all.filter(
    (whole) =>
      whole !== part &&
      families.includes(formatFamilies[whole.encounter.format]) &&
      sharesPeople(part, whole) &&
      sharesDays(part, whole) &&
      sharesCountry(part, whole),
  );
  return found.toSorted((one, other) => distance(part, one) - distance(part, other))[0] ?? null;
}

/** Families of wholes that a family can be a part of. */
const wholes: Readonly<Partial<Record<string, readonly string[]>>> = {
  talks: ["visit"],
  press: ["visit"],
  message: ["visit"],
  ceremony: ["visit"],
  community: ["visit"],
  commission: ["visit"],
};

function sharesPeople(part: EncounterFact, whole: EncounterFact): boolean {
  return [...part.told.people.keys()].some((person) => whole.told.people.has(person));
}

function sharesDays(part: EncounterFact, whole: EncounterFact): boolean {
  const [one, other] = [daysOf(part.encounter.date), daysOf(whole.encounter.date)];
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

function sharesCountry(part: EncounterFact, whole: EncounterFact): boolean {
  const [one, other] = [
    part.encounter.place?.country ?? null,
    whole.encounter.place?.country ?? null,
  ];
  return one === null || other === null || one === other;
}

function distance(part: EncounterFact, whole: EncounterFact): number {
  const at = part.told.tellings[0]?.sentence ?? 0;
  return Math.min(...whole.told.tellings.map(({ sentence }) => Math.abs(sentence - at)));
}
