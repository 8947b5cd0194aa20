import { formatFamilies, type FormatFamily } from "../../core/vocabulary.ts";
import { daysOf, type Told } from "./merge.ts";

/** Families of wholes that a family can be a part of. */
const wholes: Readonly<Partial<Record<FormatFamily, readonly FormatFamily[]>>> = {
  talks: ["visit", "conference"],
  press: ["visit", "conference"],
  message: ["visit", "talks"],
  ceremony: ["visit"],
  community: ["visit"],
  commission: ["visit"],
  "conference-part": ["conference"],
};

/**
 * The occasion of which this one is a part: a visit of the same people, or the forum in whose margins
 * it is held. The nearest in the text where several would do.
 */
export function wholeOf(part: Told, all: readonly Told[]): Told | null {
  const families = wholes[formatFamilies[part.format]] ?? [];
  const found = all.filter(
    (whole) =>
      whole !== part &&
      families.includes(formatFamilies[whole.format]) &&
      mayHold(whole, part) &&
      sharesDays(part, whole) &&
      sharesCountry(part, whole),
  );
  return found.toSorted((one, other) => distance(part, one) - distance(part, other))[0] ?? null;
}

/** A visit holds what its visitor does; a forum holds what is told to be on its margins. */
function mayHold(whole: Told, part: Told): boolean {
  if (formatFamilies[whole.format] === "conference")
    return part.tellings.some(({ margin }) => margin);
  return [...part.people.keys()].some((person) => whole.people.has(person));
}

function sharesDays(part: Told, whole: Told): boolean {
  const [one, other] = [daysOf(part.date), daysOf(whole.date)];
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

function sharesCountry(part: Told, whole: Told): boolean {
  const [one, other] = [part.place?.country ?? null, whole.place?.country ?? null];
  return one === null || other === null || one === other;
}

function distance(part: Told, whole: Told): number {
  const at = part.tellings[0]?.sentence ?? 0;
  return Math.min(...whole.tellings.map(({ sentence }) => Math.abs(sentence - at)));
}
