import { lexical } from "../../mention/lexical.ts";
import { capitalAt } from "../capital-at.ts";
import { partiesLeft, type Place as Spot, type VerbItem } from "../clause/clause.ts";
import type { Place } from "../reading.ts";

/** The town, else the state, that receives an occasion: « Accra accueille le sommet », « la capitale ghanéenne abrite … ». */
export function venueBefore(spot: Spot, support: VerbItem): Place | null {
  const { lattice, window } = spot;
  for (let at = support.from - 1; at >= Math.max(window.from, support.from - 8); at--) {
    const city = lattice.at(lexical("city"), at);
    if (city !== undefined)
      return { name: lattice.words(city.from, city.to), country: city.value.value.country };
    const capital = capitalAt(spot, at);
    if (capital !== null) return { name: capital.name, country: capital.country };
  }
  const [subject] = partiesLeft(spot, support.from);
  const code = subject?.value.code ?? null;
  return code === null || code.includes(":") ? null : { name: null, country: code };
}
