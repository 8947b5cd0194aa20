import { foldMarks } from "../core/fold.ts";
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
    const { words } = lattice.tokens;
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (word === undefined) continue;
      const branch = this.#branch(word);
      if (branch !== null) this.#follow(branch, lattice, { at, to });
    }
  }

  #branch(word: Word): Node | null {
    const known = word.known[this.#table] as Node | null | undefined;
    if (known !== undefined) return known;
    const branch = this.#root.next?.get(word.folded) ?? null;
    word.known[this.#table] = branch;
    return branch;
  }

  #follow(
    branch: Node,
    lattice: Lattice,
    range: { readonly at: number; readonly to: number },
  ): void {
    const { words } = lattice.tokens;
    const best = new Map<string, { end: number; entries: GazetteerEntry[] }>();
    let node: Node | undefined = branch;
    for (let end = range.at + 1; node !== undefined; end++) {
      for (const entry of node.entries ?? [])
        if (agrees(entry.words, words, range.at)) keepLongest(best, entry, end);
      node = end < range.to ? node.next?.get(words[end]?.folded ?? "") : undefined;
    }
    for (const [kind, { end, entries }] of best)
      for (const { value } of entries)
        lattice.add({ kind, from: range.at, to: end, value, by: `lexicon/${kind}` });
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

function keepLongest(
  best: Map<string, { end: number; entries: GazetteerEntry[] }>,
  entry: GazetteerEntry,
  end: number,
): void {
  const kept = best.get(entry.kind);
  if (kept === undefined || kept.end < end) best.set(entry.kind, { end, entries: [entry] });
  else kept.entries.push(entry);
}

/** A name with a capital wants one, an abbreviation all of its own; a word with an accent may have lost it under a capital. */
function agrees(name: readonly Word[], written: readonly Word[], at: number): boolean {
  return name.every((word, index) => {
    const other = written[at + index];
    if (other === undefined || !sameWord(other, word.lower, foldMarks(word.lower))) return false;
    const wanted = word.shape & (shape.capitalised | shape.capitals);
    return (other.shape & wanted) === wanted;
  });
}
