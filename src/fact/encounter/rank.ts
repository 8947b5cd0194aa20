import type { PartyItem } from "../../mention/party/party.ts";
import type { Context } from "../context.ts";

const ranks: ReadonlySet<string> = new Set([
  "head-of-state",
  "vice-president",
  "head-of-government",
  "speaker-of-parliament",
]);

/** Whether one of these parties is a head of state or of government, or may be for all that is told. */
export function isRanked(context: Context, hosts: readonly PartyItem[]): boolean {
  const roles = hosts.flatMap((host) => rolesOf(context, host));
  return roles.length === 0 || roles.some((role) => ranks.has(role));
}

function rolesOf({ discourse }: Context, host: PartyItem): readonly string[] {
  const own = host.value.offices.flatMap(({ titles }) => titles.map(({ role }) => role));
  const persons = discourse.referents.get(host)?.persons ?? [];
  const held = discourse.persons
    .filter(({ id }) => persons.includes(id))
    .flatMap(({ offices }) => offices.map(({ role }) => role));
  return [...own, ...held].map(String);
}
