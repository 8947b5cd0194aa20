import type { Mentions, SentenceWindow } from "../../mention/mentions.ts";
import type { Stretch } from "./topic-words.ts";

/** How many items of a list are read. */
const itemsMax = 20;

/** What an item of a list begins with: a dash, or a number and its mark. */
const bullet = /^(?:[-–—•*] ?|\d{1,2} [-.)])/;
/** What closes all items but the last. */
const closed = /^[;,]$/;

/**
 * A sentence, and where it ends in a colon the items of the list below it: « Les parties ont
 * examiné : — la pêche ; — le rail. »
 */
export function listAfter(mentions: Mentions, window: SentenceWindow): Stretch {
  const { lattice, sentences } = mentions;
  const form = (at: number): string => lattice.tokens.words[at]?.form ?? "";
  if (form(window.to - 1) !== ":") return window;
  let { to } = window;
  for (const item of sentences.slice(window.index + 1, window.index + 1 + itemsMax)) {
    const opening = `${form(item.from)} ${form(item.from + 1)}`;
    if (!bullet.test(opening) && !closed.test(form(item.to - 1))) break;
    ({ to } = item);
  }
  return { from: window.from, to };
}
