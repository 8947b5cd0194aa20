import type { EdtfDate } from "../../core/edtf.ts";
import { formatFamilies } from "../../core/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import { join } from "./join.ts";
import { withOwners } from "./owners.ts";
import { canBe, overlap } from "./same.ts";
import { stayFrom, type Told } from "./told.ts";

/**
 * Brings the tellings of one occasion together.
 *
 * Each telling joins the latest occasion that it can be: of one family, with dates and places that
 * can both hold, with somebody in common, and told by nothing as another (« la précédente »).
 */
export function mergeTellings(candidates: readonly Candidate[]): readonly Told[] {
  const told: Told[] = [];
  for (const read of candidates) {
    const candidate = withOwners(told, read);
    const same =
      candidate.which === "new" ? -1 : told.findLastIndex((one) => canBe(one, candidate));
    const at = same < 0 && candidate.again ? spokenOf(told, candidate) : same;
    const known = told[at];
    if (known === undefined) told.push(tell(withBody(told, candidate)));
    else told[at] = same < 0 ? mention(known, candidate) : join(known, candidate);
  }
  return told;
}

/** « la dixième session »: of the body whose session was told before, with its parties. */
function withBody(told: readonly Told[], candidate: Candidate): Candidate {
  const { which, codes } = candidate;
  if (which === null || which === "new" || codes.size > 0) return candidate;
  const body = told.findLast(
    ({ format, codes }) =>
      formatFamilies[format] === formatFamilies[candidate.format] && codes.size > 1,
  );
  return body === undefined ? candidate : { ...candidate, codes: body.codes };
}

/** « cette rencontre », « la cérémonie d'ouverture »: what was told last, under another name. */
function spokenOf(told: readonly Told[], candidate: Candidate): number {
  if (candidate.sentence === 0) return -1;
  return told.findLastIndex(
    (occasion) =>
      isRecent(occasion, candidate) &&
      !isHollow(occasion) &&
      overlap(occasion.codes, candidate.codes),
  );
}

/** How many sentences an occasion stays in mind. */
const sentencesInMind = 3;

function isRecent(known: Told, { sentence }: Candidate): boolean {
  return sentence - (known.tellings.at(-1)?.sentence ?? 0) <= sentencesInMind;
}

function isHollow({ tellings }: Told): boolean {
  return tellings.every(({ again }) => again);
}

/** A telling that only adds who was there, and when, if that was not told. */
function mention(known: Told, candidate: Candidate): Told {
  return {
    ...join(known, candidate),
    format: known.format,
    date: known.date ?? candidate.date,
    place: known.place ?? candidate.place,
  };
}

function tell(candidate: Candidate): Told {
  const { format, place, people, codes } = candidate;
  return { tellings: [candidate], format, date: dateOf(candidate), place, people, codes };
}

function dateOf({ date, days, bound }: Candidate): EdtfDate | null {
  return date !== null && days !== null && days > 1 && bound === "start"
    ? stayFrom(date, days)
    : date;
}
