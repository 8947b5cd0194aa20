import type { Instruction, Program } from "./compile.ts";
import type { Item, Lattice } from "./lattice.ts";
import type { Drawn, GapStop } from "./pattern.ts";

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

interface Thread {
  readonly instruction: number;
  readonly at: number;
  readonly trace: Trace | undefined;
  readonly item: Item | undefined;
}

/**
 * Runs a program from a token boundary.
 *
 * Ways are tried in the order that the pattern prefers, and no (instruction, boundary) pair is
 * entered twice, so that the time is bounded by the length of the program times the length of the
 * window whatever the text.
 */
export function run(
  program: Program,
  lattice: Lattice,
  start: { at: number; window: Window },
): Match | null {
  const machine = new Machine(program, lattice, start.window);
  return machine.run(start.at);
}

class Machine {
  readonly #program: Program;
  readonly #lattice: Lattice;
  readonly #window: Window;
  readonly #seen = new Set<number>();
  readonly #stack: Thread[] = [];

  constructor(program: Program, lattice: Lattice, window: Window) {
    this.#program = program;
    this.#lattice = lattice;
    this.#window = window;
  }

  run(at: number): Match | null {
    this.#push({ instruction: 0, at, trace: undefined, item: undefined });
    for (let thread = this.#stack.pop(); thread !== undefined; thread = this.#stack.pop()) {
      if (this.#enter(thread)) continue;
      const instruction = this.#program.code[thread.instruction];
      if (instruction === undefined || instruction.op === "found")
        return { end: thread.at, labels: drawnOf(thread.trace, this.#program.direction) };
      this.#obey(instruction, thread);
    }
    return null;
  }

  #push(thread: Thread): void {
    this.#stack.push(thread);
  }

  /** Whether this pair was entered before. */
  #enter({ instruction, at }: Thread): boolean {
    const pair = instruction * 2_097_152 + (at - this.#window.from);
    if (this.#seen.has(pair)) return true;
    this.#seen.add(pair);
    return false;
  }

  #obey(instruction: Instruction, thread: Thread): void {
    switch (instruction.op) {
      case "split":
        this.#push({ ...thread, instruction: instruction.or });
        this.#push({ ...thread, instruction: instruction.to });
        return;
      case "jump":
        this.#push({ ...thread, instruction: instruction.to });
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

  #go(thread: Thread, at: number, item?: Item): void {
    this.#push({ instruction: thread.instruction + 1, at, trace: thread.trace, item });
  }

  #draw(
    { op, label }: { readonly op: "open" | "close"; readonly label: string },
    thread: Thread,
  ): void {
    const trace = {
      label,
      at: thread.at,
      open: op === "open",
      item: thread.item,
      older: thread.trace,
    };
    this.#push({ instruction: thread.instruction + 1, at: thread.at, trace, item: thread.item });
  }

  #look(instruction: Instruction & { readonly op: "look" }, thread: Thread): void {
    const stands = run(instruction.program, this.#lattice, { at: thread.at, window: this.#window });
    if ((stands !== null) === instruction.wanted) this.#go(thread, thread.at);
  }

  #readWord(instruction: Instruction & { readonly op: "word" }, thread: Thread): void {
    const right = this.#program.direction === "right";
    const index = right ? thread.at : thread.at - 1;
    if (index < this.#window.from || index >= this.#window.to) return;
    const word = this.#lattice.tokens.words[index];
    if (word !== undefined && instruction.test(word)) this.#go(thread, right ? index + 1 : index);
  }

  #readItems({ kind, test }: Instruction & { readonly op: "item" }, thread: Thread): void {
    const right = this.#program.direction === "right";
    const items = right ? this.#lattice.startingAt(thread.at) : this.#lattice.endingAt(thread.at);
    const fitting = items.filter(
      (item) =>
        item.kind === kind &&
        item.to <= this.#window.to &&
        item.from >= this.#window.from &&
        (test === null || test(item.value as never, item as Item<never>, this.#lattice)),
    );
    if (fitting.length > 1)
      fitting.sort((one, other) => one.to - one.from - (other.to - other.from));
    for (const item of fitting) this.#go(thread, right ? item.to : item.from, item);
  }

  #step(stop: GapStop, thread: Thread): void {
    const right = this.#program.direction === "right";
    const { window } = this;
    const edge = right ? window.to : window.from;
    if (thread.at === edge) return;
    if (stopsGap(this.#lattice, { at: thread.at, right, stop })) return;
    const step = right ? this.#lattice.stepRight(thread.at) : -this.#lattice.stepLeft(thread.at);
    const at = thread.at + step;
    if (at >= window.from && at <= window.to) this.#go(thread, at);
  }

  get window(): Window {
    return this.#window;
  }
}

function stopsGap(
  lattice: Lattice,
  { at, right, stop }: { readonly at: number; readonly right: boolean; readonly stop: GapStop },
): boolean {
  const word = lattice.tokens.words[right ? at : at - 1];
  if (word === undefined || stop.words.has(word.lower)) return true;
  if (stop.kinds.size === 0) return false;
  const items = right ? lattice.startingAt(at) : lattice.endingAt(at);
  return items.some(({ kind }) => stop.kinds.has(kind));
}

/** Reads the trace from its oldest stroke: an `open` and its `close` make one span. */
function drawnOf(
  trace: Trace | undefined,
  direction: "right" | "left",
): Readonly<Record<string, Drawn>> {
  const labels: Record<string, Drawn> = {};
  const closed: Record<string, Trace> = {};
  for (let stroke = trace; stroke !== undefined; stroke = stroke.older) {
    if (!stroke.open) {
      closed[stroke.label] ??= stroke;
      continue;
    }
    const close = closed[stroke.label];
    if (close === undefined || labels[stroke.label] !== undefined) continue;
    const [from, to] = direction === "right" ? [stroke.at, close.at] : [close.at, stroke.at];
    const { item } = close;
    labels[stroke.label] = {
      from,
      to,
      item: item?.from === from && item.to === to ? item : undefined,
    };
  }
  return labels;
}
