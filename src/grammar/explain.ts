import type { Found } from "./rule.ts";

/** Tells what each find rests on: the rule, its reason, and the words under each label. Meant for people. */
export function explainFinds(text: string, found: readonly Found[]): string {
  return found.map((find) => explainFind(text, find)).join("\n\n");
}

function explainFind(text: string, { rule, labels }: Found): string {
  const strokes = Object.entries(labels).map(
    ([label, { start, end }]) => `  ${label.padEnd(8)} ${start}–${end}  ${text.slice(start, end)}`,
  );
  return [`${rule.id} r${rule.revision}`, `  because  ${rule.because.en}`, ...strokes].join("\n");
}
