import { z } from "zod";
import {
  agreementKinds,
  agreementStatuses,
  commitmentKinds,
  encounterStatuses,
  followUpStatuses,
  stances,
} from "../core/vocabulary.ts";
import {
  confidenceGrades,
  type Disagreement,
  disagreementParts,
  type Entry,
  type EntryKind,
  type Making,
  executions,
  type Participation,
  strengths,
  type HeldRank,
  type Tenure,
} from "../register/register.ts";
import {
  edtfDate,
  evidence,
  family,
  format,
  heldOffice,
  isoDay,
  maybe,
  ownStatus,
  participantRole,
  partyCode,
  place,
  reason,
  roleCode,
  sector,
  told,
} from "./values.ts";

const making: z.ZodType<Making> = z
  .object({
    record: z.string(),
    document: z.string(),
    rule: maybe(z.string()),
    ruleRevision: maybe(z.number().int()),
    confidence: maybe(z.number()),
    placed: maybe(z.object({ date: edtfDate, why: z.array(reason) })),
  })
  .meta({ id: "Making" });

const participation: z.ZodType<Participation> = z
  .object({
    person: z.string(),
    roles: told(participantRole),
    offices: z.array(heldOffice),
    side: partyCode.nullable(),
  })
  .meta({ id: "Participation" });

const disagreement: z.ZodType<Disagreement> = z
  .object({
    part: z.enum(disagreementParts),
    about: z.string().nullable(),
    tellings: told(z.string()),
  })
  .meta({ id: "Disagreement" });

/** What every line of the register has. */
function head<K extends EntryKind>(kind: K) {
  return {
    kind: z.literal(kind),
    id: z.string(),
    revision: z.string(),
    status: ownStatus,
    records: z.array(z.string()),
    evidence: z.array(evidence),
    documents: z.array(z.string()),
    independentSources: z.number().int(),
    makings: z.array(making),
    decisions: z.array(z.string()),
    changedSinceDecision: z.boolean(),
    perhapsSame: z.array(z.string()),
    confidence: z.object({ chance: z.number(), grade: z.enum(confidenceGrades) }),
    disagreements: z.array(disagreement),
  };
}

const followUp = z.enum(followUpStatuses);
const tags = { parties: told(partyCode), sectors: told(sector) };

const life = {
  axes: z
    .object({
      strength: z.enum(strengths),
      execution: z.enum(executions),
      legal: z.enum(agreementStatuses).nullable(),
      freshness: edtfDate.nullable(),
    })
    .meta({ id: "UndertakingAxes" }),
  history: z.array(
    z
      .object({
        axis: z.enum(["strength", "execution", "legal"]),
        value: z.string(),
        day: edtfDate.nullable(),
        record: z.string(),
        document: z.string(),
        quote: z.string(),
      })
      .meta({ id: "Change" }),
  ),
};

const tenure: z.ZodType<Tenure> = z
  .object({
    role: roleCode,
    of: partyCode.nullable(),
    first: isoDay.nullable(),
    last: isoDay.nullable(),
    over: isoDay.nullable(),
    documents: z.array(z.string()),
  })
  .meta({ id: "Tenure" });

const heldRank: z.ZodType<HeldRank> = z
  .object({
    rank: z.string(),
    first: isoDay.nullable(),
    last: isoDay.nullable(),
    records: z.array(z.string()),
    documents: z.array(z.string()),
  })
  .meta({ id: "HeldRank" });

const person = z
  .object({
    ...head("person"),
    name: z.string(),
    names: told(z.string()),
    country: told(z.string()),
    rank: told(z.string()),
    offices: z.array(heldOffice),
    tenures: z.array(tenure),
    ranks: z.array(heldRank),
  })
  .meta({ id: "PersonEntry" });

const encounter = z
  .object({
    ...head("encounter"),
    ...tags,
    family,
    format: told(format),
    progress: told(z.enum(encounterStatuses)),
    date: told(edtfDate),
    earliest: isoDay.nullable(),
    latest: isoDay.nullable(),
    place: told(place),
    participants: z.array(participation),
    name: told(z.string()),
    body: told(z.string()),
  })
  .meta({ id: "EncounterEntry" });

const statement = z
  .object({
    ...head("statement"),
    words: z.string(),
    speaker: z.string().nullable(),
    mode: z.enum(["direct", "reported"]),
    stance: told(z.enum(stances)),
  })
  .meta({ id: "StatementEntry" });

const commitment = z
  .object({
    ...head("commitment"),
    ...life,
    words: z.string(),
    commitment: told(z.enum(commitmentKinds)),
    by: told(partyCode),
    to: told(partyCode),
    sectors: told(sector),
    progress: told(followUp),
    due: told(edtfDate),
  })
  .meta({ id: "CommitmentEntry" });

const agreement = z
  .object({
    ...head("agreement"),
    ...life,
    ...tags,
    words: z.string(),
    agreement: told(z.enum(agreementKinds)),
    title: told(z.string()),
    progress: told(z.enum(agreementStatuses)),
    date: told(edtfDate),
  })
  .meta({ id: "AgreementEntry" });

const project = z
  .object({
    ...head("project"),
    ...life,
    ...tags,
    words: z.string(),
    name: z.string(),
    progress: told(followUp),
  })
  .meta({ id: "ProjectEntry" });

/** One line of the register, told apart by `kind`. */
export const entry: z.ZodType<Entry> = z
  .discriminatedUnion("kind", [person, encounter, statement, commitment, agreement, project])
  .meta({ id: "Entry" });
