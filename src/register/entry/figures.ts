import { gather } from "../../core/lists.ts";
import type { CountedThing } from "../counted-things.ts";
import type { SourceRecord } from "../record.ts";
import type { Disagreement, Told } from "../register.ts";

/** The things for which the sources of one line give different numbers. */
export function disagreementsOnFigures(
  records: readonly SourceRecord<"encounter">[],
): readonly Disagreement[] {
  const counted = records.flatMap(({ heard }) => heard.figures);
  const things = new Set(counted.map(({ thing }) => thing));
  return [...things].flatMap((thing) => {
    const tellings = tellingsOf(thing, records);
    return tellings.length < 2 ? [] : [{ part: "figures", about: thing, tellings } as const];
  });
}

function tellingsOf(
  thing: CountedThing,
  records: readonly SourceRecord<"encounter">[],
): Told<string> {
  const values = gather(records, (record) => {
    // What one document counts twice is not one thing: only its first number speaks.
    const first = record.heard.figures.find((figure) => figure.thing === thing);
    return first === undefined ? [] : [[first.number, record] as const];
  });
  return [...values].map(([number, by]) => ({
    value: String(number),
    records: by.map(({ id }) => id),
    documents: [...new Set(by.map(({ source }) => source.document))],
  }));
}
