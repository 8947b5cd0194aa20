/** A moment in UTC as ISO 8601 with milliseconds: `2025-07-29T09:30:00.000Z`. Sorts as text. */
export type Instant = string;

const shape =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Whether `value` is written as a moment in UTC is written in the house. */
export function isInstant(value: string): value is Instant {
  return shape.test(value);
}
