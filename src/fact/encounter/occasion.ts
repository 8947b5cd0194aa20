import type { EncounterFormat, EncounterStatus, ParticipantRole } from "../../core/vocabulary.ts";
import type { Kind } from "../../grammar/lattice.ts";
import { as, item } from "../../grammar/pattern.ts";
import { defineRule, type AnyRule } from "../../grammar/rule.ts";
import type { LexiconEntry } from "../../lexicon/lexicon.ts";
import { lexical } from "../../mention/lexical.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import type { Slot } from "../clause/words.ts";

/** What each slot of the clause makes of the party that fills it. */
export type Roles = Readonly<Partial<Record<Slot, ParticipantRole>>>;

/** What a rule says of an occasion: its format, and who does what in it. */
export interface Occasion {
  readonly format: EncounterFormat;
  readonly roles: Roles;
  /** Slots that must be filled, any one of each group, or the rule is silent. */
  readonly needs: readonly (readonly Slot[])[];
  readonly trigger: "verb" | "noun";
  /** The status that the trigger itself tells, as « a annulé sa visite » does. */
  readonly status: EncounterStatus | null;
}

export type OccasionRule = AnyRule<Occasion>;

interface VerbOccasion {
  readonly id: OccasionRule["id"];
  readonly because: string;
  readonly lemmas: readonly string[];
  readonly voice?: VerbGroup["voice"];
  readonly format: EncounterFormat;
  readonly roles: Roles;
  readonly needs?: readonly (readonly Slot[])[];
  readonly status?: EncounterStatus;
  /** Sentences with `{trigger:…}` and the roles drawn, `{guest:…}`. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly (readonly [sentence: string, reason: string])[];
}

/** An occasion told by a verb: « X a reçu Y », "X met Y", «X встретился с Y». */
export function occasionByVerb(given: VerbOccasion): OccasionRule {
  const lemmas = new Set(given.lemmas);
  const { voice } = given;
  return defineRule({
    id: given.id,
    revision: 1,
    because: given.because,
    pattern: as(
      "trigger",
      item(
        verb,
        (group) => lemmas.has(group.lemma) && (voice === undefined || group.voice === voice),
      ),
    ),
    make: (): Occasion => ({
      format: given.format,
      roles: given.roles,
      needs: given.needs ?? [],
      trigger: "verb",
      status: given.status ?? null,
    }),
    examples: given.examples,
    counterExamples: given.counterExamples,
  });
}

/** What the lexicon of event nouns says: « visite de travail » is a working visit. */
export type EventNounEntry = LexiconEntry<"event-noun">;

export const eventNoun: Kind<EventNounEntry> = lexical("event-noun");
