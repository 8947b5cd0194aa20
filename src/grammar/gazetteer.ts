import { bitOfKind, type Lattice } from "./lattice.ts";
import { firstWord, readTokens } from "./tokens.ts";
import { newTable, sameWord, shape, type Word } from "./word.ts";

/** A name or phrase of a lexicon, and the item that it becomes in a lattice. */
export interface GazetteerEntry {
  readonly form: string;
  readonly kind: string;
  readonly value: unknown;
}

interface Name {
  readonly entry: GazetteerEntry;
  readonly words: readonly Word[];
}

interface Node {
  /** The node that one word less leads to. */
  readonly above: Node | undefined;
  /** Count of words down to here. */
  readonly depth: number;
  next: Map<string, Node> | undefined;
  names: Name[] | undefined;
}

/**
 * A trie over whole words, for hundreds of thousands of names.
 *
 * The first word of a name finds its branch once per distinct word form, so that a word that begins
 * no name costs one look. A branch grows when its first word is met: most names of a lexicon begin
 * with a word that no document has, and are never cut into words.
 */
export class Gazetteer {
  readonly #branches = new Map<string, Node>();
  /** First word, folded → the names that begin with it and were never asked for. */
  readonly #seeds = new Map<string, GazetteerEntry[]>();
  readonly #table: number = newTable();

  constructor(entries: Iterable<GazetteerEntry>) {
    for (const entry of entries) this.#sow(entry);
  }

  /** Lays every name that stands in tokens `[from, to)` on the lattice, the longest of each kind at each token. */
  annotate(lattice: Lattice, from = 0, to: number = lattice.size): void {
    this.visit(lattice.tokens.words, { from, to }, ({ kind, value }, at, end) => {
      lattice.add({ kind, from: at, to: end, value, by: sources.get(kind) ?? sourceOf(kind) });
    });
  }

  /** Shows every name in a stretch of words, in order; at one word the longest of each kind, longer ones first. */
  visit(words: readonly Word[], { from, to }: Stretch, show: Show): void {
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (word === undefined) continue;
      const branch = this.#branch(word);
      if (branch !== null) follow(branch, words, { from: at, to, show });
    }
  }

  #branch(word: Word): Node | null {
    const known = word.known[this.#table] as Node | null | undefined;
    if (known !== undefined) return known;
    const branch = this.#branches.get(word.folded) ?? this.#grow(word.folded);
    word.known[this.#table] = branch;
    return branch;
  }

  #sow(entry: GazetteerEntry): void {
    const first = firstWord(entry.form)?.folded;
    if (first === undefined) return;
    const seeds = this.#seeds.get(first);
    if (seeds === undefined) this.#seeds.set(first, [entry]);
    else seeds.push(entry);
  }

  #grow(first: string): Node | null {
    const seeds = this.#seeds.get(first);
    if (seeds === undefined) return null;
    const branch = newNode(undefined);
    for (const seed of seeds) plant(branch, seed);
    this.#seeds.delete(first);
    this.#branches.set(first, branch);
    return branch;
  }
}

function newNode(above: Node | undefined): Node {
  return { above, depth: (above?.depth ?? 0) + 1, next: undefined, names: undefined };
}

/** Adds a name below the branch of its first word. */
function plant(branch: Node, entry: GazetteerEntry): void {
  const { words } = readTokens(entry.form, { start: 0, end: entry.form.length });
  let node = branch;
  for (const word of words.slice(1)) {
    node.next ??= new Map();
    const next = node.next.get(word.folded) ?? newNode(node);
    node.next.set(word.folded, next);
    node = next;
  }
  (node.names ??= []).push({ entry, words });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Takes an entry that stands at words `[at, end)`. */
type Show = (entry: GazetteerEntry, at: number, end: number) => void;

interface Walk extends Stretch {
  readonly show: Show;
}

const sources = new Map<string, string>();

function sourceOf(kind: string): string {
  const source = `lexicon/${kind}`;
  sources.set(kind, source);
  return source;
}

/** Goes down the trie as far as the words lead, then shows what was passed, from the longest. */
function follow(branch: Node, words: readonly Word[], walk: Walk): void {
  const { from, to, show } = walk;
  if (branch.next === undefined || from + 1 === to) return showShort(branch, words, walk);
  let longer = 0;
  let node: Node | undefined = deepest(branch, words, { from, to });
  for (; node !== undefined; node = node.above) {
    let shown = 0;
    for (const { entry, words: name } of node.names ?? none) {
      const bit = bitOfKind(entry.kind);
      if ((longer & bit) !== 0 || !agrees(name, words, from)) continue;
      shown |= bit;
      show(entry, from, from + node.depth);
    }
    longer |= shown;
  }
}

/** Names of one word need no bookkeeping: most words that begin a name are all of it. */
function showShort({ names }: Node, words: readonly Word[], { from, show }: Walk): void {
  for (const { entry, words: name } of names ?? none)
    if (agrees(name, words, from)) show(entry, from, from + 1);
}

const none: readonly Name[] = [];

function deepest(branch: Node, words: readonly Word[], { from, to }: Stretch): Node {
  let node = branch;
  for (let end = from + 1; end < to; end++) {
    const next = node.next?.get(words[end]?.folded ?? "");
    if (next === undefined) break;
    node = next;
  }
  return node;
}

/** A name with a capital wants one, an abbreviation all of its own; a word with an accent may have lost it under a capital. */
function agrees(name: readonly Word[], written: readonly Word[], at: number): boolean {
  for (let index = 0; index < name.length; index++) {
    const [word, other] = [name[index], written[at + index]];
    if (word === undefined || other === undefined) return false;
    if (word !== other && !meets(word, other)) return false;
  }
  return true;
}

function meets(word: Word, written: Word): boolean {
  const wanted = word.shape & (shape.capitalised | shape.capitals);
  return (written.shape & wanted) === wanted && sameWord(written, word.lower, word.folded);
}
