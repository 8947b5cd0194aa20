import type { EncounterFact } from "./encounter/make-encounters.ts";
import type { Context } from "./context.ts";

/** What a sentence is about: the encounter that it tells, or that was told last. */
export interface Focus {
  /** The encounter told last at or before a sentence; null before the first. */
  encounterAt(sentence: number): EncounterFact | null;
  /** The states and organisations that are meant where a sentence does not say: of the encounter, or of the document. */
  partiesAt(sentence: number): readonly string[];
  /** The same for what came about: an encounter that is only planned does not count. */
  partiesSoFar(sentence: number): readonly string[];
}

/** Makes the focus of a document from its encounters. */
export function focusOf(context: Context, encounters: readonly EncounterFact[]): Focus {
  const main = mainParties(context, encounters);
  const told = lastTold(context, encounters);
  const soFar = lastTold(
    context,
    encounters.filter(({ encounter }) => encounter.status !== "planned"),
  );
  const partiesIn = (facts: typeof told, sentence: number): readonly string[] => {
    const parties = facts[sentence]?.encounter.parties ?? [];
    return parties.length === 2 ? parties : main;
  };
  return {
    encounterAt: (sentence) => told[sentence] ?? null,
    partiesAt: (sentence) => partiesIn(told, sentence),
    partiesSoFar: (sentence) => partiesIn(soFar, sentence),
  };
}

/** For every sentence the encounter told in it, or last before it. */
function lastTold(
  { mentions }: Context,
  encounters: readonly EncounterFact[],
): readonly (EncounterFact | null)[] {
  const told: (EncounterFact | null)[] = mentions.sentences.map(() => null);
  for (const fact of encounters)
    for (const { sentence } of fact.told.tellings) told[sentence] = fact;
  for (let at = 1; at < told.length; at++) told[at] ??= told[at - 1] ?? null;
  return told;
}

/** The pair of parties of most encounters; else the two codes that the document names most. */
function mainParties(
  { discourse }: Context,
  encounters: readonly EncounterFact[],
): readonly string[] {
  const pairs = encounters
    .map(({ encounter }) => encounter.parties)
    .filter((parties) => parties.length === 2);
  const pair = mostFrequent(pairs.map((parties) => parties.toSorted().join(" ")));
  if (pair !== null) return pair.split(" ");
  const codes = [...discourse.referents.values()].flatMap((referent) => referent.codes);
  const first = mostFrequent(codes);
  const second = mostFrequent(codes.filter((code) => code !== first));
  return [first, second].filter((code) => code !== null);
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}
