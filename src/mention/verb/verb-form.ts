import { newTable, type Word } from "../../grammar/word.ts";

/** One reading of one word as a form of a verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly mood:
    | "present"
    | "imperfect"
    | "simple-past"
    | "future"
    | "conditional"
    | "subjunctive"
    | "infinitive"
    | "past-participle"
    | "present-participle";
  readonly person: 1 | 2 | 3 | null;
  readonly number: "singular" | "plural" | null;
  readonly gender: "m" | "f" | "n" | null;
}

const none: readonly VerbForm[] = [];

/** All forms of a language's verbs. A distinct word is looked up once, however often it stands. */
export class VerbForms {
  readonly #forms = new Map<string, VerbForm[]>();
  readonly #table = newTable();

  constructor(forms: Iterable<readonly [written: string, form: VerbForm]>) {
    for (const [written, form] of forms) {
      const known = this.#forms.get(written);
      if (known === undefined) this.#forms.set(written, [form]);
      else known.push(form);
    }
  }

  /** What the word can be; nothing where no verb of the table has the form. */
  of(word: Word): readonly VerbForm[] {
    const known = word.known[this.#table] as readonly VerbForm[] | undefined;
    if (known !== undefined) return known;
    const forms = this.#forms.get(word.lower) ?? none;
    word.known[this.#table] = forms;
    return forms;
  }
}
