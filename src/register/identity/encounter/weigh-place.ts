import { compareParts } from "../../../core/name/compare-parts.ts";
import type { Setting } from "./setting.ts";
import { type Rarity, type Weight, weight } from "./weight.ts";
import { stemOf } from "./weigh-words.ts";

/** From here on the names of two cities sound alike. */
const soundsLikeMin = 0.8;

/** What the places of two tellings say. */
export function weighPlace(one: Setting, other: Setting, rarity: Rarity): readonly Weight[] {
  if (one.country !== null && other.country !== null && one.country !== other.country)
    return weight(-5, "two countries");
  if (one.city !== "" && other.city !== "") return weighCities(one, other, rarity);
  const works = weighWorks(one, other, rarity);
  if (works.length > 0) return works;
  const country = one.country !== null && one.country === other.country;
  return country ? weight(0.7, "the same country") : [];
}

function weighCities(one: Setting, other: Setting, rarity: Rarity): readonly Weight[] {
  if (!isOneCity(one, other)) return weight(-2.5, "two places");
  return weight(2 + rarity(cityKey(one.city)), "the same place");
}

/** Cities that no list knows are told by their sounds. */
function isOneCity(one: Setting, other: Setting): boolean {
  if (one.city === other.city) return true;
  const [here, there] = [one, other].map(({ city }) => city.replaceAll(" ", ""));
  return (compareParts(here ?? "", there ?? "")?.quality ?? 0) >= soundsLikeMin;
}

/** Under which the rarity of a city is asked: apart from that of words, which are asked as they are. */
export function cityKey(city: string): string {
  return `city ${city}`;
}

/** Works that are begun or opened lie in one place: their name stands for it. */
function weighWorks(one: Setting, other: Setting, rarity: Rarity): readonly Weight[] {
  if (one.family !== "ceremony" || other.family !== "ceremony") return [];
  const common = [...one.words.names].filter((name) => other.words.names.has(name));
  const rarest = Math.max(0, ...common.map((name) => rarity(stemOf(name))));
  return rarest < namedRarityMin ? [] : weight(2 + rarest, "the same works");
}

/** A name that stands in more than a quarter of the documents is that of a party. */
const namedRarityMin = 1;
