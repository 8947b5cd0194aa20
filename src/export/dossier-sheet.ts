import { describeDate } from "../core/edtf-words.ts";
import { sectorLabels } from "../core/labels.ts";
import type { Language } from "../core/language.ts";
import { partyName } from "../lexicon/party-names.ts";
import { summaryOf } from "../view/dossier-summary.ts";
import type { Citation, Dossier, DossierQuestion } from "../view/view.ts";
import { colon } from "./dossier-words.ts";
import { saySummary } from "./say-summary.ts";
import { sheetCitation, sheetItem } from "./sheet-item.ts";
import { isSaid, type Sheet, type SheetSource, type Voice, voiceOf } from "./sheet.ts";

/**
 * A dossier in words: what it holds at a glance, then kind by kind, in order of time, each line with its
 * date, its sentence and its numbered source.
 *
 * Quotations are short; where a page forbids reproduction they are cut to what finds the passage.
 */
export function dossierSheet(dossier: Dossier, language: Language): Sheet {
  const voice = voiceOf(language, dossier.sources);
  const { words } = voice;
  return {
    ...sheetHead(words.title, dossier.question, language),
    language,
    summary: saySummary(summaryOf(dossier), language),
    sections: kinds.map((kind) => ({
      kind,
      title: words[kind],
      items: dossier[kind].map((line) => sheetItem(line, voice)),
    })),
    sources: sheetSources(dossier.sources, voice),
    words,
  };
}

const kinds = ["encounters", "agreements", "commitments", "projects", "statements"] as const;

/** The title of a document between two parties, and what narrows it. */
export function sheetHead(
  title: string,
  { parties, since, until, sector }: DossierQuestion,
  language: Language,
): Pick<Sheet, "title" | "limits"> {
  const { words } = voiceOf(language, []);
  const between = parties.map((code) => partyName(code, language)).join(" – ");
  const limits = [
    since === undefined ? null : `${words.since} ${describeDate(since, language)}`,
    until === undefined ? null : `${words.until} ${describeDate(until, language)}`,
    sector === undefined ? null : sectorLabels[sector][language],
  ].filter(isSaid);
  return { title: `${title}${colon(language)}${between}`, limits };
}

/** The sources, numbered as the lines cite them. */
export function sheetSources(citations: readonly Citation[], voice: Voice): readonly SheetSource[] {
  return citations.map((one, at) => ({
    number: at + 1,
    words: sheetCitation(one, voice).words,
    title: one.title,
    language: one.language,
    file: one.file,
    reserved: one.rights === "reserved",
  }));
}
