import { formatFamilies } from "../../core/vocabulary.ts";
import { party, type PartyItem } from "../../mention/party/party.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { Context } from "../context.ts";
import type { Place } from "../reading.ts";
import type { Candidate } from "./candidate.ts";
import { wordAt } from "../word-at.ts";
import { withinWindow } from "./stretches.ts";

/** How far behind the word of a journey its goals may stand, in tokens. */
const goalTokensMax = 6;

/**
 * « ses voyages au Japon et au Laos », "will visit Japan, Laos and Peru": a visit for each goal; one
 * journey to all of them, « un voyage au Japon et au Laos », is a tour.
 */
export function perGoal(
  context: Context,
  window: SentenceWindow,
  candidate: Candidate,
): readonly Candidate[] {
  const { format, again, at } = candidate;
  if (formatFamilies[format] !== "visit" || format === "tour" || again) return [candidate];
  const goals = goalsAfter(context, window, at);
  if (goals === null) return [candidate];
  const named = goals.value.members.flatMap(({ code }) => code ?? []);
  const own = [...candidate.codes].filter((code) => !named.includes(code));
  if (isOneJourney(context, candidate))
    return [{ ...candidate, format: "tour", place: null, codes: new Set([...own, ...named]) }];
  return named.map((code) => ({
    ...candidate,
    vague: false,
    place: placeIn(context, goals, code),
    codes: new Set([...own, code]),
  }));
}

/** The noun of a journey, and none of its plurals: "trips", « voyages », «визиты». */
function isOneJourney({ mentions }: Context, { rule, at }: Candidate): boolean {
  return rule.endsWith("/event-noun") && !/(?:s|ы)$/u.test(wordAt(mentions.lattice, at));
}

/** Two states or more that a journey leads to, right behind its word. */
function goalsAfter(
  { mentions: { lattice } }: Context,
  window: SentenceWindow,
  at: number,
): PartyItem | null {
  const end = Math.min(window.to, at + goalTokensMax);
  for (let from = at + 1; from < end; from++) {
    const found = lattice.at(party, from);
    if (found === undefined) continue;
    const { type, members, preposition } = found.value;
    const leads = preposition === null || towards.has(preposition);
    const states = members.every((one) => one.type === "state" && one.code !== null);
    return type === "group" && leads && states ? found : null;
  }
  return null;
}

const towards: ReadonlySet<string> = new Set(["to", "à", "au", "aux", "en", "в", "во"]);

/** The town among the goals that lies in a state, else the state alone. */
function placeIn({ places }: Context, { from, to }: PartyItem, country: string): Place {
  const found = withinWindow(places, { from, to }).find((place) => place.country === country);
  return { name: found?.name ?? null, country };
}
