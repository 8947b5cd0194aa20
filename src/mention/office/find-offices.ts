import type { Language } from "../../core/language.ts";
import type { Item, Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import type { Mentions } from "../mentions.ts";
import { readEnglishOffice } from "./en/office-phrase.ts";
import { readFrenchOffice } from "./fr/office-phrase.ts";
import type { OfficePhrase } from "./office.ts";
import { readRussianOffice } from "./ru/office-phrase.ts";

/** Reads the office phrase whose head begins at a token; null where none does. */
export type OfficeReader = (
  lattice: Lattice,
  window: Window,
  at: number,
) => Item<OfficePhrase> | null;

const readers: Readonly<Partial<Record<Language, OfficeReader>>> = {
  fr: readFrenchOffice,
  en: readEnglishOffice,
  ru: readRussianOffice,
};

/** Lays the office phrases of a document on its lattice; they never overlap. */
export function findOffices({ lattice, language, sentences }: Mentions): void {
  const read = readers[language];
  if (read === undefined) return;
  for (const window of sentences) findIn(lattice, window, read);
}

function findIn(lattice: Lattice, window: Window, read: OfficeReader): void {
  let at = window.from;
  while (at < window.to) {
    const found = read(lattice, window, at);
    if (found !== null) lattice.add(found);
    at = found === null ? at + 1 : Math.max(found.to, at + 1);
  }
}
