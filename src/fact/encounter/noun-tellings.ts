import { formatFamilies, type EncounterFormat } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { hasShape, shape } from "../../grammar/word.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { verb } from "../../mention/verb/verb.ts";
import { argumentsOfNoun, argumentsOfVerb } from "../clause/arguments.ts";
import { clauseWords, type Argument, type Place as Spot, type VerbItem } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { candidatesOf } from "./apart.ts";
import type { Candidate } from "./candidate.ts";
import { cliticArguments } from "./clitics.ts";
import { durationAfter, stayDaysMax } from "./duration.ts";
import { codesInName } from "./noun-codes.ts";
import { addressee, bystanders, persons, teller } from "./noun-beside.ts";
import { formatOfNoun, rolesOf } from "./noun-format.ts";
import { isPurpose } from "./purpose.ts";
import { fateOf } from "./fate.ts";
import { headingOver } from "./heading.ts";
import { isStage } from "./noun-head.ts";
import { withinWindow } from "./stretches.ts";
import { describeNoun, type NounReading } from "./noun.ts";
import { participantIn } from "./participation.ts";
import { cuesOf } from "./sentence-cues.ts";
import { date } from "../../mention/date/lay-dates.ts";
import { party as partyKind, type PartyItem } from "../../mention/party/party.ts";
import { occasion, type EventNounEntry } from "./occasion.ts";
import { candidateOf, spotOf, type Telling } from "./telling.ts";
import { wordAt } from "../word-at.ts";
import { occasionWords } from "./words-of.ts";

/** Every telling of a sentence that a noun makes, as « la visite de X à Y ». */
export function nounTellings(context: Context, window: SentenceWindow): readonly Candidate[] {
  const spot = spotOf(context, window);
  return cuesOf(context, window)
    .nouns.filter((item) => !isNoOccasion(context, item) && !isNameOfBody(spot, item))
    .filter((item) => !isPurpose(spot, item))
    .flatMap((item) => {
      const telling = readNoun(context, window, item);
      return telling === null ? [] : candidatesOf(context, window, telling);
    });
}

/** « le volume des échanges », « les échanges commerciaux ». */
function isNoOccasion({ mentions }: Context, { from, to }: Item): boolean {
  const { before, after } = occasionWords(mentions.language).noOccasion;
  const { words } = mentions.lattice.tokens;
  if (after.has(words[to]?.lower ?? "") || isThing(mentions, from, to)) return true;
  if (isNaming(mentions, from, to)) return true;
  if (isAppeal(mentions, to) || isInInstrument(mentions, from)) return true;
  if (isInvitedTo(mentions, from)) return true;
  return words.slice(Math.max(0, from - 3), from).some(({ lower }) => before.has(lower));
}

/** How far before an occasion the verb of inviting may stand, in tokens. */
const invitingTokensMax = 5;

/** «позвал в мае на выставку»: in an inflected language what somebody is invited to behind «на» has not been told of. */
function isInvitedTo({ lattice, language }: Context["mentions"], from: number): boolean {
  if (!clauseWords(language).inflected || wordAt(lattice, from - 1) !== "на") return false;
  const { invites } = occasionWords(language);
  return lattice
    .all(verb, Math.max(0, from - invitingTokensMax), from)
    .some(({ value }) => invites.has(value.lemma));
}

/** How far before an occasion the instrument may stand that is about it: "a memorandum on regular political". */
const instrumentTokensMax = 5;

/** « un mémorandum sur les consultations politiques », "an agreement on a strategic dialogue": what it is about. */
function isInInstrument({ lattice, language }: Context["mentions"], from: number): boolean {
  const { instruments, abouts } = occasionWords(language);
  for (let at = from - 1; at > from - instrumentTokensMax; at--) {
    if (wordAt(lattice, at) === "of")
      return /^(?:program|programme|plan)$/.test(wordAt(lattice, at - 1));
    if (!abouts.has(wordAt(lattice, at))) continue;
    const before = wordAt(lattice, wordAt(lattice, at - 1) === ")" ? at - 4 : at - 1);
    return instruments.some((stem) => before.startsWith(stem));
  }
  return false;
}

/** "a town that elders call Old Lima", "a call for restraint": no call to anybody. */
function isNaming({ lattice, language }: Context["mentions"], from: number, to: number): boolean {
  if (language !== "en" || to > from + 1 || !/^calls?$/.test(wordAt(lattice, from))) return false;
  const next = lattice.tokens.words[to];
  if (next === undefined || lattice.at(date, to) !== undefined) return false;
  return next.lower === "for" || hasShape(next, shape.capitalised);
}

/** How far after « appel » the word may stand that tells what for: « l'appel de son gouvernement à une trêve durable ». */
const appealTokensMax = 5;

/** « l'appel à la retenue »: no call. */
function isAppeal({ lattice, language }: Context["mentions"], to: number): boolean {
  if (language !== "fr" || !/^appels?$/.test(wordAt(lattice, to - 1))) return false;
  for (let at = to; at < to + appealTokensMax; at++)
    if (/^(?:à|au|aux|pour|d'offres?)$/.test(wordAt(lattice, at))) return true;
  return false;
}

/** "a tour of duty", "an exchange of notes", "a round of elections": the words after "of" make a thing of it. */
function isThing({ lattice, language }: Context["mentions"], from: number, to: number): boolean {
  const isRound = to === from + 1 && /^rounds?$/.test(wordAt(lattice, from));
  if (isRound && !occasionWords(language).which.has(wordAt(lattice, from - 1))) return true;
  if (wordAt(lattice, to) !== "of") return false;
  if (/^tours?$/.test(wordAt(lattice, from))) return wordAt(lattice, to + 1) === "duty";
  return /^(?:exchange|round)s?$/.test(wordAt(lattice, to - 1));
}

/** Families whose weak nouns are bodies as well: "the Electoral Commission", "the Kenyan Mission". */
const bodies: ReadonlySet<string> = new Set(["commission", "visit", "conference"]);

/** "the High Commission": a weak noun with a capital after another word with one names a body. */
function isNameOfBody({ lattice, window, language }: Spot, item: Item<EventNounEntry>): boolean {
  const { from, value } = item;
  if (clauseWords(language).modifiersBefore !== true || !value.weak) return false;
  const [before, word] = [lattice.tokens.words[from - 1], lattice.tokens.words[from]];
  if (before === undefined || word === undefined || from - 1 <= window.from) return false;
  const named = hasShape(before, shape.capitalised) && hasShape(word, shape.capitalised);
  if (!named || occasionWords(language).which.has(before.lower)) return false;
  return (
    bodies.has(formatFamilies[value.value.format]) &&
    codesInName({ lattice, window, language }, item).size === 0
  );
}

/** What one noun of a sentence tells; null where it tells of no occasion. */
export function nounTelling(
  context: Context,
  window: SentenceWindow,
  item: Item<EventNounEntry>,
): Candidate | null {
  const telling = readNoun(context, window, item);
  return telling === null ? null : candidateOf(context, window, telling);
}

function readNoun(
  context: Context,
  window: SentenceWindow,
  item: Item<EventNounEntry>,
): Telling | null {
  const spot = spotOf(context, window);
  const noun = withFate(context, window, describeNoun(spot, item));
  const format = formatOfNoun(spot, item);
  const days = durationAfter(context, window, item.to);
  if (days !== null && days > stayDaysMax) return null;
  if (isIdleBody(context, item, noun) || isBareStage(context, window, item)) return null;
  if (noun.status === "denied" || !isToldOnce(context, window, { noun, format })) return null;
  return {
    occasion: occasion({ format, roles: rolesOf(context, noun, format), bound: noun.bound }),
    rule: { id: `encounter/${context.mentions.language}/event-noun`, revision: 1 },
    trigger: item,
    filled: filledBy(context, window, { item, noun }),
    status: noun.status ?? (noun.which === "next" ? "planned" : null), // «предстоящий визит»
    noun,
    weak: item.value.weak,
  };
}

/** How far behind « étape » the place may stand, in tokens. */
const stageTokensMax = 3;

/** « une étape importante »: no stage of a journey, where no place stands behind it or over it. */
function isBareStage(context: Context, window: SentenceWindow, { from, to }: Item): boolean {
  const spot = spotOf(context, window);
  if (!isStage(spot, { kind: "phrase", from, to, value: null }, occasionWords(spot.language)))
    return false;
  const behind = withinWindow(context.places, { from: to, to: to + stageTokensMax });
  return !behind.some(({ located }) => located) && headingOver(context, window)?.place == null;
}

/** Nothing that recurs, and no message that nobody sends. */
function isToldOnce(
  context: Context,
  window: SentenceWindow,
  { noun, format }: { readonly noun: NounReading; readonly format: EncounterFormat },
): boolean {
  if (format === "message" && !isSent(context, noun)) return false;
  const isHabit = noun.status === null || noun.status === "planned";
  return !(isHabit && cuesOf(context, window).habitual);
}

/** Whether the verb of the noun of a message tells that it was sent, brought or received. */
function isSent({ mentions }: Context, { support, happening }: NounReading): boolean {
  const { sends } = occasionWords(mentions.language);
  const told = support ?? (happening?.value.voice === "passive" ? happening : null);
  return told !== null && (sends === undefined || sends.has(told.value.lemma));
}

/** «рабочие группы подготовят», «соглашение о комиссии»: a body is named, and no session of it. */
function isIdleBody({ mentions }: Context, { from, to }: Item, noun: NounReading): boolean {
  const { isBody, happens } = occasionWords(mentions.language);
  if (isBody === undefined || noun.support !== null) return false;
  if (noun.happening !== null && happens.has(noun.happening.value.lemma)) return false;
  if (wordAt(mentions.lattice, from - 1) === "на") return false; // «поедет на межправкомиссию»
  return isBody(mentions.lattice.tokens.words.slice(from, to).map(({ lower }) => lower));
}

/** « n'a finalement pas eu lieu », « Il a été reporté »: what befell it, in its own clause or in the next. */
function withFate(context: Context, window: SentenceWindow, noun: NounReading): NounReading {
  const status = noun.happening === null ? null : fateOf(context, window, noun.happening);
  return status === null ? noun : { ...noun, status };
}

interface Read {
  readonly item: Item<EventNounEntry>;
  readonly noun: NounReading;
}

function filledBy(
  context: Context,
  window: SentenceWindow,
  { item, noun }: Read,
): readonly Argument[] {
  const spot = spotOf(context, window);
  const { support, visitor, happening } = noun;
  const filled = [
    ...(support === null ? [] : supportArguments(context, spot, { support, item })),
    ...asSubject(visitor),
    ...asSubject(participantIn(spot, item)),
    ...insideOf(spot, item),
    ...argumentsOfNoun(spot, item.from, item.to),
    ...(happening === null ? [] : argumentsOfNoun(spot, happening.from, happening.to)),
    ...possessorOf(spot, happening),
  ];
  const seen = new Set<Argument["party"]>(participantsElsewhere(context, window, item));
  const own = filled.filter(
    (one) => !isWhereabouts(one, item) && !seen.has(one.party) && seen.add(one.party),
  );
  if (own.length > 0 && own.every(({ slot }) => slot === "with"))
    return [...teller(spot, item, own), ...own];
  const owner = noun.owner === "his" ? ownerBefore(spot, item) : null;
  if (owner !== null && own.every(({ slot }) => slot === "to"))
    return [{ slot: "of", party: owner }, ...own];
  return own.length > 0 || noun.owner === "their" ? own : bystanders(spot, item);
}

/** «У министра состоялась беседа с послом»: whose occasion it is stands before its verb. */
function possessorOf({ lattice }: Spot, happening: NounReading["happening"]): readonly Argument[] {
  const found = happening === null ? undefined : lattice.before(partyKind, happening.from);
  return found?.value.preposition === "у" ? [{ slot: "from", party: found }] : [];
}

function asSubject(found: PartyItem | null): readonly Argument[] {
  return found === null ? [] : [{ slot: "subject", party: found }];
}

/** « la session fait suite à la participation de X au sommet »: X was at the summit. */
function participantsElsewhere(
  context: Context,
  window: SentenceWindow,
  item: Item<EventNounEntry>,
): readonly PartyItem[] {
  const spot = spotOf(context, window);
  return cuesOf(context, window).nouns.flatMap((other) =>
    other === item ? [] : (participantIn(spot, other) ?? []),
  );
}

/** « un entretien sur la situation au Ghana »: a state after « à » that stands farther off is a place. */
function isWhereabouts({ slot, party }: Argument, { to }: Item): boolean {
  return slot === "to" && party.value.type === "state" && party.from > to + 2;
}

/** "the session of the two countries' Joint Commission": who stands inside the name. */
function insideOf({ lattice }: Spot, { from, to }: Item): readonly Argument[] {
  return lattice.all(partyKind, from, to).map((found) => ({ slot: "between", party: found }));
}

/** "X said that his journey to Lima …": the last person before the noun who acts. */
function ownerBefore({ lattice, window }: Spot, item: Item<EventNounEntry>): PartyItem | null {
  if (formatFamilies[item.value.value.format] !== "visit") return null;
  const acting = lattice
    .all(partyKind, window.from, item.from)
    .filter(({ value }) => value.preposition === null && !value.plural);
  return acting.findLast(({ value }) => persons.has(value.type)) ?? null;
}

const kept: ReadonlySet<Argument["slot"]> = new Set(["subject", "to", "by", "from"]);

/** The object of « a reçu une visite » is the visit: what stands bare after it is none. */
function supportArguments(
  context: Context,
  spot: Spot,
  { support, item }: { readonly support: VerbItem; readonly item: Item<EventNounEntry> },
): readonly Argument[] {
  const filled = argumentsOfVerb(spot, support).filter(({ slot }) => kept.has(slot));
  const clitics = cliticArguments(context, support, filled);
  return [...filled, ...clitics, ...addressee(spot, item, support)];
}
