import { dossierQuestion } from "../api/timeline-filter.ts";
import { sectors, type Sector } from "../core/vocabulary.ts";
import type { DossierQuestion } from "../view/view.ts";
import type { BetweenOptions } from "./options.ts";
import { partyCode } from "./parties.ts";
import { stop } from "./status.ts";

/** What is asked between two parties, as the command line says it. */
export function questionBetween(
  [a, b]: readonly [string, string],
  { since, until, sector }: BetweenOptions,
): DossierQuestion {
  return dossierQuestion({
    a: partyCode(a),
    b: partyCode(b),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(sector === undefined ? {} : { sector: sectorOf(sector) }),
  });
}

function sectorOf(word: string): Sector {
  const found = sectors.find((sector) => sector === word);
  return (
    found ??
    stop({
      code: "CLI-005",
      message: `Unexpected value "${word}", expected one of ${sectors.join(", ")}.`,
      where: "--sector",
      next: "Give one of these codes.",
    })
  );
}
