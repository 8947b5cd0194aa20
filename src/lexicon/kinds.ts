import type {
  EncounterFormat,
  Organisation,
  Portfolio,
  RoleKind,
  Sector,
} from "../core/vocabulary.ts";

/**
 * Every kind of lexicon, with what an entry of that kind stands for. A new kind is declared here
 * and in {@link lexiconFields}, and nowhere else.
 */
export interface LexiconValues {
  /** A name of a state or territory; ISO 3166-1 alpha-2, and XK. */
  readonly state: { readonly iso: string };
  /** An adjective of a state, or a name for its inhabitants. */
  readonly demonym: { readonly iso: string };
  /** First half of a compound: « russo », "Sino", «российско». */
  readonly "demonym-prefix": { readonly iso: string };
  /** A town; `name` is its usual name in the language, nominative; `population` counts people. */
  readonly city: {
    readonly name: string;
    readonly country: string;
    /** The capital, or the seat of the government: it can stand for the state. */
    readonly capital?: true;
    readonly population?: number;
  };
  /** A palace, a ministry or a hall that stands for its owner or is a place of meetings. */
  readonly landmark: {
    readonly name: string;
    readonly country: string;
    readonly city: string;
    /** The palace or the ministry can stand for the government: « l'Élysée a annoncé ». */
    readonly capital?: true;
  };
  readonly organisation: { readonly code: Organisation };
  /** A part of the world: `region:west-africa`. */
  readonly region: { readonly code: RegionCode };
  /** An adjective of a region, or a name for its inhabitants: « sahélien », "African". */
  readonly "region-demonym": { readonly code: RegionCode };
  readonly office: {
    readonly role: RoleKind;
    readonly portfolio?: Portfolio;
    readonly of?: string;
    /** The title says what its holder is only with a portfolio after it: "Secretary of". */
    readonly holder?: "needs-portfolio";
  };
  readonly portfolio: { readonly portfolio: Portfolio };
  /** The words say all: a value without fields. */
  readonly rank: Readonly<Record<string, never>>;
  readonly honorific: Readonly<Record<string, never>>;
  /** A first name; `family` for a family name that is written first: « Xi », "Nguyen". */
  readonly "given-name": { readonly gender?: "m" | "f"; readonly family?: true };
  readonly sector: { readonly sector: Sector };
  /** A noun or noun phrase that names an encounter. */
  readonly "event-noun": { readonly format: EncounterFormat };
}

export type LexiconKind = keyof LexiconValues;

/** A region of the world, as `region:` and its English name. */
export type RegionCode = `region:${string}`;

/** How the builder checks a field; a question mark lets it be absent. */
export type FieldCheck = Check | `${Check}?`;

type Check =
  | "text"
  | "count"
  | "true"
  | "gender"
  | "state"
  | "party"
  | "region"
  | "organisation"
  | "role"
  | "portfolio"
  | "sector"
  | "format"
  | "holder";

/** The fields of each kind, as `npm run build:lexicons` checks them. */
export const lexiconFields: {
  readonly [K in LexiconKind]: Readonly<Record<keyof LexiconValues[K], FieldCheck>>;
} = {
  state: { iso: "state" },
  demonym: { iso: "state" },
  "demonym-prefix": { iso: "state" },
  city: { name: "text", country: "state", capital: "true?", population: "count?" },
  landmark: { name: "text", country: "state", city: "text", capital: "true?" },
  organisation: { code: "organisation" },
  region: { code: "region" },
  "region-demonym": { code: "region" },
  office: { role: "role", portfolio: "portfolio?", of: "party?", holder: "holder?" },
  portfolio: { portfolio: "portfolio" },
  rank: {},
  honorific: {},
  "given-name": { gender: "gender?", family: "true?" },
  sector: { sector: "sector" },
  "event-noun": { format: "format" },
};
