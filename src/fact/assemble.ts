import { finish, type Steps } from "../core/steps.ts";
import type { Mentions } from "../mention/mentions.ts";
import { makeAgreements } from "./agreement/make-agreements.ts";
import { makeCommitments } from "./commitment/make-commitments.ts";
import type { Context } from "./context.ts";
import type { Encounter, Person } from "./reading.ts";
import { findDays } from "./dates.ts";
import { makeEncountersInSteps } from "./encounter/make-encounters.ts";
import { withTopics } from "./encounter/topics.ts";
import type { Facts } from "./facts.ts";
import { focusOf } from "./focus.ts";
import { makeLinks } from "./link/make-links.ts";
import { resolveInSteps } from "./person/resolve-persons.ts";
import { findPlaces } from "./places.ts";
import { makeProjects } from "./project/make-projects.ts";
import { findSayings, makeStatements } from "./statement/make-statements.ts";

/**
 * Makes the facts of a document from its mentions: who the persons are, on which occasions they
 * met, what they said, promised and signed, and how these hang together.
 */
export function assembleFacts(mentions: Mentions): Facts {
  return finish(assembleInSteps(mentions));
}

/** Makes the facts of a document in steps. */
export function* assembleInSteps(mentions: Mentions): Steps<Facts> {
  const context = yield* contextInSteps(mentions);
  yield;
  const told = yield* makeEncountersInSteps(context);
  yield;
  const focus = focusOf(context, told);
  yield;
  const said = findSayings(context);
  yield;
  const commitments = makeCommitments(context, focus, said);
  yield;
  const agreements = makeAgreements(context, focus);
  yield;
  const projects = makeProjects(context, focus);
  yield;
  const encounters = withTopics(context, told, {
    said,
    committed: commitments,
    agreed: agreements,
  });
  yield;
  return {
    persons: withBystanders(
      context,
      encounters.map(({ encounter }) => encounter),
    ),
    encounters: encounters.map(({ encounter }) => encounter),
    statements: makeStatements(context, said),
    commitments,
    agreements,
    projects,
    links: makeLinks(context, encounters, { commitments, agreements, projects }),
  };
}

/** The persons who count, and those others who take part in an encounter. */
function withBystanders(
  { discourse }: Context,
  encounters: readonly Encounter[],
): readonly Person[] {
  const there = new Set(
    encounters.flatMap(({ participants }) => participants.map(({ person }) => person)),
  );
  return [...discourse.persons, ...discourse.bystanders.filter(({ id }) => there.has(id))];
}

/** Everything that the makers of facts share. */
export function contextOf(mentions: Mentions): Context {
  return finish(contextInSteps(mentions));
}

function* contextInSteps(mentions: Mentions): Steps<Context> {
  yield;
  const discourse = yield* resolveInSteps(mentions);
  yield;
  const dates = findDays(mentions);
  yield;
  return { mentions, discourse, dates, places: findPlaces(mentions, discourse.home) };
}
