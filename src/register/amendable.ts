import { isEdtf } from "../core/edtf.ts";
import { HouseError } from "../core/house-error.ts";
import {
  agreementKinds,
  agreementStatuses,
  commitmentKinds,
  encounterFormats,
  encounterStatuses,
  followUpStatuses,
  participantRoles,
  portfolios,
  roleKinds,
  sectors,
  stances,
} from "../core/vocabulary.ts";
import type { Amended, Amendment } from "../decision/decision.ts";
import type { EntryKind } from "./register.ts";

/** A part of a line that people may mend. */
interface AmendablePart {
  /** `one` value or none, `many` values, a `plain` field, or the `company` of an encounter. */
  readonly shape: "one" | "many" | "plain" | "company";
  /** Whether the part can hold the value. */
  readonly holds: (value: Amended) => boolean;
  /** What it holds, for messages. */
  readonly expects: string;
}

type Check = (value: Amended) => boolean;

const isText: Check = (value) => typeof value === "string" && value.trim() !== "";
const isDate: Check = (value) => typeof value === "string" && isEdtf(value);
const isParty: Check = (value) =>
  typeof value === "string" && /^(?:[A-Z]{2}|org:[A-Za-z0-9-]+|region:[a-z-]+)$/.test(value);

function among(codes: readonly string[]): Check {
  return (value) => typeof value === "string" && codes.includes(value);
}

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

function one(check: Check, expects: string): AmendablePart {
  return { shape: "one", holds: orNull(check), expects: `${expects}, or null for none` };
}

function many(check: Check, expects: string): AmendablePart {
  const holds: Check = (value) => Array.isArray(value) && value.every(check);
  return { shape: "many", holds, expects: `a list, each ${expects}` };
}

function plain(check: Check, expects: string): AmendablePart {
  return { shape: "plain", holds: check, expects };
}

const isPlace: Check = (value) =>
  isObject(value) &&
  orNull(isText)(value["name"] ?? null) &&
  orNull(isParty)(value["country"] ?? null);

/** `ambassador`, `minister:energy` */
const isRole: Check = (value) => {
  if (typeof value !== "string") return false;
  const [kind = "", portfolio, ...more] = value.split(":");
  if (more.length > 0 || !among(roleKinds)(kind)) return false;
  return portfolio === undefined || (kind.endsWith("minister") && among(portfolios)(portfolio));
};

const isCompany: Check = (value) =>
  Array.isArray(value) &&
  value.every(
    (seat: Amended) =>
      isObject(seat) &&
      isText(seat["person"] ?? null) &&
      among(participantRoles)(seat["role"] ?? null) &&
      orNull(isRole)(seat["office"] ?? null) &&
      orNull(isParty)(seat["of"] ?? null),
  );

function isObject(value: Amended): value is { readonly [part: string]: Amended } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const date = one(isDate, "an EDTF date");
const parties = many(isParty, "a party code");
const fields = many(among(sectors), "a sector");
const followUp = one(among(followUpStatuses), "a follow-up status");

/** Which parts of each kind people may mend, and what they hold. */
export const amendableParts: Readonly<Record<EntryKind, Readonly<Record<string, AmendablePart>>>> =
  {
    person: {
      name: plain(isText, "a name"),
      country: one(isParty, "a party code"),
      rank: one(isText, "a rank"),
    },
    encounter: {
      format: one(among(encounterFormats), "a format"),
      progress: one(among(encounterStatuses), "an encounter status"),
      date,
      place: one(isPlace, "{ name, country }"),
      parties,
      participants: {
        shape: "company",
        holds: isCompany,
        expects: "a list, each { person, role } and, if the office was another, { office, of }",
      },
      sectors: fields,
      name: one(isText, "a name"),
    },
    statement: {
      stance: one(among(stances), "a stance"),
      speaker: plain(orNull(isText), "a person’s id, a party code, or null"),
      mode: plain(among(["direct", "reported"]), "direct or reported"),
    },
    commitment: {
      commitment: one(among(commitmentKinds), "a kind of commitment"),
      by: parties,
      to: parties,
      sectors: fields,
      progress: followUp,
      due: date,
    },
    agreement: {
      agreement: one(among(agreementKinds), "a kind of agreement"),
      title: one(isText, "a title"),
      parties,
      progress: one(among(agreementStatuses), "an agreement status"),
      date,
      sectors: fields,
    },
    project: {
      name: plain(isText, "a name"),
      parties,
      sectors: fields,
      progress: followUp,
    },
  };

/**
 * Makes sure that an amendment can be carried out.
 *
 * @throws HouseError DEC-001 (no such part), DEC-002 (not a value of that part), DEC-003 (nothing
 *   to mend).
 */
export function checkAmendment(kind: EntryKind, amendment: Amendment): void {
  const parts = amendableParts[kind];
  const entries = Object.entries(amendment);
  if (entries.length === 0)
    throw new HouseError({
      code: "DEC-003",
      message: "Unexpected amendment without a part, expected at least one.",
      next: "Name what ought to be different, or accept the line as it is.",
    });
  for (const [name, value] of entries) checkPart(parts, name, value);
}

function checkPart(
  parts: Readonly<Record<string, AmendablePart>>,
  name: string,
  value: Amended,
): void {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (part === undefined)
    throw new HouseError({
      code: "DEC-001",
      message: `Unexpected part "${name}" in an amendment, expected one of ${Object.keys(parts).join(", ")}.`,
      next: "Correct the name of the part.",
    });
  if (part.holds(value)) return;
  throw new HouseError({
    code: "DEC-002",
    message: `Unexpected value ${JSON.stringify(value)} for "${name}" in an amendment, expected ${part.expects}.`,
    next: "Correct the value.",
  });
}
