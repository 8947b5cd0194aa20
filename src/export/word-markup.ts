import { escapeMarkup as escape, languageTag } from "./markup.ts";

/** How a stretch of a paragraph looks, and in which language it is. */
interface RunStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly language?: string | null;
}

/** The styles of paragraphs; `word-parts.ts` says how they look. */
type ParagraphStyle =
  "Normal" | "Title" | "Subtitle" | "Summary" | "Heading1" | "Line" | "Quote" | "Told" | "Source";

/** A paragraph of runs, links and bookmarks. */
export function paragraph(style: ParagraphStyle, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

/** A stretch of words of one look; nothing where there are no words. A tab in it moves to the next stop. */
export function run(words: string, { bold, italic, language = null }: RunStyle = {}): string {
  if (words === "") return "";
  const tag = wordLanguage(language);
  const looks = [
    bold === true ? "<w:b/>" : "",
    italic === true ? "<w:i/>" : "",
    tag === null ? "" : `<w:lang w:val="${tag}"/>`,
  ].join("");
  const properties = looks === "" ? "" : `<w:rPr>${looks}</w:rPr>`;
  const pieces = words
    .split("\t")
    .map((piece) => `<w:t xml:space="preserve">${oneLine(piece)}</w:t>`);
  return `<w:r>${properties}${pieces.join("<w:tab/>")}</w:r>`;
}

/** How words are checked; our English is that of London. */
const locales: Readonly<Record<string, string>> = { fr: "fr-FR", en: "en-GB", ru: "ru-RU" };

/** A language as Word names one. */
export function wordLanguage(language: string | null): string | null {
  const tag = languageTag(language);
  return tag === null ? null : (locales[tag] ?? tag);
}

function oneLine(words: string): string {
  return escape(words.replaceAll(/[^\S\u00A0\u202F]+/g, " "));
}

/** Words that lead to a bookmark of the same file. */
export function linkTo(anchor: string, words: string): string {
  return `<w:hyperlink w:anchor="${anchor}" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>${escape(words)}</w:t></w:r></w:hyperlink>`;
}

/** What a link leads to. @param id - Another one for each bookmark of a file. */
export function bookmark(id: number, name: string, content: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}
