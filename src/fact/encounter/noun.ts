import type { EncounterStatus, ParticipantRole } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { party, type PartyItem } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import {
  clauseWords,
  followingVerb,
  isAdverbial,
  type Place as Spot,
  type VerbItem,
} from "../clause/clause.ts";
import type { Place } from "../reading.ts";
import { befallen } from "./noun-befallen.ts";
import { codesInName } from "./noun-codes.ts";
import { befalling, happening, isAside } from "./happening.ts";
import { headOf, type Head } from "./noun-head.ts";
import { statusInClause } from "./governed-status.ts";
import { supported, supportOf } from "./noun-support.ts";
import type { OccasionWords } from "./words.ts";
import { occasionWords } from "./words-of.ts";
import { wordAt } from "../word-at.ts";

/** What the words around a noun say of its occasion. */
export interface NounReading {
  readonly status: EncounterStatus | "denied" | null;
  /** The verb that has the noun for its object: « a effectué une visite ». */
  readonly support: VerbItem | null;
  /** The verb that has the noun for its subject: « la session s'est tenue ». */
  readonly happening: VerbItem | null;
  /** What that verb makes of its subject; null: as the noun says. */
  readonly subjectRole: ParticipantRole | null;
  /** « sa visite » is of one told before, « leur entretien » of two. */
  readonly owner: "his" | "their" | null;
  readonly again: boolean;
  readonly vague: boolean;
  /** « des entretiens »: vague, unless it is told with whom. */
  readonly partitive: boolean;
  readonly which: string | null;
  /** Parties in the noun's own name: « la commission mixte Ghana-Japon ». */
  readonly codes: ReadonlySet<string>;
  /** A town that receives the occasion: « Accra accueille le sommet ». */
  readonly venue: Place | null;
  /** « En visite au Ghana, X … », « X, en visite au Ghana, … »: who is on the visit. */
  readonly visitor: PartyItem | null;
  /** What the verb's date is to the occasion: « s'achève demain ». */
  readonly bound: "start" | "end" | null;
  /** « un déjeuner a été offert »: told as something new. */
  readonly fresh: boolean;
  /** "the summit": with an article and no name. */
  readonly definite: boolean;
  /** « un point de presse conjoint ». */
  readonly joint: boolean;
  /** « X et Y assistaient à l'entretien »: told before, with others. */
  readonly attended: boolean;
  /** « au cours de la visite »: beside the clause. */
  readonly isAside: boolean;
  /** « après une visite »: it is over when what the sentence tells takes place. */
  readonly isOver: boolean;
  /** « se poursuit »: its date and place are those of a part. */
  readonly open: boolean;
}

/** Reads the words around the noun of an occasion. */
export function describeNoun(spot: Spot, noun: Item): NounReading {
  const words = occasionWords(spot.language);
  const support = supportOf(spot, noun, words);
  const head = headOf(spot, noun, words);
  const happens = support === null ? happening(spot, noun, words) : null;
  const told = support ?? happens;
  return {
    status:
      head.none || founding(spot, noun, words) ? "denied" : statusOf(spot, told, { noun, words }),
    happening: happens,
    owner: head.owner,
    again: head.demonstrative || isOfWhole(spot, noun, words),
    vague: isVague(spot, noun, { head, words }),
    partitive: head.partitive,
    which: head.which,
    codes: codesInName(spot, noun),
    visitor: isAbroad(spot, noun, words) ? visitorBeside(spot, noun) : null,
    bound: boundOf(told, words),
    definite: head.definite,
    fresh: head.indefinite && told !== null,
    joint: isJoint(spot, noun, words),
    attended: !head.indefinite && isAttended(told, words),
    isAside: isAside(spot, noun, words),
    isOver: isOver(spot, noun, words),
    open: isOpen(told, words),
    ...supported(spot, { noun, support }, words),
  };
}

/** « des rencontres », and not « des consultations », which are one occasion. */
function isVague(
  { lattice }: Spot,
  noun: Item,
  { head, words }: { readonly head: Head; readonly words: OccasionWords },
): boolean {
  return head.plural && words.alwaysPlural?.has(wordAt(lattice, noun.from)) !== true;
}

function isJoint({ lattice }: Spot, noun: Item, { joint }: OccasionWords): boolean {
  return lattice.tokens.words.slice(noun.from, noun.to + 1).some(({ lower }) => joint.has(lower));
}

function isOpen(told: VerbItem | null, { continues }: OccasionWords): boolean {
  return told !== null && continues.has(told.value.lemma);
}

function isAttended(told: VerbItem | null, { joins }: OccasionWords): boolean {
  return told !== null && joins.has(told.value.lemma);
}

/** « la cérémonie d'ouverture »: of the session that it opens. */
function isOfWhole({ lattice }: Spot, noun: Item, { ofWhole }: OccasionWords): boolean {
  return lattice.tokens.words.slice(noun.from, noun.to).some(({ lower }) => ofWhole.has(lower));
}

/** « un groupe de travail a été mis en place »: a body is founded, and does not meet. */
function founding(spot: Spot, noun: Item, { founds, foundings }: OccasionWords): boolean {
  if (isFounded(spot, noun, founds) || isOfFounding(spot, noun, foundings)) return true;
  const found = followingVerb(spot, noun.to, 5);
  return found !== null && founds.has(found.value.lemma) && found.value.voice === "passive";
}

/** "set up a working group": right before the noun. */
function isFounded({ lattice, window }: Spot, noun: Item, founds: ReadonlySet<string>): boolean {
  for (let end = noun.from; end >= Math.max(window.from + 1, noun.from - 3); end--) {
    const found = lattice.before(verb, end);
    if (found !== undefined) return founds.has(found.value.lemma) && found.value.voice === "active";
  }
  return false;
}

/** « portant création d'une commission mixte »: how many tokens the founding may stand before. */
const foundingTokensMax = 4;

function isOfFounding(
  { lattice, window }: Spot,
  { from }: Item,
  foundings: ReadonlySet<string>,
): boolean {
  for (let at = from - 1; at >= Math.max(window.from, from - foundingTokensMax); at--)
    if (foundings.has(wordAt(lattice, at))) return true;
  return false;
}

function isOver({ lattice, window }: Spot, noun: Item, { afterwards }: OccasionWords): boolean {
  return lattice.tokens.words
    .slice(Math.max(window.from, noun.from - 3), noun.from)
    .some(({ lower }) => afterwards.has(lower));
}

/** "will meet X before flying to the session": an adverbial gerund is as sure as its main verb. */
function statusOf(
  spot: Spot,
  told: VerbItem | null,
  { noun, words }: { readonly noun: Item; readonly words: OccasionWords },
): NounReading["status"] {
  const fate = befallen(spot, noun, words);
  if (told === null || fate !== null) return fate ?? plannedBy(spot, noun, words);
  const over = isAdverbial(spot, told) ? told : befalling(spot, told, { noun, words });
  return statusInClause(spot, over, words);
}

/** "The commission will review trade": what its sitting is to do lies ahead, and so does the sitting. */
function plannedBy(spot: Spot, noun: Item, words: OccasionWords): "planned" | null {
  if (clauseWords(spot.language).modifiersBefore !== true || isAside(spot, noun, words))
    return null;
  const found = followingVerb(spot, noun.to, 2);
  if (found === null || found.value.voice === "passive") return null;
  return statusInClause(spot, found, words) === "planned" ? "planned" : null;
}

function boundOf(told: VerbItem | null, { begins, ends }: OccasionWords): NounReading["bound"] {
  if (told === null) return null;
  if (begins.has(told.value.lemma)) return "start";
  return ends.has(told.value.lemma) ? "end" : null;
}

/** « en visite », "on a visit", «с визитом». */
function isAbroad({ lattice, window }: Spot, noun: Item, words: OccasionWords): boolean {
  let at = noun.from - 1;
  for (let steps = 0; steps < 5 && at > window.from && isInside(lattice, at, words); steps++) at--;
  return at >= window.from && words.abroad.has(wordAt(lattice, at));
}

/** "on a three-day visit": the words between, in a language whose visits have an article. */
function isInside(lattice: Spot["lattice"], at: number, words: OccasionWords): boolean {
  const word = wordAt(lattice, at);
  return (
    words.abroad.has("on") &&
    /^(?:an?|the|his|her|-|day|official|\w+day|one|two|three|four|five|\d+)$/.test(word)
  );
}

/** «с визитом прибыл министр»: the subject that follows the verb. */
function visitorBehind(lattice: Spot["lattice"], at: number): PartyItem | null {
  const arrives = lattice.at(verb, at);
  const subject = arrives === undefined ? undefined : lattice.at(party, arrives.to);
  if (subject === undefined || subject.value.preposition !== null) return null;
  return subject.value.cases?.includes("nom") === true ? subject : null;
}

/** « X, en visite au Ghana »: a person right before the comma, whatever governs him; else whoever stands bare. */
function visitorBefore({ lattice, window }: Omit<Spot, "language">, noun: Item): PartyItem | null {
  for (let end = noun.from - 1; end > Math.max(window.from, noun.from - 4); end--) {
    const before = lattice.before(party, end);
    if (before === undefined) continue;
    const isApposed = lattice.tokens.words[end]?.form === "," && before.value.type === "person";
    if (isApposed || before.value.preposition === null) return before;
  }
  return null;
}

/** The bare phrase right before the journey, else the one behind its verb or after its comma. */
function visitorBeside({ lattice, window }: Spot, noun: Item): PartyItem | null {
  const before = visitorBefore({ lattice, window }, noun);
  if (before !== null) return before;
  const behind = visitorBehind(lattice, noun.to);
  if (behind !== null) return behind;
  let comma = noun.to;
  while (comma < window.to && lattice.tokens.words[comma]?.lower !== ",") comma++;
  const after = lattice.at(party, comma + 1);
  return after !== undefined && after.value.preposition === null ? after : null;
}
