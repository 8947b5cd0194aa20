import { clauseVerbs } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { cuesOf } from "./sentence-cues.ts";
import type { Candidate } from "./candidate.ts";
import { perGoal } from "./goals.ts";
import { nounTellings } from "./noun-tellings.ts";
import { ruleTellings } from "./rule-tellings.ts";
import { ellipses } from "./stand-ins.ts";
import { withStopsApart } from "./stops.ts";
import { titleTellings } from "./title-tellings.ts";
import { occasionWords } from "./words-of.ts";

/** Every telling of an occasion in the document, in reading order. */
export function findCandidates(context: Context): readonly Candidate[] {
  return context.mentions.sentences
    .flatMap((window) => [
      ...titleTellings(context, window),
      ...[...ruleTellings(context, window), ...nounTellings(context, window)].flatMap((candidate) =>
        perGoal(context, window, candidate),
      ),
      ...ellipses(context, window),
    ])
    .filter((candidate) => !isDenied(context, candidate))
    .flatMap((candidate) => withStopsApart(context, candidate))
    .toSorted((one, other) => one.sentence - other.sentence || one.at - other.at);
}

/** «опроверг сообщения о визите», "a page claims that X met Y": nobody stands for what such words bring in. */
function isDenied(context: Context, { sentence, at }: Candidate): boolean {
  const { mentions } = context;
  const { denies } = occasionWords(mentions.language);
  const window = mentions.sentences[sentence];
  if (window === undefined) return false;
  if (cuesOf(context, window).claims.some((claim) => claim < at)) return true;
  if (denies === undefined) return false;
  return clauseVerbs(mentions.lattice, { from: window.from, to: at }).some(
    ({ value }) => denies.has(value.lemma) && !value.negated,
  );
}
