import {
  attributeOf,
  childrenOf,
  isElement,
  type PageElement,
  type PageNode,
} from "./parse-page.ts";
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

/** A node to visit, or the end of a block element to come back to. */
type Step = { readonly node: PageNode; readonly around: Around } | "close";

/** Lays a page out as blocks in reading order. What is hidden, scripted or a control is left out. */
export function layOutBlocks(root: PageNode): PageBlock[] {
  const layout = new Layout();
  const page: Around = { tag: "body", hint: null, link: false, inArticle: false, container: 0 };
  const waiting: Step[] = [{ node: root, around: page }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if (step === "close") layout.close();
    else if (isElement(step.node)) visitElement(step.node, step.around, { layout, waiting });
    else if (step.node.nodeName === "#text" && "value" in step.node)
      layout.write(step.node.value, step.around);
    else pushChildren(step.node, step.around, waiting);
  }
  layout.close();
  return layout.blocks;
}

interface Visit {
  readonly layout: Layout;
  readonly waiting: Step[];
}

function visitElement(element: PageElement, around: Around, { layout, waiting }: Visit): void {
  if (isLeftOut(element)) return;
  const isBlock = blockTags.has(element.tagName);
  if (isBlock || element.tagName === "br") layout.close();
  if (isBlock) waiting.push("close");
  pushChildren(element, enter(element, around, layout), waiting);
}

function pushChildren(node: PageNode, around: Around, waiting: Step[]): void {
  const children = childrenOf(node);
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at];
    if (child !== undefined) waiting.push({ node: child, around });
  }
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
