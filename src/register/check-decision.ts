import { HouseError } from "../core/house-error.ts";
import type { Decision } from "../decision/decision.ts";
import { checkAmendment } from "./amendable.ts";
import type { Entry } from "./register.ts";

/** What a reviewer sends, before the register adds the moment and the words that were seen. */
type Sent = Decision extends infer D
  ? D extends Decision
    ? Omit<D, "id" | "at" | "seen">
    : never
  : never;

/**
 * Makes sure that a decision can be carried out on the lines that it names.
 *
 * @param entries - The lines, in the order in which the decision names them.
 * @throws HouseError DEC-001 … DEC-003 (an amendment), DEC-004 (a split that parts nothing),
 *   DEC-005 (one line twice), DEC-006 (lines of two kinds cannot be one).
 */
export function checkDecision(sent: Sent, entries: readonly Entry[]): void {
  const [one, other] = entries;
  if (one === undefined) return;
  switch (sent.kind) {
    case "verdict":
      if (sent.verdict === "amend") checkAmendment(one.kind, sent.amendment);
      return;
    case "split":
      return checkSplit(one, sent.out);
    case "judgement":
      if (sent.judgement !== "different") checkTwo(one, other);
      return checkKinds(one, other);
    case "link":
      return checkTwo(one, other);
    case "note":
    case "undo":
  }
}

function checkSplit({ id, records }: Entry, out: readonly string[]): void {
  const leaving = new Set(out);
  const foreign = out.find((record) => !records.includes(record));
  if (foreign === undefined && leaving.size < records.length) return;
  throw new HouseError({
    code: "DEC-004",
    message:
      foreign === undefined
        ? "Unexpected split that takes every record out, expected at least one to stay."
        : `Unexpected record "${foreign}" in a split, expected records of the line.`,
    where: id,
    next: "Name some of the line’s records, and leave at least one with it.",
  });
}

function checkTwo(one: Entry, other: Entry | undefined): void {
  if (one.id !== other?.id) return;
  throw new HouseError({
    code: "DEC-005",
    message: "Unexpected line that is named twice, expected two lines.",
    where: one.id,
    next: "Choose another line. The two may have been joined meanwhile: load the page again.",
  });
}

function checkKinds(one: Entry, other: Entry | undefined): void {
  if (other === undefined || one.kind === other.kind) return;
  throw new HouseError({
    code: "DEC-006",
    message: `Unexpected judgement of a line of kind ${one.kind} and one of kind ${other.kind}, expected lines of one kind.`,
    where: `${one.id}, ${other.id}`,
    next: "Link them instead: they can bear on one another without being one.",
  });
}
