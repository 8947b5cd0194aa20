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
