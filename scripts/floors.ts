/** What a score must not fall below, by set of documents. Raised when the reader gets better. */
export interface Floor {
  /** A set of documents with gold, and the language that is meant; null for all of them. */
  readonly set: string;
  readonly language: string | null;
  readonly f1: number;
  readonly precision: number;
}

export const floors: readonly Floor[] = [
  { set: "seeds", language: null, f1: 0.95, precision: 0.95 },
  { set: "reading/dev", language: "fr", f1: 0.92, precision: 0.96 },
  { set: "reading/dev", language: "en", f1: 0.85, precision: 0.92 },
  { set: "reading/dev", language: "ru", f1: 0.85, precision: 0.9 },
];

/** What a figure on a third-party benchmark must not fall below. */
export interface BenchmarkFloor {
  /** As the table of benchmarks names it. */
  readonly benchmark: string;
  readonly figure: string;
  readonly value: number;
}

export const benchmarkFloors: readonly BenchmarkFloor[] = [
  { benchmark: "web-pages content", figure: "F1", value: 0.935 },
  { benchmark: "web-pages day of publication", figure: "F1", value: 0.93 },
  { benchmark: "article-body", figure: "F1", value: 0.96 },
  { benchmark: "sentences-running fr", figure: "F1", value: 0.96 },
  { benchmark: "sentences-running en", figure: "F1", value: 0.975 },
  { benchmark: "sentences-running ru", figure: "F1", value: 0.97 },
  { benchmark: "dates-expr fr, by day", figure: "right", value: 0.88 },
  { benchmark: "dates-expr en, by day", figure: "right", value: 0.86 },
  { benchmark: "dates-expr en, as named", figure: "right", value: 0.88 },
  { benchmark: "dates-expr ru, by day", figure: "right", value: 0.92 },
  { benchmark: "dates-fr-timebank", figure: "F1", value: 0.94 },
  { benchmark: "ner-fr-winer persons", figure: "F1", value: 0.9 },
  { benchmark: "ner-ru-factrueval persons", figure: "F1", value: 0.92 },
  { benchmark: "quotes-fr-litbank (fiction)", figure: "F1", value: 0.64 },
  { benchmark: "re3d-en met or spoke with", figure: "recall", value: 0.38 },
];
