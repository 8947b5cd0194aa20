import type { GapStop, ItemTest, Node, WordTest } from "./pattern.ts";

/**
 * One instruction of the machine. `to` and `or` are the numbers of the next ones; at a split, `to`
 * is tried first.
 */
export type Instruction =
  | { readonly op: "word"; readonly test: WordTest }
  | { readonly op: "item"; readonly kind: string; readonly test: ItemTest<never> | null }
  | { readonly op: "step"; readonly stop: GapStop }
  | { readonly op: "split"; readonly to: number; readonly or: number }
  | { readonly op: "jump"; readonly to: number }
  | { readonly op: "choose"; readonly ways: Ways }
  | { readonly op: "open"; readonly label: string }
  | { readonly op: "close"; readonly label: string }
  | { readonly op: "edge"; readonly side: "start" | "end" }
  | { readonly op: "look"; readonly program: Program; readonly wanted: boolean }
  | { readonly op: "found" };

/** Where each of many ways begins; by the next word those that can begin with it, in their order. */
export interface Ways {
  /** By the folded word, the ways that can begin with it; with any other word, those of `otherwise`. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly otherwise: readonly number[];
}

/** A pattern as instructions that read in one direction. */
export interface Program {
  readonly code: readonly Instruction[];
  readonly direction: "right" | "left";
  /** The word or item without which nothing can be found; null where there are several ways to begin. */
  readonly first: ReadingInstruction | null;
}

type ReadingInstruction = Extract<Instruction, { readonly op: "word" | "item" }>;
type Code = Instruction[];

/** Compiles a pattern to read rightwards or leftwards. The size is linear in the pattern. */
export function compile(node: Node, direction: "right" | "left"): Program {
  const code: Code = [];
  emit(node, { code, direction });
  code.push({ op: "found" });
  return { code, direction, first: firstRead(code) };
}

function firstRead(code: Code): ReadingInstruction | null {
  const first = code.find(({ op }) => op !== "open");
  return first?.op === "word" || first?.op === "item" ? first : null;
}

interface Target {
  readonly code: Code;
  readonly direction: "right" | "left";
}

// oxlint-disable-next-line complexity -- a switch with one line for each kind, and nothing else.
function emit(node: Node, target: Target): void {
  switch (node.op) {
    case "word":
      target.code.push({ op: "word", test: node.test });
      return;
    case "item":
      target.code.push({ op: "item", kind: node.kind, test: node.test });
      return;
    case "edge":
      target.code.push({ op: "edge", side: node.side });
      return;
    case "look":
      target.code.push({
        op: "look",
        program: compile(node.node, target.direction),
        wanted: node.wanted,
      });
      return;
    case "sequence":
      for (const part of target.direction === "right" ? node.nodes : node.nodes.toReversed())
        emit(part, target);
      return;
    case "label":
      emitLabel(node.label, node.node, target);
      return;
    case "either":
      emitEither(node.nodes, target);
      return;
    case "repeat":
      emitRepeat(node, target);
      return;
    case "gap":
      emitGap(node, target);
      return;
  }
}

function emitLabel(label: string, node: Node, target: Target): void {
  target.code.push({ op: "open", label });
  emit(node, target);
  target.code.push({ op: "close", label });
}

/** Of fewer ways each is tried. */
const chosenMin = 4;

function emitEither(nodes: readonly Node[], target: Target): void {
  if (nodes.length >= chosenMin) return emitChoice(nodes, target);
  const { code } = target;
  const exits: number[] = [];
  nodes.forEach((node, index) => {
    if (index === nodes.length - 1) return emit(node, target);
    const fork = code.push({ op: "found" }) - 1;
    emit(node, target);
    exits.push(code.push({ op: "found" }) - 1);
    code[fork] = { op: "split", to: fork + 1, or: code.length };
  });
  for (const exit of exits) code[exit] = { op: "jump", to: code.length };
}

/** Many ways, of which the next word leaves few: a long list of phrases costs one look. */
function emitChoice(nodes: readonly Node[], target: Target): void {
  const { code, direction } = target;
  const choice = code.push({ op: "found" }) - 1;
  const exits: number[] = [];
  const ways = nodes.map((node): Way => {
    const to = code.length;
    emit(node, target);
    exits.push(code.push({ op: "found" }) - 1);
    return { to, words: firstWords(node, direction) };
  });
  code[choice] = { op: "choose", ways: sorted(ways) };
  for (const exit of exits) code[exit] = { op: "jump", to: code.length };
}

interface Way {
  readonly to: number;
  /** The folded words that it can begin with; null where it may begin otherwise. */
  readonly words: readonly string[] | null;
}

function sorted(ways: readonly Way[]): Ways {
  const byWord = new Map<string, number[]>();
  const otherwise: number[] = [];
  for (const { to, words } of ways) {
    if (words === null) otherwise.push(to);
    const lists =
      words === null ? byWord.values() : words.map((word) => listOf(byWord, word, otherwise));
    for (const list of lists) list.push(to);
  }
  return { byWord, otherwise };
}

/** The ways that can begin with a word; those that may begin with any come first so far. */
function listOf(
  byWord: Map<string, number[]>,
  word: string,
  otherwise: readonly number[],
): number[] {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const made = [...otherwise];
  byWord.set(word, made);
  return made;
}

/** The words that a node can begin with, as it is read; null where it need not begin with a word. */
function firstWords(node: Node, direction: "right" | "left"): readonly string[] | null {
  if (node.op === "word") return node.keys;
  if (node.op === "label") return firstWords(node.node, direction);
  if (node.op !== "sequence") return null;
  const first = direction === "right" ? node.nodes[0] : node.nodes.at(-1);
  return first === undefined ? null : firstWords(first, direction);
}

function emitRepeat(node: Node & { readonly op: "repeat" }, target: Target): void {
  for (let time = 0; time < node.min; time++) emit(node.node, target);
  emitOptional(node.max - node.min, target, {
    greedy: node.greedy,
    body: () => emit(node.node, target),
  });
}

function emitGap(node: Node & { readonly op: "gap" }, target: Target): void {
  emitOptional(node.max, target, {
    greedy: false,
    body: () => target.code.push({ op: "step", stop: node.stop }),
  });
}

function emitOptional(
  max: number,
  { code }: Target,
  { greedy, body }: { readonly greedy: boolean; readonly body: () => void },
): void {
  const forks: number[] = [];
  for (let time = 0; time < max; time++) {
    forks.push(code.push({ op: "found" }) - 1);
    body();
  }
  const after = code.length;
  for (const fork of forks)
    code[fork] = greedy
      ? { op: "split", to: fork + 1, or: after }
      : { op: "split", to: after, or: fork + 1 };
}
