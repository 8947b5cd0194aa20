import { z } from "zod";
import type { EdtfDate } from "../core/edtf.ts";
import type { Labels } from "../core/language.ts";
import type { Reason } from "../core/reason.ts";
import type { Quotation } from "../core/span.ts";
import {
  encounterFormats,
  formatFamilies,
  participantRoles,
  sectors,
  type FormatFamily,
  type ParticipantRole,
  type RoleCode,
  type Sector,
} from "../core/vocabulary.ts";
import { ownStatuses, type OwnStatus } from "../decision/verdict.ts";
import type { PartyCode, Place } from "../fact/reading.ts";
import {
  entryKinds,
  type EntryKind,
  type Evidence,
  type HeldOffice,
  type SourceDocument,
  type Telling,
} from "../register/register.ts";
import type { Certainty, Citation, EntryNote, SupportedSpan } from "../view/view.ts";
import type { Zone, ZoneKind } from "../text/text.ts";

/**
 * A part that may be left out. JSON has no `undefined`, so what zod calls optional is exactly so.
 */
export function maybe<T>(schema: z.ZodType<T>): z.ZodExactOptional<z.ZodType<T>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the OpenAPI generator knows only `optional`.
  return schema.optional() as unknown as z.ZodExactOptional<z.ZodType<T>>;
}

/** A value that a page may lack. */
function orNull<T>(schema: z.ZodType<T>): z.ZodType<T | null> {
  return schema.nullable();
}

/** Letters of a code in a controlled vocabulary. */
export const format: z.ZodType<(typeof encounterFormats)[number]> = z.enum([...encounterFormats]);
export const sector: z.ZodType<Sector> = z.enum(sectors);
export const participantRole: z.ZodType<ParticipantRole> = z.enum(participantRoles);
export const ownStatus: z.ZodType<OwnStatus> = z.enum(ownStatuses);
export const entryKind: z.ZodType<EntryKind> = z.enum(entryKinds);
export const certainty: z.ZodType<Certainty> = z.enum(["yes", "possibly"]);
export const family: z.ZodType<FormatFamily> = z.enum([...new Set(Object.values(formatFamilies))]);

export const partyCode: z.ZodType<PartyCode> = z.string().meta({
  description: "ISO 3166-1 alpha-2 of a state, `org:CODE`, or `region:name`.",
  example: "KE",
});
export const edtfDate: z.ZodType<EdtfDate> = z
  .string()
  .meta({ description: "EDTF date, such as 2024-11-09, 2023-07 or 2024-11-09/2024-11-10." });
export const isoDay: z.ZodType<string> = z.string().meta({ example: "2024-11-09" });

/** `head-of-state`, `minister:energy`. The workbench shows its label. */
export const roleCode: z.ZodType<RoleCode> = z
  .custom<RoleCode>((value) => typeof value === "string")
  .meta({
    type: "string",
    example: "minister:energy",
  });

export const place: z.ZodType<Place> = z
  .object({ name: orNull(z.string()), country: orNull(z.string()) })
  .meta({ id: "Place" });

export const labels: z.ZodType<Labels> = z
  .object({ fr: z.string(), en: z.string(), ru: z.string() })
  .meta({ id: "Labels" });

export const reason: z.ZodType<Reason> = z
  .object({
    says: z.string().meta({
      description:
        "An English sentence with blanks; the group `reasons` of `/api/vocabulary` says it in all languages.",
      example: "both act for {party}",
    }),
    of: maybe(z.record(z.string(), z.union([z.string(), z.number()]))),
    against: maybe(z.literal(true)),
  })
  .meta({ id: "Reason" });

const span = { start: z.number().int(), end: z.number().int() };

export const quotation: z.ZodType<Quotation> = z
  .object({ ...span, quote: z.string() })
  .meta({ id: "Quotation" });

const zoneKinds = [
  "title",
  "dateline",
  "body",
  "caption",
  "byline",
  "publication",
  "navigation",
  "related",
  "sharing",
  "notice",
  "comments",
  "advertisement",
] as const satisfies readonly ZoneKind[];
const zoneKind = z.enum(zoneKinds);

export const zone: z.ZodType<Zone> = z.object({ ...span, kind: zoneKind }).meta({ id: "Zone" });

const evidenceParts = {
  ...span,
  quote: z.string(),
  document: z.string(),
  capture: z.string(),
  record: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  zone: maybe(zoneKind),
  sentence: maybe(z.object({ before: z.string(), after: z.string() })),
};

export const evidence: z.ZodType<Evidence> = z.object(evidenceParts).meta({
  id: "Evidence",
  description: "Words of a document; offsets count UTF-16 code units of its canonical text.",
});

const rights = orNull(z.literal("reserved"));

export const sourceDocument: z.ZodType<SourceDocument> = z
  .object({
    id: z.string(),
    capture: z.string(),
    origin: z.string(),
    file: z.string(),
    capturedAt: z.string(),
    language: z.string(),
    title: orNull(z.string()),
    publisher: orNull(z.string()),
    author: orNull(z.string()),
    published: orNull(edtfDate),
    rights,
    copyOf: orNull(z.string()),
  })
  .meta({ id: "SourceDocument" });

export const citation: z.ZodType<Citation> = z
  .object({
    document: z.string(),
    file: z.string(),
    title: orNull(z.string()),
    publisher: orNull(z.string()),
    published: orNull(edtfDate),
    language: z.string(),
    rights,
    copyOf: orNull(z.string()),
  })
  .meta({ id: "Citation" });

export const heldOffice: z.ZodType<HeldOffice> = z
  .object({
    role: roleCode,
    of: orNull(partyCode),
    former: z.boolean(),
    asOf: orNull(edtfDate),
    document: z.string(),
  })
  .meta({ id: "HeldOffice" });

export const entryNote: z.ZodType<EntryNote> = z
  .object({
    id: z.string(),
    kind: entryKind,
    status: ownStatus,
    caption: z.string(),
    code: orNull(z.string()),
    date: orNull(edtfDate),
    parties: z.array(partyCode),
  })
  .meta({ id: "EntryNote" });

/** A stretch of a document and the lines that rest on it. */
export const supportedSpan: z.ZodType<SupportedSpan> = z
  .object({
    ...evidenceParts,
    supports: z.array(z.object({ entry: entryNote, record: z.string() })),
  })
  .meta({ id: "SupportedSpan" });

/** Every value that is told for a part, the one to show first. */
export function told<T>(value: z.ZodType<T>): z.ZodType<readonly Telling<T>[]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `telling` has lost T; the answer tests compare.
  return z.array(telling(value)) as unknown as z.ZodType<readonly Telling<T>[]>;
}

function telling(value: z.ZodType): z.ZodType {
  return z.object({
    value,
    records: z.array(z.string()),
    documents: z.array(z.string()),
    implied: maybe(z.array(reason)),
    decision: maybe(z.string()),
  });
}
