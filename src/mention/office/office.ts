import type { RoleCode } from "../../core/vocabulary.ts";
import { defineKind, type Kind } from "../../grammar/lattice.ts";

/** One office as the words name it. */
export interface OfficeTitle {
  readonly role: RoleCode;
  /** State or organisation that the words themselves name, by name, demonym, capital or seat; else null. */
  readonly of: string | null;
}

/**
 * An office with its portfolio and state: « le ministre malien des Affaires étrangères et de la
 * Coopération », "Acting Foreign Affairs Minister", «заместителю министра обороны России».
 */
export interface OfficePhrase {
  /** One title, or several where one holder has several, or a plural distributes over several holders. */
  readonly titles: readonly OfficeTitle[];
  /** « les ministres maliens des Affaires étrangères et de la Défense »: titles are handed out in order. */
  readonly distributes: boolean;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly former: boolean;
  readonly gender: "m" | "f" | null;
  /** Russian cases that the form can have, such as `["nom"]`; null where the language has none. */
  readonly cases: readonly string[] | null;
}

export const office: Kind<OfficePhrase> = defineKind<OfficePhrase>("office-phrase");
