import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import type { LexiconEntry } from "../../../lexicon/lexicon.ts";

/** The name of an office, as a lexicon knows it. */
export type Head = Item<LexiconEntry<"office">>;

/** The longest office names at a token, strong ones first. */
export function headsAt(lattice: Lattice, window: Window, at: number): readonly Head[] {
  const heads = lattice
    .startingAt(at)
    .filter(({ kind, to }) => kind === "office" && to <= window.to) as readonly Head[];
  const to = Math.max(0, ...heads.map((head) => head.to));
  if (to === 0) return headOfBody(lattice, window, at);
  return heads
    .filter((head) => head.to === to)
    .toSorted((one, other) => Number(one.value.weak) - Number(other.value.weak));
}

const heading =
  /^(?:head|chief|boss|chair|chairman|chairwoman|chairperson|director|commissioner|president)$/;

/** "Head of the National Office": whoever heads a body that no list knows. */
function headOfBody({ tokens }: Lattice, window: Window, at: number): readonly Head[] {
  const word = tokens.words[at]?.lower ?? "";
  if (at + 2 >= window.to || !heading.test(word)) return [];
  return isOfChamber(tokens, at) || isOfName(tokens, at) ? [asHead(at)] : [];
}

/** "of the National Office", "of Oman Airports" */
function isOfName({ words }: Lattice["tokens"], at: number): boolean {
  return words[at + 1]?.lower === "of" && /^\p{Lu}|^the$/u.test(words[at + 2]?.form ?? "");
}

/** "Chairman Senate X": the chamber follows without "of". */
function isOfChamber({ words }: Lattice["tokens"], at: number): boolean {
  const [head, body] = [words[at]?.form, words[at + 1]?.form];
  return head === "Chairman" && body !== undefined && /^(?:Senate|Parliament)$/.test(body);
}

function asHead(at: number): Head {
  const value = { role: "senior-official" } as const;
  const entry = { kind: "office", form: "head", value, weak: true, features: "sg" } as const;
  return { kind: "office", from: at, to: at + 1, value: entry };
}

/** "National Assembly Chairman": a head right after the name of its body. */
export function headAfterBody({ tokens }: Lattice, at: number): Head | null {
  const word = tokens.words[at];
  if (word === undefined || !heading.test(word.lower) || word.form === word.lower) return null;
  return asHead(at);
}
