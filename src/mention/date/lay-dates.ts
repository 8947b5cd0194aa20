import { defineKind, type Kind } from "../../grammar/lattice.ts";
import type { Mentions } from "../mentions.ts";
import { findDates, type DateMention } from "./find-dates.ts";

export const date: Kind<DateMention> = defineKind<DateMention>("date");

/** Lays the dates of a document on its lattice. */
export function layDates({ lattice, language, sentences }: Mentions): void {
  for (const { from, to } of sentences)
    for (const mention of findDates(lattice.tokens, { language, from, to }))
      lattice.add({
        kind: date.name,
        from: mention.from,
        to: mention.to,
        value: mention,
        by: mention.rule,
      });
}
