import { foldPlace } from "./fold-place.ts";
import { placeLines } from "./generated/places.ts";

let keys: ReadonlyMap<string, string> | null = null;

/**
 * Names a city the same way in all languages: « Sotchi », «Сочи» and "Sochi" have one key, and so
 * has a landmark that stands in it.
 *
 * @param country - ISO 3166-1 alpha-2; without it the name stands for itself.
 * @returns The folded English name where the city is known, the folded name elsewhere; empty for
 *   no name.
 */
export function placeKey(name: string | null, country: string | null): string {
  const folded = foldPlace(name ?? "");
  return known().get(`${country ?? ""}\t${folded}`) ?? folded;
}

function known(): ReadonlyMap<string, string> {
  keys ??= new Map(
    placeLines.split("\n").flatMap((line) => {
      const [country = "", first = "", ...others] = line.split("\t");
      return [first, ...others].map((name): [string, string] => [`${country}\t${name}`, first]);
    }),
  );
  return keys;
}
