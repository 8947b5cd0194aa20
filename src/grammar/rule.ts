import { HouseError } from "../core/house-error.ts";
import type { Labels as InEachLanguage } from "../core/language.ts";
import type { Span } from "../core/span.ts";
import type { Lattice } from "./lattice.ts";
import type { Drawn, Node, Piece } from "./pattern.ts";

/** A rule is a value: what it looks for, what it makes, and the sentences that prove it. */
export interface Rule<Labels = Readonly<Record<string, Drawn>>, Made = unknown> {
  /** `<kind>/<locale>/<name>`, the path of its file; stable for ever, because facts cite it. */
  readonly id: `${string}/${"fr" | "en" | "ru" | "all"}/${string}`;
  /** Raised when the rule's output can change; a fact keeps the revision that made it. */
  readonly revision: number;
  /** Why the language says it so: one sentence in each language, shown beside every fact the rule made. */
  readonly because: InEachLanguage;
  /**
   * What to look for. The piece labelled `trigger` is the anchor: the machine starts there, reads
   * right to the end of the pattern, then left to its beginning, so that the nearest words win on
   * both sides. Without that label the first piece is the anchor.
   */
  readonly pattern: Piece<Labels>;
  /** Builds what was found; null takes the find back. `drawn` holds precisely the labels of the pattern. */
  make(drawn: Labels, lattice: Lattice): Made | null;
  /** Sentences with their spans drawn, `{label:words}`. Each one is a test. */
  readonly examples: readonly string[];
  /** Sentences to leave alone, each with the reason. Each one is a test. */
  readonly counterExamples: readonly (readonly [sentence: string, reason: string])[];
}

/** A rule whose labels no longer matter, as in a list of many. */
// oxlint-disable-next-line typescript/no-explicit-any -- a list holds rules of every label type; `apply` hands each its own labels.
export type AnyRule<Made = unknown> = Rule<any, Made>;

/** What a rule found in one place. */
export interface Found<Made = unknown> {
  readonly rule: AnyRule<Made>;
  /** Tokens `[from, to)` from the first drawn or matched token to the last. */
  readonly from: number;
  readonly to: number;
  readonly drawn: Readonly<Record<string, Drawn>>;
  /** The same as spans of the text. */
  readonly labels: Readonly<Record<string, Span>>;
  readonly made: Made;
}

/** Checks a rule once, where it is written, so that a broken rule stops the build and not a document. */
export function defineRule<Labels, Made>(rule: Rule<Labels, Made>): Rule<Labels, Made> {
  const labels = labelsIn(rule.pattern.node);
  const twice = labels.find((label, at) => labels.indexOf(label) !== at);
  if (twice !== undefined) throw secondLabel(rule.id, twice);
  if (rule.examples.length === 0 || rule.counterExamples.length === 0) throw noProof(rule.id);
  return rule;
}

/** Labels of a pattern in order; the branches of an `either` may share theirs. */
function labelsIn(node: Node): readonly string[] {
  switch (node.op) {
    case "label":
      return [node.label, ...labelsIn(node.node)];
    case "sequence":
      return node.nodes.flatMap(labelsIn);
    case "either":
      return [...new Set(node.nodes.flatMap(labelsIn))];
    case "repeat":
      return labelsIn(node.node);
    case "word":
    case "item":
    case "gap":
    case "edge":
    case "look":
      return [];
  }
}

function secondLabel(id: string, label: string): HouseError {
  return new HouseError({
    code: "RUL-002",
    message: `Unexpected second label "${label}" in rule "${id}", expected each label once.`,
    where: "the rule's `pattern`",
    next: `Rename one of the two, then run \`npm run explain -- --rule ${id}\`.`,
  });
}

function noProof(id: string): HouseError {
  return new HouseError({
    code: "RUL-001",
    message: `Unexpected rule "${id}" without an example or a counter-example, expected at least one of each.`,
    next: "Add a sentence to `examples` and one to `counterExamples`.",
  });
}
