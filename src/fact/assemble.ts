import type { Mentions } from "../mention/mentions.ts";
import type { Context } from "./context.ts";
import { findDays } from "./dates.ts";
import { makeEncounters } from "./encounter/make-encounters.ts";
import { noFacts, type Facts } from "./facts.ts";
import { findPlaces } from "./places.ts";
import { makeStatements } from "./statement/make-statements.ts";

/**
 * Makes the facts of a document from its mentions: who the persons are, on which occasions they
 * met, what they said, promised and signed, and how these hang together.
 */
export function assembleFacts(mentions: Mentions): Facts {
  const context = contextOf(mentions);
  return {
    ...noFacts,
    persons: context.discourse.persons,
    encounters: makeEncounters(context).map(({ encounter }) => encounter),
    statements: makeStatements(context),
  };
}

/** Everything that the makers of facts share. */
export function contextOf(mentions: Mentions): Context {
  return {
    mentions,
    discourse: { persons: [], referents: new Map(), home: null },
    dates: findDays(mentions),
    places: findPlaces(mentions),
  };
}
