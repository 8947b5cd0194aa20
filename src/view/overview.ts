import { ownStatuses } from "../decision/verdict.ts";
import {
  type EncounterEntry,
  type Entry,
  entryKinds,
  type Register,
} from "../register/register.ts";
import { shown } from "../register/told.ts";
import { facet, pairsOf } from "./facet.ts";
import { valuesOf } from "./note.ts";
import { once } from "../core/once.ts";
import type { Overview } from "./view.ts";

/** The register at a glance: counts, and the facets of its encounters. */
export const overview: (register: Register) => Overview = once(makeOverview);

function makeOverview(register: Register): Overview {
  const entries = [...register.entries.values()].filter(({ status }) => status !== "refused");
  const encounters = entries.filter((entry) => entry.kind === "encounter");
  const documents = [...register.documents.values()];
  const days = encounters.flatMap(({ earliest, latest }) => [earliest, latest]);
  const sorted = days.filter((day) => day !== null).toSorted();
  return {
    documents: documents.length,
    copies: documents.filter(({ copyOf }) => copyOf !== null).length,
    entries: countEach(entryKinds, entries, ({ kind }) => kind),
    statuses: countEach(ownStatuses, [...register.entries.values()], ({ status }) => status),
    decisions: register.decisions.length,
    strayDecisions: register.strayDecisions.length,
    earliest: sorted[0] ?? null,
    latest: sorted.at(-1) ?? null,
    facets: {
      ...encounterFacets(encounters),
      languages: facet(documents.map(({ language }) => language)),
      publishers: facet(documents.flatMap(({ publisher }) => publisher ?? [])),
    },
  };
}

function encounterFacets(
  encounters: readonly EncounterEntry[],
): Omit<Overview["facets"], "languages" | "publishers"> {
  return {
    parties: facet(encounters.flatMap(({ parties }) => valuesOf(parties))),
    pairs: facet(encounters.flatMap(pairsOf)),
    formats: facet(encounters.flatMap(({ format }) => shown(format) ?? [])),
    families: facet(encounters.map(({ family }) => family)),
    sectors: facet(encounters.flatMap(({ sectors }) => valuesOf(sectors))),
    years: facet(encounters.flatMap(({ earliest }) => earliest?.slice(0, 4) ?? [])),
  };
}

function countEach<C extends string>(
  codes: readonly C[],
  entries: readonly Entry[],
  codeOf: (entry: Entry) => C,
): Readonly<Record<C, number>> {
  const counts = Object.fromEntries(codes.map((code) => [code, 0])) as Record<C, number>;
  for (const entry of entries) counts[codeOf(entry)]++;
  return counts;
}
