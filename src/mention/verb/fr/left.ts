import type { VerbForm } from "../verb-form.ts";
import type { Clause } from "./clause.ts";
import { clitics, denyingSubjects, reflexives } from "./words.ts";

/** What stands before the first verb of a group and belongs to it. */
export interface Left {
  readonly from: number;
  /** « ne » stands there; whether it denies is for what follows to say. */
  readonly ne: boolean;
  readonly denied: boolean;
  readonly reflexive: boolean;
  readonly clitic: string | null;
}

/** Reads pronouns and « ne » leftwards from a verb. */
export function readLeft(clause: Clause, at: number, form: VerbForm): Left {
  const pronouns: string[] = [];
  let from = at;
  while (isClitic(clause, from - 1)) pronouns.push(clause.lower(--from));
  const reflexive = pronouns.some((word) => reflexives.has(word)) || isOwn(clause, from, pronouns);
  const clitic = pronouns.findLast((word) => !reflexives.has(word)) ?? null;
  return {
    reflexive,
    clitic: reflexive && clitic !== "en" && clitic !== "y" ? null : clitic,
    ...readNe(clause, from, form),
  };
}

function isClitic(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  if (!clitics.has(lower)) return false;
  if (lower === "nous" || lower === "vous")
    return /^(?:ne|nous|vous|qui|il|elle|on|ils|elles)$/.test(clause.lower(at - 1));
  return true;
}

/** « nous nous », « je me » */
function isOwn(clause: Clause, from: number, pronouns: readonly string[]): boolean {
  const last = pronouns.at(-1) ?? "";
  const before = clause.lower(from - 1);
  return (last === "nous" && before === "nous") || (/^m[e']$/.test(last) && before === "je");
}

function readNe(
  clause: Clause,
  from: number,
  { mood }: VerbForm,
): Pick<Left, "from" | "ne" | "denied"> {
  if (mood === "infinitive" && /^(?:pas|plus|jamais|point)$/.test(clause.lower(from - 1)))
    return isNe(clause, from - 2)
      ? { from: from - 2, ne: true, denied: true }
      : { from, ne: false, denied: false };
  const ne = isNe(clause, from - 1);
  const at = ne ? from - 1 : from;
  return { from: at, ne, denied: ne && hasDenyingSubject(clause, at) };
}

function isNe(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  return lower === "ne" || lower === "n'";
}

/** « Aucun ministre malien n'a … » */
function hasDenyingSubject(clause: Clause, at: number): boolean {
  for (let back = 1; back <= 8; back++) {
    const lower = clause.lower(at - back);
    if (denyingSubjects.has(lower)) return true;
    if (lower === "," || lower === "que") return false;
  }
  return false;
}

/** The lemma with its pronoun: `s'entretenir`, `se rendre`. */
export function reflexiveLemma(lemma: string): string {
  return /^[aeiouyéèêhœ]/.test(lemma) && lemma !== "hisser" ? `s'${lemma}` : `se ${lemma}`;
}
