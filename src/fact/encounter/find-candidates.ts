import type { Context } from "../context.ts";
import type { Candidate } from "./candidate.ts";
import { nounTellings } from "./noun-tellings.ts";
import { ruleTellings } from "./rule-tellings.ts";

import { ellipses } from "./stand-ins.ts";
import { titleTellings } from "./title-tellings.ts";

/** Every telling of an occasion in the document, in reading order. */
export function findCandidates(context: Context): readonly Candidate[] {
  return context.mentions.sentences
    .flatMap((window) => [
      ...titleTellings(context, window),
      ...ruleTellings(context, window),
      ...nounTellings(context, window),
      ...ellipses(context, window),
    ])
    .toSorted((one, other) => one.sentence - other.sentence || one.at - other.at);
}
