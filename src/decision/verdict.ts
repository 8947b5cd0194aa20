/** What a reviewer may say of a record. `unsure` is a full answer. */
export const verdicts = ["accept", "amend", "reject", "unsure"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a reviewer may say of two records. */
export const judgements = ["same", "different", "unsure"] as const;
export type Judgement = (typeof judgements)[number];

/** Where our own record stands; `proposed` until somebody has spoken. */
export const ownStatuses = ["proposed", "accepted", "refused", "unsure"] as const;
export type OwnStatus = (typeof ownStatuses)[number];
