import { compareDates } from "../core/edtf.ts";
import type { Citation, DossierLine } from "./view.ts";

/** Every source that the lines cite, once, in order of time. */
export function citedBy(lines: readonly DossierLine[]): readonly Citation[] {
  const all = lines.flatMap(({ source, furtherSources }) =>
    source === null ? furtherSources : [source, ...furtherSources],
  );
  const unique = new Map(all.map((citation) => [citation.document, citation]));
  return [...unique.values()].toSorted((one, other) =>
    compareDates(one.published, other.published),
  );
}
