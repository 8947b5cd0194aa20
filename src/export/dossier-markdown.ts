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
import type { Citation, Dossier, DossierLine, TimelineLine } from "../view/view.ts";
import { dossierWords, type DossierWords, inQuotes } from "./dossier-words.ts";
import { sentenceWithin } from "./quote.ts";

/**
 * A dossier as Markdown: kind by kind, in order of time, each line with its date, its sentence, in
 * which the stretch that says it is bold, and its source.
 *
 * Quotations are short; where a page forbids reproduction they are cut to what finds the passage.
 */
export function dossierMarkdown(dossier: Dossier, language: Language): string {
  const voice: Voice = { language, words: dossierWords(language) };
  const parts = [
    heading(dossier, voice),
    ...kinds.map((kind) => section(voice.words[kind], dossier[kind], voice)),
    sources(dossier.sources, voice),
  ];
  return `${parts.join("\n\n")}\n`;
}

const kinds = ["encounters", "agreements", "commitments", "projects", "statements"] as const;

interface Voice {
  readonly language: Language;
  readonly words: DossierWords;
}

function heading({ question }: Dossier, { language, words }: Voice): string {
  const [one, other] = question.parties.map((code) => partyName(code, language));
  const { since, until, sector } = question;
  const limits = [
    since === undefined ? null : `${words.since} ${describeDate(since, language)}`,
    until === undefined ? null : `${words.until} ${describeDate(until, language)}`,
    sector === undefined ? null : sectorLabels[sector][language],
  ].filter((limit) => limit !== null);
  const title = `# ${words.title}: ${escape(one ?? "")} – ${escape(other ?? "")}`;
  return limits.length === 0 ? title : `${title}\n\n${limits.join(", ")}`;
}

function section(title: string, lines: readonly DossierLine[], voice: Voice): string {
  const body = lines.map((line) => item(line, voice)).join("\n");
  return `## ${title}\n\n${body === "" ? voice.words.nothing : body}`;
}

function item(line: DossierLine, voice: Voice): string {
  const about = [when(line, voice), what(line, voice), standing(line, voice)].filter(isSaid);
  return [`- ${about.join(" – ")}`, quotation(line, voice), told(line, voice)]
    .filter(isSaid)
    .join("\n");
}

function when(
  { date, dateOfDocument, certainty }: DossierLine,
  { language, words }: Voice,
): string {
  const day = date === null ? words.undated : describeDate(date, language);
  const source = dateOfDocument ? `${words.published} ` : "";
  const doubt = certainty === "possibly" ? ` (${words.possibly})` : "";
  return `**${source}${escape(day)}**${doubt}`;
}

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
      : `${voice.words.disagree}: ${line.disagreements.join(", ")}`;
  const parts = [labelOf(labels ?? {}, progress, voice.language), disagree, own];
  const said = parts.filter(isSaid).map((part) => `_${part}_`);
  return said.join(", ");
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
  const also = others.length === 0 ? "" : `; ${voice.words.alsoTold}: ${others.join("; ")}`;
  return `  >\n  > — ${citation(source, voice)}${also}`;
}

function citation(
  { publisher, file, published, copyOf }: Citation,
  { language, words }: Voice,
): string {
  const parts = [
    publisher ?? file,
    published === null ? "" : describeDate(published, language),
    copyOf === null ? "" : words.copy,
  ];
  return parts.filter(isSaid).map(escape).join(", ");
}

function sources(citations: readonly Citation[], voice: Voice): string {
  const lines = citations.map((one) => {
    const title = one.title === null ? "" : ` ${escape(inQuotes(one.title, voice.language))}`;
    const rights = one.rights === "reserved" ? ` (${voice.words.reserved})` : "";
    return `- ${citation(one, voice)}.${title} ${escape(one.file)}${rights}`;
  });
  return `## ${voice.words.sources}\n\n${lines.length === 0 ? voice.words.nothing : lines.join("\n")}`;
}

function labelOf(
  labels: Readonly<Record<string, Labels>>,
  code: string | null,
  language: Language,
): string {
  return code === null ? "" : (labels[code]?.[language] ?? "");
}

/** What Markdown would take for its own. A line break would end the line. */
function escape(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}

function isSaid(part: string | null): part is string {
  return part !== null && part !== "";
}
