import type { Amendment, Entry, EntryKind, Place } from "../../../../src/contract/contract.ts";
import type { FactRow } from "./fact-rows.ts";

type Part = FactRow["part"];

/** How a part is mended: by choosing among the codes of a group, or by writing. */
export type Editor =
  | { readonly kind: "one"; readonly group: string }
  | { readonly kind: "many"; readonly group: string }
  | { readonly kind: "date" }
  | { readonly kind: "text" }
  | { readonly kind: "place" };

/** The value of a part while one mends it. */
export type Draft = string | readonly string[] | Place;

const one = (group: string): Editor => ({ kind: "one", group });
const sectors: Editor = { kind: "many", group: "sectors" };
const parties: Editor = { kind: "many", group: "parties" };
const date: Editor = { kind: "date" };
const text: Editor = { kind: "text" };

const editors: Readonly<Record<EntryKind, Readonly<Partial<Record<Part, Editor>>>>> = {
  person: { names: text, country: one("parties"), rank: text },
  encounter: {
    name: text,
    format: one("formats"),
    date,
    place: { kind: "place" },
    parties,
    progress: one("encounterStatuses"),
    sectors,
  },
  statement: { stance: one("stances") },
  commitment: {
    commitment: one("commitmentKinds"),
    by: parties,
    to: parties,
    sectors,
    progress: one("followUpStatuses"),
    due: date,
  },
  agreement: {
    title: text,
    agreement: one("agreementKinds"),
    date,
    parties,
    progress: one("agreementStatuses"),
    sectors,
  },
  project: { parties, sectors, progress: one("followUpStatuses") },
};

/** How a part of a record is mended; null where it is not. */
export function editorOf(kind: EntryKind, part: Part): Editor | null {
  return editors[kind][part] ?? null;
}

/** What one begins with: the values that stand now. */
export function draftOf(entry: Entry, part: Part, editor: Editor): Draft {
  const values = valuesOf(entry, part);
  if (editor.kind === "many") return values.filter((value) => typeof value === "string");
  const [first] = values;
  if (editor.kind === "place") return isPlace(first) ? first : { name: null, country: null };
  return typeof first === "string" ? first : "";
}

/** The decision's words for a draft: an empty one says that there is no such value. */
export function amendmentOf(part: Part, draft: Draft): Amendment {
  // A person bears many names; what one mends is the one that is shown.
  if (part === "names") return { name: draft as string };
  if (typeof draft === "string") return { [part]: draft === "" ? null : draft };
  if (isPlace(draft)) return { [part]: { name: draft.name || null, country: draft.country } };
  return { [part]: draft };
}

function valuesOf(entry: Entry, part: Part): readonly unknown[] {
  if (entry.kind === "person" && part === "names") return [entry.name];
  const told: unknown = Object.entries(entry).find(([name]) => name === part)?.[1];
  return Array.isArray(told)
    ? told.map((telling: { readonly value: unknown }) => telling.value)
    : [];
}

function isPlace(value: unknown): value is Place {
  return typeof value === "object" && value !== null && "country" in value;
}
