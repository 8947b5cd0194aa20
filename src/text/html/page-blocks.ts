import { attributeOf, isElement, type PageElement, type PageNode } from "./parse-page.ts";
import { zoneHintOf } from "./zone-hints.ts";
import type { ZoneKind } from "../text.ts";

/** A zone that an element names by its tag, role, class or id. */
export interface Hint {
  readonly kind: ZoneKind;
  /** Counts the naming elements of a page from 1. */
  readonly element: number;
  /** What the elements farther out name. */
  readonly outer: Hint | null;
}

/** One paragraph, heading or item of a page, with what the markup says of it. */
export interface PageBlock {
  /** White space collapsed, entities decoded, no line breaks. */
  readonly text: string;
  /** Innermost block element: `p`, `h1`, `li`, `td`, `div` … */
  readonly tag: string;
  /** Zones named by the elements around it, innermost first; null where they name none. */
  readonly hint: Hint | null;
  /** How many of the text's characters are links. */
  readonly linked: number;
  /** Whether `<article>`, `<main>` or a body marked as the article's is around it. */
  readonly inArticle: boolean;
  /** The nearest element that holds several blocks: blocks of one container share the number. */
  readonly container: number;
}

const never = new Set(
  (
    "script style noscript template svg math iframe object embed applet canvas audio video head " +
    "select option datalist textarea input button map area dialog"
  ).split(" "),
);

const blockTags = new Set(
  (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section " +
    "summary table tbody thead tfoot td th tr ul caption"
  ).split(" "),
);

interface Around {
  readonly tag: string;
  readonly hint: Hint | null;
  readonly link: boolean;
  readonly inArticle: boolean;
  readonly container: number;
}

/** Lays a page out as blocks in reading order. What is hidden, scripted or a control is left out. */
export function layOutBlocks(root: PageNode): PageBlock[] {
  const layout = new Layout();
  const waiting: (() => void)[] = [];
  const visit = (node: PageNode, around: Around): void => {
    if (node.nodeName === "#text" && "value" in node) return layout.write(node.value, around);
    if (isElement(node) && isLeftOut(node)) return;
    if (isElement(node) && node.tagName === "br") return layout.close();
    const inner = isElement(node) ? enter(node, around, layout) : around;
    const isBlock = isElement(node) && blockTags.has(node.tagName);
    if (isBlock) layout.close();
    if (isBlock) waiting.push(() => layout.close());
    if ("childNodes" in node)
      for (const child of node.childNodes.toReversed()) waiting.push(() => visit(child, inner));
  };
  visit(root, { tag: "body", hint: null, link: false, inArticle: false, container: 0 });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) next();
  layout.close();
  return layout.blocks;
}

function enter(element: PageElement, around: Around, layout: Layout): Around {
  const { tagName } = element;
  const isBlock = blockTags.has(tagName);
  const kind = zoneHintOf(element);
  return {
    tag: isBlock ? tagName : around.tag,
    hint: kind === null ? around.hint : { kind, element: layout.nextNumber(), outer: around.hint },
    link: around.link || tagName === "a",
    inArticle: around.inArticle || isArticleElement(element),
    container: isBlock && !leafTags.has(tagName) ? layout.nextNumber() : around.container,
  };
}

const leafTags = new Set("p h1 h2 h3 h4 h5 h6 li dt dd blockquote figcaption pre".split(" "));

function isArticleElement(element: PageElement): boolean {
  if (element.tagName === "article" || element.tagName === "main") return true;
  if (attributeOf(element, "role") === "main") return true;
  return /articlebody/i.test(attributeOf(element, "itemprop") ?? "");
}

function isLeftOut(element: PageElement): boolean {
  if (never.has(element.tagName)) return true;
  if (attributeOf(element, "hidden") !== null) return true;
  const style = attributeOf(element, "style") ?? "";
  return style.length < 2000 && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Gathers text into blocks. */
class Layout {
  readonly blocks: PageBlock[] = [];
  #text = "";
  #linked = 0;
  #around: Around | null = null;
  #numbers = 0;

  nextNumber(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  write(written: string, around: Around): void {
    const text = written.replaceAll(/[\s\u200b\ufeff]+/g, " ");
    if (text === "" || (text === " " && this.#text === "")) return;
    this.#around ??= around;
    if (around.link) this.#linked += text.length;
    this.#text += text;
  }

  close(): void {
    const text = this.#text.replaceAll(/ {2,}/g, " ").trim();
    const around = this.#around;
    if (text !== "" && around !== null) {
      const { tag, hint, inArticle, container } = around;
      this.blocks.push({ text, tag, hint, linked: this.#linked, inArticle, container });
    }
    this.#text = "";
    this.#linked = 0;
    this.#around = null;
  }
}
