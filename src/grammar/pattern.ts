import { foldMarks } from "../core/fold.ts";
import type { Item, Kind, Lattice } from "./lattice.ts";
import { readTokens } from "./tokens.ts";
import { hasShape, sameWord, type Word } from "./word.ts";

/** A question about one token. */
export type WordTest = (word: Word) => boolean;

/** A question about one item, asked where it stands. */
export type ItemTest<Value> = (value: Value, item: Item<Value>, lattice: Lattice) => boolean;

/** What a pattern is made of, before it is compiled. */
export type Node =
  | { readonly op: "word"; readonly test: WordTest; readonly keys: readonly string[] | null }
  | {
      readonly op: "item";
      readonly kind: string;
      readonly test: ItemTest<never> | null;
      readonly keys: readonly string[] | null;
    }
  | { readonly op: "sequence"; readonly nodes: readonly Node[] }
  | { readonly op: "either"; readonly nodes: readonly Node[] }
  | {
      readonly op: "repeat";
      readonly node: Node;
      readonly min: number;
      readonly max: number;
      readonly greedy: boolean;
    }
  | { readonly op: "gap"; readonly max: number; readonly stop: GapStop }
  | { readonly op: "label"; readonly label: string; readonly node: Node }
  | { readonly op: "edge"; readonly side: "start" | "end" }
  | { readonly op: "look"; readonly node: Node; readonly wanted: boolean };

/** What a gap does not pass. */
export interface GapStop {
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

/** One piece of a pattern, with the labels it draws and the type of what stands under each. */
export interface Piece<Labels = unknown> {
  readonly node: Node;
  /** Phantom: only the compiler looks at it. */
  readonly labels?: Labels;
}

type LabelsOf<P> = P extends Piece<infer Labels> ? Labels : never;
type Together<Union> = (Union extends unknown ? (given: Union) => void : never) extends (
  given: infer All,
) => void
  ? All
  : never;

/** Any one of the phrases, as whole words, letter case ignored; « Etat » meets « État » where a capital lost its accent. */
export function phrase(...phrases: readonly string[]): Piece {
  const nodes = phrases
    .toSorted((one, other) => other.length - one.length)
    .map((words): Node => {
      const tokens = readTokens(words, { start: 0, end: words.length }).words;
      return together(
        "sequence",
        tokens.map(({ lower }) => wordNode([lower])),
      );
    });
  const single = phrases.every((words) => !/[\s'’-]/.test(words));
  return {
    node: single ? wordNode(phrases.map((word) => word.toLowerCase())) : together("either", nodes),
  };
}

function wordNode(forms: readonly string[]): Node {
  const lower = new Set(
    forms.map((form) => form.toLowerCase().replaceAll("’", "'").normalize("NFC")),
  );
  const folded = new Set([...lower].map(foldMarks));
  return {
    op: "word",
    test: (word) =>
      lower.has(word.lower) || (folded.has(word.folded) && sameWord(word, "", word.folded)),
    keys: [...folded],
  };
}

/** One token for which the question is answered yes. */
export function token(test: WordTest): Piece {
  return { node: { op: "word", test, keys: null } };
}

/**
 * One token with all these bits of `shape`.
 *
 * @public A word of the language of patterns, whether or not a rule says it today.
 */
export function shaped(bits: number): Piece {
  return token((word) => hasShape(word, bits));
}

/**
 * One item of a kind, of any length.
 *
 * @param keys - The keys that an item must have, where its kind has keys: a rule that begins with
 *   such an item is tried at no other.
 */
export function item<Value>(
  kind: Kind<Value>,
  test?: ItemTest<Value>,
  keys?: readonly string[],
): Piece<{ readonly [itemValue]?: Value }> {
  const asked = (test as ItemTest<never> | undefined) ?? null;
  return { node: { op: "item", kind: kind.name, test: asked, keys: keys ?? null } };
}

declare const itemValue: unique symbol;

/** What stands under a label: where, the words, and the item if the label holds just one. */
export interface Drawn<Value = unknown> {
  readonly from: number;
  readonly to: number;
  readonly item: Item<Value> | undefined;
}

type ValueOf<Labels> = Labels extends { readonly [itemValue]?: infer Value } ? Value : undefined;

/** Names a piece, so that its span is kept as evidence and its value handed to `make`. */
export function as<const Label extends string, Inner>(
  label: Label,
  piece: Piece<Inner>,
): Piece<Inner & Readonly<Record<Label, Drawn<ValueOf<Inner>>>>> {
  return { node: { op: "label", label, node: piece.node } };
}

/** Pieces in order. */
export function sequence<const Pieces extends readonly Piece[]>(
  ...pieces: Pieces
): Piece<Together<LabelsOf<Pieces[number]>>> {
  return {
    node: together(
      "sequence",
      pieces.map(({ node }) => node),
    ),
  };
}

/** The first of the pieces that fits. */
export function either<const Pieces extends readonly Piece[]>(
  ...pieces: Pieces
): Piece<Partial<Together<LabelsOf<Pieces[number]>>>> {
  return {
    node: together(
      "either",
      pieces.map(({ node }) => node),
    ),
  };
}

function together(op: "sequence" | "either", nodes: readonly Node[]): Node {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { op, nodes };
}

/** The pieces once, or not at all; once is tried first. */
export function maybe<const Pieces extends readonly Piece[]>(
  ...pieces: Pieces
): Piece<Partial<Together<LabelsOf<Pieces[number]>>>> {
  return { node: { op: "repeat", node: sequence(...pieces).node, min: 0, max: 1, greedy: true } };
}

/**
 * A piece several times over, as often as it fits.
 *
 * @public A word of the language of patterns, whether or not a rule says it today.
 */
export function times(piece: Piece, min: number, max: number): Piece {
  return { node: { op: "repeat", node: piece.node, min, max, greedy: true } };
}

/** Marks at which every gap stops: a gap stays inside its clause. */
const clauseEnds = [".", "!", "?", ";", "…"];

/**
 * Up to `wordsMax` words, as few as do. An item counts as one word. Never passes the end of a
 * clause, nor the words and kinds that are named in `without`.
 */
export function gap(options: {
  readonly wordsMax: number;
  readonly without?: readonly (string | Kind<unknown>)[];
}): Piece {
  const without = options.without ?? [];
  const words = without.filter((stop) => typeof stop === "string");
  const kinds = without.filter((stop) => typeof stop !== "string").map(({ name }) => name);
  return {
    node: {
      op: "gap",
      max: options.wordsMax,
      stop: { words: new Set([...clauseEnds, ...words]), kinds: new Set(kinds) },
    },
  };
}

/**
 * The first boundary of the sentence, or the last. Passes no token.
 *
 * @public A word of the language of patterns, whether or not a rule says it today.
 */
export function edge(side: "start" | "end"): Piece {
  return { node: { op: "edge", side } };
}

/** Goes on only where the piece does not stand next. Passes no token. */
export function unless(piece: Piece): Piece {
  return { node: { op: "look", node: piece.node, wanted: false } };
}

/** Goes on only where the piece stands next. Passes no token. */
export function provided(piece: Piece): Piece {
  return { node: { op: "look", node: piece.node, wanted: true } };
}
