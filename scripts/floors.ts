/** What a score must not fall below, by set of documents. Raised when the reader gets better. */
export interface Floor {
  /** A set of documents with gold, and the language that is meant; null for all of them. */
  readonly set: string;
  readonly language: string | null;
  readonly f1: number;
  readonly precision: number;
}

export const floors: readonly Floor[] = [
  { set: "seeds", language: null, f1: 0.9, precision: 0.93 },
  { set: "reading/dev", language: "fr", f1: 0.85, precision: 0.93 },
  { set: "reading/dev", language: "ru", f1: 0.6, precision: 0.75 },
];
