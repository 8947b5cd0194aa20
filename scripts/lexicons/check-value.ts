import { alpha2Codes } from "./countries.ts";
import {
  encounterFormats,
  organisations,
  portfolios,
  roleKinds,
  sectors,
} from "../../src/core/vocabulary.ts";
import { lexiconFields } from "../../src/lexicon/kinds.ts";
import type { FieldCheck, LexiconKind } from "../../src/lexicon/kinds.ts";

type Check = (value: unknown) => boolean;

const oneOf =
  (codes: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && codes.includes(value);

const checks: Readonly<Record<string, Check>> = {
  text: (value) => typeof value === "string" && value !== "",
  count: (value) => Number.isInteger(value),
  true: (value) => value === true,
  gender: oneOf(["m", "f"]),
  state: oneOf(alpha2Codes),
  party: oneOf([...alpha2Codes, ...organisations]),
  region: (value) => typeof value === "string" && /^region:[a-z-]+$/.test(value),
  organisation: oneOf(organisations),
  role: oneOf(roleKinds),
  portfolio: oneOf(portfolios),
  sector: oneOf(sectors),
  format: oneOf(encounterFormats),
  holder: oneOf(["needs-portfolio"]),
};

/** Says what is wrong with the value of an entry; nothing where it is of its kind. */
export function checkValue(
  kind: LexiconKind,
  value: Readonly<Record<string, unknown>>,
): string | undefined {
  const fields: Readonly<Record<string, FieldCheck>> = lexiconFields[kind];
  const unknown = Object.keys(value).find((name) => !(name in fields));
  if (unknown !== undefined) return `unexpected field "${unknown}"`;
  const wrong = Object.entries(fields).find(([name, check]) => !holds(value[name], check));
  return wrong && `field "${wrong[0]}" is ${JSON.stringify(value[wrong[0]])}, expected ${wrong[1]}`;
}

function holds(value: unknown, check: FieldCheck): boolean {
  if (value === undefined) return check.endsWith("?");
  return checks[check.replace("?", "")]?.(value) ?? false;
}
