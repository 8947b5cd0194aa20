/**
 * A date in EDTF (ISO 8601-2), the part of it that we use: `2024-11-09`, `2023-07`, `2024`,
 * `2024-11-09/2024-11-10`, with `?` or `~` after a part that is doubtful or approximate,
 * and one-of sets `[2024-07-30,2025-07-29]`.
 */
export type EdtfDate = string;

/** A day as `YYYY-MM-DD`. */
export type IsoDay = string;
