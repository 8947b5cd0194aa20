import type { Word } from "../../../grammar/word.ts";
import { classesOf } from "../../words/word-class.ts";

/** Classes of English words that head a party, or tie its parts, as bits that add up. */
export const partyWords = {
  /** government, ministry, embassy */
  institution: 1,
  /** delegation, side, party */
  side: 2,
  counterpart: 4,
  colleague: 8,
  host: 16,
  guest: 32,
  predecessor: 64,
  successor: 128,
  /** diplomat, envoy, official */
  description: 256,
  /** What two of may be: ministers, sides, countries, men. */
  paired: 512,
  /** he, she, they */
  pronoun: 1024,
  /** him, them */
  object: 2048,
  /** Stands between an article and a head: visiting, distinguished. */
  epithet: 4096,
  /** Before a second office: also, currently. */
  also: 8192,
  /** Verbs whose object a capital may be, for its government: thanked, urged. */
  addressed: 16384,
  /** Names of several that stand for all: both, all, the two. */
  count: 32768,
} as const;

const classes = classesOf([
  [
    partyWords.institution,
    "government presidency ministry embassy authorities parliament senate executive junta ministries embassies " +
      "consulate chancery administration cabinet leadership regime commission mission",
  ],
  [partyWords.side, "delegation delegations side party team"],
  [partyWords.counterpart, "counterpart counterparts opposite"],
  [partyWords.colleague, "colleague colleagues peer peers"],
  [partyWords.host, "host hosts hostess"],
  [partyWords.guest, "guest guests visitor visitors"],
  [partyWords.predecessor, "predecessor predecessors"],
  [partyWords.successor, "successor successors"],
  [
    partyWords.description,
    "diplomat diplomats envoy envoys emissary emissaries official officials dignitary representative " +
      "representatives negotiator negotiators statesman interlocutor speaker politician head",
  ],
  [
    partyWords.paired,
    "parties countries men women delegations states capitals nations governments peoples heads leaders " +
      "presidents ministers diplomats officials counterparts sides neighbours neighbors partners principals " +
      "dignitaries signatories institutions organisations organizations premiers teams statesmen envoys friends",
  ],
  [partyWords.pronoun, "he she they"],
  [partyWords.object, "him them"],
  [
    partyWords.epithet,
    "visiting distinguished outgoing new high-level high ranking senior large strong ministerial official " +
      "powerful incoming esteemed honourable parliamentary business government governmental joint own late " +
      "national foreign same other transitional interim military federal newly top big same present current",
  ],
  [partyWords.also, "also currently now only"],
  [
    partyWords.addressed,
    "thanked thanks urged asked invited informed told accused blamed congratulated praised assured notified " +
      "thanking urging commended commends criticised criticized condemned warned approached joined",
  ],
  [partyWords.count, "both two three four all"],
]);

/** Whether a word belongs to one of the classes. */
export function isPartyWord(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (classes(word) & bits) !== 0;
}

/** The classes of a word as bits. */
export const partyClasses: (word: Word) => number = classes;
