import type { Item, Kind, Lattice } from "../../grammar/lattice.ts";
import type { LexiconEntry } from "../../lexicon/lexicon.ts";
import { lexical } from "../lexical.ts";

const state = lexical("state");
const demonym = lexical("demonym");
const city = lexical("city");
const region = lexical("region");
const landmark = lexical("landmark");

/** A state that some tokens name, and where they end. */
export interface NamedState {
  readonly iso: string;
  readonly to: number;
}

/** Reads a state's name that begins at a token: « Fédération de Russie ». */
export function stateAt(lattice: Lattice, at: number): NamedState | null {
  return isInRegion(lattice, at) ? null : chosen(lattice, isosAt(lattice, at, state));
}

/** «Америка» in «Южная Америка» is no state. */
function isInRegion(lattice: Lattice, at: number): boolean {
  return (lattice.at(region, at - 1)?.to ?? 0) > at;
}

/** Reads an adjective of a state, or a name for its inhabitants. */
export function demonymAt(lattice: Lattice, at: number): NamedState | null {
  return chosen(lattice, isosAt(lattice, at, demonym));
}

const prefix = lexical("demonym-prefix");

/** Reads the first part of an adjective of two states, « ghanéo-péruvien »; without its hyphen it may be another word: "Colombo". */
export function pairPrefixAt(
  lattice: Lattice,
  at: number,
): Item<LexiconEntry<"demonym-prefix">> | undefined {
  const found = lattice.at(prefix, at);
  return found !== undefined && lattice.tokens.words[found.to]?.form === "-" ? found : undefined;
}

/** Reads a capital: the state is the one that it governs. */
export function capitalAt(lattice: Lattice, at: number): NamedState | null {
  const item = lattice.at(city, at);
  if (item === undefined || item.value.value.capital !== true || item.value.weak) return null;
  return { iso: item.value.value.country, to: item.to };
}

const nobody: readonly Candidate[] = [];

/** Reads a palace or a hall; a name that several states have counts where the document names its own. */
export function landmarkAt(lattice: Lattice, at: number): Item<LexiconEntry<"landmark">> | null {
  const hall = lattice.at(landmark, at);
  if (hall === undefined) return null;
  return hall.value.weak && !statesNamedIn(lattice).has(hall.value.value.country) ? null : hall;
}

interface Candidate extends NamedState {
  readonly weak: boolean;
}

function isosAt(
  lattice: Lattice,
  at: number,
  { name, bit }: Pick<Kind<unknown>, "name" | "bit">,
): readonly Candidate[] {
  if ((lattice.kindsAt(at) & bit) === 0) return nobody;
  let found: Candidate[] | null = null;
  for (const item of lattice.startingAt(at)) {
    if (item.kind !== name) continue;
    const { value, weak } = (item as Item<LexiconEntry<"state" | "demonym">>).value;
    (found ??= []).push({ iso: value.iso, to: item.to, weak });
  }
  return found ?? nobody;
}

/** Of several states with one name, the one that the document names beyond doubt elsewhere. */
function chosen(lattice: Lattice, candidates: readonly Candidate[]): NamedState | null {
  return candidates.length > 1 ? likeliest(lattice, candidates) : (candidates[0] ?? null);
}

function likeliest(lattice: Lattice, candidates: readonly Candidate[]): NamedState | null {
  const to = Math.max(...candidates.map((one) => one.to));
  const longest = candidates.filter((one) => one.to === to);
  const strong = longest.filter(({ weak }) => !weak);
  const left = strong.length > 0 ? strong : longest;
  const isos = new Set(left.map(({ iso }) => iso));
  if (isos.size === 1) return left[0] ?? null;
  const named = statesNamedIn(lattice);
  return left.find(({ iso }) => named.has(iso)) ?? left[0] ?? null;
}

const named = new WeakMap<Lattice, ReadonlySet<string>>();

/** States that the document names by a strong name, an adjective or a capital. */
function statesNamedIn(lattice: Lattice): ReadonlySet<string> {
  const known = named.get(lattice);
  if (known !== undefined) return known;
  const isos = new Set<string>();
  for (const { value } of lattice.all(state)) if (!value.weak) isos.add(value.value.iso);
  for (const { value } of lattice.all(demonym)) if (!value.weak) isos.add(value.value.iso);
  for (const { value } of lattice.all(city))
    if (value.value.capital === true && !value.weak) isos.add(value.value.country);
  named.set(lattice, isos);
  return isos;
}
