import type { Portfolio, RoleKind } from "../../../core/vocabulary.ts";
import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import { makeWord } from "../../../grammar/word.ts";
import { lexiconEntries, type LexiconEntry } from "../../../lexicon/lexicon.ts";
import { lexical } from "../../lexical.ts";
import { stateAt } from "../../place/which-state.ts";
import { readingsOf, type Reading } from "../../words/ru-features.ts";
import { endOfName } from "./bodies.ts";
import { headRole, looksGenitiveAdjective } from "./words.ts";

/** The head of an office phrase: «министра», «глава МИД», «глава … внешнеполитического ведомства». */
export interface OfficeHead {
  readonly from: number;
  readonly to: number;
  readonly role: RoleKind;
  readonly portfolio: Portfolio | null;
  readonly of: string | null;
  readonly weak: boolean;
  /** Stands with a portfolio, a state or a body only: «глава Нигера». */
  readonly open: boolean;
  readonly readings: readonly Reading[];
}

const demonym = lexical("demonym");
const city = lexical("city");
const office = lexical("office");

/** The office that begins at a token; null where none does. */
export function headAt(lattice: Lattice, window: Window, at: number): OfficeHead | null {
  return (
    splitHead(lattice, window, at) ??
    listedHead(lattice, window, at) ??
    openHead(lattice, window, at)
  );
}

function listedHead(lattice: Lattice, window: Window, at: number): OfficeHead | null {
  if ((lattice.kindsAt(at) & office.bit) === 0) return null;
  const best = longestOffices(lattice, window, at);
  const [first] = best.toSorted((one, other) => Number(one.value.weak) - Number(other.value.weak));
  if (first === undefined || (first.value.weak && isTitle(lattice, at))) return null;
  return headOf(
    best.filter(({ value }) => value.weak === first.value.weak).map(({ value }) => value),
    { from: at, to: cutsState(lattice, first.to) ? first.to - 1 : first.to },
  );
}

/** The longest names of offices in the lexicon that begin at a token. */
function longestOffices(
  lattice: Lattice,
  window: Window,
  at: number,
): readonly Item<LexiconEntry<"office">>[] {
  const offices = lattice
    .startingAt(at)
    .filter(({ kind, to }) => kind === "office" && to <= window.to);
  const end = Math.max(...offices.map(({ to }) => to));
  return offices.filter(({ to }) => to === end) as Item<LexiconEntry<"office">>[];
}

/** «президент Республики» in «президент Республики Гана»: the last word belongs to the state. */
function cutsState(lattice: Lattice, to: number): boolean {
  return (stateAt(lattice, to - 1)?.to ?? 0) > to;
}

const honorific = lexical("honorific");

/** «шейх», «принц» before a name are honorifics. */
function isTitle(lattice: Lattice, at: number): boolean {
  const title = lattice.at(honorific, at);
  return title !== undefined && !title.value.weak;
}

function headOf(
  entries: readonly LexiconEntry<"office">[],
  { from, to }: { readonly from: number; readonly to: number },
): OfficeHead | null {
  const [entry] = entries;
  if (entry === undefined) return null;
  const { role, portfolio, of } = entry.value;
  const features = entries.filter(({ value }) => value.role === role).map((one) => one.features);
  return {
    from,
    to,
    role,
    portfolio: portfolio ?? null,
    of: of ?? null,
    weak: entry.weak,
    open: false,
    readings: readingsOf(features.filter((one) => one !== undefined).join(" ")),
  };
}

let offices: ReadonlyMap<string, LexiconEntry<"office">[]> | undefined;

/** All offices of several words, by form. */
function officesByForm(): ReadonlyMap<string, LexiconEntry<"office">[]> {
  if (offices !== undefined) return offices;
  const found = new Map<string, LexiconEntry<"office">[]>();
  for (const entry of lexiconEntries("ru", "office")) {
    if (!entry.form.includes(" ")) continue;
    const form = entry.form.toLowerCase();
    found.set(form, [...(found.get(form) ?? []), entry]);
  }
  offices = found;
  return found;
}

const wordsMax = 5;

/** «глава египетского внешнеполитического ведомства»: a state's adjective stands inside the name. */
function splitHead(lattice: Lattice, window: Window, at: number): OfficeHead | null {
  const state = lattice.at(demonym, at + 1);
  const { words } = lattice.tokens;
  const first = words[at]?.lower;
  if (state === undefined || first === undefined || state.to >= window.to) return null;
  for (let to = Math.min(window.to, state.to + wordsMax); to > state.to; to--) {
    const rest = words.slice(state.to, to).map(({ lower }) => lower);
    const entries = officesByForm().get([first, ...rest].join(" "));
    if (entries === undefined) continue;
    const head = headOf(entries, { from: at, to });
    return head === null ? null : { ...head, of: state.value.value.iso };
  }
  return null;
}

/** «глава Нигера», «руководитель агентства» */
function openHead(lattice: Lattice, window: Window, at: number): OfficeHead | null {
  const word = lattice.tokens.words[at];
  const role = headRole(word);
  if (role === undefined || word === undefined) return null;
  if (role === "head-of-state" && !leads(lattice, window, at + 1)) return null;
  return {
    from: at,
    to: at + 1,
    role,
    portfolio: null,
    of: null,
    weak: true,
    open: true,
    readings: readingsOf(openFeatures(word.lower)),
  };
}

/** «глава Нигера», «глава переходной администрации», «главы государств», «глава «Ромашки»» */
function leads(lattice: Lattice, window: Window, at: number): boolean {
  if (stateAt(lattice, at) !== null || lattice.at(city, at) !== undefined) return true;
  if (endOfName({ lattice, window }, at) !== null) return true;
  const { words } = lattice.tokens;
  const first = words[at] ?? noWord;
  const after = looksGenitiveAdjective(first) || counts.has(first.lower) ? at + 1 : at;
  return /^(?:государств|стран|республик|администрации|власти)$/u.test(words[after]?.lower ?? "");
}

const noWord = makeWord("");

/** «главы двух государств» */
const counts: ReadonlySet<string> = new Set(["двух", "обеих", "обоих", "наших", "трех", "трёх"]);

const endings: readonly (readonly [RegExp, string])[] = [
  [/^замглавы$/u, "nom.sg gen.sg dat.sg acc.sg ins.sg loc.sg"],
  [/^главы$/u, "gen.sg.m nom.pl.m"],
  [/^глав$/u, "gen.pl.m acc.pl.m"],
  [/ей$|ой$/u, "ins.sg.m"],
  [/(?:ов|ав)$/u, "gen.pl.m"],
  [/ами$/u, "ins.pl.m"],
  [/ам$/u, "dat.pl.m"],
  [/(?:ем|ом)$/u, "ins.sg.m"],
  [/лава$/u, "nom.sg.m"],
  [/[ая]$/u, "gen.sg.m acc.sg.m"],
  [/главу$/u, "acc.sg.m"],
  [/[ую]$/u, "dat.sg.m"],
  [/главе$/u, "dat.sg.m loc.sg.m"],
  [/е$/u, "loc.sg.m"],
  [/ы$/u, "nom.pl.m"],
];

function openFeatures(lower: string): string {
  return endings.find(([pattern]) => pattern.test(lower))?.[1] ?? "nom.sg.m";
}
