import { describeDate } from "../core/edtf-words.ts";
import { formatLabels, sectorLabels } from "../core/labels.ts";
import type { Labels, Language } from "../core/language.ts";
import { participantRoleLabels } from "../core/office-labels.ts";
import {
  agreementKindLabels,
  agreementStatusLabels,
  commitmentKindLabels,
  encounterStatusLabels,
  followUpStatusLabels,
  stanceLabels,
} from "../core/record-labels.ts";
import { ownStatusLabels } from "../decision/labels.ts";
import { partyName } from "../lexicon/party-names.ts";
import { contradictionLabels } from "../view/contradiction-labels.ts";
import type { Citation, DossierLine, TimelineLine } from "../view/view.ts";
import { colon } from "./dossier-words.ts";
import { sentenceWithin } from "./quote.ts";
import {
  isSaid,
  knownLanguage,
  type SheetCitation,
  type SheetItem,
  type SheetQuotation,
  type Voice,
} from "./sheet.ts";

/** One line of a dossier, in words. */
export function sheetItem(line: DossierLine, voice: Voice): SheetItem {
  return {
    id: line.entry.id,
    when: when(line, voice),
    doubt: line.certainty === "possibly" ? voice.words.possibly : "",
    what: what(line, voice).filter(isSaid),
    standing: standing(line, voice).filter(isSaid),
    quotation: quotation(line),
    told: [line.source, ...line.furtherSources]
      .filter((source) => source !== null)
      .map((source) => sheetCitation(source, voice)),
  };
}

function when({ date, dateOfDocument }: DossierLine, { language, words }: Voice): string {
  const since = date?.endsWith(openEnd) === true && dateOfDocument;
  const shown = since ? date.slice(0, -openEnd.length) : date;
  const day = shown === null ? words.undated : describeDate(shown, language);
  return `${dateOfDocument ? `${since ? words.publishedSince : words.published} ` : ""}${day}`;
}

/** How a stretch of time is written whose end nobody knows. */
const openEnd = "/..";

function what(line: DossierLine, voice: Voice): readonly string[] {
  if (line.encounter !== null) return encounter(line.encounter, voice);
  const { kind, code, caption } = line.entry;
  const label = labelOf(labelsByKind[kind], code, voice.language);
  const named = kind === "agreement" || kind === "project" ? caption : "";
  const sides = line.sides?.by.map((side) => partyName(side, voice.language)).join(", ") ?? "";
  const speaker = line.speaker === null ? "" : partyName(line.speaker, voice.language);
  return [sides, speaker, label, named];
}

const labelsByKind: Readonly<
  Record<DossierLine["entry"]["kind"], Readonly<Record<string, Labels>>>
> = {
  person: {},
  encounter: formatLabels,
  statement: stanceLabels,
  commitment: commitmentKindLabels,
  agreement: agreementKindLabels,
  // A project's code is how far it has come, which `standing` says.
  project: {},
};

function encounter(line: TimelineLine, voice: Voice): readonly string[] {
  const { language } = voice;
  const name = line.name === null ? formatLabels[line.format][language] : line.name;
  const place = [line.place?.name ?? null, line.place?.country ?? null]
    .filter(isSaid)
    .map((part) => partyName(part, language));
  const people = line.participants.map(
    ({ name: who, role }) => `${who} (${participantRoleLabels[role][language]})`,
  );
  const fields = line.sectors.map((sector) => sectorLabels[sector][language]);
  return [name, place.join(", "), people.join(", "), fields.join("; ")];
}

function standing(
  { progress, entry, encounter: line }: DossierLine,
  voice: Voice,
): readonly string[] {
  const labels = line === null ? statusesByKind[entry.kind] : encounterStatusLabels;
  const own = entry.status === "accepted" ? "" : ownStatusLabels[entry.status][voice.language];
  const disagree =
    line === null || line.disagreements.length === 0
      ? ""
      : `${voice.words.disagree}${colon(voice.language)}${disputed(line.disagreements, voice.language)}`;
  return [labelOf(labels ?? {}, progress, voice.language), disagree, own];
}

function disputed(parts: readonly string[], language: Language): string {
  const labels: Readonly<Record<string, Labels>> = contradictionLabels;
  return parts.map((part) => labelOf(labels, part, language).toLowerCase()).join(", ");
}

const statusesByKind: Readonly<Record<string, Readonly<Record<string, Labels>>>> = {
  commitment: followUpStatusLabels,
  project: followUpStatusLabels,
  agreement: agreementStatusLabels,
};

function quotation({ evidence, source }: DossierLine): SheetQuotation | null {
  if (evidence === null) return null;
  return { ...sentenceWithin(evidence, source), language: knownLanguage(source?.language) };
}

/** A source in a few words, with its number in the list of sources. */
export function sheetCitation(
  { document, publisher, file, published, copyOf }: Citation,
  { language, words, numbers }: Voice,
): SheetCitation {
  const parts = [
    publisher ?? file,
    published === null ? "" : describeDate(published, language),
    copyOf === null ? "" : words.copy,
  ];
  return { number: numbers.get(document) ?? null, words: parts.filter(isSaid).join(", ") };
}

function labelOf(
  labels: Readonly<Record<string, Labels>>,
  code: string | null,
  language: Language,
): string {
  return code === null ? "" : (labels[code]?.[language] ?? "");
}
