import { HouseError } from "../core/house-error.ts";
import { compile, type Program } from "./compile.ts";
import type { Lattice } from "./lattice.ts";
import { run, type Match, type Window } from "./match.ts";
import type { Drawn, Node } from "./pattern.ts";
import type { AnyRule, Found } from "./rule.ts";
import { newTable, type Word } from "./word.ts";

/** A rule cut at its anchor: one program reads right from there, the other left. */
interface Compiled<Made> {
  readonly rule: AnyRule<Made>;
  readonly right: Program;
  readonly left: Program | null;
  readonly order: number;
}

const anywhere = "*";

/**
 * Many rules, compiled once. A word finds the rules that it can anchor by one look, so that the
 * time grows with the text and with what is found, not with the number of rules.
 */
export class RuleSet<Made = unknown> {
  readonly rules: readonly AnyRule<Made>[];
  readonly #byWord = new Map<string, Compiled<Made>[]>();
  readonly #byKind = new Map<string, Compiled<Made>[]>();
  readonly #table: number = newTable();

  constructor(rules: readonly AnyRule<Made>[]) {
    this.rules = rules;
    rules.forEach((rule, order) => this.#file(rule, order));
  }

  /**
   * Applies every rule to the tokens of a window.
   *
   * @returns Finds in the order of their anchors, and of the rules where an anchor serves several.
   * @throws Nothing: rules that find nothing give an empty array.
   */
  apply(lattice: Lattice, window: Window = { from: 0, to: lattice.size }): readonly Found<Made>[] {
    const found: Found<Made>[] = [];
    for (let at = window.from; at < window.to; at++)
      for (const compiled of this.#anchoredAt(lattice, at)) {
        const match = fit(compiled, lattice, { at, window });
        if (match !== null) found.push(match);
      }
    return found;
  }

  #anchoredAt(lattice: Lattice, at: number): readonly Compiled<Made>[] {
    const word = lattice.tokens.words[at];
    const byWord = word === undefined ? [] : this.#anchoredBy(word);
    if (this.#byKind.size === 0) return byWord;
    let all: readonly Compiled<Made>[] = byWord;
    for (const { kind } of lattice.startingAt(at)) {
      const byKind = this.#byKind.get(kind);
      if (byKind === undefined || byKind === all) continue;
      all = all.length === 0 ? byKind : inOrder(all, byKind);
    }
    return all;
  }

  #anchoredBy(word: Word): readonly Compiled<Made>[] {
    const known = word.known[this.#table] as readonly Compiled<Made>[] | undefined;
    if (known !== undefined) return known;
    const own = this.#byWord.get(word.folded) ?? [];
    const any = this.#byWord.get(anywhere) ?? [];
    const all =
      any.length === 0 ? own : [...own, ...any].toSorted((one, other) => one.order - other.order);
    word.known[this.#table] = all;
    return all;
  }

  #file(rule: AnyRule<Made>, order: number): void {
    const { before, after } = cutAtAnchor(rule.pattern.node);
    const compiled: Compiled<Made> = {
      rule,
      right: compile(after, "right"),
      left: before === null ? null : compile(before, "left"),
      order,
    };
    for (const key of anchorKeys(after, rule)) {
      const [table, name] = key.startsWith("item:")
        ? ([this.#byKind, key.slice(5)] as const)
        : ([this.#byWord, key] as const);
      table.set(name, [...(table.get(name) ?? []), compiled]);
    }
  }
}

/** Two lists as one, each rule once, in the order of the rules. */
function inOrder<Made>(
  one: readonly Compiled<Made>[],
  other: readonly Compiled<Made>[],
): readonly Compiled<Made>[] {
  return [...new Set([...one, ...other])].toSorted((a, b) => a.order - b.order);
}

function fit<Made>(
  { rule, right, left }: Compiled<Made>,
  lattice: Lattice,
  start: { readonly at: number; readonly window: Window },
): Found<Made> | null {
  const after = run(right, lattice, start);
  if (after === null) return null;
  const before = left === null ? null : run(left, lattice, start);
  if (left !== null && before === null) return null;
  return foundOf(rule, lattice, { after, before, at: start.at });
}

function foundOf<Made>(
  rule: AnyRule<Made>,
  lattice: Lattice,
  {
    after,
    before,
    at,
  }: { readonly after: Match; readonly before: Match | null; readonly at: number },
): Found<Made> | null {
  const drawn: Readonly<Record<string, Drawn>> = { ...before?.labels, ...after.labels };
  const made = rule.make(drawn, lattice);
  if (made === null) return null;
  const labels = Object.fromEntries(
    Object.entries(drawn).map(([label, { from, to }]) => [label, lattice.span(from, to)]),
  );
  return { rule, from: before?.end ?? at, to: after.end, drawn, labels, made };
}

function cutAtAnchor(node: Node): { readonly before: Node | null; readonly after: Node } {
  const nodes = node.op === "sequence" ? node.nodes : [node];
  const anchor = Math.max(
    0,
    nodes.findIndex((part) => part.op === "label" && part.label === "trigger"),
  );
  return {
    before: anchor === 0 ? null : sequenceOf(nodes.slice(0, anchor)),
    after: sequenceOf(nodes.slice(anchor)),
  };
}

function sequenceOf(nodes: readonly Node[]): Node {
  return { op: "sequence", nodes };
}

function anchorKeys(node: Node, rule: AnyRule): readonly string[] {
  const keys = firstKeys(node);
  if (keys !== null) return keys;
  throw new HouseError({
    code: "RUL-004",
    message: `Unexpected optional anchor in rule "${rule.id}", expected words or an item.`,
    where: "the piece labelled `trigger`, or the first piece",
    next: "Label a piece that always stands there as `trigger`.",
  });
}

/** The words or kinds that a node can begin with; null where it can pass nothing. */
// oxlint-disable-next-line complexity -- a switch with one line for each kind, and nothing else.
function firstKeys(node: Node): readonly string[] | null {
  switch (node.op) {
    case "word":
      return node.keys ?? [anywhere];
    case "item":
      return [`item:${node.kind}`];
    case "label":
      return firstKeys(node.node);
    case "repeat":
      return node.min === 0 ? null : firstKeys(node.node);
    case "either":
      return firstOfEither(node.nodes);
    case "sequence":
      return firstOfSequence(node.nodes);
    case "gap":
    case "edge":
    case "look":
      return null;
  }
}

function firstOfEither(nodes: readonly Node[]): readonly string[] | null {
  const keys = nodes.map(firstKeys);
  return keys.includes(null) ? null : [...new Set(keys.flatMap((some) => some ?? []))];
}

/** What comes after an optional piece can be first as well. */
function firstOfSequence(nodes: readonly Node[]): readonly string[] | null {
  const gathered: string[] = [];
  for (const node of nodes) {
    const keys = node.op === "repeat" && node.min === 0 ? firstKeys(node.node) : firstKeys(node);
    gathered.push(...(keys ?? []));
    const passes =
      node.op === "look" || node.op === "edge" || (node.op === "repeat" && node.min === 0);
    if (!passes) return keys === null ? null : gathered;
  }
  return null;
}
