import { gatherBy } from "../core/lists.ts";
import { hasBegun } from "../core/has-begun.ts";
import { once } from "../core/once.ts";
import type { EdtfDate } from "../core/edtf.ts";
import type { DocumentId, EncounterEntry, Register } from "../register/register.ts";
import { entriesOfKind } from "./register-index.ts";

/**
 * The time in which a document without a day was written: on or after the last day on which
 * something began that it reports as held or under way.
 *
 * @returns An interval with an open end, `2031-03-04/..`; null where it reports nothing dated.
 */
export function writtenSince(register: Register, document: DocumentId): EdtfDate | null {
  const days = reportedIn(register).get(document) ?? [];
  const last = days.reduce((latest, { day }) => (day > latest ? day : latest), "");
  return last === "" ? null : `${last}/..`;
}

interface Reported {
  readonly document: DocumentId;
  readonly day: string;
}

const reportedIn = once((register: Register): ReadonlyMap<DocumentId, readonly Reported[]> =>
  gatherBy(entriesOfKind(register, "encounter").flatMap(reportsOf), ({ document }) => document),
);

/** Who reports an encounter as held or under way, with its first day. */
function reportsOf({ earliest, progress, status }: EncounterEntry): readonly Reported[] {
  if (earliest === null || status === "refused") return [];
  return progress
    .filter(({ value }) => hasBegun(value))
    .flatMap(({ documents }) => documents.map((document) => ({ document, day: earliest })));
}
