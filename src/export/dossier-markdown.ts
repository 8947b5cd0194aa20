import type { Language } from "../core/language.ts";
import type { Dossier } from "../view/view.ts";
import { dossierSheet } from "./dossier-sheet.ts";
import { escape, headMarkdown, itemMarkdown, sourcesMarkdown } from "./sheet-markdown.ts";

/** A dossier as Markdown; in each sentence the stretch that says it is bold. */
export function dossierMarkdown(dossier: Dossier, language: Language): string {
  const sheet = dossierSheet(dossier, language);
  const parts = [
    headMarkdown(sheet),
    sheet.summary.map(escape).join("  \n"),
    ...sheet.sections.map(({ title, items }) => {
      const body = items.map((item) => itemMarkdown(item, sheet)).join("\n");
      return `## ${title}\n\n${body === "" ? sheet.words.nothing : body}`;
    }),
    sourcesMarkdown(sheet.sources, sheet),
  ];
  return `${parts.join("\n\n")}\n`;
}
