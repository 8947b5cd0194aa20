import type { RussianCase } from "./ru.ts";
import { russianCaseNames } from "./ru.ts";

/** One reading of a form: `gen.sg.m`, taken apart. */
export interface Reading {
  readonly case: RussianCase;
  readonly number: "sg" | "pl" | null;
  readonly gender: "m" | "f" | "n" | null;
}

const known = new Map<string, readonly Reading[]>();

/** Takes the features of a lexicon entry apart: `gen.sg.m acc.sg.m.anim` gives two readings. */
export function readingsOf(features: string | undefined): readonly Reading[] {
  if (features === undefined) return [];
  const before = known.get(features);
  if (before !== undefined) return before;
  const readings = features.split(" ").flatMap(readingOf);
  known.set(features, readings);
  return readings;
}

function readingOf(feature: string): readonly Reading[] {
  const [name, number, gender] = feature.split(".");
  const found = russianCaseNames.find((one) => one === name);
  if (found === undefined) return [];
  return [
    {
      case: found,
      number: number === "sg" || number === "pl" ? number : null,
      gender: gender === "m" || gender === "f" || gender === "n" ? gender : null,
    },
  ];
}

/** The readings in which two forms agree in case, number and gender. */
export function agreeing(one: readonly Reading[], other: readonly Reading[]): readonly Reading[] {
  return one.flatMap((reading) => {
    const match = other.find((each) => isLike(reading, each));
    return match === undefined
      ? []
      : [
          {
            case: reading.case,
            number: reading.number ?? match.number,
            gender: reading.gender ?? match.gender,
          },
        ];
  });
}

function isLike(one: Reading, other: Reading): boolean {
  return (
    one.case === other.case &&
    (one.number === null || other.number === null || one.number === other.number) &&
    (one.number === "pl" ||
      one.gender === null ||
      other.gender === null ||
      one.gender === other.gender)
  );
}

/** The cases of some readings, each once. */
export function casesOf(readings: readonly Reading[]): readonly RussianCase[] {
  return [...new Set(readings.map((reading) => reading.case))];
}

/** What is in both; the first where the second knows nothing, or where nothing is in both. */
export function narrowed(
  cases: readonly RussianCase[],
  by: readonly RussianCase[] | null,
): readonly RussianCase[] {
  if (by === null || by.length === 0) return cases;
  if (cases.length === 0) return by;
  const both = cases.filter((one) => by.includes(one));
  return both.length === 0 ? cases : both;
}
