import type { EncounterStatus } from "../../core/vocabulary.ts";
import type { VerbGroup } from "../../mention/verb/verb.ts";
import type { OccasionWords } from "./words.ts";

/** What a verb says of the occasion in its clause; null where it says nothing; "denied" where there was none. */
export function statusOfVerb(
  group: VerbGroup,
  words: OccasionWords,
): EncounterStatus | "denied" | null {
  if (words.postpones.has(group.lemma)) return "postponed";
  if (words.cancels.has(group.lemma)) return "cancelled";
  if (group.negated) return "denied";
  if (hasBegun(group, words)) return "under-way";
  if (group.perfect) return "held";
  if (isAhead(group, words)) return "planned";
  if (isGoingOn(group, words)) return "under-way";
  return group.tense === "past" || group.tense === "pluperfect" ? "held" : null;
}

/** «находится с визитом», « se trouve »; in some languages the past of it is over, and any present goes on: «проводит переговоры». */
function isGoingOn({ lemma, tense }: VerbGroup, words: OccasionWords): boolean {
  const { ongoing, pastIsOver, presentGoesOn, sends } = words;
  if (tense === "present" && presentGoesOn === true && sends?.has(lemma) !== true) return true;
  if (!ongoing.has(lemma) || tense === "pluperfect") return false;
  return tense !== "past" || pastIsOver !== true;
}

/** «прибыл с визитом», "began his visit": told when it began, and not that it is over. */
function hasBegun({ lemma, tense, voice }: VerbGroup, { begins }: OccasionWords): boolean {
  const told = tense === "past" || (tense === "participle" && voice === "active");
  return told && begins.has(lemma);
}

function isAhead({ lemma, tense, modal }: VerbGroup, words: OccasionWords): boolean {
  if (tense === "future" || tense === "conditional") return true;
  if (modal !== null && ahead.has(modal)) return true;
  return isDeparture(lemma, tense, words) || (words.plans.has(lemma) && tense !== "pluperfect");
}

/** "leaves today": the present of setting out. */
function isDeparture(lemma: string, tense: VerbGroup["tense"], words: OccasionWords): boolean {
  return tense === "present" && words.departs?.has(lemma) === true;
}

const ahead: ReadonlySet<string> = new Set(["must", "want", "agree", "promise"]);
