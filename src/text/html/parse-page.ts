import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import { isTooDeep } from "./page-depth.ts";

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Elements allowed for each tag in the source: repairs of broken markup may add a few. */
const elementsPerTagMax = 3;
const elementsMin = 1000;

class TangledPage extends Error {}

/**
 * Parses a page as browsers do, within limits.
 *
 * @returns Null for a page that nests too deep, or whose repair would grow without measure: such
 *   pages are hostile or broken, and are read flat instead.
 */
export function parsePage(html: string): PageNode | null {
  if (isTooDeep(html)) return null;
  const budget = elementsMin + elementsPerTagMax * countTags(html);
  try {
    return parse(html, { treeAdapter: { ...defaultTreeAdapter, createElement: counting(budget) } });
  } catch (cause) {
    if (cause instanceof TangledPage) return null;
    throw cause;
  }
}

function counting(budget: number): typeof defaultTreeAdapter.createElement {
  let made = 0;
  return (tagName, namespaceURI, attrs) => {
    made += 1;
    if (made > budget) throw new TangledPage();
    return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
  };
}

/** How many tags a page's source opens or closes, about. */
export function countTags(html: string): number {
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) tags += 1;
  return tags;
}

export function isElement(node: PageNode): node is PageElement {
  return "tagName" in node;
}

export function attributeOf(element: PageElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

export function childrenOf(node: PageNode): readonly PageNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** Children go in one by one: a call takes only so many arguments. */
function pushChildren(waiting: PageNode[], node: PageNode): void {
  const children = childrenOf(node);
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at];
    if (child !== undefined) waiting.push(child);
  }
}

/** Walks over the elements of a tree in reading order, without recursion. */
export function* elementsOf(root: PageNode): Generator<PageElement> {
  const waiting: PageNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) yield node;
    pushChildren(waiting, node);
  }
}

/** All text below a node, as written. */
export function textOf(root: PageNode): string {
  let text = "";
  const waiting: PageNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    pushChildren(waiting, node);
  }
  return text;
}
