import type { Entry, Told, UndertakingLife } from "../../register/register.ts";
import { shown } from "../../register/told.ts";
import { count, type Column, several, words } from "./table.ts";

/** The values of a part, the one to show first first. */
export function all<T extends string>(told: Told<T>): string {
  return several(told.map(({ value }) => value));
}

/** What every line of the register has. */
export const headColumns: readonly Column<Entry>[] = [
  words("id", "Identifier of the line; it stays while its first record is found.", ({ id }) => id),
  words(
    "status",
    "Where the record stands: proposed by the software, accepted, refused or unsure by people.",
    ({ status }) => status,
  ),
  {
    name: "confidence",
    type: "number",
    about: "From 0 to 1: how sure the register is; it orders lines and is no probability.",
    of: ({ confidence }) => confidence.chance,
  },
  words(
    "grade",
    "The word for the confidence, see the guide.",
    ({ confidence }) => confidence.grade,
  ),
  count(
    "independent_sources",
    "Documents that tell it and are no copy of one another.",
    ({ independentSources }) => independentSources,
  ),
  words("documents", "Identifiers of the documents that tell it.", ({ documents }) =>
    several(documents),
  ),
  words(
    "disagreements",
    "Parts on which the sources contradict one another; each part's values are all in the register.",
    ({ disagreements }) => several([...new Set(disagreements.map(({ part }) => part))]),
  ),
  words("rules", "The rules that found it.", ({ makings }) =>
    several([...new Set(makings.map(({ rule }) => rule ?? "").filter((rule) => rule !== ""))]),
  ),
];

type Undertaken = Extract<Entry, UndertakingLife>;

/** Where an undertaking stands, on axes that are never mixed. */
export const lifeColumns: readonly Column<Undertaken>[] = [
  words("progress", "How far it had come as last told.", ({ progress }) => shown<string>(progress)),
  words("strength", "How strongly it was ever entered.", ({ axes }) => axes.strength),
  words(
    "execution",
    "How far it was carried out; unknown where nobody reports, which is no failure.",
    ({ axes }) => axes.execution,
  ),
  words("legal", "The legal life of an instrument.", ({ axes }) => axes.legal),
  words(
    "last_told",
    "Day of the last document that speaks of it (EDTF).",
    ({ axes }) => axes.freshness,
  ),
];
