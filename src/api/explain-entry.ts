import type { Explanation, MakingStory } from "../contract/contract.ts";
import type { Labels } from "../core/language.ts";
import type { Entry, Making, Register, Telling } from "../register/register.ts";
import { citeDocument, noteEntry, partsInDispute } from "../view/note.ts";

/**
 * Tells why a line says what it says: the rule behind each source record, and the words.
 *
 * @param becauseOf - Gives the reason of a rule; null where the rule is not known.
 */
export function explainEntry(
  entry: Entry,
  register: Register,
  becauseOf: (rule: string) => Labels | null,
): Explanation {
  const story = (making: Making): MakingStory => ({
    record: making.record,
    source: citeDocument(register, making.document),
    rule: making.rule ?? null,
    revision: making.ruleRevision ?? null,
    because: making.rule === undefined ? null : becauseOf(making.rule),
    confidence: making.confidence ?? null,
    implied: impliedIn(entry, making),
    evidence: entry.evidence.filter(({ record }) => record === making.record),
  });
  return {
    note: noteEntry(entry),
    revision: entry.revision,
    makings: entry.makings.map(story),
    disagreements: partsInDispute(entry),
    decisions: entry.decisions,
    identity: register.identityNotes.filter(
      ({ one, other }) => entry.records.includes(one) || entry.records.includes(other),
    ),
  };
}

type ToldPart = readonly [part: string, tellings: readonly Telling<unknown>[]];

function toldParts(entry: Entry): readonly ToldPart[] {
  return Object.entries(entry).filter((part): part is [string, Telling<unknown>[]] =>
    isTold(part[1]),
  );
}

function isTold(value: unknown): value is readonly Telling<unknown>[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        typeof one === "object" && one !== null && "value" in one && "documents" in one,
    )
  );
}

function impliedIn(entry: Entry, { record, placed }: Making): MakingStory["implied"] {
  const told = toldParts(entry).flatMap(([part, tellings]) =>
    tellings
      .filter(({ records, implied }) => implied !== undefined && records.includes(record))
      .map(({ implied = [] }) => [part, implied] as const),
  );
  return Object.fromEntries(placed === undefined ? told : [["date", placed.why], ...told]);
}
