import type { Told } from "./told.ts";

/** How sure a reader may be of an occasion, 0 to 1: by how it is told, how often, and what is known of it. */
export function confidenceOf({ tellings, people, date, place, codes }: Told): number {
  const byRule = tellings.some(({ rule }) => !rule.endsWith("/event-noun")) ? 0.1 : 0;
  const plain = tellings.some(({ vague, again }) => !vague && !again) ? 0.1 : 0;
  const filled = [people.size > 0, people.size > 1, date !== null, place !== null, codes.size > 1];
  const details = filled.filter(Boolean).length * 0.07;
  const often = Math.min(tellings.length - 1, 2) * 0.05;
  return Math.round(Math.min(0.98, 0.4 + byRule + plain + details + often) * 100) / 100;
}
