const depthMax = 400;
/** Unclosed formatting is opened again in every paragraph, so that depth multiplies. */
const formattingDepthMax = 60;

const formatting = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));

/** Elements that never close, or that open markup often leaves unclosed. */
const uncounted = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody " +
    "thead tfoot option optgroup html head body path circle rect use g"
  ).split(" "),
);

/** Elements whose text is not markup. */
const raw = new Set(["script", "style", "textarea", "title", "noscript", "iframe", "xmp"]);

/**
 * Whether a page nests its elements deeper than a written page does.
 *
 * One pass over the source, before it is parsed: parsing costs the square of the depth.
 */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  let formattingDepth = 0;
  const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,19})/g;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const name = (found[2] ?? "").toLowerCase();
    if (found[1] === "" && raw.has(name)) tag.lastIndex = endOfRaw(html, name, tag.lastIndex);
    else if (formatting.has(name)) formattingDepth = step(formattingDepth, found[1] === "");
    else if (!uncounted.has(name)) depth = step(depth, found[1] === "");
    if (depth > depthMax || formattingDepth > formattingDepthMax) return true;
  }
  return false;
}

function step(depth: number, opens: boolean): number {
  return opens ? depth + 1 : Math.max(0, depth - 1);
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = from;
  return close.exec(html) === null ? html.length : close.lastIndex;
}
