import type { Language } from "../core/language.ts";
import type { Dossier } from "../view/view.ts";
import { dossierSheet } from "./dossier-sheet.ts";
import { colon, inQuotes, semicolon } from "./dossier-words.ts";
import { escapeMarkup as escape } from "./markup.ts";
import type { Sheet, SheetCitation, SheetItem, SheetQuotation, SheetSource } from "./sheet.ts";
import { bookmark, linkTo, paragraph, run } from "./word-markup.ts";
import { wordParts } from "./word-parts.ts";
import { zip } from "./zip.ts";

/**
 * A dossier as a Word file (Office Open XML): it says the same as the Markdown. Titles are headings, so that
 * Word shows them beside the text; numbers lead to the sources; quotations bear their language for the
 * spelling checker.
 */
export function dossierDocx(dossier: Dossier, language: Language): Uint8Array<ArrayBuffer> {
  const sheet = dossierSheet(dossier, language);
  const body = [
    paragraph("Title", run(sheet.title)),
    ...(sheet.limits.length === 0 ? [] : [paragraph("Subtitle", run(sheet.limits.join(", ")))]),
    ...sheet.summary.map((line) => paragraph("Summary", run(line))),
    ...sheet.sections.flatMap((section) => sectionWords(section, sheet)),
    paragraph("Heading1", run(sheet.words.sources)),
    ...sourceWords(sheet),
  ];
  return zip(wordParts({ title: escape(sheet.title), language, body: body.join("") }));
}

function sectionWords(
  { title, items }: Sheet["sections"][number],
  sheet: Sheet,
): readonly string[] {
  return [
    paragraph("Heading1", run(title)),
    ...(items.length === 0
      ? [paragraph("Normal", run(sheet.words.nothing))]
      : items.flatMap((item) => itemWords(item, sheet))),
  ];
}

function itemWords(item: SheetItem, sheet: Sheet): readonly string[] {
  const doubt = item.doubt === "" ? "" : ` (${item.doubt})`;
  const what = item.what.map((part) => ` – ${part}`).join("");
  const standing = item.standing.join(", ");
  const about = [
    run(item.when, { bold: true }),
    run(`${doubt}${what}`),
    ...(standing === "" ? [] : [run(" – "), run(standing, { italic: true })]),
  ];
  return [
    paragraph("Line", about.join("")),
    ...quoted(item.quotation, sheet.language),
    ...told(item.told, sheet),
  ];
}

function quoted(quotation: SheetQuotation | null, language: Language): readonly string[] {
  if (quotation === null) return [];
  const { before, stretch, after, language: source } = quotation;
  const [open = "", close = ""] = inQuotes("\n", language).split("\n");
  const bold = before !== "" || after !== "";
  return [
    paragraph(
      "Quote",
      run(`${open}${before}`, { language: source }) +
        run(stretch, { language: source, bold }) +
        run(`${after}${close}`, { language: source }),
    ),
  ];
}

function told(
  [source, ...others]: readonly SheetCitation[],
  { language, words }: Sheet,
): readonly string[] {
  if (source === undefined) return [];
  const also =
    others.length === 0
      ? ""
      : run(`${semicolon(language)}${words.alsoTold}${colon(language)}`) +
        others.map(citation).join(run(semicolon(language)));
  return [paragraph("Told", run("— ") + citation(source) + also)];
}

function citation({ number, words }: SheetCitation): string {
  if (number === null) return run(words);
  return linkTo(`source${number}`, `[${number}]`) + run(` ${words}`);
}

function sourceWords(sheet: Sheet): readonly string[] {
  if (sheet.sources.length === 0) return [paragraph("Normal", run(sheet.words.nothing))];
  return sheet.sources.map((source) => paragraph("Source", sourceLine(source, sheet)));
}

function sourceLine(source: SheetSource, { language, words }: Sheet): string {
  const { number, title, file, reserved } = source;
  const rights = reserved ? ` (${words.reserved})` : "";
  const named =
    title === null ? "" : run(` ${inQuotes(title, language)}`, { language: source.language });
  return (
    bookmark(number, `source${number}`, run(`${number}.`)) +
    run(`\t${source.words}.`) +
    named +
    run(` ${file}${rights}`)
  );
}
