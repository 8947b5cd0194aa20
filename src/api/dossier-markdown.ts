import type { Language } from "../core/language.ts";
import type { Dossier } from "../view/view.ts";

/** Stands here until src/export does. */
export function dossierMarkdown(dossier: Dossier, _language: Language): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
