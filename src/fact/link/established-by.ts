import type { Span } from "../../core/span.ts";
import { lexical } from "../../mention/lexical.ts";
import type { Context } from "../context.ts";
import type { EncounterFact } from "../encounter/make-encounters.ts";
import { firstFrom, withinWindow } from "../encounter/stretches.ts";
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
  const named = namedByNouns(context, encounters);
  return records.flatMap((record) => {
    const found = toldWith(context, named, record.span).filter(({ encounter }) =>
      agreesOnDay(record, encounter.date),
    );
    const [only] = found;
    return only === undefined || found.length > 1
      ? []
      : [{ type: "established-by" as const, from: record.id, to: only.encounter.id }];
  });
}

/** A noun that tells an encounter. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly fact: EncounterFact;
}

/** The nouns that tell encounters which were held, in reading order. */
function namedByNouns(
  { mentions: { lattice } }: Context,
  encounters: readonly EncounterFact[],
): readonly Named[] {
  return encounters
    .filter(({ encounter }) => encounter.status !== "planned")
    .flatMap((fact) => fact.told.tellings.map(({ at }) => ({ from: at, to: at + 1, fact })))
    .filter(({ from }) => lattice.at(eventNoun, from) !== undefined)
    .toSorted((one, other) => one.from - other.from);
}

/** Encounters that a noun tells in the sentence of a stretch, before it. */
function toldWith(
  { mentions: { lattice, sentences } }: Context,
  named: readonly Named[],
  { start }: Span,
): readonly EncounterFact[] {
  const { from } = lattice.tokensIn({ start, end: start });
  const window = sentences[firstFrom(sentences, from + 1) - 1];
  if (window === undefined || from >= window.to) return [];
  const before = withinWindow(named, { from: window.from, to: from });
  return [...new Set(before.map(({ fact }) => fact))];
}

function agreesOnDay(record: Agreement | Commitment, day: string | null): boolean {
  const own = "date" in record ? record.date : null;
  if (own === null || day === null) return true;
  const length = Math.min(own.length, day.length);
  return own.slice(0, length) === day.slice(0, length);
}
