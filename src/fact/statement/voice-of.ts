import type { PartyItem, PartyType } from "../../mention/party/party.ts";
import type { RoleCode } from "../../core/vocabulary.ts";
import type { Context } from "../context.ts";
import { continuedBy, latestNamed } from "./continued.ts";
import { hostVoice } from "./counterpart.ts";
import { headOf, isHead } from "./delegation-head.ts";
import { referentOf, type Hearing } from "./hearing.ts";
import { codesOf, type Memory, type Voice } from "./voice.ts";

/** Speaks for a side: its code comes before the persons in it. */
const sides: ReadonlySet<PartyType> = new Set([
  "delegation",
  "institution",
  "state",
  "organisation",
]);

const vague: ReadonlySet<PartyType> = new Set(["pronoun", "description"]);

/** Whom a party phrase makes speak. */
export function voiceOf(hearing: Hearing, item: PartyItem, memory: Memory): Voice | null {
  const { type } = item.value;
  const vaguely = vague.has(type) ? vagueVoice(hearing, item, memory) : null;
  if (vaguely !== null) return vaguely;
  const { persons, codes } = referentOf(hearing, item) ?? { persons: [], codes: [] };
  const [person] = persons;
  const [code] = codes;
  if (type === "description" && person === undefined) return describedVoice(hearing, item, code);
  if (sides.has(type) && code !== undefined) return { speaker: code, codes, type, implied: null };
  return person === undefined
    ? officeVoice(hearing, item, codes)
    : { speaker: person, codes: codesOf(hearing.context, person, codes), type, implied: null };
}

/** « Son hôte », « il »: a host told by whose he is, else whoever spoke just before. */
function vagueVoice(hearing: Hearing, item: PartyItem, memory: Memory): Voice | null {
  return hostVoice(hearing, item, memory) ?? continuedBy(hearing, item, memory);
}

/** A description of nobody known: the head of a delegation, else the person of that side named last. */
function describedVoice(hearing: Hearing, item: PartyItem, code: string | undefined): Voice | null {
  const head = isHead(hearing, item) ? headOf(hearing, item) : null;
  return head ?? latestNamed(hearing, item.from, code ?? null);
}

/** A phrase that is resolved to a state alone: the one person who holds the office, else the state. */
function officeVoice(hearing: Hearing, item: PartyItem, codes: readonly string[]): Voice | null {
  const { type } = item.value;
  const [code] = codes;
  if (code === undefined) return null;
  const known = single(hearing.context, item, code);
  return known === null
    ? { speaker: code, codes, type, implied: null }
    : { speaker: known, codes, type, implied: "the only holder of the office" };
}

/** The only person of a state who holds the office that the words name. */
function single(context: Context, { value }: PartyItem, code: string): string | null {
  const roles = new Set(value.offices.flatMap(({ titles }) => titles.map(({ role }) => role)));
  if (roles.size === 0) return null;
  return (
    onlyHolder(context, roles, code) ??
    (roles.has("special-envoy") ? onlyHolder(context, spokespersons, code) : null)
  );
}

/** «представитель Кремля»: a representative without a name who speaks is the spokesperson. */
const spokespersons: ReadonlySet<RoleCode> = new Set(["spokesperson"]);

function onlyHolder(
  { discourse }: Context,
  roles: ReadonlySet<RoleCode>,
  code: string,
): string | null {
  const found = discourse.persons.filter(({ offices }) =>
    offices.some(({ role, of }) => roles.has(role) && (of === code || of === null)),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
