import { gather } from "../../core/lists.ts";
import { isSoleOffice } from "./sole-office.ts";
import type { Disagreement, Entry, EntryId, PersonEntry, Tenure } from "../register.ts";

interface Held {
  readonly person: PersonEntry;
  readonly tenure: Tenure;
}

/**
 * Finds offices of one holder that the evidence gives to two persons at once. They are signalled,
 * not mended.
 *
 * @returns Person → what his or her tenures contradict.
 */
export function officeClashes(
  lines: Iterable<Entry>,
): ReadonlyMap<EntryId, readonly Disagreement[]> {
  const clashes = new Map<EntryId, Disagreement[]>();
  const add = (person: EntryId, clash: Disagreement): void => {
    clashes.set(person, [...(clashes.get(person) ?? []), clash]);
  };
  for (const [office, holders] of holdersOf(lines)) {
    for (const one of holders) {
      const others = holders.filter((other) => other !== one && overlap(one.tenure, other.tenure));
      if (others.length > 0) add(one.person.id, clashOf(office, [one, ...others]));
    }
  }
  return clashes;
}

/** Holders of each office, in order of their first day. */
function holdersOf(lines: Iterable<Entry>): ReadonlyMap<string, readonly Held[]> {
  const people = [...lines].filter((line) => line.kind === "person");
  return gather(people, (person) =>
    person.tenures
      .filter(({ role, of }) => of !== null && isSoleOffice(role))
      .map((tenure) => [`${tenure.role} ${tenure.of}`, { person, tenure }] as const),
  );
}

/** Whether one is shown in the office while the other still, or already, is. */
function overlap(one: Tenure, other: Tenure): boolean {
  if (one.first === null || one.last === null) return false;
  if (other.first === null || other.last === null) return false;
  return one.first <= other.last && other.first <= one.last;
}

function clashOf(about: string, held: readonly Held[]): Disagreement {
  return {
    part: "offices",
    about,
    tellings: held.map(({ person, tenure }) => ({
      value: person.id,
      records: person.records,
      documents: tenure.documents,
    })),
  };
}
