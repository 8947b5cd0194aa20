import { formatFamilies, type ParticipantRole } from "../../core/vocabulary.ts";
import type { Context } from "../context.ts";
import type { Person } from "../reading.ts";
import type { Told } from "./told.ts";
import { wholesOf } from "./wholes.ts";

/**
 * Gives each visit its host: whoever of the visitor's own rank received him at one of its parts, as
 * the minister receives the minister.
 */
export function withHosts({ discourse }: Context, told: readonly Told[]): readonly Told[] {
  const persons = new Map(discourse.persons.map((person) => [person.id, person]));
  const parts = partsOf(told);
  return told.map((visit) => {
    if (formatFamilies[visit.format] !== "visit" || visit.format === "tour") return visit;
    const hosts = (parts.get(visit) ?? []).flatMap((part) => counterpartsIn(part, visit, persons));
    if (hosts.length === 0 || [...visit.people.values()].includes("host")) return visit;
    const people = new Map<string, ParticipantRole>(visit.people);
    for (const host of hosts) if (!people.has(host)) people.set(host, "host");
    return { ...visit, people };
  });
}

/** The parts of each whole, in order. */
function partsOf(told: readonly Told[]): ReadonlyMap<Told, readonly Told[]> {
  const wholes = wholesOf(told);
  const parts = new Map<Told, Told[]>();
  told.forEach((part, at) => {
    const whole = wholes[at] ?? null;
    if (whole === null) return;
    const known = parts.get(whole);
    if (known === undefined) parts.set(whole, [part]);
    else known.push(part);
  });
  return parts;
}

function counterpartsIn(
  part: Told,
  visit: Told,
  persons: ReadonlyMap<string, Person>,
): readonly string[] {
  const guests = [...visit.people].flatMap(([id, role]) => {
    const guest = role === "guest" ? persons.get(id) : undefined;
    return guest === undefined ? [] : [guest];
  });
  return [...part.people.keys()].filter((id) => {
    const other = persons.get(id);
    return other !== undefined && guests.some((guest) => isCounterpart(guest, other));
  });
}

function isCounterpart(one: Person, other: Person): boolean {
  if (one.country === null || other.country === null || one.country === other.country) return false;
  return one.offices.some(({ role }) => other.offices.some((office) => office.role === role));
}
