import type { Span } from "../../core/span.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { Context } from "../context.ts";
import type { EncounterFact } from "../encounter/make-encounters.ts";
import type { Agreement, Commitment, Link, Project } from "../reading.ts";
import type { Phrases } from "../statement/words.ts";
import { anyPhraseAt } from "../stretch.ts";
import { linkWords } from "./words-of.ts";

interface Records {
  readonly commitments: readonly Commitment[];
  readonly agreements: readonly Agreement[];
  readonly projects: readonly Project[];
}

/** « En application de l'accord, … »: so near to the sentence's beginning the ground governs what follows. */
const openingMax = 40;

/**
 * « un programme, en application de l'accord de 2008 »: the project that stands before carries the
 * instrument out. « 30 millions en vertu d'une convention »: the commitment comes from it.
 */
export function carriedOut(
  context: Context,
  { commitments, agreements, projects }: Records,
): readonly Link[] {
  const { implements: carries, establishes } = linkWords(context.mentions.language);
  return agreements.flatMap((agreement): readonly Link[] => {
    const window = sentenceOf(context, agreement.span);
    if (window === undefined) return [];
    const { start, end } = agreement.span;
    const opens = start - window.sentence.start < openingMax;
    const before = ({ span }: { readonly span: Span }): boolean =>
      (span.start >= window.sentence.start && span.end <= start) ||
      (opens && span.start >= end && span.end <= window.sentence.end);
    if (isGround(context, { start, window, words: carries }))
      return [...projects, ...commitments]
        .filter(before)
        .map(({ id }) => ({ type: "implements" as const, from: id, to: agreement.id }));
    if (!isGround(context, { start, window, words: establishes })) return [];
    return commitments
      .filter(before)
      .map(({ id }) => ({ type: "established-by" as const, from: id, to: agreement.id }));
  });
}

function sentenceOf({ mentions }: Context, { start }: Span): SentenceWindow | undefined {
  return mentions.sentences.find(({ sentence }) => sentence.start <= start && start < sentence.end);
}

/** Whether the words right before an instrument make it the ground of something. */
function isGround(
  { mentions: { lattice } }: Context,
  {
    start,
    window,
    words,
  }: { readonly start: number; readonly window: SentenceWindow; readonly words: Phrases },
): boolean {
  const { from } = lattice.tokensIn({ start, end: start });
  for (let at = Math.max(window.from, from - 5); at < from; at++) {
    const length = anyPhraseAt(lattice, at, words);
    if (length > 0 && from - at - length <= 1) return true;
  }
  return false;
}

/** A handing-over told with a promise that is kept carries the promise out. */
export function keptAt(
  { mentions }: Context,
  encounters: readonly EncounterFact[],
  commitments: readonly Commitment[],
): readonly Link[] {
  return commitments
    .filter(({ status, kind }) => status === "done" && kind === "pledge")
    .flatMap(({ id, span }) => {
      const found = encounters.find(
        ({ encounter, told }) =>
          encounter.format === "ceremony" &&
          told.tellings.some(({ sentence }) => {
            const at = mentions.sentences[sentence]?.sentence;
            return at !== undefined && at.start <= span.end && span.start <= at.end;
          }),
      );
      return found === undefined
        ? []
        : [{ type: "implements" as const, from: found.encounter.id, to: id }];
    });
}
