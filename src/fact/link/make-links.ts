import type { EncounterFact } from "../encounter/make-encounters.ts";
import { wholeOf } from "../encounter/wholes.ts";
import type { Link } from "../reading.ts";

/** How the records of a document hang together. */
export function makeLinks(encounters: readonly EncounterFact[]): readonly Link[] {
  const told = encounters.map((fact) => fact.told);
  return encounters.flatMap((part) => {
    const whole = encounters.find((fact) => fact.told === wholeOf(part.told, told));
    return whole === undefined
      ? []
      : [{ type: "within", from: part.encounter.id, to: whole.encounter.id }];
  });
}
