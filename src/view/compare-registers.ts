import { canonicalJson } from "../core/digest.ts";
import type { Entry, EntryId, RecordId, Register } from "../register/register.ts";
import { noteEntry } from "./note.ts";
import type { EntryNote } from "./view.ts";

/** How a line of one register differs from what another has for the same records. */
export interface Difference {
  /**
   * `new`: no record of it was there before. `gone`: none is there any more. `changed`: it says
   * something else. `parted`: its records were one line, and are several. `joined`: they were several.
   */
  readonly kind: (typeof differenceKinds)[number];
  /** The line as it is now; as it was, where it is gone. */
  readonly note: EntryNote;
  /** Parts that say something else, with the values that were shown and are shown now. */
  readonly parts: readonly PartDifference[];
  /** Other lines that its records were in, or are in now. */
  readonly others: readonly EntryNote[];
  /** Whether people have decided about it: such a line wants a look. */
  readonly decided: boolean;
}

export const differenceKinds = ["gone", "parted", "joined", "changed", "new"] as const;

export interface PartDifference {
  readonly part: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What has become of a register. */
export interface RegisterDifference {
  /** Decided lines first, then kind by kind, in the order of the register. */
  readonly differences: readonly Difference[];
  /** Decisions whose record is found no more, and was before. */
  readonly strayed: readonly string[];
  /** Decisions whose record is found again. */
  readonly returned: readonly string[];
}

/** Compares two registers line by line, by the records that their lines unite. */
export function compareRegisters(before: Register, after: Register): RegisterDifference {
  const now = [...after.entries.values()].flatMap((entry) => differenceOf(entry, before));
  const gone = [...before.entries.values()].filter((entry) => linesOf(entry, after).length === 0);
  const parted = [...before.entries.values()].flatMap((entry) => partedInto(entry, after));
  const all = [...gone.map(toGone), ...parted, ...now];
  return {
    differences: all.toSorted((one, other) => rank(one) - rank(other)),
    strayed: missingFrom(after.strayDecisions, before.strayDecisions),
    returned: missingFrom(before.strayDecisions, after.strayDecisions),
  };
}

function rank({ decided, kind }: Difference): number {
  return (decided ? 0 : 10) + differenceKinds.indexOf(kind);
}

function missingFrom(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}

function differenceOf(entry: Entry, before: Register): readonly Difference[] {
  const lines = linesOf(entry, before);
  const [line, ...further] = lines;
  const head = { note: noteEntry(entry), decided: entry.decisions.length > 0 };
  if (line === undefined) return [{ ...head, kind: "new", parts: [], others: [] }];
  const parts = partsThatDiffer(line, entry);
  if (further.length > 0) return [{ ...head, kind: "joined", parts, others: lines.map(noteEntry) }];
  return parts.length === 0 ? [] : [{ ...head, kind: "changed", parts, others: [] }];
}

function toGone(entry: Entry): Difference {
  const decided = entry.decisions.length > 0;
  return { kind: "gone", note: noteEntry(entry), parts: [], others: [], decided };
}

function partedInto(entry: Entry, after: Register): readonly Difference[] {
  const others = linesOf(entry, after);
  if (others.length < 2) return [];
  const decided = entry.decisions.length > 0;
  const note = noteEntry(entry);
  return [{ kind: "parted", note, parts: [], others: others.map(noteEntry), decided }];
}

/** The lines of a register that hold any record of a line, each once. */
function linesOf({ records }: Entry, { entries, entryOf }: Register): readonly Entry[] {
  const known = (record: RecordId): EntryId | undefined =>
    entryOf.get(record) ?? (entries.has(record) ? record : undefined);
  const ids = new Set(records.map(known).filter((id) => id !== undefined));
  return [...ids].map((id) => entries.get(id)).filter((entry) => entry !== undefined);
}

/** Where a line stands and what it says; not how many sources and rules say so. */
function partsThatDiffer(one: Entry, other: Entry): readonly PartDifference[] {
  const [was, is] = [partsOf(one), partsOf(other)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return names
    .filter((part) => canonicalJson(was.get(part)) !== canonicalJson(is.get(part)))
    .map((part) => ({ part, before: was.get(part) ?? null, after: is.get(part) ?? null }));
}

/** Parts that follow from others, or count what stands behind them. */
const derived: ReadonlySet<string> = new Set([
  "kind",
  "id",
  "revision",
  "records",
  "evidence",
  "documents",
  "independentSources",
  "makings",
  "decisions",
  "changedSinceDecision",
  "perhapsSame",
  "family",
  "earliest",
  "latest",
  "names",
  "confidence",
  "disagreements",
]);

function partsOf(entry: Entry): ReadonlyMap<string, unknown> {
  const parts = Object.entries(entry).filter(([part]) => !derived.has(part));
  return new Map(parts.map(([part, value]) => [part, valueShown(value)]));
}

/** Of tellings the values alone; of participants who, and in which roles. */
function valueShown(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((member: unknown) => {
    if (typeof member !== "object" || member === null) return member;
    if ("value" in member) return member.value;
    if (!("person" in member && "roles" in member)) return member;
    return { person: member.person, roles: valueShown(member.roles) };
  });
}
