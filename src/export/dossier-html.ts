import type { Language } from "../core/language.ts";
import type { Dossier } from "../view/view.ts";
import { dossierSheet } from "./dossier-sheet.ts";
import { colon, inQuotes, semicolon } from "./dossier-words.ts";
import { escapeMarkup as escape, languageTag } from "./markup.ts";
import { printedStyle } from "./printed-style.ts";
import type { Sheet, SheetCitation, SheetItem, SheetQuotation, SheetSource } from "./sheet.ts";

/**
 * A dossier as one web page that needs nothing else: no script, no picture, no network. It says the
 * same as the Markdown, its numbers lead to the sources, and it prints on white paper.
 */
export function dossierHtml(dossier: Dossier, language: Language): string {
  const sheet = dossierSheet(dossier, language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(sheet.title)}</title>
<style>
${printedStyle}</style>
</head>
<body>
<header>
<h1>${escape(sheet.title)}</h1>
${limits(sheet)}${summary(sheet)}${contents(sheet)}</header>
<main>
${sheet.sections.map((section) => sectionHtml(section, sheet)).join("")}${sources(sheet)}</main>
</body>
</html>
`;
}

function limits({ limits: narrowed }: Sheet): string {
  return narrowed.length === 0 ? "" : `<p class="limits">${escape(narrowed.join(", "))}</p>\n`;
}

function summary({ summary: lines }: Sheet): string {
  if (lines.length === 0) return "";
  return `<ul class="summary">\n${lines.map((line) => `<li>${escape(line)}</li>\n`).join("")}</ul>\n`;
}

/** Where each kind begins, with how many lines it has. */
function contents({ sections, sources: cited, words }: Sheet): string {
  const all = [
    ...sections.map(({ kind, title, items }) => [kind, title, items.length] as const),
    ["sources", words.sources, cited.length] as const,
  ];
  const links = all.map(
    ([id, title, count]) => `<li><a href="#${id}">${escape(title)}</a> ${count}</li>\n`,
  );
  return `<nav>\n<ul>\n${links.join("")}</ul>\n</nav>\n`;
}

function sectionHtml({ kind, title, items }: Sheet["sections"][number], sheet: Sheet): string {
  const body =
    items.length === 0
      ? `<p>${escape(sheet.words.nothing)}</p>\n`
      : `<ol class="lines">\n${items.map((item) => itemHtml(item, sheet)).join("")}</ol>\n`;
  return `<section id="${kind}">\n<h2>${escape(title)}</h2>\n${body}</section>\n`;
}

function itemHtml(item: SheetItem, sheet: Sheet): string {
  const doubt = item.doubt === "" ? "" : ` (${escape(item.doubt)})`;
  const standing = item.standing.map((part) => `<em>${escape(part)}</em>`).join(", ");
  const about = [
    `<strong>${escape(item.when)}</strong>${doubt}`,
    ...item.what.map(escape),
    ...(standing === "" ? [] : [standing]),
  ];
  return `<li id="${escape(item.id)}">
<p>${about.join(" – ")}</p>
${quoted(item.quotation, sheet.language)}${told(item.told, sheet)}</li>
`;
}

function quoted(quotation: SheetQuotation | null, language: Language): string {
  if (quotation === null) return "";
  const { before, stretch, after } = quotation;
  const whole = before === "" && after === "";
  const marked = whole ? escape(stretch) : `<mark>${escape(stretch)}</mark>`;
  const words = inQuotes(`${escape(before)}${marked}${escape(after)}`, language);
  return `<blockquote${langOf(quotation.language)}><p>${words}</p></blockquote>\n`;
}

function told([source, ...others]: readonly SheetCitation[], { language, words }: Sheet): string {
  if (source === undefined) return "";
  const further = others.map(citation).join(semicolon(language));
  const also =
    further === ""
      ? ""
      : `${semicolon(language)}${escape(words.alsoTold)}${colon(language)}${further}`;
  return `<p class="told">— ${citation(source)}${also}</p>\n`;
}

function citation({ number, words }: SheetCitation): string {
  const said = escape(words);
  return number === null ? said : `<a href="#source-${number}">[${number}]</a> ${said}`;
}

function sources(sheet: Sheet): string {
  const list = sheet.sources.map((source) => sourceHtml(source, sheet)).join("");
  const body =
    list === ""
      ? `<p>${escape(sheet.words.nothing)}</p>\n`
      : `<ol class="sources">\n${list}</ol>\n`;
  return `<section id="sources">\n<h2>${escape(sheet.words.sources)}</h2>\n${body}</section>\n`;
}

function sourceHtml(source: SheetSource, { language, words }: Sheet): string {
  const title =
    source.title === null
      ? ""
      : ` <cite${langOf(source.language)}>${inQuotes(escape(source.title), language)}</cite>`;
  const rights = source.reserved ? ` (${escape(words.reserved)})` : "";
  return `<li id="source-${source.number}">${escape(source.words)}.${title} <span class="file">${escape(source.file)}</span>${rights}</li>
`;
}

function langOf(language: string | null): string {
  const tag = languageTag(language);
  return tag === null ? "" : ` lang="${tag}"`;
}
