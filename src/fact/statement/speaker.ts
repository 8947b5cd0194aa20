import { party, type PartyItem } from "../../mention/party/party.ts";
import {
  clauseWords,
  followingVerb,
  isFinite,
  partyAt,
  subjectOf,
  type VerbItem,
} from "../clause/clause.ts";
import { anyPhraseAt } from "../stretch.ts";
import { headAt, headBefore } from "./delegation-head.ts";
import { lowerAt, type Hearing } from "./hearing.ts";
import { turnedSubject } from "./subject-behind.ts";
import { capitalBefore, documentBefore, sideAgain } from "./unnamed.ts";
import { voiceOf } from "./voice-of.ts";
import { again, near, type Memory, type Voice } from "./voice.ts";

/** The speaker of « X a dit … » and of « …, a dit X ». */
export function speakerOfVerb(
  hearing: Hearing,
  item: VerbItem,
  { turned, memory }: { readonly turned: boolean; readonly memory: Memory },
): Voice | null {
  const side = sideAgain(hearing, item, memory) ?? capitalBefore(hearing, item);
  if (side !== null) return side;
  if (isNobody(hearing, item)) return null;
  if (!isFinite(item.value)) return sharedSpeaker(hearing, item, memory);
  return turned ? turnedSpeaker(hearing, item, memory) : plainSpeaker(hearing, item, memory);
}

/** The speaker of « X a dit … »: the subject, or whoever speaks already where « et » shares it. */
function plainSpeaker(hearing: Hearing, item: VerbItem, memory: Memory): Voice | null {
  const head = headBefore(hearing, item.from);
  if (head !== null) return head;
  const { last } = memory;
  if (last?.sentence === hearing.window.index && sharesSubject(hearing, item)) return again(last);
  const subject = subjectOf(hearing.spot, item);
  if (subject !== null) return voiceOf(hearing, subject, memory);
  return documentBefore(hearing, item) ?? droppedSubject(hearing, item, memory);
}

/** «И добавил, что …»: a sentence that begins with its verb has the speaker of the one before. */
function droppedSubject(hearing: Hearing, item: VerbItem, { last }: Memory): Voice | null {
  const { language, window } = hearing.spot;
  if (!clauseWords(language).inflected || item.value.number !== "singular") return null;
  const begins = item.from - window.from <= openingTokensMax;
  const follows = last !== undefined && hearing.window.index - last.sentence <= 1;
  return begins && follows && item.value.gender !== "n" ? again(last) : null;
}

/** How many words may open such a sentence: «И при этом добавил». */
const openingTokensMax = 3;

/** « X a rappelé que Y avait signé et a mis en avant Z »: the second saying is X's. */
function sharesSubject(hearing: Hearing, { from }: VerbItem): boolean {
  const { adding = [], coordinators } = hearing.words;
  const { lattice } = hearing.spot;
  const first = [from - 1, from - 2].find((at) => at + anyPhraseAt(lattice, at, adding) === from);
  return coordinators.has(lowerAt(hearing, (first ?? from) - 1));
}

/** « croit-on », « nous avons dit »: the writer, or nobody. */
function isNobody(hearing: Hearing, { from, to, value }: VerbItem): boolean {
  if (value.person === 1 || value.person === 2) return true;
  if (hearing.words.nobody.has(lowerAt(hearing, from - 1))) return true;
  if (!value.inverted) return false;
  for (let at = from; at < to; at++)
    if (hearing.words.nobody.has(lowerAt(hearing, at)) && lowerAt(hearing, at - 1) === "-")
      return true;
  return (
    hearing.words.nobody.has(lowerAt(hearing, to)) ||
    hearing.words.nobody.has(lowerAt(hearing, to + 1))
  );
}

/** A gerund, an infinitive or a bare participle has the speaker of its clause. */
function sharedSpeaker(hearing: Hearing, item: VerbItem, memory: Memory): Voice | null {
  const { last } = memory;
  const before = last !== undefined && last.sentence === hearing.window.index;
  if (before) return { ...again(last), implied: null };
  const subject = subjectOf(hearing.spot, item) ?? mainSubject(hearing, item);
  return subject === null ? null : voiceOf(hearing, subject, memory);
}

/** The subject of the nearest finite verb, first to the left, then to the right. */
function mainSubject(hearing: Hearing, item: VerbItem): PartyItem | null {
  const { spot, window } = hearing;
  const first = followingVerb(spot, window.from, item.from - window.from);
  const main = first !== null && first.from < item.from && isFinite(first.value) ? first : null;
  return main === null ? null : subjectOf(spot, main);
}

/** The speaker of « …, a dit X », « …, a-t-il ajouté », « …, a ajouté la même source ». */
function turnedSpeaker(hearing: Hearing, item: VerbItem, memory: Memory): Voice | null {
  const { inflected } = clauseWords(hearing.spot.language);
  const told = inflected ? turnedSubject(hearing, item) : null;
  if (told !== null) return voiceOf(hearing, told, memory);
  const behind = speakerBehind(hearing, item, memory);
  return behind === undefined ? pronounInside(hearing, item, memory) : behind;
}

/** The speaker right behind a verb; null where the phrase there means nobody, undefined without one. */
function speakerBehind(hearing: Hearing, item: VerbItem, memory: Memory): Voice | null | undefined {
  const { lattice, window } = hearing.spot;
  for (let at = item.to, steps = 0; at < window.to && steps < 4; steps++) {
    const found = partyAt(lattice, at);
    if (found?.value.preposition === null) return voiceOf(hearing, found, memory);
    const head = headAt(hearing, at);
    if (head !== null) return head;
    if (/^[,.]$/.test(lowerAt(hearing, at))) return undefined;
    at += lattice.stepRight(at);
  }
  return undefined;
}

/** « a-t-il ajouté »: whom the pronoun means; without one whoever spoke last, unless a thing follows. */
function pronounInside(hearing: Hearing, item: VerbItem, memory: Memory): Voice | null {
  const inside = hearing.spot.lattice
    .all(party, item.from, item.to)
    .find(({ value }) => value.type === "pronoun");
  const voice = inside === undefined ? null : voiceOf(hearing, inside, memory);
  if (voice !== null) return voice;
  if (inside === undefined && hearing.words.thingOpeners.has(lowerAt(hearing, item.to)))
    return null;
  return memory.last === undefined ? null : near(hearing, memory.last);
}
