import { formatFamilies } from "../../core/vocabulary.ts";
import { partyAt } from "../clause/clause.ts";
import type { Context, PlacedStretch } from "../context.ts";
import { wordAt } from "../word-at.ts";
import type { Candidate } from "./candidate.ts";
import { withinWindow } from "./stretches.ts";
import { occasionWords } from "./words-of.ts";

/** « se rendra au Ghana, puis au Japon »: a visit for each of the states, where one telling leads to several. */
export function withStopsApart(context: Context, candidate: Candidate): readonly Candidate[] {
  const { format, place } = candidate;
  if (formatFamilies[format] !== "visit" || format === "tour" || place?.country == null)
    return [candidate];
  const stops = stopsOf(context, candidate);
  if (stops.length < 2) return [candidate];
  const states = new Set(stops.map(({ at: { country } }) => country));
  return stops.map((stop) => ({
    ...candidate,
    ...onlyThere(context, candidate, { stop, states }),
  }));
}

/** One state of a journey, and the day before its name, if one stands there. */
interface Stop {
  readonly at: PlacedStretch;
  readonly date: string | null;
}

/** The place of the telling and those that a list joins to it, each in another state. */
function stopsOf(context: Context, { sentence, at, place }: Candidate): readonly Stop[] {
  const window = context.mentions.sentences[sentence];
  if (window === undefined) return [];
  const here = withinWindow(context.places, window);
  const first = here.find(
    (one) =>
      one.from > at && one.located && one.country === place?.country && one.name === place.name,
  );
  if (first === undefined) return [];
  const stops: Stop[] = [{ at: first, date: null }];
  let last = first;
  for (const next of here.slice(here.indexOf(first) + 1)) {
    const joint = jointBetween(context, { first, last }, next);
    if (joint === null) break;
    last = next;
    if (stops.every((stop) => stop.at.country !== next.country)) stops.push({ at: next, ...joint });
  }
  return stops;
}

/** What joins two places of a list: its words, and perhaps a date; null where other words stand between. */
function jointBetween(
  { mentions, dates }: Context,
  { first, last }: { readonly first: PlacedStretch; readonly last: PlacedStretch },
  next: PlacedStretch,
): Pick<Stop, "date"> | null {
  const { lattice, language } = mentions;
  const { onward } = occasionWords(language);
  const days = withinWindow(dates, { from: last.to, to: next.from });
  if (onward === undefined || !(next.located || areListed(lattice, first, next))) return null;
  for (let at = last.to; at < next.from; at++) {
    const isDated = days.some(({ from, to }) => from <= at && at < to);
    if (!isDated && !onward.has(wordAt(lattice, at))) return null;
  }
  return { date: days[0]?.edtf ?? null };
}

/** « visitera le Ghana et le Japon »: members of one group, and not the subject of what follows. */
function areListed(
  lattice: Context["mentions"]["lattice"],
  { from }: PlacedStretch,
  next: PlacedStretch,
): boolean {
  return [from, from - 1].some((at) => {
    const group = at < 0 ? undefined : partyAt(lattice, at);
    return group?.value.type === "group" && group.to >= next.to;
  });
}

/** The telling of one stop: without the other states, and those who are at home there. */
function onlyThere(
  { discourse }: Context,
  { people, codes, date }: Candidate,
  { stop, states }: { readonly stop: Stop; readonly states: ReadonlySet<string | null> },
): Pick<Candidate, "place" | "people" | "codes" | "date" | "vague" | "fresh"> {
  const { name, country } = stop.at;
  const isElsewhere = (code: string | null): boolean => states.has(code) && code !== country;
  const at = new Map(discourse.persons.map((person) => [person.id, person.country]));
  return {
    place: { name, country },
    people: new Map([...people].filter(([id]) => !isElsewhere(at.get(id) ?? null))),
    codes: new Set([...codes].filter((code) => !isElsewhere(code))),
    date: stop.date ?? date,
    vague: false,
    fresh: true,
  };
}
