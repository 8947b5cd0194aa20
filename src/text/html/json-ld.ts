/** What a page's JSON-LD says of its article. Strings as written. */
export interface LinkedData {
  readonly published: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

const nothing: LinkedData = { published: null, title: null, author: null, publisher: null };
const nodesMax = 2000;
const depthMax = 30;

/**
 * Reads the article out of a page's JSON-LD scripts.
 *
 * Graphs and nested things are searched; an article counts before a page or a site. Where the JSON
 * is malformed, the day of publication is looked for in its source.
 */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const things = scripts.flatMap((script) => thingsIn(parseJson(script)));
  const article =
    things.find((thing) => isArticle(thing) && "datePublished" in thing) ?? things.find(isArticle);
  const dated = article ?? things.find((thing) => "datePublished" in thing && isPage(thing));
  if (dated === undefined) return { ...nothing, published: publishedInSource(scripts) };
  return {
    published: stringOf(dated["datePublished"]) ?? publishedInSource(scripts),
    title: stringOf(dated["headline"]) ?? stringOf(dated["name"]),
    author: nameOf(dated["author"] ?? dated["creator"]),
    publisher: nameOf(dated["publisher"]),
  };
}

type Thing = Readonly<Record<string, unknown>>;

/** Parses JSON, forgiving raw control characters, comments around it and commas too many. */
function parseJson(source: string): unknown {
  const bare = source.replaceAll(
    /^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g,
    "",
  );
  const mended = bare.replaceAll(/\p{Cc}+/gu, " ").replaceAll(/,\s{0,20}([\]}])/g, "$1");
  for (const attempt of [source, mended]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; after the last, the source itself is searched.
    }
  }
  return null;
}

function thingsIn(root: unknown): Thing[] {
  const things: Thing[] = [];
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (
    let next = waiting.shift();
    next !== undefined && things.length < nodesMax;
    next = waiting.shift()
  ) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null || depth > depthMax) continue;
    if (!Array.isArray(value)) things.push(value as Thing);
    for (const inner of Object.values(value).slice(0, nodesMax))
      waiting.push({ value: inner, depth: depth + 1 });
    if (waiting.length > nodesMax * 4) break;
  }
  return things;
}

function typesOf(thing: Thing): readonly string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
}

function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) =>
    /Article|BlogPosting|Report|LiveBlog|PressRelease/.test(type),
  );
}

function isPage(thing: Thing): boolean {
  return typesOf(thing).some((type) =>
    /WebPage|CreativeWork|Recipe|Review|Event|VideoObject|Podcast/.test(type),
  );
}

function publishedInSource(scripts: readonly string[]): string | null {
  for (const script of scripts) {
    const found = /"datePublished"\s{0,9}:\s{0,9}"([^"]{6,40})"/.exec(script);
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
}

function stringOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === "object" && first !== null && "name" in first) return stringOf(first.name);
  return stringOf(first);
}
