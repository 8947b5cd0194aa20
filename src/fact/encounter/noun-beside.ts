import { formatFamilies, type FormatFamily } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { party as partyKind, type PartyItem } from "../../mention/party/party.ts";
import { argumentsOfVerb } from "../clause/arguments.ts";
import {
  clauseSubject,
  clauseVerbs,
  clauseWords,
  governingVerb,
  isFinite,
  subjectOf,
  type Argument,
  type Place as Spot,
  type VerbItem,
} from "../clause/clause.ts";
import type { EventNounEntry } from "./occasion.ts";
import { occasionWords } from "./words-of.ts";

/** Types of parties that are one person. */
export const persons: ReadonlySet<string> = new Set(["person", "office", "pronoun"]);

/** « Les deux présidents s'isolent pour un tête-à-tête », « au cours de sa visite, X … »: who acts beside the noun. */
export function bystanders(spot: Spot, item: Item<EventNounEntry>): readonly Argument[] {
  const family = formatFamilies[item.value.value.format];
  if (!isAdjunct(spot, item) && family !== "talks" && family !== "press") return [];
  const subject = clauseSubject(spot, item);
  if (subject === null || isSpokesperson(subject)) return [];
  const others = besideVerb(spot, item, subject);
  if (family === "talks" && !subject.value.plural && others.length === 0) return [];
  return [{ slot: "subject", party: subject }, ...others];
}

/** What stands with the verb of who else is there: "discussed it with X in a call", "handed it to X at a ceremony". */
const besides: Readonly<Partial<Record<FormatFamily, Argument["slot"]>>> = {
  talks: "with",
  remote: "with",
  ceremony: "to",
};

/** How far before the noun its verb may stand, in words. */
const verbWordsMax = 20;

/** "The minister discussed trade with X in a call": with whom the verb tells it. */
function besideVerb(
  spot: Spot,
  item: Item<EventNounEntry>,
  subject: PartyItem,
): readonly Argument[] {
  const slot = besides[formatFamilies[item.value.value.format]];
  if (clauseWords(spot.language).modifiersBefore !== true || slot === undefined) return [];
  if (!isAdjunct(spot, item)) return [];
  const found = governingVerb(spot, item.from, verbWordsMax);
  if (found === null) return [];
  return argumentsOfVerb(spot, found).filter((one) => one.slot === slot && one.party !== subject);
}

/** «заявил по итогам встречи с X», "spoke of the talks with his counterpart": who says so was there himself. */
export function teller(
  spot: Spot,
  item: Item<EventNounEntry>,
  own: readonly Argument[],
): readonly Argument[] {
  const family = formatFamilies[item.value.value.format];
  if (!spokenAt.has(family) || !isOfTeller(spot, item, own)) return [];
  const subject = clauseSubject(spot, item) ?? actorBefore(spot, item);
  if (subject === null || !persons.has(subject.value.type)) return [];
  if (isSpokesperson(subject) || own.some(({ party }) => party === subject)) return [];
  return [{ slot: "subject", party: subject }];
}

/** With his counterpart, on the occasion, or as his own plan: whoever tells it is there too. */
function isOfTeller(spot: Spot, item: Item, own: readonly Argument[]): boolean {
  const isOwn = own.some(({ party: { value } }) => value.relation === "counterpart");
  return isOwn || isAdjunct(spot, item) || isAt(spot, item) || isPlanned(spot, item);
}

/** «на встрече», «на очередной пресс-конференции» */
function isAt({ lattice, window, language }: Spot, { from }: Item): boolean {
  const { saidAt } = occasionWords(language);
  if (saidAt === undefined) return false;
  return lattice.tokens.words
    .slice(Math.max(window.from, from - 2), from)
    .some(({ lower }) => saidAt.has(lower));
}

/** « prépare une rencontre avec X »: who plans to meet somebody will be there. */
function isPlanned(spot: Spot, { from }: Item): boolean {
  const found = governingVerb(spot, from, verbWordsMax);
  if (found === null || found.value.voice !== "active" || !isFinite(found.value)) return false;
  return occasionWords(spot.language).plans.has(found.value.lemma);
}

const spokenAt: ReadonlySet<FormatFamily> = new Set(["talks", "remote", "press"]);

/** « X a annoncé la nouvelle, à l'issue d'une rencontre avec Y »: who acts in the clause before the comma. */
function actorBefore(spot: Spot, { from }: Item): PartyItem | null {
  const before = clauseVerbs(spot.lattice, { from: spot.window.from, to: from });
  const main = before.findLast(({ value }) => isFinite(value));
  return main === undefined ? null : subjectOf(spot, main);
}

/** Who speaks for another was not there. */
function isSpokesperson({ value }: PartyItem): boolean {
  return value.offices.some(({ titles }) => titles.some(({ role }) => role === "spokesperson"));
}

/** « lors du sommet », « après une tournée »: the clause tells what somebody did on the occasion. */
function isAdjunct({ lattice, window, language }: Spot, item: Item): boolean {
  const { adjuncts } = occasionWords(language);
  return lattice.tokens.words
    .slice(Math.max(window.from, item.from - 4), item.from)
    .some(({ lower }) => adjuncts.has(lower));
}

/** "handed the king a message": whom it is given to stands between the verb and the message. */
export function addressee(
  { lattice, language }: Spot,
  { from, value }: Item<EventNounEntry>,
  support: VerbItem,
): readonly Argument[] {
  if (value.value.format !== "message" || clauseWords(language).modifiersBefore !== true) return [];
  const found = lattice.at(partyKind, support.to);
  if (found === undefined || found.to > from || support.value.voice === "passive") return [];
  return found.value.preposition === null ? [{ slot: "to", party: found }] : [];
}
