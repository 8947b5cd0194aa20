/**
 * A value as numbers that point into tables. Equal strings, numbers, lists and objects stand once,
 * and are one thing again when they are unpacked: it is for values that nobody changes.
 */
export interface Packed {
  readonly strings: readonly string[];
  readonly numbers: readonly number[];
  /** The keys of each kind of object, in their order. */
  readonly shapes: readonly (readonly string[])[];
  /** Lists and objects, each after all that it holds; the last word points to the value itself. */
  readonly words: Uint32Array;
}

// A word is a kind in its three lowest bits, and above them a place in a table or a length.
const kinds = { constant: 0, string: 1, number: 2, list: 3, object: 4, node: 5 } as const;
const constants = [null, true, false] as const;

function wordOf(kind: keyof typeof kinds, place: number): number {
  return ((place << 3) | kinds[kind]) >>> 0;
}

/** Packs a value that JSON can hold. */
export function pack(value: unknown): Packed {
  return new Packer().pack(value);
}

class Packer {
  readonly #strings = new Places<string>();
  readonly #numbers = new Places<number>();
  readonly #shapes = new Places<string>();
  readonly #nodes = new Places<string>();
  readonly #known = new Map<object, number>();
  readonly #keys: (readonly string[])[] = [];
  readonly #words: number[] = [];

  pack(value: unknown): Packed {
    this.#words.push(this.#wordOf(value));
    return {
      strings: this.#strings.members(),
      numbers: this.#numbers.members(),
      shapes: this.#keys,
      words: Uint32Array.from(this.#words),
    };
  }

  #wordOf(value: unknown): number {
    if (typeof value === "string") return wordOf("string", this.#strings.of(value));
    if (typeof value === "number") return wordOf("number", this.#numbers.of(value));
    if (typeof value === "object" && value !== null) return this.#wordOfObject(value);
    return wordOf("constant", value === null ? 0 : constants.indexOf(value === true));
  }

  #wordOfObject(value: object): number {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const word = Array.isArray(value) ? this.#list(value) : this.#object(Object.entries(value));
    this.#known.set(value, word);
    return word;
  }

  #list(members: readonly unknown[]): number {
    const words = members.map((member) => this.#wordOf(member));
    return this.#node(wordOf("list", words.length), words);
  }

  #object(members: readonly (readonly [string, unknown])[]): number {
    const told = members.filter(([, value]) => value !== undefined);
    const words = told.map(([, value]) => this.#wordOf(value));
    const keys = told.map(([key]) => key);
    const shape = this.#shapes.of(JSON.stringify(keys));
    if (shape === this.#keys.length) this.#keys.push(keys);
    return this.#node(wordOf("object", shape), words);
  }

  /** Writes a list or an object, unless an equal one is written already. */
  #node(head: number, words: readonly number[]): number {
    const written = this.#nodes.size;
    const place = this.#nodes.of(`${head} ${words.join(" ")}`);
    if (place === written) {
      this.#words.push(head);
      for (const word of words) this.#words.push(word);
    }
    return wordOf("node", place);
  }
}

/** Gives each different value the next place. */
class Places<T> {
  readonly #places = new Map<T, number>();

  get size(): number {
    return this.#places.size;
  }

  of(value: T): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.#places.size);
    return this.#places.size - 1;
  }

  members(): readonly T[] {
    return [...this.#places.keys()];
  }
}

/**
 * Makes the value again.
 *
 * @param share - Gives one string for all equal ones, where several packs hold the same.
 */
export function unpack(
  { strings, numbers, shapes, words }: Packed,
  share: (word: string) => string = (word) => word,
): unknown {
  const shared = strings.map(share);
  const nodes: unknown[] = [];
  const valueOf = (word: number): unknown => {
    const place = word >>> 3;
    switch (word & 7) {
      case kinds.string:
        return shared[place];
      case kinds.number:
        return numbers[place];
      case kinds.node:
        return nodes[place];
      default:
        return constants[place];
    }
  };
  const makers = shapes.map(objectMaker);
  const end = words.length - 1;
  for (let at = 0; at < end;) {
    const head = words[at++] ?? 0;
    const place = head >>> 3;
    if ((head & 7) === kinds.list) {
      nodes.push(Array.from(words.subarray(at, at + place), valueOf));
      at += place;
    } else {
      nodes.push(makers[place]?.(words, at, valueOf));
      at += shapes[place]?.length ?? 0;
    }
  }
  return valueOf(words[end] ?? 0);
}

/** Makes objects of one shape: each begins as a copy of the one before, which is quick and small. */
function objectMaker(keys: readonly string[]): ObjectMaker {
  let last: Record<string, unknown> = Object.fromEntries(keys.map((key) => [key, null]));
  return (words, from, valueOf) => {
    const made = { ...last };
    for (let at = 0; at < keys.length; at++) made[keys[at] ?? ""] = valueOf(words[from + at] ?? 0);
    last = made;
    return made;
  };
}

type ObjectMaker = (
  words: Uint32Array,
  from: number,
  valueOf: (word: number) => unknown,
) => Record<string, unknown>;
