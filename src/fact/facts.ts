import type {
  Agreement,
  Commitment,
  Encounter,
  Link,
  Person,
  Project,
  Statement,
} from "./reading.ts";

/** The records of one document, before they are put into a Reading. */
export interface Facts {
  readonly persons: readonly Person[];
  readonly encounters: readonly Encounter[];
  readonly statements: readonly Statement[];
  readonly commitments: readonly Commitment[];
  readonly agreements: readonly Agreement[];
  readonly projects: readonly Project[];
  readonly links: readonly Link[];
}

/** A document that says nothing of our matter. */
export const noFacts: Facts = {
  persons: [],
  encounters: [],
  statements: [],
  commitments: [],
  agreements: [],
  projects: [],
  links: [],
};
