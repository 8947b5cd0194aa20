import { formatFamilies, type FormatFamily } from "../../core/vocabulary.ts";
import type { Context } from "../context.ts";
import type { Told } from "./told.ts";

/** Occasions at which the country of the place is a party. */
const atHost: ReadonlySet<FormatFamily> = new Set(["visit", "conference", "ceremony"]);

/** An audience is given where the host resides. */
function isAtHost(format: Told["format"]): boolean {
  return format === "audience" || atHost.has(formatFamilies[format]);
}

/** Occasions of which a page tells the foreign side alone: the other one is its own. */
const withHome: ReadonlySet<FormatFamily> = new Set(["visit", "remote", "message", "ceremony"]);

/** States and organisations that are represented; a visitor's host country is one of them. */
export function sidesOf(
  { discourse }: Context,
  { codes, format, place, people }: Told,
): ReadonlySet<string> {
  const acting = discourse.persons.filter(({ id }) => people.has(id));
  const sides = new Set([...codes, ...acting.flatMap(({ country }) => country ?? [])]);
  const family = formatFamilies[format];
  const host = isAtHost(format) ? (place?.country ?? null) : null;
  if (sides.size < 2 && host !== null) sides.add(host);
  const home = withHome.has(family) || format === "audience" ? discourse.home : null;
  if (sides.size === 1 && home !== null) sides.add(home);
  return sides;
}

/** A press conference or a signing of which one side is named has the parties of the occasion told before it. */
export function withSharedParties(told: readonly Told[]): readonly Told[] {
  const shared = new Set(["press", "ceremony", "talks"]);
  let last: Told | null = null;
  return told.map((one) => {
    const own =
      last !== null &&
      one.codes.size === 1 &&
      shared.has(formatFamilies[one.format]) &&
      last.codes.size === 2 &&
      [...one.codes].every((code) => last?.codes.has(code) ?? false) &&
      !isPressAtHome(one, last)
        ? { ...one, codes: last.codes }
        : one;
    const sides = ofVisit(own);
    if (sides.codes.size === 2) last = sides;
    return isNumberedSession(own) && last !== null ? { ...own, codes: last.codes } : own;
  });
}

/** A visit has the side of the guest, and that of the place. */
function ofVisit(told: Told): Told {
  const host = formatFamilies[told.format] === "visit" ? (told.place?.country ?? null) : null;
  if (host === null || told.codes.size !== 1 || told.format === "tour") return told;
  return { ...told, codes: new Set([...told.codes, host]) };
}

/** "the first meeting of the joint commission was held in Lima in 2018": of the two that the report is about. */
function isNumberedSession({ format, codes, people, date, place, tellings }: Told): boolean {
  const named = tellings.some(({ which }) => which !== null && /^\d/.test(which));
  const bare = codes.size === 0 && people.size === 0;
  return (
    formatFamilies[format] === "commission" && bare && named && date !== null && place !== null
  );
}

/** « Avant de s'envoler pour Lima, X a tenu une conférence de presse à Accra »: alone, in the country of its only side, and not where the other is met. */
function isPressAtHome(press: Told, last: Told): boolean {
  const country = press.place?.country ?? null;
  if (formatFamilies[press.format] !== "press" || country === null) return false;
  return press.codes.has(country) && last.place !== null && last.place.country !== country;
}

/** The parties of a tour are those of its stops: the visits of the same traveller in the document. */
export function withStops(context: Context, told: readonly Told[]): readonly Told[] {
  return told.map((tour) => {
    if (tour.format !== "tour") return tour;
    const stops = told.filter((stop) => stop !== tour && isStop(stop, tour));
    const codes = new Set([...tour.codes, ...stops.flatMap((stop) => [...sidesOf(context, stop)])]);
    const states = new Set([...codes].filter((code) => /^[A-Z]{2}$|^org:/.test(code)));
    for (const code of tour.codes) if (code.startsWith("org:")) states.delete(code);
    return { ...tour, codes: states, place: null };
  });
}

function isStop(stop: Told, tour: Told): boolean {
  const family = formatFamilies[stop.format];
  if (family !== "visit" && !(family === "talks" && stop.place !== null)) return false;
  if (stop.tellings.some(({ status }) => status === "cancelled")) return false;
  return [...tour.people.keys()].some((person) => stop.people.has(person));
}
