import { verb } from "../../mention/verb/verb.ts";
import { clauseVerbs, clauseWords } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { wordAt } from "../word-at.ts";
import type { Around } from "./around.ts";

/** « a reçu jeudi X, qui effectue une visite »: the day before the relative clause is the main verb's; before « où » the place right there is its own. */
export function isBeforeRelative(around: Around, to: number): boolean {
  const { context, verbs } = around;
  const { lattice, language } = context.mentions;
  const { relatives, inflected, modifiersBefore } = clauseWords(language);
  if (inflected || modifiersBefore === true) return false;
  if (verbs.some(({ from }) => relatives.has(wordAt(lattice, from - 1)) && to < from)) return true;
  const where = whereBefore(context, verbs[0]?.from ?? around.from);
  return where !== null && to < where - 1 && isOfDeparture(around, where);
}

/** « s'est envolé lundi pour Lima, où … »: the day is that of the departure. */
function isOfDeparture({ context, window }: Around, where: number): boolean {
  const { lattice, language } = context.mentions;
  const { bound } = clauseWords(language);
  return clauseVerbs(lattice, { from: window.from, to: where }).some(
    ({ value }) => bound?.departs.has(value.lemma) === true,
  );
}

/** How far before its verb « où » may stand, in tokens. */
const whereTokensMax = 8;

/** The « où » that opens the clause of a verb: « s'est envolé lundi pour Lima, où il rencontrera X ». */
function whereBefore({ mentions }: Context, verbFrom: number): number | null {
  const { lattice, language } = mentions;
  const { where } = clauseWords(language);
  if (where === undefined) return null;
  for (let at = verbFrom - 1; at >= verbFrom - whereTokensMax; at--) {
    if (where.has(wordAt(lattice, at))) return at;
    if (lattice.at(verb, at) !== undefined) return null;
  }
  return null;
}
