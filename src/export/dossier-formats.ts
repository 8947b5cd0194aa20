import type { Language } from "../core/language.ts";
import type { Dossier } from "../view/view.ts";
import { dossierDocx } from "./dossier-docx.ts";
import { dossierHtml } from "./dossier-html.ts";
import { dossierJson } from "./dossier-json.ts";
import { dossierMarkdown } from "./dossier-markdown.ts";

/** A form in which a dossier leaves the register. */
interface DossierFormat {
  readonly mediaType: string;
  readonly write: (dossier: Dossier, language: Language) => string | Uint8Array<ArrayBuffer>;
}

/** Every form of a dossier, by the ending of its file. */
export const dossierFormats: Readonly<Record<"md" | "html" | "docx" | "json", DossierFormat>> = {
  md: { mediaType: "text/markdown; charset=utf-8", write: dossierMarkdown },
  html: { mediaType: "text/html; charset=utf-8", write: dossierHtml },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: dossierDocx,
  },
  json: { mediaType: "application/json", write: dossierJson },
};
