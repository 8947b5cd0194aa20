import { HouseError } from "../core/house-error.ts";
import { compile, type Program } from "./compile.ts";
import { bitOfKind, keyOfItem, type Lattice } from "./lattice.ts";
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
  /** Rules that begin with an item: by its kind, then by its key. */
  readonly #byKind = new Map<string, Map<string, Compiled<Made>[]>>();
  /** The bits of those kinds: most tokens begin no item that a rule begins with. */
  #kinds = 0;
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
    let all = word === undefined ? [] : this.#anchoredBy(word);
    if ((lattice.kindsAt(at) & this.#kinds) === 0) return all;
    for (const item of lattice.startingAt(at)) {
      const byKey = this.#byKind.get(item.kind);
      if (byKey === undefined) continue;
      all = together(all, byKey.get(anywhere));
      const key = keyOfItem(item);
      if (key !== null) all = together(all, byKey.get(key));
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
    for (const key of anchorKeys(after, rule)) push(this.#tableOf(key), nameOf(key), compiled);
  }

  /** The table that files a key: that of words, or that of an item's kind. */
  #tableOf(key: string): Map<string, Compiled<Made>[]> {
    if (!key.startsWith(itemMark)) return this.#byWord;
    const kind = key.slice(itemMark.length, key.indexOf("/"));
    const known = this.#byKind.get(kind);
    if (known !== undefined) return known;
    const made = new Map<string, Compiled<Made>[]>();
    this.#byKind.set(kind, made);
    this.#kinds |= bitOfKind(kind);
    return made;
  }
}

const itemMark = "item:";

/** The word or the item's key in an anchor key. */
function nameOf(key: string): string {
  return key.startsWith(itemMark) ? key.slice(key.indexOf("/") + 1) : key;
}

function push<Value>(table: Map<string, Value[]>, name: string, value: Value): void {
  const known = table.get(name);
  if (known === undefined) table.set(name, [value]);
  else known.push(value);
}

/** Rules found so far and some more. */
function together<Made>(
  all: readonly Compiled<Made>[],
  more: readonly Compiled<Made>[] | undefined,
): readonly Compiled<Made>[] {
  if (more === undefined || more === all) return all;
  return all.length === 0 ? more : inOrder(all, more);
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
      return (node.keys ?? [anywhere]).map((key) => `${itemMark}${node.kind}/${key}`);
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
