import type { Steps } from "../../core/steps.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
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

/** Tells what one sentence says of occasions in one way. */
type Teller = (context: Context, window: SentenceWindow) => readonly Candidate[];

/** The ways in which sentences tell of occasions; of tellings from one word the earlier way goes first. */
const tellers: readonly Teller[] = [
  titleTellings,
  withGoals(ruleTellings),
  withGoals(nounTellings),
  ellipses,
];

function withGoals(teller: Teller): Teller {
  return (context, window) =>
    teller(context, window).flatMap((candidate) => perGoal(context, window, candidate));
}

/** Every telling of an occasion in the document, in reading order; found in steps, one for each way. */
export function* findCandidates(context: Context): Steps<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const teller of tellers) {
    for (const window of context.mentions.sentences) found.push(...teller(context, window));
    yield;
  }
  return found
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
