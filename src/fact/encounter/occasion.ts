import type { Labels } from "../../core/language.ts";
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
  /** How many words after the trigger a place must stand, as after « se rendre »; null where none need stand. */
  readonly placeWithin: number | null;
  /** An audience with a head of state or of government; with anyone else it is talks. */
  readonly ranked: boolean;
  /** Somebody meets somebody: one alone meets nobody. */
  readonly ofTwo: boolean;
  /** The subject itself names two sides: «министры Ганы и Того обсудили». */
  readonly together: boolean;
  /** States alone do not do it: "Kenya and Peru signed in Lima" tells of nobody who came together. */
  readonly ofPersons: boolean;
  /** What is only said, at an occasion that may have been told before: "discussed". */
  readonly recap: boolean;
  /** Its object must be a person who is asked for nothing: "called on the king", not "called on the king to act". */
  readonly toPersons: boolean;
  /** What its date is to the occasion: « est arrivé lundi » tells where a visit begins. */
  readonly bound: "start" | "end" | null;
  /** Without a place it is in the country of the host: « a été accueilli par le ministre péruvien ». */
  readonly atHosts: boolean;
  /** Without a place it is in the state where the page is written: "arrived on Saturday". */
  readonly atHome: boolean;
  /** Its present tells what goes on: "is in Lima". */
  readonly goesOn: boolean;
  /** The status that the trigger itself tells, as « a annulé sa visite » does. */
  readonly status: EncounterStatus | null;
}

export type OccasionRule = AnyRule<Occasion>;

export interface VerbOccasion {
  readonly id: OccasionRule["id"];
  readonly because: Labels;
  readonly lemmas: readonly string[];
  readonly voice?: VerbGroup["voice"];
  readonly format: EncounterFormat;
  readonly roles: Roles;
  readonly needs?: readonly (readonly Slot[])[];
  readonly placeWithin?: number;
  readonly ranked?: boolean;
  readonly ofTwo?: boolean;
  readonly together?: boolean;
  readonly ofPersons?: boolean;
  readonly recap?: boolean;
  readonly toPersons?: boolean;
  readonly atHosts?: boolean;
  readonly atHome?: boolean;
  readonly goesOn?: boolean;
  readonly bound?: "start" | "end";
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
        given.lemmas,
      ),
    ),
    make: (): Occasion => occasion(given),
    examples: given.examples,
    counterExamples: given.counterExamples,
  });
}

/** An occasion with what a rule leaves unsaid. */
export function occasion(
  given: Pick<VerbOccasion, "format" | "roles"> & Partial<Omit<Occasion, "format" | "roles">>,
): Occasion {
  const { format, roles, needs = [], placeWithin = null, bound = null, status = null } = given;
  return { format, roles, needs, placeWithin, bound, status, ...marksOf(given) };
}

type Marks =
  | "ranked"
  | "ofTwo"
  | "together"
  | "ofPersons"
  | "recap"
  | "toPersons"
  | "atHosts"
  | "atHome"
  | "goesOn";

function marksOf(given: Partial<Pick<Occasion, Marks>>): Pick<Occasion, Marks> {
  const { ranked = false, ofTwo = false, together = false } = given;
  const { recap = false, toPersons = false, atHosts = false, atHome = false } = given;
  const { goesOn = false, ofPersons = false } = given;
  return { ranked, ofTwo, together, ofPersons, recap, toPersons, atHosts, atHome, goesOn };
}

/** What the lexicon of event nouns says: « visite de travail » is a working visit. */
export type EventNounEntry = LexiconEntry<"event-noun">;

export const eventNoun: Kind<EventNounEntry> = lexical("event-noun");
