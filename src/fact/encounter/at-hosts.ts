import type { Context } from "../context.ts";
import type { Place } from "../reading.ts";
import { referentOf } from "./referent-of.ts";
import type { Telling } from "./telling.ts";

/** The country of whoever welcomes a guest, where the rule says that he does so at home; null else. */
export function placeAtHosts(
  context: Context,
  { occasion, filled }: Pick<Telling, "occasion" | "filled">,
): Place | null {
  if (!occasion.atHosts) return null;
  const hosts = filled.filter(({ slot }) => occasion.roles[slot] === "host");
  const codes = hosts.flatMap(({ party }) => referentOf(context, party)?.codes ?? []);
  const [country, ...others] = new Set(codes);
  if (country === undefined || others.length > 0 || country.includes(":")) return null;
  return hosts.some(({ party }) => isPostedAbroad(party.value)) ? null : { name: null, country };
}

/** An ambassador may welcome a guest of the country where he is posted. */
function isPostedAbroad({ offices }: Telling["filled"][number]["party"]["value"]): boolean {
  return offices.some(({ titles }) => titles.some(({ role }) => role === "ambassador"));
}
