import type { Argument } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import type { Place } from "../reading.ts";
import type { Occasion } from "./occasion.ts";
import { referentOf } from "./referent-of.ts";

/** The country of whoever welcomes a guest, or of the page, where the rule says that it is there; null else. */
export function placeAtHosts(
  context: Context,
  { occasion, filled }: { readonly occasion: Occasion; readonly filled: readonly Argument[] },
): Place | null {
  const { home } = context.discourse;
  if (occasion.atHome) return home === null ? null : { name: null, country: home };
  if (!occasion.atHosts) return null;
  const hosts = filled.filter(({ slot }) => occasion.roles[slot] === "host");
  const codes = hosts.flatMap(({ party }) => referentOf(context, party)?.codes ?? []);
  const [country, ...others] = new Set(codes);
  if (country === undefined || others.length > 0 || country.includes(":")) return null;
  return hosts.some(({ party }) => isPostedAbroad(party.value)) ? null : { name: null, country };
}

/** An ambassador may welcome a guest of the country where he is posted. */
function isPostedAbroad({ offices }: Argument["party"]["value"]): boolean {
  return offices.some(({ titles }) => titles.some(({ role }) => role === "ambassador"));
}
