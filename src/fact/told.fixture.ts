import type { Language } from "../core/language.ts";
import { mentionsOf } from "../mention/mentions-of.ts";
import { assembleFacts } from "./assemble.ts";
import type { Facts } from "./facts.ts";

/** A meeting of two invented ministers, so that the sentences after it have persons and parties. */
export const meeting =
  "Le ministre kényan du Commerce, Peter Odhiambo, a reçu lundi à Nairobi la ministre norvégienne du Commerce, Ingrid Solberg. ";

/** The same meeting in English. */
export const englishMeeting =
  "Kenyan Trade Minister Peter Odhiambo received Norwegian Trade Minister Ingrid Solberg in Nairobi on Monday. ";

/** The facts of a text that is all article. */
export function factsOf(text: string, language: Language = "fr"): Facts {
  return assembleFacts(mentionsOf(text, language));
}

/** « speaker stance: quote » for each statement. */
export function saidIn(text: string, language: Language = "fr"): readonly string[] {
  return factsOf(text, language).statements.map(
    ({ speaker, stance, span }) => `${speaker} ${stance}: ${span.quote}`,
  );
}

/** « kind status BY: quote » for each commitment. */
export function undertakenIn(text: string, language: Language = "fr"): readonly string[] {
  return factsOf(text, language).commitments.map(
    ({ kind, status, by, span }) => `${kind} ${status} ${by.toSorted().join("+")}: ${span.quote}`,
  );
}

/** « kind status PARTIES: quote » for each agreement. */
export function instrumentsIn(text: string, language: Language = "fr"): readonly string[] {
  return factsOf(text, language).agreements.map(
    ({ kind, status, parties, span }) =>
      `${kind} ${status} ${parties.toSorted().join("+")}: ${span.quote}`,
  );
}

/** « status: quote » for each project. */
export function worksIn(text: string, language: Language = "fr"): readonly string[] {
  return factsOf(text, language).projects.map(({ status, span }) => `${status}: ${span.quote}`);
}
