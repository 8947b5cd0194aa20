import { lexical } from "../../mention/lexical.ts";
import { party, type PartyItem, type PartyType } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { clauseWords, partyAt, subjectOf, type VerbItem } from "../clause/clause.ts";
import type { ImpliedBy } from "../implied-by.ts";
import { contentOfThat, thatBefore } from "./about-that.ts";
import { saidBy } from "./by-verb.ts";
import { contentBefore } from "./content-before.ts";
import { contentAfter } from "./content.ts";
import { contentAroundFrame, framerOf } from "./framed.ts";
import { lowerAt, quoteAround, type Content, type Hearing, type Said } from "./hearing.ts";
import { jointVoice } from "./joint.ts";
import { sourceAt } from "./source.ts";
import { voiceOf } from "./voice-of.ts";
import { again, type Memory, type Voice } from "./voice.ts";
import { wordingsOf } from "./wording.ts";
import type { HouseWords } from "./words.ts";

/**
 * What an institution or its paper says: «В МИД Норвегии заявили, что P», «P, сообщили в
 * пресс-службе президента», «P, говорится в заявлении министерства».
 */
export function sayingsByHouse(hearing: Hearing, memory: Memory): readonly Said[] {
  const { houses } = hearing.words;
  if (houses === undefined) return [];
  const { lattice, window } = hearing.spot;
  return lattice.all(verb, window.from, window.to).flatMap((item) => {
    if (!mayBeHouses(hearing, item, houses)) return [];
    const isPassive =
      item.value.voice === "passive" ||
      houses.verbs.has(item.value.lemma) ||
      houses.articles !== undefined;
    const house = houseBeside(hearing, item, { houses, memory, isPassive });
    return house === null ? [] : saidByHouse(hearing, item, house);
  });
}

/** «сообщили» of nobody named, «говорится»; not in a quotation. */
function mayBeHouses(hearing: Hearing, item: VerbItem, words: HouseWords): boolean {
  const { value, from } = item;
  if (value.negated || (value.tense !== "past" && value.tense !== "present")) return false;
  if (quoteAround(hearing, hearing.spot.lattice.tokens.starts[from] ?? 0) !== undefined)
    return false;
  if (hearing.words.clauseOpeners.has(lowerAt(hearing, from - 1))) return false;
  return mayLackSubject(hearing, item, words) || !hasSubject(hearing, item);
}

/** «говорится», «было отмечено», « …, indique un communiqué »: whatever stands before is no subject. */
function mayLackSubject(
  hearing: Hearing,
  item: VerbItem,
  { verbs, articles }: Pick<HouseWords, "verbs" | "articles">,
): boolean {
  if (item.value.voice === "passive" || verbs.has(item.value.lemma)) return true;
  return articles !== undefined && isTurned(hearing, item);
}

/** « …, indique un communiqué »: behind a mark, where the subject stands behind the verb. */
function isTurned(hearing: Hearing, { from, to }: VerbItem): boolean {
  return (
    /^[,»"”]$/.test(lowerAt(hearing, from - 1)) && partyAt(hearing.spot.lattice, to) === undefined
  );
}

const many: ReadonlySet<PartyType> = new Set(["group", "pair", "delegation", "organisation"]);

/** A subject of the verb's number, and not one behind a comma. */
function hasSubject(hearing: Hearing, item: VerbItem): boolean {
  const subject = subjectOf(hearing.spot, item);
  if (subject === null) return false;
  const { type, plural } = subject.value;
  if (item.value.number === "plural" && !plural && !many.has(type)) return false;
  return subject.from < item.to || isOpen(hearing, item.to, subject.from);
}

interface House {
  readonly voice: Voice;
  /** The house stands before its verb. */
  readonly isFirst: boolean;
  /** The token after the house. */
  readonly to: number;
}

/** What is looked for, and what is known. */
interface Seeking {
  readonly houses: HouseWords;
  readonly memory: Memory;
  /** «говорится», « indique un communiqué »: a paper needs no owner. */
  readonly isPassive: boolean;
}

function houseBeside(hearing: Hearing, item: VerbItem, seeking: Seeking): House | null {
  const { window } = hearing;
  const behind = houseAt(hearing, item.to, seeking);
  if (behind !== null) return { isFirst: false, ...behind };
  for (let at = Math.max(window.from, item.from - houseTokensMax); at < item.from; at++) {
    const found = houseAt(hearing, at, seeking);
    if (found !== null && item.from - found.to <= 3 && isOpen(hearing, found.to, item.from))
      return { isFirst: true, ...found };
  }
  return null;
}

/** How many tokens a house has at most, with its owner. */
const houseTokensMax = 12;

function isOpen(hearing: Hearing, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[,;:]$/.test(lowerAt(hearing, at))) return false;
  return true;
}

type Found = Pick<House, "voice" | "to">;

/** The house or the paper at a token, with or without its preposition. */
function houseAt(hearing: Hearing, at: number, seeking: Seeking): Found | null {
  const inside = seeking.houses.before.has(lowerAt(hearing, at));
  const from = inside ? at + 1 : at;
  const named = inside ? namedHouse(hearing, from, seeking.memory) : null;
  return named ?? nounHouse(hearing, from, seeking);
}

const speaking: ReadonlySet<PartyType> = new Set(["institution", "organisation", "delegation"]);

/** «в МИД Норвегии», «в Осло»: an institution, or a capital that stands for its state. */
function namedHouse(hearing: Hearing, at: number, memory: Memory): Found | null {
  const found = partyAt(hearing.spot.lattice, at);
  if (found !== undefined && !speaking.has(found.value.type)) return null;
  const source = sourceAt(hearing, at, memory);
  return source === null || source.speaker.length === 0 ? null : { voice: source, to: source.to };
}

/** «пресс-службе президента», «совместном заявлении». */
function nounHouse(hearing: Hearing, from: number, seeking: Seeking): Found | null {
  const { houses, isPassive } = seeking;
  const noun = nounFrom(hearing, from, houses);
  if (noun === null) return null;
  const owner = ownerAfter(hearing, noun);
  if (owner !== null) {
    const voice = ownedBy(hearing, { owner, noun, ...seeking });
    return voice === null ? null : { voice, to: owner.to };
  }
  if (!houses.houses.has(lowerAt(hearing, noun)) && !isPassive) return null;
  const voice = ownerless(hearing, { from, noun, ...seeking });
  return voice === null ? null : { voice, to: noun + 1 };
}

/** How many words may stand before the noun: «совместном итоговом», «внешнеполитическом». */
const adjectivesMax = 3;

function nounFrom(hearing: Hearing, from: number, houses: HouseWords): number | null {
  for (let at = from; at <= from + adjectivesMax; at++) {
    const word = lowerAt(hearing, at);
    if (houses.houses.has(word) || houses.papers.has(word) || houses.joint.has(word)) return at;
    if (houses.articles?.has(word) === true) continue;
    if (!/(?:ом|ой|ем|ей|ая|ое|ее|ых|их|-|^пресс)$/u.test(word)) return null;
  }
  return null;
}

/** The party in the genitive behind the noun, before any mark. */
function ownerAfter(hearing: Hearing, noun: number): PartyItem | null {
  const { lattice, window } = hearing.spot;
  for (let at = noun + 1; at < Math.min(window.to, noun + 7); at++) {
    const found = lattice.at(party, at);
    if (found !== undefined) return isOwner(hearing, found) ? found : null;
    if (/^[,.;:]$/.test(lowerAt(hearing, at)) || lattice.at(verb, at) !== undefined) return null;
  }
  return null;
}

/** In the genitive, or behind « de ». */
function isOwner({ spot }: Hearing, { value: { preposition } }: PartyItem): boolean {
  const { inflected, of } = clauseWords(spot.language);
  return inflected ? preposition === null : preposition !== null && of.has(preposition);
}

type Owned = Seeking & { readonly owner: PartyItem; readonly noun: number };

/** A house speaks for the state of its owner, a paper for the owner. */
function ownedBy(hearing: Hearing, { owner, noun, houses, memory }: Owned): Voice | null {
  const voice = voiceOf(hearing, owner, memory);
  const [code] = voice?.codes ?? [];
  if (voice === null || !houses.houses.has(lowerAt(hearing, noun))) return voice;
  return code === undefined ? null : ofState(code, null);
}

/** A house or a paper at a noun, with the adjectives from a token on. */
type Ownerless = Seeking & { readonly from: number; readonly noun: number };

const demonym = lexical("demonym");

/** «в норвежском ведомстве»; «в коммюнике»: all sides; «в ведомстве»: whoever spoke for a state last, else the side at home. */
function ownerless(hearing: Hearing, { from, noun, houses, memory }: Ownerless): Voice | null {
  for (let at = from; at < noun; at++) {
    const country = hearing.spot.lattice.at(demonym, at)?.value.value.iso;
    if (country !== undefined) return ofState(country, null);
  }
  if (isJoint(hearing, { from, noun, houses })) return jointVoice(hearing);
  const { last } = memory;
  if (last !== undefined && /^\p{Lu}{2}$/u.test(last.speaker)) return again(last);
  const { home } = hearing.context.discourse;
  return home === null ? null : ofState(home, "the side at home");
}

function isJoint(
  hearing: Hearing,
  { from, noun, houses }: Pick<Ownerless, "from" | "noun" | "houses">,
): boolean {
  for (let at = from; at <= noun + 1; at++)
    if (houses.joint.has(lowerAt(hearing, at)) || lowerAt(hearing, at).startsWith("совместн"))
      return true;
  return false;
}

function ofState(code: string, implied: ImpliedBy | null): Voice {
  return { speaker: code, codes: [code], type: "institution", implied };
}

function saidByHouse(hearing: Hearing, item: VerbItem, house: House): readonly Said[] {
  const [wording] = wordingsOf(hearing, item);
  const [saying] = wording?.ways ?? [];
  const content = contentOfHouse(hearing, wording?.item ?? item, house);
  if (content === null) return [];
  const stance = saying?.stance ?? "states";
  return [saidBy(hearing, { voice: house.voice, saying: { stance }, content, rule: "house" })];
}

/** Behind «что» or a colon; around «как сообщили в …»; else what stands before the frame. */
function contentOfHouse(hearing: Hearing, item: VerbItem, { isFirst, to }: House): Content | null {
  const framer = framerOf(hearing, item);
  const frame = isFirst ? item : { ...item, to };
  if (framer !== null) return contentAroundFrame(hearing, frame, framer);
  const that = thatBefore(hearing, item);
  if (that !== null) return contentOfThat(hearing, frame, that);
  const after = contentAfter(hearing, frame, clauseOnly);
  if (after !== null || isFirst) return after;
  const apart = /^[,—–-]$/.test(lowerAt(hearing, item.from - 1));
  return apart ? contentBefore(hearing, frame) : null;
}

const clauseOnly = {
  stance: "states",
  needs: "anyone",
  clause: true,
  thing: false,
  quality: false,
  links: new Set<string>(),
  whom: new Map<string, "with" | "without">(),
} as const;
