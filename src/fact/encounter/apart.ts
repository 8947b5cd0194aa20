import { formatFamilies } from "../../core/vocabulary.ts";
import { party as partyKind, type PartyItem } from "../../mention/party/party.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Argument } from "../clause/clause.ts";
import type { Context, DatedStretch } from "../context.ts";
import { wordAt } from "../word-at.ts";
import { referentOf } from "./referent-of.ts";
import { withinWindow } from "./stretches.ts";
import type { Candidate } from "./candidate.ts";
import { candidateOf, type Telling } from "./telling.ts";
import { occasionWords } from "./words-of.ts";

/** Families at which one talks with one side at a time, where they are told in the plural. */
const oneByOne: ReadonlySet<string> = new Set(["talks", "remote"]);

/** What others are to one who acts: with whom he talks, and whom he meets or receives. */
const other: ReadonlySet<Argument["slot"]> = new Set(["with", "object", "by"]);

/** The occasions that one telling makes: mostly one. */
export function candidatesOf(
  context: Context,
  window: SentenceWindow,
  telling: Telling,
): readonly Candidate[] {
  const apart = toldApart(context, window, telling);
  const made = apart.map((one) => candidateOf(context, window, one));
  const alone = apart[0] === telling ? made[0] : undefined;
  if (alone === undefined) return made.map((one) => ({ ...one, vague: false, fresh: true }));
  return isWithCounterparts(context, telling) ? eachState(context, telling, alone) : made;
}

/** « une série de rencontres avec ses homologues du Ghana, du Togo et du Japon ». */
function isWithCounterparts(context: Context, telling: Telling): boolean {
  if (!oneByOne.has(formatFamilies[telling.occasion.format])) return false;
  const many = telling.filled.some(
    ({ slot, party: { value } }) =>
      other.has(slot) && value.plural && value.relation === "counterpart",
  );
  return many && isSeveral(context, telling);
}

/** An occasion for each state beside that of who acts; the one told where there is but one. */
function eachState(context: Context, { filled }: Telling, made: Candidate): readonly Candidate[] {
  const acting = filled.filter(({ slot }) => slot === "subject");
  const own = new Set(acting.flatMap(({ party }) => referentOf(context, party)?.codes ?? []));
  const states = [...made.codes].filter((code) => !own.has(code) && code.length === 2);
  if (states.length < 2 || own.size === 0) return [made];
  return states.map((state) => ({
    ...made,
    codes: new Set([...own, state]),
    vague: false,
    fresh: true,
  }));
}

/**
 * « s'est entretenu mardi avec X et vendredi avec Y », « a reçu séparément X et Y », « des entretiens
 * avec X et Y »: an occasion for each of those who were met one by one.
 */
function toldApart(context: Context, window: SentenceWindow, telling: Telling): readonly Telling[] {
  if (!oneByOne.has(formatFamilies[telling.occasion.format])) return [telling];
  const met = telling.filled.filter(({ slot }) => other.has(slot));
  const dated = datedOnes(context, met);
  if (dated.size > 0) return byDay(telling, met, dated);
  const next = nextOnes(context, window, met);
  if (next.length > 0) return oneAfterAnother(telling, met, next);
  const apart = isSeveral(context, telling) || isSaidApart(context, window, telling);
  const members = apart ? met.flatMap((one) => membersOf(context, one)) : [];
  if (members.length < 2 || !areOfManySides(context, members)) return [telling];
  return members.map((one) => only(telling, met, [one]));
}

/** « reçu par X, …, puis par Y »: those before whom « puis » stands, told as the first of them is. */
function nextOnes(
  { mentions: { lattice, language } }: Context,
  window: SentenceWindow,
  met: readonly Argument[],
): readonly Argument[] {
  const [first] = met;
  const { next } = occasionWords(language);
  if (first === undefined) return [];
  const { preposition } = first.party.value;
  return lattice.all(partyKind, first.party.to, window.to).flatMap((party) => {
    const before = preposition === null || language === "ru" ? party.from : party.from - 1;
    const isNext = next.has(wordAt(lattice, before - 1));
    const isSame = party.value.preposition === preposition;
    return isNext && isSame && !acts(lattice, party) ? [{ slot: first.slot, party }] : [];
  });
}

/** « …, puis Y a signé »: the subject of another verb. */
function acts(lattice: Context["mentions"]["lattice"], { to, value }: PartyItem): boolean {
  return value.preposition === null && lattice.at(verb, to) !== undefined;
}

function oneAfterAnother(
  telling: Telling,
  met: readonly Argument[],
  next: readonly Argument[],
): readonly Telling[] {
  const later = new Set(next.map(({ party }) => party));
  const first = met.filter(({ party }) => !later.has(party));
  return [only(telling, met, first), ...next.map((one) => only(telling, met, [one]))];
}

/** The telling with some of those who were met, and none of the others. */
function only(telling: Telling, met: readonly Argument[], kept: readonly Argument[]): Telling {
  const filled = [...telling.filled.filter((one) => !met.includes(one)), ...kept];
  const noun = telling.noun === null ? null : { ...telling.noun, codes: nobody };
  return { ...telling, filled, noun };
}

const nobody: ReadonlySet<string> = new Set();

/** « … et vendredi avec Y »: those before whom a day of their own stands, after « et ». */
function datedOnes(
  { mentions, dates }: Context,
  met: readonly Argument[],
): ReadonlyMap<Argument, DatedStretch> {
  const { lattice, language } = mentions;
  const { onward } = occasionWords(language);
  const own = new Map<Argument, DatedStretch>();
  for (const one of met.slice(1)) {
    const { from, value } = one.party;
    const end = value.preposition === null || language === "ru" ? from : from - 1;
    const day = withinWindow(dates, { from: end - dayTokensMax, to: end }).findLast(
      (date) => date.to === end,
    );
    if (day !== undefined && isJoint(onward, wordAt(lattice, day.from - 1))) own.set(one, day);
  }
  return own;
}

/** How long a day may be written, in tokens. */
const dayTokensMax = 6;

function isJoint(joints: ReadonlySet<string> | undefined, word: string): boolean {
  return joints?.has(word) === true;
}

function byDay(
  telling: Telling,
  met: readonly Argument[],
  dated: ReadonlyMap<Argument, DatedStretch>,
): readonly Telling[] {
  const first = met.filter((one) => !dated.has(one));
  const rest = [...dated].map(([one, day]) => ({ ...only(telling, met, [one]), day }));
  return first.length === 0 ? rest : [only(telling, met, first), ...rest];
}

/** « des entretiens », « ses conversations téléphoniques »: told in the plural. */
function isSeveral({ mentions: { lattice, language } }: Context, telling: Telling): boolean {
  const { noun, trigger } = telling;
  if (noun === null) return false;
  const owner = wordAt(lattice, trigger.from - 1);
  return noun.vague || occasionWords(language).ownersOfMany?.has(owner) === true;
}

/** How far from its verb « séparément » may stand, in tokens. */
const apartTokensMax = 4;

/** « a reçu séparément », "met separately with". */
function isSaidApart({ mentions }: Context, window: SentenceWindow, { trigger }: Telling): boolean {
  const { separately } = occasionWords(mentions.language);
  if (separately === undefined) return false;
  const from = Math.max(window.from, trigger.from - apartTokensMax);
  return mentions.lattice.tokens.words
    .slice(from, Math.min(window.to, trigger.to + apartTokensMax))
    .some(({ lower }) => separately.has(lower));
}

/** Each member of a group as an argument of its own. */
function membersOf({ mentions }: Context, { slot, party }: Argument): readonly Argument[] {
  if (party.value.members.length === 0) return [{ slot, party }];
  const inside = mentions.lattice
    .all(partyKind, party.from, party.to)
    .filter((item: PartyItem) => party.value.members.includes(item.value));
  return inside.map((item) => ({ slot, party: item }));
}

/** Each is somebody, and no two are of one state. */
function areOfManySides(context: Context, members: readonly Argument[]): boolean {
  const sides = members.map(({ party }) => referentOf(context, party)?.codes ?? []);
  return sides.every(({ length }) => length === 1) && new Set(sides.flat()).size === sides.length;
}
