import type { Language } from "../core/language.ts";
import type { Citation } from "../view/view.ts";
import { type DossierWords, dossierWords } from "./dossier-words.ts";

/**
 * A dossier in words, before it has a form: Markdown, a web page and a Word file say the same. Nothing in
 * it is escaped yet.
 */
export interface Sheet {
  readonly language: Language;
  readonly title: string;
  /** What narrows it: a time, a sector. */
  readonly limits: readonly string[];
  /** What it holds, at a glance. */
  readonly summary: readonly string[];
  readonly sections: readonly SheetSection[];
  readonly sources: readonly SheetSource[];
  readonly words: DossierWords;
}

/** The lines of one kind, in order of time. */
export interface SheetSection {
  readonly kind: string;
  readonly title: string;
  readonly items: readonly SheetItem[];
}

/** One line: when, what, how it stands; its sentence; who published it. */
export interface SheetItem {
  /** Of the line in the register. */
  readonly id: string;
  readonly when: string;
  /** Why the date is not sure; empty where it is. */
  readonly doubt: string;
  readonly what: readonly string[];
  readonly standing: readonly string[];
  readonly quotation: SheetQuotation | null;
  /** Its source, and then those that tell it too. */
  readonly told: readonly SheetCitation[];
}

/** A sentence, and the stretch of it that says so. */
export interface SheetQuotation {
  readonly before: string;
  readonly stretch: string;
  readonly after: string;
  /** Of the source; null where it is not known. */
  readonly language: string | null;
}

/** A source in a few words, with its number in the list; null in the list itself. */
export interface SheetCitation {
  readonly number: number | null;
  readonly words: string;
}

/** A source in the list. */
export interface SheetSource {
  readonly number: number;
  readonly words: string;
  readonly title: string | null;
  readonly language: string;
  readonly file: string;
  readonly reserved: boolean;
}

/** In which language a document speaks, and by which numbers it cites its sources. */
export interface Voice {
  readonly language: Language;
  readonly words: DossierWords;
  /** The number of each document in the list of sources. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** @param sources - In the order in which they are listed. */
export function voiceOf(language: Language, sources: readonly Citation[]): Voice {
  const numbers = new Map(sources.map(({ document }, at) => [document, at + 1]));
  return { language, words: dossierWords(language), numbers };
}

/** Whether there is something to say. */
export function isSaid(part: string | null): part is string {
  return part !== null && part !== "";
}

/** The language of a stretch for a tag; null where nobody told it. */
export function knownLanguage(language: string | undefined): string | null {
  return language === undefined || language === "und" || language === "" ? null : language;
}
