import { type EdtfDate, edtfBounds, type IsoDay } from "../core/edtf.ts";
import type { AgreementStatus } from "../core/vocabulary.ts";
import type { Entry, UndertakingAxes } from "../register/register.ts";
import type { DossierLine } from "./view.ts";

/**
 * Where an undertaking stands for whoever follows it. `to-confirm`: the software sees a later report
 * of it, and nobody has said yes or no. `overdue`: its day is past. `unheard`: a later session was held
 * and nothing speaks of it since. None of these says that it failed.
 */
export const fates = [
  "done",
  "under-way",
  "stalled",
  "abandoned",
  "to-confirm",
  "overdue",
  "unheard",
  "open",
] as const;
export type Fate = (typeof fates)[number];

/** What is known of an undertaking beyond its own line. */
export interface Told {
  readonly due: EdtfDate | null;
  /** The day from which one looks. */
  readonly on: IsoDay;
  /** Whether a session was held since anything spoke of it. */
  readonly isUnheard: boolean;
  /** Later lines that surely tell what became of it, in order of time. */
  readonly sure: readonly DossierLine[];
  /** Whether the software proposes a later line that nobody has confirmed or struck. */
  readonly isProposed: boolean;
}

/** What became of an undertaking: the last word on it, or else what its silence amounts to. */
export function fateOf(entry: Entry | undefined, told: Told): Fate {
  const said = decidedFate(entry) ?? reportedFate(told.sure) ?? ownFate(entry);
  if (said === "done" || said === "abandoned") return said;
  if (said === null && told.isProposed) return "to-confirm";
  if (isPast(told.due, told.on)) return "overdue";
  return said ?? (told.isUnheard ? "unheard" : "open");
}

/** What a person has said of the line itself comes before every report. */
function decidedFate(entry: Entry | undefined): Fate | null {
  if (entry === undefined || !("axes" in entry)) return null;
  return entry.progress[0]?.decision === undefined ? null : ownFate(entry);
}

function ownFate(entry: Entry | undefined): Fate | null {
  if (entry === undefined || !("axes" in entry)) return null;
  return byExecution[entry.axes.execution] ?? byLaw(entry.axes.legal);
}

function reportedFate(sure: readonly DossierLine[]): Fate | null {
  return sure.map(fateTold).findLast((fate) => fate !== null) ?? null;
}

/** An encounter that was promised is kept once it is held; an instrument, once it is signed. */
function fateTold({ entry, progress }: DossierLine): Fate | null {
  if (progress === null) return null;
  if (entry.kind === "encounter") return progress === "held" ? "done" : null;
  if (entry.kind === "agreement") return byLaw(progress as AgreementStatus);
  return byExecution[progress as UndertakingAxes["execution"]] ?? null;
}

const byExecution: Readonly<Record<UndertakingAxes["execution"], Fate | null>> = {
  unknown: null,
  "under-way": "under-way",
  done: "done",
  stalled: "stalled",
  abandoned: "abandoned",
};

const lawful: Readonly<Record<AgreementStatus, Fate | null>> = {
  proposed: null,
  "under-negotiation": "under-way",
  agreed: null,
  signed: "done",
  ratified: "done",
  "in-force": "done",
  suspended: "stalled",
  terminated: "abandoned",
};

function byLaw(legal: AgreementStatus | null): Fate | null {
  return legal === null ? null : lawful[legal];
}

function isPast(due: EdtfDate | null, on: IsoDay): boolean {
  const last = due === null ? null : edtfBounds(due).latest;
  return last !== null && last < on;
}
