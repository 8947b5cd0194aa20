import { inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { languages } from "../core/language.ts";
import { foldRegister } from "../register/fold-register.ts";
import { inventCommitment, inventReading, inventSource } from "../register/invented.fixture.ts";
import { dossier } from "../view/dossier.ts";
import { inventRegister } from "../view/invented.fixture.ts";
import type { Dossier } from "../view/view.ts";
import { dossierDocx } from "./dossier-docx.ts";
import { dossierHtml } from "./dossier-html.ts";
import { dossierSheet } from "./dossier-sheet.ts";

const found = dossier(inventRegister(), { parties: ["CL", "FI"], since: "2031-03-01" });
const hostile = hostileDossier();

describe.each(languages)("a dossier in %s", (language) => {
  test("says the same as a web page, as a Word file and in words", () => {
    const told = wordsOf(dossierSheet(found, language));
    expect(told.length).toBeGreaterThan(20);
    const [page, file] = [textOf(dossierHtml(found, language)), textOf(bodyOf(found, language))];
    expect(told.filter((words) => !page.includes(words))).toEqual([]);
    expect(told.filter((words) => !file.includes(words))).toEqual([]);
  });
});

describe("a dossier as a web page", () => {
  const html = dossierHtml(found, "fr");

  test("needs nothing but itself", () => {
    expect(html).not.toMatch(/<(?:script|img|link|iframe|object)|\son\w+=|url\(|@import|https?:/i);
    expect(html).toContain("default-src 'none'");
  });

  test("leads from every number to its source, and from the contents to every kind", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const anchors = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(new Set(ids).size).toBe(ids.length);
    expect(anchors.length).toBeGreaterThan(6);
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });

  test("bears its own language, and each quotation that of its source", () => {
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain(
      '<blockquote lang="en"><p>«\u00A0President Aino Virtalo received\u00A0»',
    );
  });

  test("shows what documents hold, and runs none of it", () => {
    const page = dossierHtml(hostile, "en");
    expect(isBalanced(page.replace(/^<!doctype html>/, "").replaceAll(/<meta [^>]*>/g, ""))).toBe(
      true,
    );
    expect(page).not.toMatch(/<script|<img|<b>/);
    expect(page).toContain("&lt;script&gt;");
    expect(page).toContain("send &lt;b&gt;400&lt;/b&gt; tonnes &amp; more");
  });
});

describe("a dossier as a Word file", () => {
  const files = unzip(dossierDocx(found, "ru"));

  test("has the parts that Word asks for, each of them XML", () => {
    expect([...files.keys()]).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/core.xml",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/styles.xml",
      "word/footer1.xml",
    ]);
    expect([...files].filter(([, xml]) => !isBalanced(xml.replace(/^<\?.*?\?>\n/, "")))).toEqual(
      [],
    );
  });

  test("uses only styles that it has, and leads only to bookmarks that it sets", () => {
    const [body = "", styles = ""] = ["word/document.xml", "word/styles.xml"].map((path) =>
      files.get(path),
    );
    const used = [...body.matchAll(/<w:[pr]Style w:val="(\w+)"/g)].map(([, style]) => style);
    expect(used.filter((style) => !styles.includes(`w:styleId="${style}"`))).toEqual([]);
    const anchors = [...body.matchAll(/w:anchor="(\w+)"/g)].map(([, anchor]) => anchor);
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors.filter((anchor) => !body.includes(`w:name="${anchor}"`))).toEqual([]);
  });

  test("names the language of a quotation, for whoever checks the spelling", () => {
    expect(files.get("word/document.xml")).toContain('<w:lang w:val="en-GB"/></w:rPr>');
    expect(files.get("word/styles.xml")).toContain('<w:lang w:val="ru-RU"/>');
  });

  test("is the same for the same dossier", () => {
    expect(dossierDocx(found, "ru")).toEqual(dossierDocx(found, "ru"));
  });

  test("holds whatever documents hold", () => {
    const body = bodyOf(hostile, "en");
    expect(isBalanced(body.replace(/^<\?.*?\?>\n/, ""))).toBe(true);
    expect(body).toContain("send &lt;b&gt;400&lt;/b&gt; tonnes &amp; more");
    // oxlint-disable-next-line no-control-regex -- XML allows none of these.
    expect(body).not.toMatch(/[\u0000-\u0008]/);
  });
});

/** A document whose words try to be markup. */
function hostileDossier(): Dossier {
  const quote = 'send <b>400</b> tonnes & more "></q><img src=x onerror=alert(1)>';
  const text = `They met. Peru would ${quote}\u0007 before the summer. They left.`;
  const commitment = inventCommitment(text, quote, { by: ["PE"], to: ["FI"] });
  const title = "<script>alert('Lago')</script>";
  const source = inventSource("Lago", text, {
    reading: inventReading({ title, language: '"><script>' }, { commitments: [commitment] }),
  });
  return dossier(foldRegister([source], []), { parties: ["PE", "FI"] });
}

function bodyOf(told: Dossier, language: (typeof languages)[number]): string {
  return unzip(dossierDocx(told, language)).get("word/document.xml") ?? "";
}

/** Every word of a sheet that is not markup, structure or a code. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [spaced(value)];
  if (typeof value !== "object" || value === null) return [];
  const {
    kind: _kind,
    id: _id,
    language: _language,
    words,
    ...rest
  } = value as Record<string, unknown>;
  const own = typeof words === "string" ? [spaced(words)] : [];
  return [...own, ...Object.values(rest).flatMap(wordsOf)];
}

function textOf(markup: string): string {
  const words = markup.replace(/<style>[^]*<\/style>/, "").replaceAll(/<[^>]+>/g, "");
  return spaced(words.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&"));
}

function spaced(words: string): string {
  return words.replaceAll(/[^\S\u00A0\u202F]+/g, " ");
}

/** Whether every element is closed where it ought to be. */
function isBalanced(markup: string): boolean {
  const open: string[] = [];
  for (const [, close, name, alone] of markup.matchAll(/<(\/?)([\w:.]+)[^>]*?(\/?)>/g)) {
    if (close === "/" && open.pop() !== name) return false;
    if (close === "" && alone === "") open.push(name ?? "");
  }
  return open.length === 0 && !/&(?!\w+;|#\d+;)/.test(markup);
}

/** Reads an archive by its local headers. */
function unzip(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive);
  const files = new Map<string, string>();
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    const name = bytes.toString("utf8", at + 30, at + 30 + nameLength);
    const start = at + 30 + nameLength;
    files.set(name, inflateRawSync(bytes.subarray(start, start + size)).toString("utf8"));
    at = start + size;
  }
  return files;
}
