import { attributeOf, elementsOf, textOf, type PageElement, type PageNode } from "./parse-page.ts";

/** The parts of a page that speak of it, gathered in one walk. */
export interface PageMeta {
  /** Values of `<meta>` by lower-case name, property or itemprop; the first of each counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly scripts: readonly string[];
  readonly times: readonly TimeMark[];
  readonly canonical: string | null;
  readonly title: string | null;
  /** The day of publication, without an hour, that the page's own data names: as written. */
  readonly dataDay: string | null;
}

/** A `<time>` element, or one that bears a date in an attribute. */
export interface TimeMark {
  readonly value: string;
  /** `published` or `modified` where its names say so. */
  readonly sense: "published" | "modified" | "unknown";
  readonly inArticle: boolean;
}

const scriptUnitsMax = 500_000;
const timesMax = 200;

export function gatherMeta(root: PageNode): PageMeta {
  const gathered: Gathered = {
    meta: new Map(),
    scripts: [],
    times: [],
    canonical: null,
    title: null,
    dataDay: null,
  };
  for (const element of elementsOf(root)) {
    addElement(element, gathered);
    const time = gathered.times.length < timesMax ? timeOf(element) : null;
    if (time !== null) gathered.times.push(time);
  }
  return gathered;
}

interface Gathered {
  readonly meta: Map<string, string>;
  readonly scripts: string[];
  readonly times: TimeMark[];
  canonical: string | null;
  title: string | null;
  dataDay: string | null;
}

function addElement(element: PageElement, gathered: Gathered): void {
  const { tagName } = element;
  if (tagName === "meta") addMeta(element, gathered.meta);
  else if (tagName === "script") addScript(element, gathered);
  else if (tagName === "title") gathered.title ??= textOf(element).replaceAll(/\s+/g, " ").trim();
  else if (tagName === "link" && attributeOf(element, "rel") === "canonical")
    gathered.canonical ??= attributeOf(element, "href");
}

function addMeta(element: PageElement, meta: Map<string, string>): void {
  const content = attributeOf(element, "content")?.trim() ?? "";
  if (content === "") return;
  for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attributeOf(element, attribute)?.toLowerCase();
    if (name !== undefined && !meta.has(name)) meta.set(name, content);
  }
}

function addScript(element: PageElement, gathered: Gathered): void {
  const source = textOf(element).slice(0, scriptUnitsMax + 1);
  gathered.dataDay ??= dataDay.exec(source)?.[1] ?? null;
  if (!/ld\+json/i.test(attributeOf(element, "type") ?? "")) return;
  if (source.length <= scriptUnitsMax) gathered.scripts.push(source);
}

/** `"dateCreation":"2020-08-24"`: a day alone is the one of the page's own place. */
const dataDay =
  /"(?:date_?(?:creation|created|publication|published)|publi(?:cation|sh|shed)_?date|pub_?date)"\s{0,3}:\s{0,3}"((?:19|20)\d{2}-\d{2}-\d{2})"/i;

function timeOf(element: PageElement): TimeMark | null {
  const names =
    `${attributeOf(element, "itemprop") ?? ""} ${attributeOf(element, "class") ?? ""} ${attributeOf(element, "pubdate") === null ? "" : "pubdate"}`
      .slice(0, 300)
      .toLowerCase();
  const isTime = element.tagName === "time";
  if (
    !isTime &&
    !/datepublished|dtreviewed|^published$|\bpublished\b.*updated|dateposted/.test(names.trim())
  )
    return null;
  const written = textOf(element).slice(0, 200);
  const value =
    attributeOf(element, "datetime") ??
    attributeOf(element, "content") ??
    attributeOf(element, "title") ??
    written;
  return {
    value: /\d/.test(value) ? value : written,
    sense: senseOf(names),
    inArticle: isWithinArticle(element),
  };
}

function senseOf(names: string): TimeMark["sense"] {
  if (/publish|pubdate|posted|created|issued/.test(names)) return "published";
  return /modif|updat/.test(names) ? "modified" : "unknown";
}

function isWithinArticle(element: PageElement): boolean {
  let parent = element.parentNode;
  for (let steps = 0; parent !== null && steps < 12; steps += 1) {
    if (parent.nodeName === "article" || parent.nodeName === "main") return true;
    if (parent.nodeName === "aside" || parent.nodeName === "nav" || parent.nodeName === "footer")
      return false;
    parent = "parentNode" in parent ? parent.parentNode : null;
  }
  return false;
}
