import { quotation } from "../../core/span.ts";
import type { FollowUpStatus } from "../../core/vocabulary.ts";
import { hasShape, shape } from "../../grammar/word.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Place as Spot } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import type { Focus } from "../focus.ts";
import { nounPhrase, type Stretch } from "../noun-phrase.ts";
import type { Project } from "../reading.ts";
import { sectorsIn } from "../sectors.ts";
import { projectHeads, projectWords } from "./words-of.ts";

interface Work {
  readonly head: Stretch;
  readonly phrase: Stretch;
  readonly window: SentenceWindow;
  readonly status: FollowUpStatus | null;
}

/** The named or clearly told undertakings of a document: a plant, a road, a programme. */
export function makeProjects(context: Context, focus: Focus): readonly Project[] {
  const works = findWorks(context).filter((work) => isToldApart(context, work));
  return once(context, works).map((work, index) =>
    projectOf(context, focus, { work, id: `p${index + 1}` }),
  );
}

function findWorks({ mentions }: Context): readonly Work[] {
  const { lattice, language, sentences } = mentions;
  const heads = projectHeads(language);
  return sentences.flatMap((window) =>
    window.sentence.zone === "title"
      ? []
      : heads.apply(lattice, window).map(({ from, to }) => {
          const spot: Spot = { lattice, window, language };
          const head = { from, to };
          const phrase = nounPhrase(spot, head, 14);
          return { head, phrase, window, status: statusNear(spot, phrase) };
        }),
  );
}

function statusNear({ lattice, window, language }: Spot, phrase: Stretch): FollowUpStatus | null {
  const words = projectWords(language);
  const [from, to] = [Math.max(window.from, phrase.from - 10), Math.min(window.to, phrase.to + 8)];
  for (const [cue, status] of words.cues)
    for (let at = from; at < to; at++)
      if (cue.every((word, index) => lattice.tokens.words[at + index]?.lower === word))
        return status;
  for (const { value } of lattice.all(verb, from, to)) {
    const status = words.verbs[value.lemma];
    if (status !== undefined && !value.negated)
      return value.tense === "future" ? "announced" : status;
  }
  return null;
}

/** It has a proper name, or a complement and a verb of building beside it. */
function isToldApart({ mentions }: Context, { head, phrase, status }: Work): boolean {
  const { lattice, language } = mentions;
  if (phrase.to <= head.to) return false;
  const name = lattice.tokens.words
    .slice(head.to, phrase.to)
    .some((word) => hasShape(word, shape.capitalised));
  const word = lattice.tokens.words[head.from]?.lower ?? "";
  return projectWords(language).wanting.has(word)
    ? name && status !== null
    : name || status !== null;
}

/** A project that is named again by the same words is one project. */
function once({ mentions }: Context, works: readonly Work[]): readonly Work[] {
  const seen = new Set<string>();
  return works.filter(({ head, phrase }) => {
    const name = mentions.lattice.words(head.from, Math.min(phrase.to, head.to + 4)).toLowerCase();
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function projectOf(
  { mentions }: Context,
  focus: Focus,
  { work, id }: { readonly work: Work; readonly id: string },
): Project {
  const { phrase, window, status } = work;
  const span = quotation(mentions.canonical.text, mentions.lattice.span(phrase.from, phrase.to));
  return {
    id,
    name: span.quote.replaceAll(/\s+/g, " "),
    parties: focus.partiesAt(window.index),
    sectors: sectorsIn(mentions, phrase),
    status: status ?? "under-way",
    span,
    rule: `project/${mentions.language}/works`,
    revision: 1,
  };
}
