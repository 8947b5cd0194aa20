import type { EdtfDate } from "../../core/edtf.ts";
import { edtfOf, readHeaderDays } from "../header-date.ts";
import { linesOfKinds, readMasthead } from "../masthead.ts";
import type { Masthead, Zone } from "../text.ts";
import { readLinkedData, type LinkedData } from "./json-ld.ts";
import { gatherMeta, type PageMeta, type TimeMark } from "./page-meta.ts";
import type { PageNode } from "./parse-page.ts";

/**
 * Reads what a page says of itself.
 *
 * What the page states for machines goes before what it shows, and publication before update: for
 * the day, JSON-LD, then `<meta>`, then a `<time>` marked as publication, then the visible line of
 * publication, then the page's own address, then any `<time>`.
 *
 * @param root - Null for a page that was read flat.
 */
export function readPageMasthead(root: PageNode | null, { text, zones }: LaidOut): Masthead {
  const visible = readMasthead(text, zones);
  if (root === null) return visible;
  const meta = gatherMeta(root);
  const linked = readLinkedData(meta.scripts);
  return {
    title: linked.title ?? metaOf(meta, titles) ?? visible.title ?? meta.title,
    publisher: metaOf(meta, publishers) ?? linked.publisher,
    author: linked.author ?? authorOf(meta) ?? visible.author,
    published:
      publishedOf(meta, linked) ?? visibleDay({ text, zones }) ?? fallbackDay(meta, visible),
    rights: visible.rights,
  };
}

interface LaidOut {
  readonly text: string;
  readonly zones: readonly Zone[];
}

const titles = ["og:title", "twitter:title", "dc.title", "headline"] as const;
const publishers = ["og:site_name", "publisher", "dc.publisher", "application-name"] as const;
const authors = [
  "author",
  "article:author",
  "dc.creator",
  "dc.author",
  "parsely-author",
  "sailthru.author",
  "byl",
] as const;

/** Names under which pages give the instant of publication, the surest first. */
const publishedNames = [
  "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "published_time", "article:published", "article.published",
  "dc.date.issued", "dcterms.issued", "dc.issued", "dcterms.created", "dc.date.created", "dc.created", "dcterms.date", "dc.date", "dcterms.available",
  "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "pubdate", "pub_date", "publishdate", "publish-date", "publish_date", "publication_date",
  "publication-date", "published-date", "publisheddate", "article:publish_date", "article_date_original", "originalpublicationdate", "citation_publication_date",
  "citation_date", "article:post_date", "shareaholic:article_published_time", "ptime", "displaydate", "datecreated", "article.created", "date", "displaydate", "rnews:datepublished",
  "timestamp", "time", "eprints.date", "bt:pubdate", "article:created", "dateposted", "doc_date", "news_date",
] as const; // prettier-ignore

function metaOf({ meta }: PageMeta, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

function authorOf(meta: PageMeta): string | null {
  const author = metaOf(meta, authors);
  return author === null || /^https?:/.test(author) ? null : author;
}

function publishedOf(meta: PageMeta, { published }: LinkedData): EdtfDate | null {
  const metaDays = publishedNames.map((name) => dayOf(meta.meta.get(name)));
  const marked = meta.times
    .filter(({ sense }) => sense === "published")
    .map(({ value }) => dayOf(value));
  return [dayOf(published), ...metaDays, ...marked].find((day) => day !== null) ?? null;
}

const saysPublished = /publi|post|mis en ligne|paru|issued|опублик|размещ|дата/i;
const saysUpdated = /mis(e)? à jour|modifi|updated|last |обновл|измен/i;

/** The day of a visible line of publication. */
function visibleDay({ text, zones }: LaidOut): EdtfDate | null {
  const lines = linesOfKinds(text, zones, ["publication", "byline"]).filter(
    (line) => line.length < 300,
  );
  const ranked = [
    ...lines.filter((line) => saysPublished.test(line)),
    ...lines.filter((line) => !saysPublished.test(line) && !saysUpdated.test(line)),
  ];
  return ranked.map((line) => dayOf(line)).find((day) => day !== null) ?? null;
}

function fallbackDay(meta: PageMeta, visible: Masthead): EdtfDate | null {
  const addresses = [meta.canonical, meta.meta.get("og:url")].map((url) => dayOfAddress(url ?? ""));
  const times = meta.times.filter(({ sense }) => sense === "unknown");
  const article = times.filter(({ inArticle }) => inArticle);
  const timed = [...article, ...times].map(({ value }: TimeMark) => dayOf(value));
  const updated = meta.times
    .filter(({ sense }) => sense === "modified")
    .map(({ value }) => dayOf(value));
  return (
    [...addresses, ...timed, visible.published, ...updated].find((day) => day !== null) ?? null
  );
}

/** The day in an address such as `/2019/11/18/` or `/2019-11-18-`. */
function dayOfAddress(url: string): EdtfDate | null {
  const path = url.replace(/^https?:\/\/[^/]{1,200}/, "").slice(0, 400);
  const found = /[/_-]((?:19|20)\d{2})[/_-]?([01]\d)[/_-]?([0-3]\d)(?:[/_.-]|\d{4,}|$)/.exec(path);
  return found === null ? null : dayOf(`${found[1]}-${found[2]}-${found[3]}`);
}

/** The first full day in a written date, whether for machines or for people. */
function dayOf(value: string | null | undefined): EdtfDate | null {
  if (value === null || value === undefined) return null;
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|T|$|\d{6}$)/.exec(value.trim());
  const written =
    compact === null ? value.slice(0, 300) : `${compact[1]}-${compact[2]}-${compact[3]}`;
  const iso = written.replace(/(\d{4}-\d{2}-\d{2})T/, "$1 ");
  return edtfOf(readHeaderDays(iso).find(({ year }) => year !== null));
}
