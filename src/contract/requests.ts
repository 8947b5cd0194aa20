import { z } from "zod";
import {
  encounterStatuses,
  type EncounterFormat,
  type EncounterStatus,
  type FormatFamily,
  type Sector,
} from "../core/vocabulary.ts";
import { readMoment } from "../core/moment.ts";
import type { OwnStatus } from "../decision/verdict.ts";
import type { PartyCode } from "../fact/reading.ts";
import type { EntryKind } from "../register/register.ts";
import { entryKind, family, format, maybe, ownStatus, sector } from "./values.ts";

/** How many lines a list gives at most in one answer. */
export const pageLinesMax = 500;

/** Which lines of a list are wanted, and where to go on. */
export interface Paging {
  /** `next` of the answer before; none for the first lines. */
  readonly cursor?: string;
  readonly limit: number;
}

/** Which past register is asked; without it the present one. */
export interface AsOf {
  /** A day, an instant in UTC, or the sequence of a decision: `2031-03-05`, `12`. */
  readonly asOf?: string;
}

/** What the timeline may be asked. Every part that is given must hold; lists mean "any of". */
export interface EncountersQuery extends Paging, AsOf {
  /** These must ALL take part. */
  readonly party: readonly PartyCode[];
  /** Day, month or year: `2021`, `2021-03`, `2021-03-09`. */
  readonly since?: string;
  readonly until?: string;
  /** Leaves out lines whose vague date answers only `possibly`. */
  readonly surely: boolean;
  readonly sector: readonly Sector[];
  /** Ids of persons of the register. */
  readonly person: readonly string[];
  readonly format: readonly EncounterFormat[];
  readonly family: readonly FormatFamily[];
  /** How far the encounter had come. */
  readonly progress: readonly EncounterStatus[];
  /** Where our own record stands. */
  readonly status: readonly OwnStatus[];
  readonly language: readonly string[];
  /** Words that a source must hold. */
  readonly q?: string;
  /** Which encounters come first; those without a date come last either way. */
  readonly order: (typeof orders)[number];
}

/** Orders of time. */
export const orders = ["oldest", "newest"] as const;

export interface DossierQuery extends AsOf {
  readonly a: PartyCode;
  readonly b: PartyCode;
  readonly since?: string;
  readonly until?: string;
  readonly sector?: Sector;
  readonly format: "json" | "md" | "html" | "docx";
  /** Language of the headings, of JSON apart. */
  readonly language: "fr" | "en" | "ru";
}

export interface FollowUpQuery extends Omit<DossierQuery, "format"> {
  readonly format: "json" | "md" | "csv";
}

export interface ListQuery extends Paging, AsOf {
  /** Words that a name or a title must hold. */
  readonly q?: string;
}

/** Which lines that wait for somebody's word are wanted. */
export interface ReviewQuery extends Paging, AsOf {
  readonly kind: readonly EntryKind[];
}

/** Which lines one may choose from. */
export interface LinesQuery extends ListQuery {
  readonly kind: readonly EntryKind[];
}

/** Which part of the log is wanted. */
export interface DecisionsQuery {
  /** Only decisions that bear on this line. */
  readonly record?: string;
  /** Only decisions before this sequence. */
  readonly before?: number;
  /** The last so many; all without. */
  readonly limit?: number;
}

export interface SearchQuery extends AsOf {
  readonly q: string;
  readonly limit: number;
}

/** A schema of query parameters, part by part, as routes want it. */
type Parameters<T> = z.ZodObject<
  {
    [K in keyof T]-?: object extends Pick<T, K>
      ? z.ZodExactOptional<z.ZodType<Exclude<T[K], undefined>>>
      : z.ZodType<T[K]>;
  },
  z.core.$strict
>;

const parties = /^(?:[A-Z]{2}|(?:org|region):[\w-]{2,40})$/;
const day = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
  .meta({ description: "Day, month or year.", example: "2021-03" });
const partyCode = z.string().regex(parties).meta({ example: "KE" });
const id = z.string().min(1).max(200);
const words = z.string().trim().min(1).max(400);
const speech = z.enum(["fr", "en", "ru"]);

/** A parameter that may be given several times: `?party=KE&party=LU`. */
function several<T>(item: z.ZodType<T>): z.ZodType<readonly T[]> {
  const list = z.array(item).max(60);
  return z.preprocess(toList, list);
}

function toList(value: unknown): unknown {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

const moment = z
  .string()
  .refine((word) => readMoment(word) !== null, "expected 12, 2031-03-05 or 2031-03-05T10:00Z")
  .meta({
    description: "The register as it was then: a day, an instant in UTC, or a decision’s sequence.",
    example: "2031-03-05",
  });
const asOf = maybe(moment);

const limit = (unless: number): z.ZodType<number> =>
  z.coerce.number().int().min(1).max(pageLinesMax).default(unless);
const paging = { cursor: maybe(z.string().max(200)), limit: limit(100) };
const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((word) => word === "true");

export const encountersQuery: Parameters<EncountersQuery> = z.strictObject({
  ...paging,
  asOf,
  party: several(partyCode),
  since: maybe(day),
  until: maybe(day),
  surely: flag,
  sector: several(sector),
  person: several(id),
  format: several(format),
  family: several(family),
  progress: several(z.enum(encounterStatuses)),
  status: several(ownStatus),
  language: several(z.string().regex(/^[a-z]{2,3}$/)),
  q: maybe(words),
  order: z.enum(orders).default("oldest"),
});

const betweenTwo = {
  asOf,
  a: partyCode,
  b: partyCode,
  since: maybe(day),
  until: maybe(day),
  sector: maybe(sector),
  language: speech.default("en"),
};

export const dossierQuery: Parameters<DossierQuery> = z.strictObject({
  ...betweenTwo,
  format: z.enum(["json", "md", "html", "docx"]).default("json"),
});
export const followUpQuery: Parameters<FollowUpQuery> = z.strictObject({
  ...betweenTwo,
  format: z.enum(["json", "md", "csv"]).default("json"),
});

export const listQuery: Parameters<ListQuery> = z.strictObject({
  ...paging,
  asOf,
  q: maybe(words),
});
export const asOfQuery: Parameters<AsOf> = z.strictObject({ asOf });
export const searchQuery: Parameters<SearchQuery> = z.strictObject({
  q: words,
  limit: limit(50),
  asOf,
});
export const decisionsQuery: Parameters<DecisionsQuery> = z.strictObject({
  record: maybe(id),
  before: maybe(z.coerce.number().int().min(1)),
  limit: maybe(z.coerce.number().int().min(1).max(pageLinesMax)),
});
export const reviewQuery: Parameters<ReviewQuery> = z.strictObject({
  ...paging,
  asOf,
  kind: several(entryKind),
});
export const linesQuery: Parameters<LinesQuery> = z.strictObject({
  ...paging,
  asOf,
  kind: several(entryKind),
  q: maybe(words),
});
export const idParameter: Parameters<{ readonly id: string }> = z.strictObject({
  id: id.meta({ param: { name: "id", in: "path" }, example: "e-0m2k9v5c7r1d4h8q" }),
});
