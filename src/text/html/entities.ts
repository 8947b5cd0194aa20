import { parseFragment } from "parse5";

/** Decodes character references such as `&eacute;` and `&#8217;`. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const [node] = parseFragment(text.replaceAll("<", "&lt;")).childNodes;
  return node !== undefined && "value" in node ? node.value : text;
}
