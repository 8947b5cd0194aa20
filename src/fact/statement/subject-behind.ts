import type { PartyItem, PartyType } from "../../mention/party/party.ts";
import { clauseWords, partiesRight, subjectOf, type VerbItem } from "../clause/clause.ts";
import { lowerAt, type Hearing } from "./hearing.ts";

const speaking: ReadonlySet<PartyType> = new Set(["person", "office", "pronoun", "description"]);

/** How many steps behind its verb a subject may stand: «сказал на встрече с послами министр». */
const stepsMax = 12;

/** «P, сказал на встрече министр»: whoever speaks behind the verb, and can be nothing but its subject. */
export function subjectBehind(hearing: Hearing, item: VerbItem): PartyItem | null {
  const { spot } = hearing;
  if (!clauseWords(spot.language).inflected) return null;
  const found = partiesRight(spot, item.to, stepsMax).find(
    ({ value }) => value.preposition === null && speaking.has(value.type),
  );
  if (found?.value.cases?.join() !== "nom") return null;
  for (let at = item.to; at < found.from; at++) if (lowerAt(hearing, at) === ",") return null;
  return found;
}

/** The subject of a verb behind what was said: behind the verb before ahead of it. */
export function turnedSubject(hearing: Hearing, item: VerbItem): PartyItem | null {
  return subjectBehind(hearing, item) ?? subjectOf(hearing.spot, item);
}
