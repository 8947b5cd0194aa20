import { shape, type Word } from "../../grammar/word.ts";
import type { CompiledPattern, Step } from "./pattern.ts";
import type { NamedSlot } from "./slots.ts";

/** Whether a pattern can begin at a token: a quick look at its first step. */
export function canBegin(
  { steps }: CompiledPattern,
  { word, classes }: { readonly word: Word; readonly classes: ReadonlySet<string> },
): boolean {
  for (const step of steps) {
    if (step.op === "date") return false;
    if (step.op === "words" ? step.words.has(word) : hasFirst(step, { word, classes })) return true;
    if (!step.optional) return false;
  }
  return false;
}

function hasFirst(
  { slot, leads }: Extract<Step, { readonly op: "slot" }>,
  { word, classes }: { readonly word: Word; readonly classes: ReadonlySet<string> },
): boolean {
  return (
    leads.some((lead) => lead.has(word)) || slot.first.some((wordClass) => classes.has(wordClass))
  );
}

/** Whether a pattern can end with its first token: nothing else in it has to follow. */
export function canEndAtOnce({ steps }: CompiledPattern): boolean {
  return steps.filter((step) => !step.optional).length <= 1;
}

/** A word that may come second. */
export interface NextWord {
  readonly word: Word;
  readonly classes: ReadonlySet<string>;
  /** Whether any pattern begins with it. */
  readonly begins: boolean;
}

/** Classes and marks that a slot of several tokens goes on with. */
const inSlot = ["digits", "number", "ordinal", "daySuffix", "clockUnit"];

/**
 * Whether a pattern that began with one word can go on with the next: a quick look that may say
 * yes in vain, but never no in vain.
 */
export function canGoOn({ steps }: CompiledPattern, next: NextWord): boolean {
  const [first, ...others] = steps;
  if (first === undefined || first.optional || first.op === "date") return true;
  if (first.op === "slot" && mayBeInside(first.slot, next)) return true;
  for (const step of others) {
    if (canTake(step, next)) return true;
    if (!step.optional) return false;
  }
  return true;
}

/** Whether a slot that has begun may go on with the word. */
function mayBeInside({ first, second }: NamedSlot, next: NextWord): boolean {
  if ((next.word.shape & shape.mark) !== 0) return true;
  if (second?.some((name) => next.classes.has(name)) === true) return true;
  if (!first.includes("digits")) return false;
  return inSlot.some((name) => next.classes.has(name)) || /^(et|and)$/.test(next.word.folded);
}

function canTake(step: Step, next: NextWord): boolean {
  if (step.op === "words") return step.words.has(next.word);
  if (step.op === "date") return next.begins || step.leads.some((lead) => lead.has(next.word));
  return hasFirst(step, next) || (step.label === "looseYear" && /^['’]$/.test(next.word.form));
}
