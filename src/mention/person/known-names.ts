import type { Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import type { Word } from "../../grammar/word.ts";
import { lexical } from "../lexical.ts";
import type { NamePart, NameRun } from "./name-run.ts";

const givenName = lexical("given-name");

/** Shorter first names are too often another word, in UTF-16 units. */
const rareUnitsMin = 4;

/** Names that a document has proved, by the words that they end with. */
export class KnownNames {
  readonly #lattice: Lattice;
  /** By first word of a form, folded: the forms, each as its words, folded. */
  readonly #forms = new Map<string, string[][]>();
  readonly #all = new Set<string>();

  readonly #keyOf: (word: Word) => string;

  /** @param keyOf - What the forms of one word have in common; the folded word where left out. */
  constructor(lattice: Lattice, keyOf: (word: Word) => string = ({ folded }) => folded) {
    this.#lattice = lattice;
    this.#keyOf = keyOf;
  }

  /** Learns a name and what may be left of it: its last parts. */
  learn(run: NameRun): void {
    if (this.#familyFirst(run) || this.#isRareFirst(run))
      this.#plant(this.#words(run.from, run.from + 1));
    for (const { from } of run.parts)
      if (from === run.from || !this.#isPlace(from, run.to)) this.#plant(this.#words(from, run.to));
  }

  /** Whether a run is a known form, or ends with the family name of one (« Chloé Sall » after « Sall »). */
  knows(run: NameRun): boolean {
    return run.parts.some(({ from }) => this.#all.has(this.#words(from, run.to).join(" ")));
  }

  /** The longest known form that begins at a token, whatever its letter case. */
  startingAt(window: Window, at: number): NameRun | null {
    const forms = this.#forms.get(this.#keyAt(at)) ?? [];
    const fitting = forms.filter((form) => this.#stands(form, window, at));
    const length = Math.max(0, ...fitting.map((form) => form.length));
    if (length === 0) return null;
    const parts: NamePart[] = Array.from({ length }, (_, index) => ({
      from: at + index,
      to: at + index + 1,
      core: at + index,
    }));
    return { window, from: at, to: at + length, parts };
  }

  #stands(form: readonly string[], window: Window, at: number): boolean {
    return (
      at + form.length <= window.to && form.every((key, index) => this.#keyAt(at + index) === key)
    );
  }

  #keyAt(at: number): string {
    const word = this.#lattice.tokens.words[at];
    return word === undefined ? "" : this.#keyOf(word);
  }

  /** «Мао» after «Мао Нин»: in a name of two parts that begins with a family name, that alone. */
  #familyFirst({ parts: [first, second, third] }: NameRun): boolean {
    if (first === undefined || second === undefined || third !== undefined) return false;
    return this.#lattice.at(givenName, first.core)?.value.value.family === true;
  }

  /** "Fiame" after "Fiame Naomi Tuala": a first name that no list knows may be what everybody calls its bearer. */
  #isRareFirst({ from, parts: [first, second] }: NameRun): boolean {
    if (first === undefined || second === undefined || first.to > from + 1) return false;
    const isListed = this.#lattice.startingAt(from).length > 1; // beside the run itself nothing is known of it
    return !isListed && (this.#lattice.tokens.words[from]?.form.length ?? 0) >= rareUnitsMin;
  }

  /** « France » is not called again after « Anatole France ». */
  #isPlace(from: number, to: number): boolean {
    return this.#lattice
      .startingAt(from)
      .some((item) => item.to === to && (item.kind === "state" || item.kind === "organisation"));
  }

  #words(from: number, to: number): string[] {
    return this.#lattice.tokens.words.slice(from, to).map((word) => this.#keyOf(word));
  }

  #plant(form: string[]): void {
    const key = form.join(" ");
    const [first] = form;
    if (first === undefined || first.length < 2 || this.#all.has(key)) return;
    this.#all.add(key);
    this.#forms.set(first, [...(this.#forms.get(first) ?? []), form]);
  }
}
