import { defineKind, type Kind } from "../../grammar/lattice.ts";

/**
 * A verb with its auxiliaries, negation and modal, read as one: « n'a pas été reçu », "is due to
 * meet", «провёл бы». Clitics and adverbs between its words are inside it.
 */
export interface VerbGroup {
  /** Dictionary form; reflexive verbs with their pronoun: `recevoir`, `s'entretenir`, `meet`, `встретиться`. */
  readonly lemma: string;
  readonly tense:
    | "past"
    | "pluperfect"
    | "present"
    | "future"
    | "conditional"
    | "subjunctive"
    | "infinitive"
    | "participle"
    | "gerund";
  readonly voice: "active" | "passive";
  readonly negated: boolean;
  /**
   * What stands over the verb: `must` (doit, is due to, должен), `can`, `want` (souhaite, entend),
   * `just` (vient de), `begin`, `continue`, `fail` (n'a pu, a refusé de), `agree` (a accepté de),
   * `promise`, `decide` (a décidé de).
   */
  readonly modal: VerbModal | null;
  /** Said of something past although the tense does not say so: « après avoir reçu », « ayant signé ». */
  readonly perfect: boolean;
  readonly person: 1 | 2 | 3 | null;
  readonly number: "singular" | "plural" | null;
  readonly gender: "m" | "f" | "n" | null;
  /** The subject stands inside, turned round: « a-t-il déclaré », « a déclaré » + subject after. */
  readonly inverted: boolean;
  /** An object pronoun inside: « l'a remercié », « lui a remis ». */
  readonly clitic: string | null;
}

export type VerbModal =
  "must" | "can" | "want" | "just" | "begin" | "continue" | "fail" | "agree" | "promise" | "decide";

export const verb: Kind<VerbGroup> = defineKind<VerbGroup>("verb", ({ lemma }) => lemma);
