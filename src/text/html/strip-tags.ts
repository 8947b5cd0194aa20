import { decodeEntities } from "./entities.ts";
import type { PageBlock } from "./page-blocks.ts";

const breaking =
  /^\/?(?:p|div|br|li|h[1-6]|tr|td|th|section|article|blockquote|ul|ol|table|hr|dd|dt)$/i;
const unread = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "textarea",
  "title",
  "head",
]);

/**
 * Reads a page without building its tree: tags go, block tags break lines, scripts are skipped.
 * For pages that nest beyond measure. One pass.
 */
export function stripTags(html: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = "";
  let at = 0;
  const close = (): void => {
    const trimmed = decodeEntities(text)
      .replaceAll(/[\s\u200b\ufeff]+/g, " ")
      .trim();
    if (trimmed !== "") blocks.push(plainBlock(trimmed));
    text = "";
  };
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const until = open < 0 ? html.length : open;
    text += html.slice(at, until);
    if (open < 0) break;
    const name = /^\/?[a-zA-Z][a-zA-Z0-9]*/.exec(html.slice(open + 1, open + 20))?.[0] ?? "";
    if (breaking.test(name)) close();
    at = endOfTag(html, open, name);
  }
  close();
  return blocks;
}

function endOfTag(html: string, open: number, name: string): number {
  const lower = name.toLowerCase();
  if (html.startsWith("<!--", open)) return after(html, "-->", open);
  if (unread.has(lower)) return after(html, ">", afterIgnoringCase(html, `</${lower}`, open));
  return name === "" && !/[!?/]/.test(html.charAt(open + 1)) ? open + 1 : after(html, ">", open);
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function afterIgnoringCase(html: string, mark: string, from: number): number {
  const pattern = new RegExp(mark, "gi");
  pattern.lastIndex = from;
  return pattern.exec(html) === null ? html.length : pattern.lastIndex;
}

function plainBlock(text: string): PageBlock {
  return { text, tag: "div", hint: null, linked: 0, inArticle: false, container: 0 };
}
