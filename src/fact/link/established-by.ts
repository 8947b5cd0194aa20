import type { Span } from "../../core/span.ts";
import { lexical } from "../../mention/lexical.ts";
import type { Context } from "../context.ts";
import type { EncounterFact } from "../encounter/make-encounters.ts";
import type { Agreement, Commitment, Link } from "../reading.ts";

const eventNoun = lexical("event-noun");

/** Statuses of an instrument that came about at a meeting. */
const made: ReadonlySet<Agreement["status"]> = new Set(["signed", "agreed"]);

/**
 * An agreement or a commitment comes from the encounter that its own sentence tells: « lors de la
 * visite, cinq accords ont été signés », « au sommet de Lomé, X a promis … ».
 *
 * Requests are asked for and not established; what was agreed elsewhere on another day is left out.
 */
export function establishedBy(
  context: Context,
  encounters: readonly EncounterFact[],
  {
    commitments,
    agreements,
  }: { readonly commitments: readonly Commitment[]; readonly agreements: readonly Agreement[] },
): readonly Link[] {
  const records = [
    ...agreements.filter(
      ({ status, date, rule }) => made.has(status) && date !== null && rule?.endsWith("/named"),
    ),
    ...commitments.filter(({ kind }) => kind !== "request" && kind !== "offer"),
  ];
  return records.flatMap((record) => {
    const found = toldWith(context, encounters, record.span).filter(({ encounter }) =>
      agreesOnDay(record, encounter.date),
    );
    const [only] = found;
    return only === undefined || found.length > 1
      ? []
      : [{ type: "established-by" as const, from: record.id, to: only.encounter.id }];
  });
}

/** Encounters that were held and that a noun tells in the sentence of a stretch, before it. */
function toldWith(
  { mentions }: Context,
  encounters: readonly EncounterFact[],
  { start }: Span,
): readonly EncounterFact[] {
  const { from } = mentions.lattice.tokensIn({ start, end: start });
  const window = mentions.sentences.find((one) => one.from <= from && from < one.to);
  if (window === undefined) return [];
  const named = (at: number): boolean =>
    at >= window.from && at < from && mentions.lattice.at(eventNoun, at) !== undefined;
  return encounters.filter(
    ({ encounter, told }) =>
      encounter.status !== "planned" && told.tellings.some(({ at }) => named(at)),
  );
}

function agreesOnDay(record: Agreement | Commitment, day: string | null): boolean {
  const own = "date" in record ? record.date : null;
  if (own === null || day === null) return true;
  const length = Math.min(own.length, day.length);
  return own.slice(0, length) === day.slice(0, length);
}
