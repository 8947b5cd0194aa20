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
import { colon, type DossierWords, dossierWords, inQuotes } from "./dossier-words.ts";
import { sentenceWithin } from "./quote.ts";

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

/** One line as a Markdown list item: when, what, how it stands; its sentence; who published it. */
export function item(line: DossierLine, voice: Voice): string {
  const about = [when(line, voice), what(line, voice), standing(line, voice)].filter(isSaid);
  return [`- ${about.join(" – ")}`, quotation(line, voice), told(line, voice)]
    .filter(isSaid)
    .join("\n");
}

function when(
  { date, dateOfDocument, certainty }: DossierLine,
  { language, words }: Voice,
): string {
  const since = date?.endsWith(openEnd) === true && dateOfDocument;
  const shown = since ? date.slice(0, -openEnd.length) : date;
  const day = shown === null ? words.undated : describeDate(shown, language);
  const source = dateOfDocument ? `${since ? words.publishedSince : words.published} ` : "";
  const doubt = certainty === "possibly" ? ` (${words.possibly})` : "";
  return `**${source}${escape(day)}**${doubt}`;
}

/** How a stretch of time is written whose end nobody knows. */
const openEnd = "/..";

function what(line: DossierLine, voice: Voice): string {
  if (line.encounter !== null) return encounter(line.encounter, voice);
  const { kind, code, caption } = line.entry;
  const label = labelOf(labelsByKind[kind], code, voice.language);
  const named = kind === "agreement" || kind === "project" ? escape(caption) : "";
  const sides = line.sides?.by.map((side) => partyName(side, voice.language)).join(", ") ?? "";
  const speaker = line.speaker === null ? "" : escape(partyName(line.speaker, voice.language));
  return [escape(sides), speaker, label, named].filter(isSaid).join(" – ");
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

function encounter(line: TimelineLine, voice: Voice): string {
  const { language } = voice;
  const name = line.name === null ? formatLabels[line.format][language] : line.name;
  const place = [line.place?.name ?? null, line.place?.country ?? null]
    .filter(isSaid)
    .map((part) => partyName(part, language));
  const people = line.participants.map(
    ({ name: who, role }) => `${who} (${participantRoleLabels[role][language]})`,
  );
  const fields = line.sectors.map((sector) => sectorLabels[sector][language]);
  const parts = [name, place.join(", "), people.join(", "), fields.join("; ")];
  return parts.filter(isSaid).map(escape).join(" – ");
}

function standing({ progress, entry, encounter: line }: DossierLine, voice: Voice): string {
  const labels = line === null ? statusesByKind[entry.kind] : encounterStatusLabels;
  const own = entry.status === "accepted" ? "" : ownStatusLabels[entry.status][voice.language];
  const disagree =
    line === null || line.disagreements.length === 0
      ? ""
      : `${voice.words.disagree}${colon(voice.language)}${disputed(line.disagreements, voice.language)}`;
  const parts = [labelOf(labels ?? {}, progress, voice.language), disagree, own];
  const said = parts.filter(isSaid).map((part) => `_${part}_`);
  return said.join(", ");
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

function quotation({ evidence, source }: DossierLine, { language }: Voice): string {
  if (evidence === null) return "";
  const { before, stretch, after } = sentenceWithin(evidence, source);
  const marked = before === "" && after === "" ? escape(stretch) : `**${escape(stretch)}**`;
  return `  > ${inQuotes(`${escape(before)}${marked}${escape(after)}`, language)}`;
}

function told({ source, furtherSources }: DossierLine, voice: Voice): string {
  if (source === null) return "";
  const others = furtherSources.map((one) => citation(one, voice));
  const also =
    others.length === 0
      ? ""
      : `; ${voice.words.alsoTold}${colon(voice.language)}${others.join("; ")}`;
  return `  >\n  > — ${citation(source, voice)}${also}`;
}

/** A source in a few words, after its number in the list of sources. */
export function citation(source: Citation, { language, words, numbers }: Voice): string {
  const { document, publisher, file, published, copyOf } = source;
  const number = numbers.get(document);
  const parts = [
    publisher ?? file,
    published === null ? "" : describeDate(published, language),
    copyOf === null ? "" : words.copy,
  ];
  const said = parts.filter(isSaid).map(escape).join(", ");
  return number === undefined ? said : `[${number}] ${said}`;
}

function labelOf(
  labels: Readonly<Record<string, Labels>>,
  code: string | null,
  language: Language,
): string {
  return code === null ? "" : (labels[code]?.[language] ?? "");
}

/** What Markdown would take for its own. A line break would end the line. */
export function escape(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}

/** Whether there is something to say. */
export function isSaid(part: string | null): part is string {
  return part !== null && part !== "";
}
