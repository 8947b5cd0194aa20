import type { EncounterStatus, RoleCode } from "../core/vocabulary.ts";
import type { Decision, JudgementDecision, Target, VerdictDecision } from "../decision/decision.ts";
import {
  inventEncounter,
  inventPerson,
  inventReading,
  inventSource,
  inventStatement,
} from "./invented.fixture.ts";
import type { Entry, EntryKind, EntryOf, Register } from "./register.ts";
import type { RegisterSource } from "./source.ts";

const queltehue = { country: "CL", offices: [{ role: "minister:energy", of: "CL" }] } as const;

/** One paper's report of the audience in Turku. */
export function turku(
  name: string,
  parts: {
    date?: string;
    place?: string;
    host?: string;
    office?: RoleCode;
    status?: EncounterStatus;
    published?: string | null;
  } = {},
): RegisterSource {
  const { date = "2031-03-04", place = "Turku", host = "Aino Virtalo" } = parts;
  const { status = "held", published = "2031-03-05" } = parts;
  const virtalo = {
    country: "FI",
    offices: [{ role: parts.office ?? "head-of-state", of: "FI" }],
  } as const;
  const text = `${name}: ${host} received Rodrigo Queltehue in ${place}. “The grid will reach the islands by winter,” she said.`;
  const reading = inventReading(
    { published, publisher: name },
    {
      persons: [
        inventPerson(text, [host], virtalo),
        inventPerson(text, ["Rodrigo Queltehue"], queltehue),
      ],
      encounters: [
        inventEncounter(text, `${host} received Rodrigo Queltehue in ${place}.`, {
          id: "e1",
          format: "audience",
          status,
          date,
          parties: ["FI", "CL"],
          place: { name: place, country: "FI" },
          participants: [
            { person: `p-${host}`, role: "host" },
            { person: "p-Rodrigo Queltehue", role: "guest" },
          ],
        }),
      ],
      statements: [
        inventStatement(text, "The grid will reach the islands by winter", {
          speaker: `p-${host}`,
          mode: "direct",
          stance: "pledges",
        }),
      ],
    },
  );
  return inventSource(name, text, { reading });
}

/** The lines of one kind. */
export function all<K extends EntryKind>({ entries }: Register, kind: K): readonly EntryOf<K>[] {
  return [...entries.values()].filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

/** The only line of a kind. @throws Error where there are none, or more. */
export function only<K extends EntryKind>(register: Register, kind: K): EntryOf<K> {
  const [first, ...others] = all(register, kind);
  if (first === undefined || others.length > 0)
    throw new Error(`expected one ${kind}, found ${others.length + (first === undefined ? 0 : 1)}`);
  return first;
}

let count = 0;
/** A verdict on a line as it stands: acceptance, unless told otherwise. */
export function verdict(entry: Entry, parts: Partial<VerdictDecision> = {}): VerdictDecision {
  return {
    kind: "verdict",
    id: `v${count++}`,
    at: "2031-04-01T09:00:00.000Z",
    by: "ada",
    reason: null,
    seen: [],
    verdict: "accept",
    amendment: {},
    target: { record: entry.id, scope: "entry", revision: entry.revision },
    ...parts,
  };
}

/** A judgement about two records. */
export function judge(
  [one, other]: readonly [string, string],
  judgement: JudgementDecision["judgement"],
): JudgementDecision {
  const { at, by, reason, seen } = verdict({ id: one, revision: "" } as Entry);
  return {
    kind: "judgement",
    id: `j${count++}`,
    at,
    by,
    reason,
    seen,
    judgement,
    target: sourceOf(one),
    other: sourceOf(other),
  };
}

/** Takes a decision back. */
export function undo({ id }: Decision): Decision {
  const { at, by, reason, seen } = verdict({ id: "", revision: "" } as Entry);
  return { kind: "undo", id: `u${count++}`, at, by, reason, seen, undoes: id };
}

function sourceOf(record: string): Target {
  return { record, scope: "source", revision: "" };
}
