import type { PartyType } from "../../mention/party/party.ts";
import type { Context } from "../context.ts";
import type { ImpliedBy } from "../implied-by.ts";
import type { Hearing, Said, Speaker } from "./hearing.ts";

/** Who speaks, by which kind of phrase, and how that is known. */
export interface Voice extends Speaker {
  readonly type: PartyType;
  /** Null where the words name the speaker. */
  readonly implied: ImpliedBy | null;
}

/** What was said before, as the speakers of later sayings need it. */
export interface Memory {
  readonly last: Said | undefined;
}

/** Whoever spoke last speaks again. */
export function again(last: Said): Voice {
  return {
    speaker: last.speaker,
    codes: last.codes,
    type: "person",
    implied: "whoever spoke last",
  };
}

/** How many sentences back a pronoun may reach for who spoke last. */
const sentencesMax = 3;

/** Whoever spoke last, if that was not long ago. */
export function near({ window }: Hearing, last: Said): Voice | null {
  return window.index - last.sentence <= sentencesMax ? again(last) : null;
}

/** The codes of a person: those that the words give, else the person's own country. */
export function codesOf(
  { discourse }: Context,
  person: string,
  codes: readonly string[],
): readonly string[] {
  if (codes.length > 0) return codes;
  const country = discourse.persons.find(({ id }) => id === person)?.country;
  return country == null ? [] : [country];
}
