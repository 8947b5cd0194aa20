import { quotation } from "../../core/span.ts";
import type { FollowUpStatus } from "../../core/vocabulary.ts";
import type { Context } from "../context.ts";
import type { Focus } from "../focus.ts";
import type { ImpliedBy } from "../implied-by.ts";
import type { Project } from "../reading.ts";
import { putsModifiersBefore } from "../modifiers-before.ts";
import { sectorsIn } from "../sectors.ts";
import { findWorks, type Work } from "./find-works.ts";

/** The named or clearly told undertakings of a document: a plant, a road, a programme. */
export function makeProjects(context: Context, focus: Focus): readonly Project[] {
  return once(context, findWorks(context)).map((work, index) =>
    projectOf(context, focus, { work, id: `p${index + 1}` }),
  );
}

/** A project that is named again is one project, with the first words that tell how far it is. */
function once(context: Context, works: readonly Work[]): readonly Work[] {
  const first = new Map<string, Work>();
  for (const work of works) {
    const key = keyOf(context, work);
    const known = first.get(key);
    if (known === undefined) first.set(key, work);
    else if (known.status === null) first.set(key, { ...known, status: work.status });
  }
  return [...first.values()];
}

/** The head and the name: « la centrale solaire de Y » and « la centrale de Y » are one. */
function keyOf({ mentions }: Context, { head, phrase }: Work): string {
  const all = mentions.lattice.tokens.words;
  const words = [...all.slice(head.from, phrase.to), ...all.slice(phrase.from + 1, head.from)];
  const [first] = words;
  const name = words.slice(1).filter(({ form }) => /^\p{Lu}/u.test(form));
  const kept = name.length > 0 ? name : words.slice(1, 5);
  return [first, ...kept].map((word) => word?.folded ?? "").join(" ");
}

/** "the Olkaria geothermal plant": words before the head are part of the name, the article is not. */
function nameStart(
  { lattice, language }: Context["mentions"],
  { head, phrase, window }: Work,
): number {
  if (!putsModifiersBefore({ lattice, window, language })) return head.from;
  const opens = /^(?:the|an?|this|that|its|their|his|her)$/.test(
    lattice.tokens.words[phrase.from]?.lower ?? "",
  );
  return opens && phrase.from < head.from ? phrase.from + 1 : phrase.from;
}

const unstated: FollowUpStatus = "under-way";

function projectOf(
  { mentions }: Context,
  focus: Focus,
  { work, id }: { readonly work: Work; readonly id: string },
): Project {
  const { phrase, window, status, rule } = work;
  const { lattice } = mentions;
  const span = quotation(mentions.canonical.text, lattice.span(phrase.from, phrase.to));
  const implied: Record<string, ImpliedBy> = {
    parties: "the parties of the encounter told last",
    ...(status === null ? { status: "told without a word on it" } : {}),
  };
  return {
    id,
    name: lattice.words(nameStart(mentions, work), phrase.to).replaceAll(/\s+/g, " "),
    parties: focus.partiesAt(window.index),
    sectors: sectorsIn(mentions, phrase),
    status: status ?? unstated,
    span,
    rule: `project/${mentions.language}/${rule}`,
    revision: 2,
    confidence: status === null ? 0.6 : 0.75,
    implied,
  };
}
