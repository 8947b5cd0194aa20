import type { Language } from "../../core/language.ts";
import { formatFamilies, type EncounterStatus } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import type { Drawn } from "../../grammar/pattern.ts";
import { RuleSet } from "../../grammar/rule-set.ts";
import type { Found } from "../../grammar/rule.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { party as partyKind } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { argumentsOfNoun, argumentsOfVerb } from "../clause/arguments.ts";
import {
  clauseSubject,
  clauseVerbs,
  clauseWords,
  isFinite,
  type Argument,
  type Place as Spot,
  type VerbItem,
} from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { candidatesOf } from "./apart.ts";
import type { Candidate } from "./candidate.ts";
import { cliticArguments } from "./clitics.ts";
import { eventNouns } from "./event-nouns.ts";
import { headingOver } from "./heading.ts";
import type { Occasion, OccasionRule } from "./occasion.ts";
import { wordAt } from "../word-at.ts";
import { referentOf } from "./referent-of.ts";
import { withinWindow } from "./stretches.ts";
import { isOfLetters } from "./of-letters.ts";
import { formatOfPurpose } from "./purpose.ts";
import { occasionRules } from "./rules.ts";
import { statusInClause } from "./governed-status.ts";
import { spotOf, type Telling } from "./telling.ts";
import { placeRightAfter } from "./when-where.ts";
import { occasionWords } from "./words-of.ts";

const ruleSets = new Map<Language, RuleSet<Occasion>>();

function rulesOf(language: Language): RuleSet<Occasion> {
  const known = ruleSets.get(language);
  if (known !== undefined) return known;
  const made = new RuleSet<Occasion>(occasionRules[language]);
  ruleSets.set(language, made);
  return made;
}

/** Every telling of a sentence that a rule finds, as « X a reçu Y »; of two at one word, the earlier rule's. */
export function ruleTellings(context: Context, window: SentenceWindow): readonly Candidate[] {
  const { language } = context.mentions;
  const order = occasionRules[language];
  const taken = new Set<number>();
  return readTellings(context, window, rulesOf(language))
    .toSorted((one, other) => orderOf(order, one) - orderOf(order, other))
    .filter(({ trigger }) => !taken.has(trigger.from) && taken.add(trigger.from))
    .flatMap((telling) => candidatesOf(context, window, telling));
}

function orderOf(order: readonly OccasionRule[], { rule }: Telling): number {
  return order.findIndex(({ id }) => id === rule.id);
}

/** What some rules read in a sentence, with the parties in their slots. */
export function readTellings(
  context: Context,
  window: SentenceWindow,
  rules: RuleSet<Occasion>,
): readonly Telling[] {
  return rules
    .apply(context.mentions.lattice, window)
    .flatMap((found) => readTelling(context, window, found) ?? []);
}

/** The verb that a trigger is; null where it is a phrase. */
function verbOf({ item }: Drawn): VerbItem | null {
  return item?.kind === verb.name ? (item as VerbItem) : null;
}

function readTelling(
  context: Context,
  window: SentenceWindow,
  found: Found<Occasion>,
): Telling | null {
  const { trigger } = found.drawn;
  if (trigger === undefined || !isPlaced(context, window, found)) return null;
  const spot = spotOf(context, window);
  const head = verbOf(trigger);
  const status = statusOfTelling(spot, head, found.made);
  if (status === "denied" || isOfLetters(context, window, head)) return null;
  const filled = head === null ? aroundPhrase(spot, trigger) : aroundVerb(context, window, head);
  if (!needsMet(found.made, filled, context) || isInvited(context, window, head)) return null;
  const made = withPurpose(spot, head, found.made);
  return {
    occasion: byRemote(context, window, { made, to: trigger.to }),
    rule: found.rule,
    trigger: head ?? { kind: "phrase", from: trigger.from, to: trigger.to, value: null },
    filled,
    status,
    noun: null,
    weak: false,
  };
}

/** What the rule says, or else the verb. */
function statusOfTelling(
  spot: Spot,
  head: VerbItem | null,
  made: Occasion,
): EncounterStatus | "denied" | null {
  const said = goesOn(made, head) ? "under-way" : statusOfHead(spot, head);
  return said === "denied" ? said : (made.status ?? said);
}

/** "X is in Lima": the present of a stay. */
function goesOn(made: Occasion, head: VerbItem | null): boolean {
  const { tense, perfect, negated } = head?.value ?? {};
  return made.goesOn && tense === "present" && perfect === false && negated === false;
}

/** "received X for a courtesy call": of the format that the purpose names. */
function withPurpose(spot: Spot, head: VerbItem | null, made: Occasion): Occasion {
  const format = head === null ? null : formatOfPurpose(spot, head);
  return format === null ? made : { ...made, format, ranked: false };
}

/** « le Ghana se rend à Lima »: a state does not travel, a team does. */
function isTeam(filled: readonly Argument[]): boolean {
  return filled.some(({ slot, party }) => slot === "subject" && party.value.type === "state");
}

/** How far before an infinitive the verb stands that invites to it, in tokens. */
const invitedMax = 8;

/** « a invité X à visiter Lima »: it is only asked for. */
function isInvited({ mentions }: Context, window: SentenceWindow, head: VerbItem | null): boolean {
  if (head?.value.tense !== "infinitive") return false;
  const { invites } = occasionWords(mentions.language);
  return mentions.lattice
    .all(verb, Math.max(window.from, head.from - invitedMax), head.from)
    .some(({ value }) => invites.has(value.lemma));
}

/** First words of the phrases that tell how one talks: « par téléphone », "by phone". */
const opensManner: ReadonlySet<string> = new Set([
  "par",
  "au",
  "en",
  "by",
  "on",
  "over",
  "via",
  "по",
]);

/** What a rule made of a verb, and where the verb ends. */
interface Verbal {
  readonly made: Occasion;
  readonly to: number;
}

/** How far behind a verb the phrase may stand that tells how they talked: « s'est entretenu mardi 3 mai par téléphone ». */
const mannerTokensMax = 12;

/** « s'est entretenu par téléphone »: a phrase behind the verb, and in its clause, tells how they talked. */
function byRemote({ mentions }: Context, window: SentenceWindow, { made, to }: Verbal): Occasion {
  if (formatFamilies[made.format] !== "talks") return made;
  const { lattice } = mentions;
  const end = Math.min(window.to, to + mannerTokensMax);
  const next = lattice.all(verb, to, end)[0]?.from ?? end;
  const manner = eventNouns(lattice, { from: to, to: next }).find(
    ({ from, value }) =>
      formatFamilies[value.value.format] === "remote" &&
      (from === to || opensManner.has(wordAt(lattice, from))),
  );
  return manner === undefined ? made : { ...made, format: manner.value.value.format };
}

/** What a verb says; a bare participle, « reçu par X », tells what is over. */
function statusOfHead(spot: Spot, head: VerbItem | null): EncounterStatus | "denied" | null {
  if (head === null) return null;
  const status = statusInClause(spot, head, occasionWords(spot.language));
  return status ?? (head.value.tense === "participle" ? "held" : null);
}

function aroundVerb(context: Context, window: SentenceWindow, head: VerbItem): readonly Argument[] {
  const filled = argumentsOfVerb(spotOf(context, window), head);
  return [...filled, ...cliticArguments(context, head, filled)];
}

/** « Au bout du fil, X … », « de retour d'Oslo, X … »: whose clause it is. */
function aroundPhrase(
  spot: Spot,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Argument[] {
  const item: Item = { kind: "phrase", from, to, value: null };
  const subject = clauseSubject(spot, item);
  const after = argumentsOfNoun(spot, from, to).filter(({ party }) => party !== subject);
  return subject === null ? after : [{ slot: "subject", party: subject }, ...after];
}

/** A journey needs where it leads, and is not told beside the forum that it leads to. */
function isPlaced(context: Context, window: SentenceWindow, found: Found<Occasion>): boolean {
  const { placeWithin, format } = found.made;
  const trigger = found.drawn["trigger"];
  if (trigger === undefined || meetsForForum(context, window, verbOf(trigger))) return false;
  if (placeWithin === null) return true;
  if (!hasPlace(context, window, { trigger, wordsMax: placeWithin })) return false;
  if (formatFamilies[format] !== "visit" || isVisiting(context, trigger)) return true;
  return !leadsToForum(context, window, trigger.to);
}

/** "will visit Peru to attend a summit": it is said in so many words that there is a visit. */
function isVisiting({ mentions }: Context, trigger: Drawn): boolean {
  const lemma = verbOf(trigger)?.value.lemma;
  return lemma !== undefined && clauseWords(mentions.language).reaches.has(lemma);
}

/** Whether the verb says « y », or a place stands after it, or before it in Russian. */
function hasPlace(
  context: Context,
  window: SentenceWindow,
  { trigger, wordsMax }: { readonly trigger: Drawn; readonly wordsMax: number },
): boolean {
  if ((trigger.item as VerbItem | undefined)?.value.clitic === "y") return true;
  if (headingOver(context, window)?.place != null) return true;
  return (
    placeRightAfter(context, window, { to: trigger.to, wordsMax }) ||
    isTurnedPlace(context, window, trigger)
  );
}

/** How far before its verb a place may open the sentence, in tokens. */
const turnedPlaceMax = 8;

/** «В Лиму с визитом прибыл министр»: in Russian the place may stand before, if the sentence opens with it. */
function isTurnedPlace(
  { mentions, places }: Context,
  window: SentenceWindow,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const { lattice, language } = mentions;
  if (!clauseWords(language).inflected || lattice.at(partyKind, to)?.value.preposition !== null)
    return false;
  const start = Math.max(window.from, from - turnedPlaceMax);
  return withinWindow(places, { from: start, to: from }).some(
    (place) => place.located && clauseVerbs(lattice, { from: place.to, to: from }).length === 0,
  );
}

/** « se sont réunis pour un sommet »: what they met for is told by its noun. */
function meetsForForum(context: Context, window: SentenceWindow, head: VerbItem | null): boolean {
  const gathers = occasionWords(context.mentions.language).gathers ?? nothing;
  return head !== null && gathers.has(head.value.lemma) && leadsToForum(context, window, head.to);
}

const nothing: ReadonlySet<string> = new Set();

function leadsToForum({ mentions }: Context, window: SentenceWindow, from: number): boolean {
  const { lattice } = mentions;
  const end = Math.min(window.to, from + 14);
  const next = lattice.all(verb, from, end).find(({ value }) => isFinite(value));
  return eventNouns(lattice, { from, to: next?.from ?? end }).some(({ value }) => {
    const family = formatFamilies[value.value.format];
    return family === "conference" || (!value.weak && family === "commission");
  });
}

/** Every group of slots must hold somebody whom we know. */
function needsMet(
  { format, needs, ofTwo, together, ofPersons, toPersons, roles }: Occasion,
  filled: readonly Argument[],
  context: Context,
): boolean {
  if (formatFamilies[format] === "visit" && isTeam(filled)) return false;
  const known = filled.filter(({ slot, party }) => slot in roles && isSomebody(context, party));
  if (toPersons && !filled.some((one) => one.slot === "object" && isVisited(context, one.party)))
    return false;
  if (ofTwo && known.length < 2 && !known.some(({ party }) => party.value.plural)) return false;
  const acting = filled.filter(
    ({ slot, party }) => slot === "subject" && !(ofPersons && isOfStates(party)),
  );
  if (together && !acting.some(({ party }) => isOfTwoSides(context, party))) return false;
  return needs.every((slots) =>
    filled.some(({ slot, party }) => slots.includes(slot) && isSomebody(context, party)),
  );
}

/** «министры Ганы и Того», «Белов и Окото»; the bare «стороны» are no two sides of their own. */
function isOfTwoSides(context: Context, party: Argument["party"]): boolean {
  if (party.value.type !== "group" && party.value.type !== "office") return false;
  if (party.value.preposition !== null && party.value.cases === null) return false;
  return (referentOf(context, party)?.codes.length ?? 0) >= 2;
}

/** Words after a person who is asked for something: "called on the king to act", « a appelé le roi à agir ». */
const asked: ReadonlySet<string> = new Set(["to", "à"]);

/** "Kenya and Peru": a group of nothing but states. */
function isOfStates({ value }: Argument["party"]): boolean {
  return value.members.length > 0 && value.members.every(({ type }) => type === "state");
}

/** A person in an office, after whom no infinitive says what he is asked for. */
function isVisited({ mentions: { lattice } }: Context, { value, to }: Argument["party"]): boolean {
  const isPerson = value.type === "person" || value.type === "office" || value.type === "pronoun";
  return isPerson && !asked.has(wordAt(lattice, to));
}

function isSomebody(context: Context, party: Argument["party"]): boolean {
  const referent = referentOf(context, party);
  return referent !== undefined && referent.persons.length + referent.codes.length > 0;
}
