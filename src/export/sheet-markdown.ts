import type { Language } from "../core/language.ts";
import { colon, inQuotes, semicolon } from "./dossier-words.ts";
import {
  isSaid,
  type Sheet,
  type SheetCitation,
  type SheetItem,
  type SheetQuotation,
  type SheetSource,
  type Voice,
} from "./sheet.ts";

/** The title, and below it what narrows the document. */
export function headMarkdown({ title, limits }: Pick<Sheet, "title" | "limits">): string {
  const line = `# ${escape(title)}`;
  return limits.length === 0 ? line : `${line}\n\n${limits.join(", ")}`;
}

/** One line as a list item: when, what, how it stands; its sentence; who published it. */
export function itemMarkdown(item: SheetItem, voice: Pick<Voice, "language" | "words">): string {
  const doubt = item.doubt === "" ? "" : ` (${item.doubt})`;
  const about = [
    `**${escape(item.when)}**${doubt}`,
    item.what.map(escape).join(" – "),
    item.standing.map((part) => `_${part}_`).join(", "),
  ].filter(isSaid);
  return [`- ${about.join(" – ")}`, quoted(item.quotation, voice.language), told(item.told, voice)]
    .filter(isSaid)
    .join("\n");
}

function quoted(quotation: SheetQuotation | null, language: Language): string {
  if (quotation === null) return "";
  const { before, stretch, after } = quotation;
  const marked = before === "" && after === "" ? escape(stretch) : `**${escape(stretch)}**`;
  return `  > ${inQuotes(`${escape(before)}${marked}${escape(after)}`, language)}`;
}

function told(
  [source, ...others]: readonly SheetCitation[],
  { language, words }: Pick<Voice, "language" | "words">,
): string {
  if (source === undefined) return "";
  const also =
    others.length === 0
      ? ""
      : `${semicolon(language)}${words.alsoTold}${colon(language)}${others.map(citation).join(semicolon(language))}`;
  return `  >\n  > — ${citation(source)}${also}`;
}

function citation({ number, words }: SheetCitation): string {
  return number === null ? escape(words) : `[${number}] ${escape(words)}`;
}

/** The numbered sources. */
export function sourcesMarkdown(
  sources: readonly SheetSource[],
  { language, words }: Pick<Voice, "language" | "words">,
): string {
  const lines = sources.map((source) => {
    const title = source.title === null ? "" : ` ${escape(inQuotes(source.title, language))}`;
    const rights = source.reserved ? ` (${words.reserved})` : "";
    return `${source.number}. ${escape(source.words)}.${title} ${escape(source.file)}${rights}`;
  });
  return `## ${words.sources}\n\n${lines.length === 0 ? words.nothing : lines.join("\n")}`;
}

/** What Markdown would take for its own. A line break would end the line; a space that does not break stays. */
export function escape(text: string): string {
  return text
    .replaceAll(/[^\S\u00A0\u202F]+/g, " ")
    .replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}
