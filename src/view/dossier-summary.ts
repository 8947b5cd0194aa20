import { compareDates, type EdtfDate } from "../core/edtf.ts";
import type { Dossier, DossierLine } from "./view.ts";

/** A dossier at a glance. */
export interface DossierSummary {
  readonly encounters: number;
  readonly agreements: number;
  readonly commitments: number;
  readonly projects: number;
  readonly statements: number;
  readonly documents: number;
  /** Of them, those that repeat another. */
  readonly copies: number;
  /** The dates of the first and the last encounter; null where none is dated. */
  readonly first: EdtfDate | null;
  readonly last: EdtfDate | null;
  /** How many lines people have accepted, and how many there are. */
  readonly accepted: number;
  readonly lines: number;
}

/** What a reader wants to know of a dossier before reading it. */
export function summaryOf(dossier: Dossier): DossierSummary {
  const { encounters, agreements, commitments, projects, statements, sources } = dossier;
  const lines = [encounters, agreements, commitments, projects, statements].flat();
  const dates = datesOf(encounters);
  return {
    encounters: encounters.length,
    agreements: agreements.length,
    commitments: commitments.length,
    projects: projects.length,
    statements: statements.length,
    documents: sources.length,
    copies: sources.filter(({ copyOf }) => copyOf !== null).length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    accepted: lines.filter(({ entry }) => entry.status === "accepted").length,
    lines: lines.length,
  };
}

function datesOf(lines: readonly DossierLine[]): readonly EdtfDate[] {
  return lines
    .map(({ date }) => date)
    .filter((date) => date !== null)
    .toSorted(compareDates);
}
