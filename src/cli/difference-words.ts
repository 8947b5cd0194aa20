import type { Difference, PartDifference, RegisterDifference } from "../view/compare-registers.ts";
import type { EntryNote } from "../view/view.ts";
import type { WrittenAgain } from "./read-again.ts";

/** What came of reading again. */
export interface Reread extends WrittenAgain {
  readonly difference: RegisterDifference;
  readonly preview: boolean;
  readonly decisions: number;
}

/** The differences as a list that a person can go through, those that were decided about first. */
export function layOutDifferences(reread: Reread): string {
  const { differences, strayed, returned } = reread.difference;
  const blocks = [
    heading(reread),
    ...differences.map(block),
    ...strays("has lost its line, and waits as stray", strayed),
    ...strays("has found its line again", returned),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function heading({ documents, preview, decisions, difference }: Reread): string {
  const { differences, strayed } = difference;
  const did = preview ? "were looked at; nothing was changed" : "were read again";
  const kept = `${count(decisions, "decision")} kept, ${strayed.length} of them newly stray.`;
  return `${documents} documents ${did}. ${differing(differences.length)} ${kept}`;
}

function differing(lines: number): string {
  if (lines === 0) return "No line differs.";
  return lines === 1 ? "1 line differs." : `${lines} lines differ.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function block({ kind, note, parts, others, decided }: Difference): string {
  const mark = decided ? `  (${note.status}: look at it again)` : "";
  return [
    `${kind.padEnd(8)} ${describe(note)}${mark}`,
    ...others.map((other) => `         ${kind === "joined" ? "from" : "into"} ${describe(other)}`),
    ...parts.map(partLine),
  ].join("\n");
}

function describe({ kind, id, code, date, parties, caption }: EntryNote): string {
  const said = [code, date, parties.join(" "), caption].filter(
    (part) => part !== null && part !== "",
  );
  return `${kind} ${id}  ${said.join(", ")}`;
}

function partLine({ part, before, after }: PartDifference): string {
  return `         ${part}: ${words(before)} → ${words(after)}`;
}

/** Values as a person reads them; none is a dash. */
function words(value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
    return "–";
  if (Array.isArray(value)) return value.map(words).join(", ");
  if (typeof value !== "object") return JSON.stringify(value).replaceAll('"', "");
  return Object.values(value).map(words).join(" ");
}

function strays(what: string, ids: readonly string[]): readonly string[] {
  return ids.map((id) => `decision ${id} ${what}`);
}
