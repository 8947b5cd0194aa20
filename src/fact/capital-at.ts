import type { Language } from "../core/language.ts";
import { lexiconEntries } from "../lexicon/lexicon.ts";
import type { Mentions } from "../mention/mentions.ts";
import { demonymAt, stateAt } from "../mention/place/which-state.ts";
import { verb } from "../mention/verb/verb.ts";
import { clauseWords } from "./clause/clause.ts";
import { wordAt } from "./word-at.ts";

/** « la capitale ghanéenne », « la capitale du Ghana »: the town is known by its state. */
export function capitalAt(
  {
    lattice,
    language,
    home = null,
  }: Pick<Mentions, "lattice" | "language"> & { readonly home?: string | null },
  at: number,
): {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly country: string;
} | null {
  if (!clauseWords(language).capitals.has(wordAt(lattice, at)))
    return capitalCalled({ lattice, language }, at);
  for (let next = at + 1; next <= at + 4; next++) {
    const named = demonymAt(lattice, next) ?? stateAt(lattice, next);
    const name = named === null ? undefined : capitalsOf(language).get(named.iso);
    if (named !== null && name !== undefined)
      return { from: at, to: named.to, name, country: named.iso };
    if (lattice.at(verb, next) !== undefined) return null;
  }
  return capitalAtHome({ lattice, language, home }, at);
}

/** «в перуанской столице», "the Peruvian capital": the adjective of the state stands before the noun. */
function capitalCalled(
  { lattice, language }: Pick<Mentions, "lattice" | "language">,
  at: number,
): ReturnType<typeof capitalAt> {
  const named = demonymAt(lattice, at);
  if (named === null || !clauseWords(language).capitals.has(wordAt(lattice, named.to))) return null;
  const name = capitalsOf(language).get(named.iso);
  return name === undefined ? null : { from: at, to: named.to + 1, name, country: named.iso };
}

/** « la capitale du pays », « la capitale du Royaume »: of the state at home. */
function capitalAtHome(
  {
    lattice,
    language,
    home,
  }: Pick<Mentions, "lattice" | "language"> & { readonly home: string | null },
  at: number,
): ReturnType<typeof capitalAt> {
  const { homeland } = clauseWords(language);
  const name = home === null ? undefined : capitalsOf(language).get(home);
  const isHome = [1, 2].some((step) => homeland.has(wordAt(lattice, at + step)));
  return home === null || name === undefined || !isHome
    ? null
    : { from: at, to: at + 1, name, country: home };
}

const capitals = new Map<Language, ReadonlyMap<string, string>>();

function capitalsOf(language: Language): ReadonlyMap<string, string> {
  const known = capitals.get(language);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  for (const { kind, value } of lexiconEntries(language))
    if (kind === "city" && "capital" in value && "country" in value && !made.has(value.country))
      made.set(value.country, value.name);
  capitals.set(language, made);
  return made;
}
