import type { Instruction, Program, Ways } from "./compile.ts";
import type { Item, Lattice } from "./lattice.ts";
import type { Drawn, GapStop } from "./pattern.ts";
import type { Word } from "./word.ts";

/** Tokens `[from, to)` that a match may read: one sentence. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What a program found: the boundary that it reached, and what it drew. */
export interface Match {
  readonly end: number;
  readonly labels: Readonly<Record<string, Drawn>>;
}

/** A chain of what was drawn so far, newest first; shared between the ways that are tried. */
interface Trace {
  readonly label: string;
  readonly at: number;
  readonly open: boolean;
  readonly item: Item | undefined;
  readonly older: Trace | undefined;
}

/** One way that is being tried: the next instruction, the boundary it stands at, what it drew. */
interface Thread {
  readonly instruction: number;
  readonly at: number;
  readonly trace: Trace | undefined;
  /** The item that was passed last, if it ends at `at`. */
  readonly item: Item | undefined;
}

/**
 * Runs a program from a token boundary.
 *
 * Ways are tried in the order that the pattern prefers, and no (instruction, boundary) pair is
 * entered twice, so that the time is bounded by the length of the program times the length of the
 * window whatever the text.
 */
export function run(program: Program, lattice: Lattice, start: Start): Match | null {
  if (!canBegin(program, lattice, start)) return null;
  return new Machine(program, lattice, start.window).run(start.at);
}

interface Start {
  readonly at: number;
  readonly window: Window;
}

/** Most tries end at their first word or item: that is seen before a machine is set up. */
function canBegin({ first, direction }: Program, lattice: Lattice, { at, window }: Start): boolean {
  const right = direction === "right";
  if (first === null) return true;
  if (first.op === "item")
    return itemsAt(lattice, at, right).some((item) => fits(first, item, lattice));
  const index = right ? at : at - 1;
  if (index < window.from || index >= window.to) return false;
  const word = lattice.tokens.words[index];
  return word !== undefined && first.test(word);
}

type ItemInstruction = Extract<Instruction, { readonly op: "item" }>;

function fits({ kind, test }: ItemInstruction, item: Item, lattice: Lattice): boolean {
  return (
    item.kind === kind && (test === null || test(item.value as never, item as Item<never>, lattice))
  );
}

/** The items that a reader meets next, going right or left. */
function itemsAt(lattice: Lattice, at: number, right: boolean): readonly Item[] {
  return right ? lattice.startingAt(at) : lattice.endingAt(at);
}

/** Whether ways part here: only so can the same pair be met again, and must not be entered twice. */
function isFork({ op }: Instruction): boolean {
  return op === "split" || op === "choose" || op === "step" || op === "item";
}

class Machine {
  readonly #program: Program;
  readonly #lattice: Lattice;
  readonly #window: Window;
  readonly #right: boolean;
  readonly #width: number;
  #seen: Set<number> | null = null;
  readonly #stack: Thread[] = [];

  constructor(program: Program, lattice: Lattice, window: Window) {
    this.#program = program;
    this.#lattice = lattice;
    this.#window = window;
    this.#right = program.direction === "right";
    this.#width = window.to - window.from + 1;
  }

  run(at: number): Match | null {
    const { code } = this.#program;
    this.#stack.push({ instruction: 0, at, trace: undefined, item: undefined });
    for (let thread = this.#stack.pop(); thread !== undefined; thread = this.#stack.pop()) {
      const instruction = code[thread.instruction];
      if (instruction === undefined || instruction.op === "found")
        return { end: thread.at, labels: drawnOf(thread.trace, this.#right) };
      if (!isFork(instruction) || !this.#entered(thread)) this.#obey(instruction, thread);
    }
    return null;
  }

  /** Whether this pair of instruction and boundary was entered before. */
  #entered({ instruction, at }: Thread): boolean {
    const pair = instruction * this.#width + at - this.#window.from;
    const seen = (this.#seen ??= new Set());
    const before = seen.size;
    return seen.add(pair).size === before;
  }

  // oxlint-disable-next-line complexity -- a switch with one line for each kind, and nothing else.
  #obey(instruction: Instruction, thread: Thread): void {
    switch (instruction.op) {
      case "split":
        this.#jump(thread, instruction.or);
        this.#jump(thread, instruction.to);
        return;
      case "choose":
        this.#choose(instruction.ways, thread);
        return;
      case "jump":
        this.#jump(thread, instruction.to);
        return;
      case "open":
      case "close":
        this.#draw(instruction, thread);
        return;
      case "edge":
        if (thread.at === (instruction.side === "start" ? this.#window.from : this.#window.to))
          this.#go(thread, thread.at);
        return;
      case "look":
        this.#look(instruction, thread);
        return;
      case "word":
        this.#readWord(instruction, thread);
        return;
      case "item":
        this.#readItems(instruction, thread);
        return;
      case "step":
        this.#step(instruction.stop, thread);
        return;
      case "found":
        return;
    }
  }

  #jump({ at, trace, item }: Thread, instruction: number): void {
    this.#stack.push({ instruction, at, trace, item });
  }

  #go(thread: Thread, at: number, item?: Item): void {
    this.#stack.push({ instruction: thread.instruction + 1, at, trace: thread.trace, item });
  }

  #draw(
    { op, label }: { readonly op: "open" | "close"; readonly label: string },
    { instruction, at, trace: older, item }: Thread,
  ): void {
    const trace = { label, at, open: op === "open", item, older };
    this.#stack.push({ instruction: instruction + 1, at, trace, item });
  }

  #look(instruction: Instruction & { readonly op: "look" }, thread: Thread): void {
    const start = { at: thread.at, window: this.#window };
    const stands = run(instruction.program, this.#lattice, start) !== null;
    if (stands === instruction.wanted) this.#go(thread, thread.at);
  }

  /** The way that is preferred is tried first, so it is pushed last. */
  #choose({ byWord, otherwise }: Ways, thread: Thread): void {
    const word = this.#nextWord(thread.at);
    const ways = (word === undefined ? undefined : byWord.get(word.folded)) ?? otherwise;
    for (let way = ways.length - 1; way >= 0; way--) this.#jump(thread, ways[way] ?? 0);
  }

  /** The word that is read next; undefined at the end of the window. */
  #nextWord(at: number): Word | undefined {
    const index = this.#right ? at : at - 1;
    if (index < this.#window.from || index >= this.#window.to) return undefined;
    return this.#lattice.tokens.words[index];
  }

  #readWord(instruction: Instruction & { readonly op: "word" }, thread: Thread): void {
    const word = this.#nextWord(thread.at);
    if (word !== undefined && instruction.test(word))
      this.#go(thread, this.#right ? thread.at + 1 : thread.at - 1);
  }

  /** The longest item is tried first, so it is pushed last. */
  #readItems(instruction: ItemInstruction, thread: Thread): void {
    const { from, to } = this.#window;
    const fitting = itemsAt(this.#lattice, thread.at, this.#right).filter(
      (item) => item.to <= to && item.from >= from && fits(instruction, item, this.#lattice),
    );
    if (fitting.length > 1) fitting.sort((one, other) => one.to - one.from - other.to + other.from);
    for (const item of fitting) this.#go(thread, this.#right ? item.to : item.from, item);
  }

  #step(stop: GapStop, thread: Thread): void {
    const { from, to } = this.#window;
    if (thread.at === (this.#right ? to : from)) return;
    if (stopsGap(this.#lattice, { at: thread.at, right: this.#right, stop })) return;
    const at = this.#right
      ? thread.at + this.#lattice.stepRight(thread.at)
      : thread.at - this.#lattice.stepLeft(thread.at);
    if (at >= from && at <= to) this.#go(thread, at);
  }
}

function stopsGap(
  lattice: Lattice,
  { at, right, stop }: { readonly at: number; readonly right: boolean; readonly stop: GapStop },
): boolean {
  const word = lattice.tokens.words[right ? at : at - 1];
  if (word === undefined || stop.words.has(word.lower)) return true;
  if (stop.kinds.size === 0) return false;
  return itemsAt(lattice, at, right).some(({ kind }) => stop.kinds.has(kind));
}

/** Reads the trace from its newest stroke: an `open` and the `close` after it make one span. */
function drawnOf(trace: Trace | undefined, right: boolean): Readonly<Record<string, Drawn>> {
  const labels: Record<string, Drawn> = {};
  const closed: Record<string, Trace> = {};
  for (let stroke = trace; stroke !== undefined; stroke = stroke.older) {
    if (!stroke.open) {
      closed[stroke.label] ??= stroke;
      continue;
    }
    const close = closed[stroke.label];
    if (close === undefined || labels[stroke.label] !== undefined) continue;
    const [from, to] = right ? [stroke.at, close.at] : [close.at, stroke.at];
    const { item } = close;
    labels[stroke.label] = {
      from,
      to,
      item: item?.from === from && item.to === to ? item : undefined,
    };
  }
  return labels;
}
