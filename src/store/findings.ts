import type { Trouble } from "../core/house-error.ts";

/** STO-020: the bytes of a capture are no longer those that were captured. */
export function bytesChanged(capture: string): Trouble {
  return {
    code: "STO-020",
    message: "Unexpected bytes of a capture, expected those whose SHA-256 is its id.",
    where: capture,
    next: "Restore a backup that verifies; the disk may be failing.",
  };
}

/** STO-021: a text is no longer the one that was read. */
export function textChanged(text: string): Trouble {
  return {
    code: "STO-021",
    message: "Unexpected words of a text, expected those whose SHA-256 is its id.",
    where: text,
    next: "Run `chancery rebuild`, which makes the texts anew from the captures.",
  };
}

/** STO-022: a quotation does not stand where the Reading says. */
export function quotationLost(capture: string, fact: string): Trouble {
  return {
    code: "STO-022",
    message: "Unexpected words at the place of a quotation, expected the quotation itself.",
    where: `${capture} ${fact}`,
    next: "Run `chancery rebuild`, which makes the Readings anew from the captures.",
  };
}

/** STO-023: a capture lacks its bytes, or its Reading. */
export function partMissing(capture: string, part: "bytes" | "Reading"): Trouble {
  return {
    code: "STO-023",
    message: `Unexpected capture without its ${part}, expected both bytes and a Reading.`,
    where: capture,
    next:
      part === "Reading"
        ? "Run `chancery rebuild`, which makes the Readings anew from the captures."
        : "Restore a backup that verifies.",
  };
}

/** STO-024: the text of a Reading is not what its capture gives under the same rules. */
export function textOtherwise(capture: string): Trouble {
  return {
    code: "STO-024",
    message: "Unexpected text of a Reading, expected the one that the captured bytes give.",
    where: capture,
    next: "Run `chancery reread`, which shows what is read otherwise now.",
  };
}

/** STO-030: a row of the log does not follow from the row before. */
export function chainBroken(sequence: number): Trouble {
  return {
    code: "STO-030",
    message: `Unexpected hash of decision ${sequence}, expected the one that follows from the log before it: a row was changed, dropped or slipped in.`,
    where: `decision ${sequence}`,
    next: "Restore a backup that verifies, and compare the two logs from this row on.",
  };
}

/** STO-031: the columns of a decision say something else than its words. */
export function columnsDiffer(sequence: number): Trouble {
  return {
    code: "STO-031",
    message: `Unexpected columns of decision ${sequence}, expected what its words say.`,
    where: `decision ${sequence}`,
    next: "Restore a backup that verifies.",
  };
}

/** STO-032: the register of decisions by record leaves one out, or names one that is none. */
export function indexDiffers(sequence: number): Trouble {
  return {
    code: "STO-032",
    message: `Unexpected records noted for decision ${sequence}, expected those that it names.`,
    where: `decision ${sequence}`,
    next: "Run `chancery rebuild`, which notes them anew.",
  };
}

/** STO-033: the log does not hold the hash that somebody noted down. */
export function headMissing(head: string): Trouble {
  return {
    code: "STO-033",
    message:
      "Unexpected log without the hash that was noted down, expected one of its rows to bear it.",
    where: head,
    next: "Decisions may have been cut off the end of the log: restore a backup that holds this hash.",
  };
}
