import type { Lattice } from "./lattice.ts";
import { readTokens } from "./tokens.ts";
import { newTable, sameWord, shape, type Word } from "./word.ts";

/** A name or phrase of a lexicon, and the item that it becomes in a lattice. */
export interface GazetteerEntry {
  readonly form: string;
  readonly kind: string;
  readonly value: unknown;
}

interface Node {
  next: Map<string, Node> | undefined;
  entries: (GazetteerEntry & { readonly words: readonly Word[] })[] | undefined;
}

/**
 * A trie over whole words, for hundreds of thousands of names.
 *
 * The first word of a name finds its branch once per distinct word form, so that a word that begins
 * no name costs one look.
 */
export class Gazetteer {
  readonly #root: Node = { next: new Map(), entries: undefined };
  readonly #table: number = newTable();

  constructor(entries: Iterable<GazetteerEntry>) {
    for (const entry of entries) this.#plant(entry);
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
    const branch = this.#root.next?.get(word.folded) ?? null;
    word.known[this.#table] = branch;
    return branch;
  }

  #plant(entry: GazetteerEntry): void {
    const { words } = readTokens(entry.form, { start: 0, end: entry.form.length });
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word.folded);
      if (next === undefined)
        node.next.set(word.folded, (next = { next: undefined, entries: undefined }));
      node = next;
    }
    (node.entries ??= []).push({ ...entry, words });
  }
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
function follow(branch: Node, words: readonly Word[], { from, to, show }: Walk): void {
  const passed: Node[] = [];
  let node: Node | undefined = branch;
  for (let end = from + 1; node !== undefined; end++) {
    passed.push(node);
    node = end < to ? node.next?.get(words[end]?.folded ?? "") : undefined;
  }
  const kinds: string[] = [];
  for (let length = passed.length; length > 0; length--) {
    const entries = passed[length - 1]?.entries;
    if (entries === undefined) continue;
    const before = kinds.length;
    for (const entry of entries) {
      const longer = kinds.indexOf(entry.kind);
      if ((longer >= 0 && longer < before) || !agrees(entry.words, words, from)) continue;
      kinds.push(entry.kind);
      show(entry, from, from + length);
    }
  }
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
