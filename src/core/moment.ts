import type { Instant } from "./instant.ts";

/** A past state of the register: when a decision had just been made, or at an instant. */
export type Moment =
  | { readonly kind: "sequence"; readonly sequence: number }
  | { readonly kind: "instant"; readonly instant: Instant };

/**
 * Reads a moment as people write it.
 *
 * A whole number is the sequence of a decision in the log, 0 the state before the first. A day
 * means its end, UTC. An instant may leave out its seconds, and needs its zone.
 *
 * @returns null where the words are no moment.
 *
 * @example
 * readMoment("12")                 // after decision 12
 * readMoment("2031-03-05")         // { kind: "instant", instant: "2031-03-05T23:59:59.999Z" }
 * readMoment("2031-03-05T10:00Z")  // { kind: "instant", instant: "2031-03-05T10:00:00.000Z" }
 */
export function readMoment(words: string): Moment | null {
  if (/^\d{1,9}$/.test(words)) return { kind: "sequence", sequence: Number(words) };
  const shape = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z)?$/;
  const [, day = "", minute, second = "00", fraction = ""] = shape.exec(words) ?? [];
  if (!isDay(day)) return null;
  if (minute === undefined) return { kind: "instant", instant: `${day}T23:59:59.999Z` };
  if (minute > "23:59" || second > "59") return null;
  const instant = `${day}T${minute}:${second}.${fraction.padEnd(3, "0")}Z`;
  return { kind: "instant", instant };
}

function isDay(words: string): boolean {
  const [, month = 0, day = 0] = words.split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
