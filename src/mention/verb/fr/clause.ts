import type { Lattice } from "../../../grammar/lattice.ts";
import type { Window } from "../../../grammar/match.ts";
import type { Word } from "../../../grammar/word.ts";
import { askOnce } from "../../words/word-class.ts";
import { adverbPhrases, adverbs, denials, hyphens, invertedSubjects } from "./words.ts";

/** What stands between the words of a verb group. */
export interface Fillers {
  /** First token after them. */
  readonly at: number;
  /** First token after the last of them that belongs to the group whatever follows. */
  readonly firm: number;
  readonly denied: boolean;
  readonly inverted: boolean;
}

/** The tokens of one sentence, with questions that French verb groups ask. */
export class Clause {
  readonly window: Window;
  readonly #words: readonly Word[];

  constructor(lattice: Lattice, window: Window) {
    this.window = window;
    this.#words = lattice.tokens.words;
  }

  word(at: number): Word | null {
    const inside = at >= this.window.from && at < this.window.to;
    return inside ? (this.#words[at] ?? null) : null;
  }

  /** The token in lower case; empty outside of the sentence. */
  lower(at: number): string {
    return this.word(at)?.lower ?? "";
  }

  /** The boundary after a phrase that stands at a token, or null. */
  after(at: number, phrase: readonly string[]): number | null {
    for (let index = 0; index < phrase.length; index++)
      if (!elides(this.lower(at + index), phrase[index] ?? "")) return null;
    return at + phrase.length;
  }

  /** Steps over negations, adverbs, turned subjects and short asides between commas. */
  fillers(from: number): Fillers {
    let fillers: Fillers = { at: from, firm: from, denied: false, inverted: false };
    for (let next = this.#filler(fillers); next !== null; next = this.#filler(fillers))
      fillers = next;
    return fillers;
  }

  #filler(so: Fillers): Fillers | null {
    const turned = this.#turnedSubject(so.at);
    if (turned !== null) return { ...so, at: turned, firm: turned, inverted: true };
    const lower = this.lower(so.at);
    if (denials.has(lower)) return { ...so, at: so.at + 1, firm: so.at + 1, denied: true };
    const after = this.#adverb(so.at);
    return after === null ? null : { ...so, at: after };
  }

  /** « -t-il », « -elle » */
  #turnedSubject(at: number): number | null {
    if (!hyphens.has(this.lower(at))) return null;
    const t = this.lower(at + 1) === "t" && hyphens.has(this.lower(at + 2)) ? at + 3 : at + 1;
    return invertedSubjects.has(this.lower(t)) ? t + 1 : null;
  }

  #adverb(at: number): number | null {
    const word = this.word(at);
    if (word === null) return null;
    for (const phrase of phrasesFrom(word)) {
      const after = this.after(at, phrase);
      if (after !== null) return after;
    }
    return isAdverb(word) ? at + 1 : null;
  }

  /** The boundary after an aside between commas, of at most eight words: « , à cette occasion, ». */
  aside(at: number): number | null {
    if (this.lower(at) !== ",") return null;
    for (let end = at + 1; end <= at + 9; end++) if (this.lower(end) === ",") return end + 1;
    return null;
  }
}

function elides(written: string, wanted: string): boolean {
  return written === wanted || (wanted === "de" && written === "d'");
}

const nounsInMent =
  /^(?:gouverne|parle|départe|docu|mo|élé|argu|instru|senti|engage|développe|renforce|finance|investisse|juge|règle|événe|traite|mouve|équipe|ser|aboutisse|enseigne|accompagne|rapproche|bâti|ali|comporte|fonctionne|rassemble|régi|monu)ment$/;

const isAdverb = askOnce(
  ({ lower }) =>
    adverbs.has(lower) || (lower.length > 6 && lower.endsWith("ment") && !nounsInMent.test(lower)),
);

const phrasesFrom = askOnce(({ lower }) => adverbPhrases.filter(([first]) => first === lower));
