import { party, type PartyItem } from "../../mention/party/party.ts";
import type { Context, Referent } from "../context.ts";

/** How far back a pronoun reaches for whom it means, in tokens. */
const reachTokensMax = 120;

/**
 * Whom a phrase means. A pronoun of which the discourse is not sure means, for an occasion, the person
 * who acted last before it.
 */
export function referentOf(
  { mentions, discourse }: Pick<Context, "mentions" | "discourse">,
  item: PartyItem,
): Referent | undefined {
  const own = discourse.referents.get(item);
  if (item.value.type !== "pronoun" || item.value.plural) return own;
  if (own !== undefined && own.persons.length + own.codes.length > 0) return own;
  const actors = mentions.lattice.all(party, Math.max(0, item.from - reachTokensMax), item.from);
  return actors
    .filter(({ value }) => value.preposition === null && value.type !== "pronoun")
    .map((actor) => discourse.referents.get(actor))
    .findLast((referent) => referent?.persons.length === 1);
}
