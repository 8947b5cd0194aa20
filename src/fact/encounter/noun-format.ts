import type { EncounterFormat, ParticipantRole } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Place as Spot } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { nounRoles } from "./noun-roles.ts";
import type { NounReading } from "./noun.ts";
import type { EventNounEntry, Roles } from "./occasion.ts";
import { occasionWords } from "./words-of.ts";

/** "was signed at a ceremony": of a ceremony where one signs. */
export function formatOfNoun(
  { lattice, window, language }: Spot,
  { from, value }: Item<EventNounEntry>,
): EncounterFormat {
  const { format } = value.value;
  if (format !== "ceremony" || !value.weak) return format;
  const { signs } = occasionWords(language);
  const before = lattice.all(verb, Math.max(window.from, from - signedTokensMax), from).at(-1);
  return before !== undefined && signs.has(before.value.lemma) ? "signing-ceremony" : format;
}

/** How far before its ceremony a verb of signing may stand, in tokens. */
const signedTokensMax = 10;

/** "received a message from X", « a reçu les lettres de créance de X »: what reaches its subject. */
function gottenBy(
  { mentions }: Context,
  { support }: NounReading,
  format: EncounterFormat,
): ParticipantRole | null {
  const { gets } = occasionWords(mentions.language);
  if (support === null || gets?.has(support.value.lemma) !== true) return null;
  if (format === "message") return "recipient";
  return format === "credentials" ? "host" : null;
}

/** What the phrases around the noun are to its occasion, as its verb tells it. */
export function rolesOf(context: Context, noun: NounReading, format: EncounterFormat): Roles {
  const subject = gottenBy(context, noun, format) ?? noun.subjectRole;
  const roles = nounRoles(format);
  if (subject === null) return roles;
  return subject === "host" ? { ...roles, subject, honoured: "guest" } : { ...roles, subject };
}
