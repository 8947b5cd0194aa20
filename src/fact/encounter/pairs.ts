import { formatFamilies, type FormatFamily, type ParticipantRole } from "../../core/vocabulary.ts";
import { party } from "../../mention/party/party.ts";
import type { Context } from "../context.ts";
import type { Told } from "./told.ts";

/** Occasions of two, of which a sentence may name one alone. */
const ofTwo: ReadonlySet<FormatFamily> = new Set(["talks", "remote"]);

/** « X a appelé. Les deux présidents … »: who both are tells the one who was not named. */
export function withPairs(context: Context, told: readonly Told[]): readonly Told[] {
  return told.map((one) => {
    if (!ofTwo.has(formatFamilies[one.format]) || one.people.size !== 1) return one;
    const pair = pairAfter(context, one);
    if (pair === null) return one;
    const people = new Map<string, ParticipantRole>(one.people);
    for (const person of pair.persons) if (!people.has(person)) people.set(person, "participant");
    return { ...one, people, codes: new Set([...one.codes, ...pair.codes]) };
  });
}

interface Pair {
  readonly persons: readonly string[];
  readonly codes: readonly string[];
}

function pairAfter({ mentions, discourse }: Context, told: Told): Pair | null {
  const [person] = told.people.keys();
  const last = told.tellings.at(-1)?.sentence ?? 0;
  for (const window of mentions.sentences.slice(last, last + 3)) {
    const pairs = mentions.lattice
      .all(party, window.from, window.to)
      .filter(({ value }) => value.type === "pair")
      .flatMap((item) => discourse.referents.get(item) ?? []);
    const found = pairs.find(
      ({ persons }) => persons.length === 2 && person !== undefined && persons.includes(person),
    );
    if (found !== undefined) return found;
  }
  return null;
}
