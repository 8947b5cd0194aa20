import type { Reading } from "../src/fact/reading.ts";

/** Fields that hold one value in a Reading; in gold an array of them means "any of these". */
const singles: ReadonlySet<string> = new Set([
  "country",
  "date",
  "due",
  "format",
  "kind",
  "mode",
  "name",
  "rank",
  "role",
  "speaker",
  "stance",
  "status",
]);

/**
 * Makes a Reading of a gold one: where gold accepts several values, the first that says something.
 *
 * @throws Nothing: gold is trusted to have the shape of a Reading otherwise.
 */
export function settle(gold: unknown): Reading {
  return settleValue(gold) as Reading;
}

function settleValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settleValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, settleField(key, part)]),
  );
}

function settleField(key: string, part: unknown): unknown {
  if (!singles.has(key) || !Array.isArray(part)) return settleValue(part);
  return part.find((one: unknown) => one !== null) ?? null;
}
