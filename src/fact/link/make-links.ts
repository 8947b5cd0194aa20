import type { Context } from "../context.ts";
import type { EncounterFact } from "../encounter/make-encounters.ts";
import { wholesOf } from "../encounter/wholes.ts";
import type { Agreement, Commitment, Link, Project } from "../reading.ts";
import { betweenEncounters } from "./between-encounters.ts";
import { establishedBy } from "./established-by.ts";
import { carriedOut, keptAt } from "./implements.ts";

/** The records that rest on encounters, or on one another. */
export interface Settled {
  readonly commitments: readonly Commitment[];
  readonly agreements: readonly Agreement[];
  readonly projects: readonly Project[];
}

/** How the records of a document hang together. */
export function makeLinks(
  context: Context,
  encounters: readonly EncounterFact[],
  settled: Settled,
): readonly Link[] {
  return [
    ...withinWholes(encounters),
    ...betweenEncounters(context, encounters),
    ...establishedBy(context, encounters, settled),
    ...carriedOut(context, settled),
    ...keptAt(context, encounters, settled.commitments),
  ];
}

function withinWholes(encounters: readonly EncounterFact[]): readonly Link[] {
  const facts = new Map(encounters.map((fact) => [fact.told, fact]));
  const wholes = wholesOf(encounters.map(({ told }) => told));
  return encounters.flatMap((part, at) => {
    const told = wholes[at] ?? null;
    const whole = told === null ? undefined : facts.get(told);
    return whole === undefined
      ? []
      : [{ type: "within", from: part.encounter.id, to: whole.encounter.id }];
  });
}
