import { foldPlace } from "../../src/lexicon/fold-place.ts";
import { compareParts } from "../../src/core/name/compare-parts.ts";
import type { Source, SourceEntry } from "./source.ts";

/** One city: all its names, the English one first. */
interface City {
  readonly country: string;
  readonly population: number | null;
  readonly names: Set<string>;
}

/**
 * Says which names of cities and landmarks, in any language, are one place.
 *
 * Entries of one country and one population are one city; those without are matched by the sounds
 * of their names. A landmark is a name of the city that it stands in.
 *
 * @returns Lines of a country and the folded names of one city, with tabs between; cities of which
 *   all names fold alike are left out.
 */
export function placeLines(sources: readonly Source[]): readonly string[] {
  const cities: City[] = [];
  for (const language of ["en", "fr", "ru"] as const)
    for (const entry of entriesOf(sources, "city", language)) addCity(entry, cities);
  for (const language of ["en", "fr", "ru"] as const)
    for (const entry of entriesOf(sources, "landmark", language)) addLandmark(entry, cities);
  return cities
    .filter(({ names }) => names.size > 1)
    .map(({ country, names }) => [country, ...names].join("\t"))
    .toSorted();
}

function entriesOf(
  sources: readonly Source[],
  kind: "city" | "landmark",
  language: string,
): readonly SourceEntry[] {
  return sources
    .filter((source) => source.kind === kind && source.language === language)
    .flatMap(({ entries }) => entries);
}

function addCity({ value, forms, weak }: SourceEntry, cities: City[]): void {
  const { name, country, population } = value;
  if (typeof name !== "string" || typeof country !== "string") return;
  const people = typeof population === "number" ? population : null;
  const known = cities.find((city) => city.country === country && isCity(city, name, people));
  const city = known ?? { country, population: people, names: new Set<string>() };
  if (known === undefined) cities.push(city);
  for (const one of [name, ...[...forms, ...weak].map(({ form }) => form)])
    city.names.add(foldPlace(one));
}

function isCity({ population, names }: City, name: string, people: number | null): boolean {
  const folded = foldPlace(name);
  if (names.has(folded)) return true;
  if (population !== null || people !== null) return population === people;
  return [...names].some(
    (known) => (compareParts(plain(known), plain(folded))?.quality ?? 0) > 0.8,
  );
}

function plain(words: string): string {
  return words.replaceAll(" ", "");
}

function addLandmark({ value, forms, weak }: SourceEntry, cities: readonly City[]): void {
  const { name, country, city } = value;
  if (typeof name !== "string" || typeof city !== "string") return;
  const home = cities.find((one) => one.country === country && one.names.has(foldPlace(city)));
  for (const one of [name, ...[...forms, ...weak].map(({ form }) => form)])
    home?.names.add(foldPlace(one));
}
