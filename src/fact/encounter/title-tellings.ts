import type { SentenceWindow } from "../../mention/mentions.ts";
import { party } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Context } from "../context.ts";
import type { Candidate } from "./candidate.ts";
import { occasion } from "./occasion.ts";
import { withinWindow } from "./stretches.ts";
import { candidateOf } from "./telling.ts";

/** How many tokens may stand between who comes and the town. */
const gapTokensMax = 2;

/** A headline without a verb, « X à Lima »: it tells again, and more exactly, where a visit leads. */
export function titleTellings(context: Context, window: SentenceWindow): readonly Candidate[] {
  const { lattice, language } = context.mentions;
  if (window.sentence.zone !== "title") return [];
  return lattice.all(party, window.from, window.to).flatMap((item) => {
    const [place] = withinWindow(context.places, { from: item.to, to: item.to + gapTokensMax + 2 });
    const between = place === undefined ? [] : lattice.all(verb, item.to, place.from);
    if (place?.located !== true || place.name === null || between.length > 0) return [];
    if (item.value.name === null && item.value.members.length === 0) return [];
    const told = candidateOf(context, window, {
      occasion: occasion({ format: "visit", roles: { subject: "guest" } }),
      rule: { id: `encounter/${language}/title`, revision: 1 },
      trigger: item,
      filled: [{ slot: "subject", party: item }],
      status: null,
      noun: null,
      weak: false,
    });
    return [{ ...told, place: { name: place.name, country: place.country }, date: null }];
  });
}
