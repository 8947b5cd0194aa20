import type { DossierQuery, EncountersQuery } from "../contract/contract.ts";
import { edtfBounds, type IsoDay } from "../core/edtf.ts";
import type { DocumentId } from "../register/register.ts";
import type { DossierQuestion, TimelineFilter } from "../view/view.ts";

/** What the timeline is asked, from the parameters of a request. */
export function timelineFilter(
  query: EncountersQuery,
  documents: ReadonlySet<DocumentId> | null,
): TimelineFilter {
  return {
    ...between(query),
    surely: query.surely,
    ...(documents === null ? {} : { documents }),
    ...some("parties", query.party),
    ...some("sectors", query.sector),
    ...some("persons", query.person),
    ...some("formats", query.format),
    ...some("families", query.family),
    ...some("progress", query.progress),
    ...some("languages", query.language),
    ...some("statuses", query.status),
  };
}

/** What the dossier is asked, from the parameters of a request. */
export function dossierQuestion(
  query: Pick<DossierQuery, "a" | "b" | "since" | "until" | "sector">,
): DossierQuestion {
  const { a, b, sector } = query;
  return { parties: [a, b], ...between(query), ...(sector === undefined ? {} : { sector }) };
}

/** `since=2021&until=2023-03` means the first day of the one to the last day of the other. */
function between({ since, until }: { readonly since?: string; readonly until?: string }): {
  readonly since?: IsoDay;
  readonly until?: IsoDay;
} {
  const first = since === undefined ? null : edtfBounds(since).earliest;
  const last = until === undefined ? null : edtfBounds(until).latest;
  return { ...(first === null ? {} : { since: first }), ...(last === null ? {} : { until: last }) };
}

/** A part of the filter, where any value of it is asked for. */
function some<K extends string, T>(
  part: K,
  values: readonly T[],
): { readonly [P in K]?: readonly T[] } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler widens a computed key.
  return values.length === 0 ? {} : ({ [part]: values } as { readonly [P in K]: readonly T[] });
}
