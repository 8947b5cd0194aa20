import { Lattice } from "../../grammar/lattice.ts";
import { readTokens } from "../../grammar/tokens.ts";
import { gazetteerOf } from "../../mention/find-mentions.ts";
import { lexical } from "../../mention/lexical.ts";
import type { Mentions } from "../../mention/mentions.ts";

/** How much each sign says that a state is the one where the document was written. */
const weights = {
  publisher: 12,
  datelineCapital: 10,
  /** A capital or another town, wherever it stands. */
  city: 1,
  state: 1,
  demonym: 0.6,
} as const;

const state = lexical("state");
const demonym = lexical("demonym");
const city = lexical("city");

/** The state at home, and the foreign one that the document speaks of most; null where none shows. */
export interface Sides {
  readonly home: string | null;
  readonly foreign: string | null;
  /** All states that the document names, the most frequent first. */
  readonly named: readonly string[];
}

/** Weighs the states that a document names. */
export function sidesOf(mentions: Mentions): Sides {
  const scores = new Map<string, number>();
  const add = (iso: string, weight: number): void => {
    scores.set(iso, (scores.get(iso) ?? 0) + weight);
  };
  for (const iso of publisherStates(mentions)) add(iso, weights.publisher);
  for (const iso of datelineStates(mentions)) add(iso, weights.datelineCapital);
  countNames(mentions.lattice, add);
  const named = [...scores].toSorted(([, one], [, other]) => other - one).map(([iso]) => iso);
  return { home: named[0] ?? null, foreign: named[1] ?? null, named };
}

type Add = (iso: string, weight: number) => void;

function countNames(lattice: Lattice, add: Add): void {
  for (const { value } of lattice.all(state)) if (!value.weak) add(value.value.iso, weights.state);
  for (const { value } of lattice.all(demonym))
    if (!value.weak) add(value.value.iso, weights.demonym);
  for (const { value } of lattice.all(city))
    if (value.value.capital === true && !value.weak) add(value.value.country, weights.city);
}

/** States that the name of the publisher shows. */
function publisherStates({ canonical, language }: Mentions): ReadonlySet<string> {
  const { publisher } = canonical.masthead;
  if (publisher === null) return new Set();
  const lattice = new Lattice(readTokens(publisher, { start: 0, end: publisher.length }));
  gazetteerOf(language).annotate(lattice);
  return statesIn(lattice, { from: 0, to: lattice.size });
}

/** States of the towns in the dateline, and of « BAMAKO — » at the head of a sentence. */
function datelineStates({ lattice, sentences }: Mentions): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { sentence, from, to } of sentences) {
    if (sentence.zone === "dateline")
      for (const iso of statesIn(lattice, { from, to })) found.add(iso);
    const head = lattice.at(city, from);
    if (head !== undefined && /^[—–(-]$/.test(lattice.tokens.words[head.to]?.form ?? ""))
      found.add(head.value.value.country);
  }
  return found;
}

function statesIn(
  lattice: Lattice,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlySet<string> {
  return new Set([
    ...lattice.all(state, from, to).map(({ value }) => value.value.iso),
    ...lattice.all(demonym, from, to).map(({ value }) => value.value.iso),
    ...lattice
      .all(city, from, to)
      .filter(({ value }) => value.value.capital === true || !value.weak)
      .map(({ value }) => value.value.country),
  ]);
}
