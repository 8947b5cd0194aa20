import { compareParts } from "../../../core/name/compare-parts.ts";
import type { Setting } from "./setting.ts";
import { type Weight, weight } from "./weight.ts";

/** How rare a place is among all documents: 0 where everybody meets there, up to 2. */
export type Rarity = (key: string) => number;

/** From here on the names of two cities sound alike. */
const soundsLikeMin = 0.8;

/** What the places of two tellings say. */
export function weighPlace(one: Setting, other: Setting, rarity: Rarity): readonly Weight[] {
  if (one.country !== null && other.country !== null && one.country !== other.country)
    return weight(-5, "two countries");
  if (one.city !== "" && other.city !== "") return weighCities(one, other, rarity);
  const country = one.country !== null && one.country === other.country;
  return country ? weight(0.7, "the same country") : [];
}

function weighCities(one: Setting, other: Setting, rarity: Rarity): readonly Weight[] {
  if (!isOneCity(one, other)) return weight(-2.5, "two places");
  return weight(2 + rarity(one.city), "the same place");
}

/** Cities that no list knows are told by their sounds. */
function isOneCity(one: Setting, other: Setting): boolean {
  if (one.city === other.city) return true;
  const [here, there] = [one, other].map(({ city }) => city.replaceAll(" ", ""));
  return (compareParts(here ?? "", there ?? "")?.quality ?? 0) >= soundsLikeMin;
}
