import type { Portfolio, RoleCode, RoleKind } from "../../core/vocabulary.ts";
import type { OfficeTitle } from "./office.ts";

/** What the words of an office phrase say, before it is made into titles. */
export interface OfficeParts {
  readonly role: RoleKind;
  /** In reading order; null for one that no list knows. */
  readonly portfolios: readonly (Portfolio | null)[];
  /** States or organisations, in reading order. */
  readonly of: readonly string[];
  readonly plural: boolean;
}

/**
 * Makes titles of the parts.
 *
 * One holder has one title, with the first portfolio that the list knows. A plural hands out its
 * states (« les présidents malien et sénégalais »), or else its portfolios (« les ministres de la
 * Défense et de l'Énergie »), in order.
 */
export function titlesOf(parts: OfficeParts): readonly OfficeTitle[] {
  const { portfolios, of, plural } = parts;
  const known = portfolios.find((portfolio) => portfolio !== null) ?? portfolios[0];
  if (plural && of.length > 1)
    return of.map((each) => ({ role: roleCode(parts.role, known), of: each }));
  const [only = null] = of;
  if (plural && portfolios.length > 1)
    return portfolios.map((portfolio) => ({ role: roleCode(parts.role, portfolio), of: only }));
  return [{ role: roleCode(parts.role, known), of: only }];
}

/** A role's code. A portfolio that no list knows is `general`; without one, the role stands alone. */
export function roleCode(role: RoleKind, portfolio: Portfolio | null | undefined): RoleCode {
  if (portfolio === undefined || (role !== "minister" && role !== "deputy-minister")) return role;
  return `${role}:${portfolio ?? "general"}`;
}
