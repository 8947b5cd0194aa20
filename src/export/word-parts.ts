import type { Language } from "../core/language.ts";
import { wordLanguage } from "./word-markup.ts";

/** What a Word file is made of. */
interface WordDocument {
  /** Escaped. */
  readonly title: string;
  readonly language: Language;
  /** Paragraphs. */
  readonly body: string;
}

/** The parts of a Word file, by their paths in its archive. */
export function wordParts(
  document: WordDocument,
): readonly (readonly [path: string, xml: string])[] {
  return [
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", packageRelations],
    ["docProps/core.xml", properties(document)],
    ["word/_rels/document.xml.rels", documentRelations],
    ["word/document.xml", documentXml(document)],
    ["word/styles.xml", styles(document.language)],
    ["word/footer1.xml", footer],
  ];
}

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`;
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${wordType}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relations = (all: string): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;

const packageRelations: string = relations(
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
);

const documentRelations: string = relations(
  `<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/footer" Target="footer1.xml"/>`,
);

/** Without the moment of its making: the same register gives the same file. */
function properties({ title, language }: WordDocument): string {
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>Chancery</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`;
}

/** A4, margins of 2 cm; lengths are twentieths of a point. */
function documentXml({ body }: WordDocument): string {
  const page = `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  return `${declaration}<w:document ${word}><w:body>${body}${page}</w:body></w:document>`;
}

/** The number of the page. */
const footer = `${declaration}<w:ftr ${word}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;

/** Sizes are half points, distances twentieths of a point. */
function styles(language: Language): string {
  return `${declaration}<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${wordLanguage(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    paragraphStyle("Normal", "Normal", { isDefault: true }),
    paragraphStyle("Title", "Title", { space: spacing(0, 120), look: '<w:b/><w:sz w:val="36"/>' }),
    paragraphStyle("Subtitle", "Subtitle", { look: grey }),
    paragraphStyle("Summary", "Summary", { look: grey }),
    paragraphStyle("Heading1", "heading 1", {
      space: `<w:keepNext/>${spacing(360, 120)}<w:outlineLvl w:val="0"/>`,
      look: '<w:b/><w:sz w:val="28"/>',
    }),
    paragraphStyle("Line", "Line", { space: `<w:keepNext/>${spacing(160, 40)}` }),
    paragraphStyle("Quote", "Quote", { space: `<w:keepNext/>${indent(340, 0)}` }),
    paragraphStyle("Told", "Told", { space: indent(340, 0), look: `${grey}<w:sz w:val="19"/>` }),
    paragraphStyle("Source", "Source", {
      space: `<w:tabs><w:tab w:val="left" w:pos="510"/></w:tabs>${indent(510, 510)}`,
    }),
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B4F8A"/></w:rPr></w:style>`,
  ].join("")}</w:styles>`;
}

const grey = `<w:color w:val="555555"/>`;

function spacing(before: number, after: number): string {
  return `<w:spacing w:before="${before}" w:after="${after}"/>`;
}

function indent(left: number, hanging: number): string {
  return `<w:ind w:left="${left}" w:hanging="${hanging}"/>`;
}

interface StyleParts {
  readonly space?: string;
  readonly look?: string;
  readonly isDefault?: boolean;
}

function paragraphStyle(id: string, name: string, style: StyleParts): string {
  const { space = "", look = "", isDefault = false } = style;
  const kept = isDefault ? ` w:default="1"` : "";
  const based = isDefault ? "" : `<w:basedOn w:val="Normal"/>`;
  return `<w:style w:type="paragraph"${kept} w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/><w:pPr>${space}</w:pPr><w:rPr>${look}</w:rPr></w:style>`;
}
