import { describeDate } from "../core/edtf-words.ts";
import { sectorLabels } from "../core/labels.ts";
import type { Language } from "../core/language.ts";
import { partyName } from "../lexicon/party-names.ts";
import { summaryOf } from "../view/dossier-summary.ts";
import type { Citation, Dossier, DossierLine, DossierQuestion } from "../view/view.ts";
import { citation, escape, isSaid, item, type Voice, voiceOf } from "./dossier-item.ts";
import { colon, inQuotes } from "./dossier-words.ts";
import { saySummary } from "./say-summary.ts";

/**
 * A dossier as Markdown: what it holds at a glance, then kind by kind, in order of time, each line
 * with its date, its sentence, in which the stretch that says it is bold, and its numbered source.
 *
 * Quotations are short; where a page forbids reproduction they are cut to what finds the passage.
 */
export function dossierMarkdown(dossier: Dossier, language: Language): string {
  const voice = voiceOf(language, dossier.sources);
  const parts = [
    heading(voice.words.title, dossier.question, language),
    saySummary(summaryOf(dossier), language).map(escape).join("  \n"),
    ...kinds.map((kind) => section(voice.words[kind], dossier[kind], voice)),
    sourceList(dossier.sources, voice),
  ];
  return `${parts.join("\n\n")}\n`;
}

const kinds = ["encounters", "agreements", "commitments", "projects", "statements"] as const;

/** The title of a document between two parties, and below it what narrows it. */
export function heading(title: string, question: DossierQuestion, language: Language): string {
  const { words } = voiceOf(language, []);
  const [one, other] = question.parties.map((code) => partyName(code, language));
  const { since, until, sector } = question;
  const limits = [
    since === undefined ? null : `${words.since} ${describeDate(since, language)}`,
    until === undefined ? null : `${words.until} ${describeDate(until, language)}`,
    sector === undefined ? null : sectorLabels[sector][language],
  ].filter(isSaid);
  const line = `# ${title}${colon(language)}${escape(one ?? "")} – ${escape(other ?? "")}`;
  return limits.length === 0 ? line : `${line}\n\n${limits.join(", ")}`;
}

function section(title: string, lines: readonly DossierLine[], voice: Voice): string {
  const body = lines.map((line) => item(line, voice)).join("\n");
  return `## ${title}\n\n${body === "" ? voice.words.nothing : body}`;
}

/** The sources, numbered as the lines cite them. */
export function sourceList(citations: readonly Citation[], voice: Voice): string {
  const unnumbered = { ...voice, numbers: new Map<string, number>() };
  const lines = citations.map((one, at) => {
    const title = one.title === null ? "" : ` ${escape(inQuotes(one.title, voice.language))}`;
    const rights = one.rights === "reserved" ? ` (${voice.words.reserved})` : "";
    return `${at + 1}. ${citation(one, unnumbered)}.${title} ${escape(one.file)}${rights}`;
  });
  return `## ${voice.words.sources}\n\n${lines.length === 0 ? voice.words.nothing : lines.join("\n")}`;
}
