import type { RoleCode } from "../../core/vocabulary.ts";
import type { ImpliedBy } from "../implied-by.ts";
import type { Office } from "../reading.ts";
import { meansRole, type Draft } from "./draft.ts";

/** An office of a finished person, and whether its state was said. */
export interface FinishedOffice extends Office {
  readonly implied: ImpliedBy | null;
}

/**
 * Brings together what was said of a person's offices: vaguer words give way to exact ones, an
 * implied state to a stated one, and an office told twice is one.
 */
export function finishOffices({ offices }: Draft): readonly FinishedOffice[] {
  const told = offices.map(({ role, of, implied, former }) => ({
    role,
    of: of ?? implied?.of ?? null,
    implied: of === null ? (implied?.how ?? null) : null,
    ...(former && { former }),
  }));
  const stated = told.filter(({ implied, of }) => implied === null && of !== null);
  const kept: FinishedOffice[] = [];
  for (const office of [...stated, ...told.filter((one) => !stated.includes(one))])
    if (!kept.some((other) => covers(other, office))) kept.push(office);
  return kept.filter((office) => !kept.some((other) => isVaguer(office, other)));
}

/** Whether the first says all that the second says. */
function covers(one: FinishedOffice, other: FinishedOffice): boolean {
  if (!meansRole(other.role, one.role)) return false;
  return one.of === other.of || other.of === null || other.implied !== null;
}

function isVaguer(one: FinishedOffice, other: FinishedOffice): boolean {
  if (one === other) return false;
  if (one.role !== other.role && meansRole(one.role, other.role))
    return one.of === other.of || one.implied !== null;
  return isBarePresident(one) && presiding.has(other.role);
}

/** « le président X » for the head of a parliament or of an organisation. */
const presiding: ReadonlySet<RoleCode> = new Set([
  "organisation-head",
  "speaker-of-parliament",
  "regional-leader",
]);

function isBarePresident({ role, implied, of }: FinishedOffice): boolean {
  return role === "head-of-state" && (implied !== null || of === null);
}
