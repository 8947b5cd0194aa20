import { foldMarks } from "../../core/fold.ts";
import { shape, type Word } from "../../grammar/word.ts";
import type { DateValue, TimeUnit } from "./date-value.ts";
import type { Scan } from "./scan.ts";
import { slots, type NamedSlot } from "./slots.ts";
import { timeUnits } from "./words.ts";

/** One step of a pattern. */
export type Step =
  | {
      readonly op: "slot";
      readonly label: string;
      readonly slot: NamedSlot;
      readonly optional: boolean;
      readonly leads: readonly WordSet[];
    }
  | {
      readonly op: "date";
      readonly label: string;
      readonly level: number;
      readonly optional: boolean;
      readonly leads: readonly WordSet[];
    }
  | { readonly op: "words"; readonly words: WordSet; readonly optional: boolean };

/** What a pattern needs to know of its rule. */
export interface PatternOwner {
  readonly id: string;
  readonly level: number;
  /** Builds the date from what was drawn; null takes the find back. */
  readonly make: (drawn: Drawn) => DateValue | null;
}

/** A pattern, ready to be tried at a token. */
export interface CompiledPattern {
  readonly rule: PatternOwner;
  readonly steps: readonly Step[];
  /** What must stand before, or must not; null where anything may. */
  readonly before: WordSet | null;
  readonly notBefore: WordSet | null;
  readonly notAfter: WordSet | null;
}

/**
 * Patterns without an optional slot at their beginning: with it, and without it and the optional
 * words after it, so that « , le 5 mai » begins at its day.
 */
export function expandPattern(pattern: string): readonly string[] {
  const [first = "", ...rest] = pattern.split(" ");
  if (!/^<.*>\?$/.test(first)) return [pattern];
  const start = rest.findIndex((piece) => piece.startsWith("<") || !piece.endsWith("?"));
  return [[first.slice(0, -1), ...rest].join(" "), rest.slice(start).join(" ")];
}

/**
 * Compiles a pattern of a date rule.
 *
 * Steps are parted by spaces. `<slot>` or `<slot:label>` reads a slot, `<date>` a date of a lower
 * level, `a|b` one of these words; `?` makes a step optional. `^a|b` asks for a word before,
 * `^!a|b` forbids one, `!a|b` at the end forbids one after.
 */
export function compilePattern(pattern: string, rule: PatternOwner): CompiledPattern {
  const pieces = pattern.split(" ");
  const side = (test: (piece: string) => boolean, skip: number): WordSet | null => {
    const piece = pieces.find(test);
    return piece === undefined ? null : new WordSet(piece.slice(skip));
  };
  return {
    rule,
    before: side((piece) => /^\^(?!!)/.test(piece), 1),
    notBefore: side((piece) => piece.startsWith("^!"), 2),
    notAfter: side((piece) => /^!./.test(piece), 1),
    steps: withLeads(
      pieces.filter((piece) => !/^\^|^!./.test(piece)).map((piece) => stepOf(piece, rule.level)),
    ),
  };
}

/** Optional words before an optional slot are taken only with it: the comma of "5 May, 2024". */
function withLeads(steps: readonly Step[]): readonly Step[] {
  const gathered: Step[] = [];
  let leads: WordSet[] = [];
  for (const step of steps) {
    if (step.op === "words" && step.optional) {
      leads.push(step.words);
      continue;
    }
    if (step.op !== "words" && step.optional) gathered.push({ ...step, leads });
    else gathered.push(...leads.map(optionalWords), step);
    leads = [];
  }
  return [...gathered, ...leads.map(optionalWords)];
}

function optionalWords(words: WordSet): Step {
  return { op: "words", words, optional: true };
}

/** Words as written; a capital may have lost its accent, so « dès » is not « des » but « A » is « à ». */
class WordSet {
  readonly #lower: ReadonlySet<string>;
  readonly #folded: ReadonlySet<string>;

  constructor(alternatives: string) {
    this.#lower = new Set(alternatives.toLowerCase().split("|"));
    this.#folded = new Set([...this.#lower].map(foldMarks));
  }

  /** The folded forms. */
  get all(): readonly string[] {
    return [...this.#folded];
  }

  has(word: Word | undefined): boolean {
    if (word === undefined) return false;
    if (this.#lower.has(word.lower)) return true;
    return (
      (word.shape & (shape.capitalised | shape.capitals)) !== 0 && this.#folded.has(word.folded)
    );
  }
}

function stepOf(piece: string, level: number): Step {
  const optional = piece.length > 1 && piece.endsWith("?");
  const bare = optional ? piece.slice(0, -1) : piece;
  const named = /^<([a-zA-Z]+)(?::([a-zA-Z0-9]+))?>$/.exec(bare);
  if (named === null) return { op: "words", words: new WordSet(bare), optional };
  const [, name = "", label = name] = named;
  if (name === "date") return { op: "date", label, level, optional, leads: [] };
  if (name === "period") return { op: "date", label, level: 1, optional, leads: [] };
  const slot = slots[name];
  if (slot === undefined) throw new RangeError(`date pattern: no slot "${name}"`);
  return { op: "slot", label, slot, optional, leads: [] };
}

/** What a pattern drew, by label. */
export class Drawn {
  readonly scan: Scan;
  /** Tokens `[from, to)` of the find. */
  readonly from: number;
  readonly to: number;
  readonly #steps: readonly Step[];
  readonly #values: readonly (number | DateValue | undefined)[];

  constructor(
    scan: Scan,
    tokens: { readonly from: number; readonly to: number },
    drawn: {
      readonly steps: readonly Step[];
      readonly values: readonly (number | DateValue | undefined)[];
    },
  ) {
    this.scan = scan;
    this.from = tokens.from;
    this.to = tokens.to;
    this.#steps = drawn.steps;
    this.#values = drawn.values;
  }

  #value(label: string): number | DateValue | undefined {
    const at = this.#steps.findIndex((step) => step.op !== "words" && step.label === label);
    return at === -1 ? undefined : this.#values[at];
  }

  /** The number under a label; null where the label is not drawn. */
  number(label: string): number | null {
    const value = this.#value(label);
    return typeof value === "number" ? value : null;
  }

  /** The date under a label; null where the label is not drawn. */
  date(label: string): DateValue | null {
    const value = this.#value(label);
    return typeof value === "object" ? value : null;
  }

  /** The unit under a label, a day where it is not drawn. */
  unit(label = "unit"): TimeUnit {
    return timeUnits[this.number(label) ?? 1] ?? "day";
  }

  /** The folded word before the find. */
  get before(): string {
    return this.scan.folded(this.from - 1);
  }

  /** The folded word after the find. */
  get after(): string {
    return this.scan.folded(this.to);
  }
}

/** Every word that a pattern names. */
export function wordsOf({ steps }: CompiledPattern): readonly string[] {
  return steps.flatMap((step) =>
    step.op === "words" ? step.words.all : step.leads.flatMap((lead) => lead.all),
  );
}

/** Whether the first step of a pattern is a date of a lower level. */
export function beginsWithDate({ steps }: CompiledPattern): boolean {
  return steps[0]?.op === "date";
}

/** Tries a pattern at a token. @returns What it drew, or null. */
export function matchPattern(pattern: CompiledPattern, scan: Scan, at: number): Drawn | null {
  if (pattern.before !== null && !pattern.before.has(scan.word(at - 1))) return null;
  if (pattern.notBefore?.has(scan.word(at - 1)) === true) return null;
  const base = scan.drafted;
  scan.drafted += pattern.steps.length;
  const end = walk(pattern, scan, base, 0, at);
  scan.drafted = base;
  if (end === -1) return null;
  const values = scan.draft.slice(base, base + pattern.steps.length);
  return new Drawn(scan, { from: at, to: end }, { steps: pattern.steps, values });
}

/** Walks the steps in order; an optional step is tried first with, then without. */
// oxlint-disable-next-line max-params -- the hottest function of the recogniser makes no objects.
function walk(
  pattern: CompiledPattern,
  scan: Scan,
  base: number,
  from: number,
  start: number,
): number {
  const step = pattern.steps[from];
  if (step === undefined) return pattern.notAfter?.has(scan.word(start)) === true ? -1 : start;
  const end = take(step, scan, start);
  if (end !== -1) {
    scan.draft[base + from] = scan.value;
    const rest = walk(pattern, scan, base, from + 1, end);
    if (rest !== -1 || !step.optional) return rest;
  }
  scan.draft[base + from] = undefined;
  return step.optional ? walk(pattern, scan, base, from + 1, start) : -1;
}

function take(step: Step, scan: Scan, at: number): number {
  if (step.op === "words") return step.words.has(scan.word(at)) ? at + 1 : -1;
  let start = at;
  for (const lead of step.leads) if (lead.has(scan.word(start))) start++;
  const end = start === at ? -1 : takeSlot(step, scan, start);
  return end === -1 ? takeSlot(step, scan, at) : end;
}

function takeSlot(step: Exclude<Step, { readonly op: "words" }>, scan: Scan, at: number): number {
  switch (step.op) {
    case "slot":
      return step.slot.read(scan, at);
    case "date": {
      const reading = scan.read(step.level, at);
      if (reading === null) return -1;
      scan.value = reading.value;
      return reading.end;
    }
    default:
      return -1;
  }
}
