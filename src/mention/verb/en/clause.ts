import type { Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import type { Word } from "../../../grammar/word.ts";
import { date } from "../../date/lay-dates.ts";
import { adverbs, denials } from "./words.ts";

/** What stands between the words of a verb group. */
export interface Fillers {
  /** First token after them. */
  readonly at: number;
  readonly denied: boolean;
}

/** The tokens of one sentence, with questions that English verb groups ask. */
export class Clause {
  readonly window: Window;
  readonly lattice: Lattice;

  constructor(lattice: Lattice, window: Window) {
    this.window = window;
    this.lattice = lattice;
  }

  word(at: number): Word | null {
    const inside = at >= this.window.from && at < this.window.to;
    return inside ? (this.lattice.tokens.words[at] ?? null) : null;
  }

  /** The token in lower case; empty outside of the sentence. */
  lower(at: number): string {
    return this.word(at)?.lower ?? "";
  }

  /** The boundary after a phrase that stands at a token, or null. */
  after(at: number, phrase: readonly string[]): number | null {
    for (let index = 0; index < phrase.length; index++)
      if (this.lower(at + index) !== phrase[index]) return null;
    return at + phrase.length;
  }

  /** Steps over denials and adverbs, and a short aside between commas: "have, however, been". */
  fillers(from: number): Fillers {
    let at = from;
    let denied = false;
    for (let word = this.lower(at); ; word = this.lower(at)) {
      if (denials.has(word)) denied = true;
      else if (word === "no" && this.lower(at + 1) === "longer") {
        denied = true;
        at++;
      } else if (word === "co" && this.lower(at + 1) === "-") at++;
      else if (!isAdverb(word)) break;
      at++;
    }
    const aside = this.#aside(at) ?? this.#day(at);
    return { at: aside ?? at, denied };
  }

  /** The token of "to" before an infinitive: "to visit", "to further strengthen"; null where none stands. */
  infinitiveMark(at: number): number | null {
    let mark = at - 1;
    for (let passed = 0; passed < 2 && isAdverb(this.lower(mark)); passed++) mark--;
    return this.lower(mark) === "to" ? mark : null;
  }

  /** "was on Monday received", "will on 3 May host": the day inside a verb. */
  #day(from: number): number | null {
    const comma = this.lower(from) === "," ? 1 : 0;
    const on = this.lower(from + comma) === "on" ? 1 : 0;
    const found = this.lattice.at(date, from + comma + on);
    if (found === undefined || found.to > this.window.to) return null;
    const closing = this.lower(found.to) === "," ? 1 : 0;
    return comma <= closing ? found.to + closing : null;
  }

  #aside(at: number): number | null {
    if (this.lower(at) !== ",") return null;
    for (let end = at + 2; end <= at + 5; end++)
      if (this.lower(end) === "," && adverbs.has(this.lower(at + 1))) return end + 1;
    return null;
  }
}

const falseAdverbs: ReadonlySet<string> = new Set(
  "family reply supply july italy ally rally assembly apply friendly only early daily weekly monthly likely comply rely".split(
    " ",
  ),
);

function isAdverb(lower: string): boolean {
  return (
    adverbs.has(lower) || (lower.length > 4 && lower.endsWith("ly") && !falseAdverbs.has(lower))
  );
}
