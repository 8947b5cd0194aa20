import { party, type PartyItem, type PartyType } from "../../mention/party/party.ts";
import { referentOf, type Hearing } from "./hearing.ts";
import type { Voice } from "./voice.ts";

/** How many tokens back the sides of a talk may have been named. */
const tokensMax = 250;

/** Both sides of the talk that was told last; null where two sides are not known. */
export function jointVoice(hearing: Hearing): Voice | null {
  const codes = sidesBefore(hearing);
  const [speaker] = codes;
  if (speaker === undefined || codes.length < 2) return null;
  return { speaker, codes, type: "pair", implied: "the sides of the talk told last" };
}

const forMany: ReadonlySet<PartyType> = new Set(["pair", "group"]);
const forOne: ReadonlySet<PartyType> = new Set(["person", "office", "delegation", "description"]);

/** The two states of the nearest phrase for both sides; else those of who was named last. */
function sidesBefore(hearing: Hearing): readonly string[] {
  const found = phrasesBefore(hearing);
  const both = found.find(({ type, codes }) => forMany.has(type) && codes.length >= 2);
  if (both !== undefined) return both.codes.slice(0, 2);
  const single = found.filter(({ type }) => forOne.has(type)).flatMap(({ codes }) => codes);
  return [...new Set(single)].slice(0, 2);
}

interface Named {
  readonly type: PartyType;
  readonly codes: readonly string[];
}

/** The phrases for parties before the sentence, nearest first. */
function phrasesBefore(hearing: Hearing): readonly Named[] {
  const { lattice, window } = hearing.spot;
  return lattice
    .all(party, Math.max(0, window.from - tokensMax), window.from)
    .map((item) => ({ type: item.value.type, codes: statesOf(hearing, item) }))
    .toReversed();
}

/** A forum that is named in passing is no side. */
function statesOf(hearing: Hearing, item: PartyItem): readonly string[] {
  return (referentOf(hearing, item)?.codes ?? []).filter((code) => /^\p{Lu}{2}$/u.test(code));
}
