/** A moment in UTC as ISO 8601 with milliseconds: `2025-07-29T09:30:00.000Z`. Sorts as text. */
export type Instant = string;
