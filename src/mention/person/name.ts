import { defineKind, type Kind } from "../../grammar/lattice.ts";

/** A person's name as it stands, without title, honorific or rank. */
export interface PersonName {
  /** As written, brought to the nominative where the language inflects. */
  readonly name: string;
  /** Parts of the name in order, particles with the part that they belong to. */
  readonly parts: readonly string[];
  /** The family name by which the person is called again; the whole name where that cannot be told. */
  readonly surname: string;
  readonly gender: "m" | "f" | null;
  readonly cases: readonly string[] | null;
  /** 0 to 1: how sure it is that this is a person at all. */
  readonly certainty: number;
}

export const personName: Kind<PersonName> = defineKind<PersonName>("person-name");
