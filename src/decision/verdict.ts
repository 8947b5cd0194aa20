/** What a reviewer may say of a record. `unsure` is a full answer. */
export const verdicts = ["accept", "amend", "reject", "unsure"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a reviewer may say of two records. */
export const judgements = ["same", "different", "unsure"] as const;
export type Judgement = (typeof judgements)[number];

/** Where our own record stands; `proposed` until somebody has spoken. */
export const ownStatuses = ["proposed", "accepted", "refused", "unsure"] as const;
export type OwnStatus = (typeof ownStatuses)[number];

/**
 * The sum of what two people say of one record; `null` is nobody's word.
 *
 * | +      | null   | accept | amend  | reject | unsure |
 * |--------|--------|--------|--------|--------|--------|
 * | null   | null   | accept | amend  | reject | unsure |
 * | accept | accept | accept | amend  | unsure | unsure |
 * | amend  | amend  | amend  | amend  | unsure | unsure |
 * | reject | reject | unsure | unsure | reject | unsure |
 * | unsure | unsure | unsure | unsure | unsure | unsure |
 *
 * Whoever mends a record holds it for true; whoever contradicts another leaves the record open,
 * whichever of them speaks louder. The order of speaking and its repetition change nothing.
 */
export function addVerdicts(one: Verdict | null, other: Verdict | null): Verdict | null {
  if (one === null || one === other) return other;
  if (other === null) return one;
  return affirms(one) && affirms(other) ? "amend" : "unsure";
}

/** The sum of what two people say of two records: one word, or `unsure` where they differ. */
export function addJudgements(one: Judgement | null, other: Judgement | null): Judgement | null {
  if (one === null || one === other) return other;
  return other === null ? one : "unsure";
}

/** Where a record stands after all verdicts are summed. */
export function statusAfter(verdict: Verdict | null): OwnStatus {
  return verdict === null ? "proposed" : statuses[verdict];
}

const statuses: Readonly<Record<Verdict, OwnStatus>> = {
  accept: "accepted",
  amend: "accepted",
  reject: "refused",
  unsure: "unsure",
};

function affirms(verdict: Verdict): boolean {
  return verdict === "accept" || verdict === "amend";
}
