import type { Span } from "../core/span.ts";
import { unfilled } from "../core/unfilled.ts";
import { spanOf, type Tokens } from "./tokens.ts";

/** A kind of thing that can be found in a sentence, with the type of what is known of it. */
export interface Kind<Value> {
  readonly name: string;
  /** One bit that is set: a token's bits tell at one look which kinds can begin there. */
  readonly bit: number;
  /** Phantom: only the compiler looks at it. */
  readonly value?: Value;
}

const keys = new Map<string, (value: never) => string>();

const bits = new Map<string, number>();
const kindsMax = 31;

/** The bit of a kind by its name. @throws RangeError for more kinds than a number has bits. */
export function bitOfKind(name: string): number {
  const known = bits.get(name);
  if (known !== undefined) return known;
  if (bits.size >= kindsMax) throw new RangeError(`no bit is left for items of kind "${name}"`);
  const bit = 1 << bits.size;
  bits.set(name, bit);
  return bit;
}

/**
 * Names a kind of item: `const party = defineKind<Party>("party")`.
 *
 * @param keyOf - A word by which rules find the items that they can begin with, such as a verb's
 *   dictionary form; without it a rule is tried at every item of its kind.
 */
export function defineKind<Value>(name: string, keyOf?: (value: Value) => string): Kind<Value> {
  if (keyOf !== undefined) keys.set(name, keyOf);
  return { name, bit: bitOfKind(name) };
}

/** The key of an item; null where its kind has none. */
export function keyOfItem({ kind, value }: Item): string | null {
  return keys.get(kind)?.(value as never) ?? null;
}

/** Something found over tokens `[from, to)`: a word of the lexicon, a date, a person, a verb group. */
export interface Item<Value = unknown> {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly value: Value;
  /** Id of the rule that found it, or of the lexicon that knows it. */
  readonly by?: string;
}

const none: readonly Item[] = [];

/**
 * Tokens with everything found over them so far. Each stage reads the lattice and lays its own
 * finds on top, so that a later rule can speak of a person where an earlier one spoke of words.
 */
export class Lattice {
  readonly tokens: Tokens;
  readonly #from: (Item[] | undefined)[];
  readonly #to: (Item[] | undefined)[];
  /** Bits of the kinds that begin at a token, and of those that end before it. */
  readonly #kindsFrom: Int32Array;
  readonly #kindsTo: Int32Array;
  readonly #stepRight: Int32Array;
  readonly #stepLeft: Int32Array;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    const boundaries = tokens.words.length + 1;
    this.#from = unfilled(boundaries);
    this.#to = unfilled(boundaries);
    this.#kindsFrom = new Int32Array(boundaries);
    this.#kindsTo = new Int32Array(boundaries);
    this.#stepRight = new Int32Array(boundaries);
    this.#stepLeft = new Int32Array(boundaries);
  }

  /** Count of tokens. */
  get size(): number {
    return this.tokens.words.length;
  }

  /** Lays an item on the tokens. A gap steps over the longest one as if it were a word. */
  add<Value>(item: Item<Value>): void {
    (this.#from[item.from] ??= []).push(item);
    (this.#to[item.to] ??= []).push(item);
    const bit = bitOfKind(item.kind);
    this.#kindsFrom[item.from] = this.kindsAt(item.from) | bit;
    this.#kindsTo[item.to] = (this.#kindsTo[item.to] ?? 0) | bit;
    const length = item.to - item.from;
    if (length > (this.#stepRight[item.from] ?? 0)) this.#stepRight[item.from] = length;
    if (length > (this.#stepLeft[item.to] ?? 0)) this.#stepLeft[item.to] = length;
  }

  /** Takes an item off again, as when a longer reading replaces it. */
  remove(item: Item): void {
    this.#from[item.from] = (this.#from[item.from] ?? []).filter((other) => other !== item);
    this.#to[item.to] = (this.#to[item.to] ?? []).filter((other) => other !== item);
    this.#kindsFrom[item.from] = kindsOf(this.startingAt(item.from));
    this.#kindsTo[item.to] = kindsOf(this.endingAt(item.to));
    this.#stepRight[item.from] = longest(this.startingAt(item.from));
    this.#stepLeft[item.to] = longest(this.endingAt(item.to));
  }

  /**
   * Items whose first token is `at`; none before the text. An index below zero would be looked up as
   * a name, and slow down every later look.
   */
  startingAt(at: number): readonly Item[] {
    return at < 0 ? none : (this.#from[at] ?? none);
  }

  /** Items whose last token is `end - 1`; none before the text. */
  endingAt(end: number): readonly Item[] {
    return end < 0 ? none : (this.#to[end] ?? none);
  }

  /** The bits of all kinds of which an item starts at a token. */
  kindsAt(at: number): number {
    return at < 0 ? 0 : (this.#kindsFrom[at] ?? 0);
  }

  /** The longest item of a kind that starts at a token. */
  at<Value>(kind: Kind<Value>, from: number): Item<Value> | undefined {
    if ((this.kindsAt(from) & kind.bit) === 0) return undefined;
    let best: Item | undefined;
    for (const item of this.startingAt(from))
      if (item.kind === kind.name && (best === undefined || item.to > best.to)) best = item;
    return best as Item<Value> | undefined;
  }

  /** The longest item of a kind that ends before token `end`. */
  before<Value>(kind: Kind<Value>, end: number): Item<Value> | undefined {
    if (end < 0 || ((this.#kindsTo[end] ?? 0) & kind.bit) === 0) return undefined;
    let best: Item | undefined;
    for (const item of this.endingAt(end))
      if (item.kind === kind.name && (best === undefined || item.from < best.from)) best = item;
    return best as Item<Value> | undefined;
  }

  /** All items of a kind inside tokens `[from, to)`, in reading order. */
  all<Value>(kind: Kind<Value>, from = 0, to: number = this.size): readonly Item<Value>[] {
    const found: Item<Value>[] = [];
    for (let at = from; at < to; at++) {
      if ((this.kindsAt(at) & kind.bit) === 0) continue;
      for (const item of this.startingAt(at))
        if (item.kind === kind.name && item.to <= to) found.push(item as Item<Value>);
    }
    return found;
  }

  /** How many tokens a gap passes when it steps right from `at`: a whole item, or one token. */
  stepRight(at: number): number {
    return this.#stepRight[at] || 1;
  }

  /** The same to the left, from the boundary `end`. */
  stepLeft(end: number): number {
    return this.#stepLeft[end] || 1;
  }

  /** Where tokens `[from, to)` stand in the text. */
  span(from: number, to: number): Span {
    return spanOf(this.tokens, from, to);
  }

  /** The tokens that stand in a stretch of the text, found by halving. */
  tokensIn({ start, end }: Span): { readonly from: number; readonly to: number } {
    return { from: this.#firstAt(start), to: this.#firstAt(end) };
  }

  /** The first token that starts at or after an offset. */
  #firstAt(offset: number): number {
    const { starts } = this.tokens;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The words of tokens `[from, to)` as they stand in the text. */
  words(from: number, to: number): string {
    const { start, end } = this.span(from, to);
    return this.tokens.text.slice(start, end);
  }
}

function kindsOf(items: readonly Item[]): number {
  return items.reduce((all, { kind }) => all | bitOfKind(kind), 0);
}

function longest(items: readonly Item[]): number {
  return items.reduce((length, item) => Math.max(length, item.to - item.from), 0);
}
