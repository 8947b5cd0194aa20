import type { EdtfDate } from "../../core/edtf.ts";
import { edtfOf, isRealDay, readHeaderDays } from "../header-date.ts";
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
    published: publishedOn({ meta, linked, visible }, { text, zones }),
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

interface Told {
  readonly meta: PageMeta;
  readonly linked: LinkedData;
  readonly visible: Masthead;
}

function publishedOn({ meta, linked, visible }: Told, laidOut: LaidOut): EdtfDate | null {
  const shown = visibleDay(laidOut, [saysPublished, saysNothing]);
  const told = instantsOf(meta, linked).find((instant) => dayOf(instant) !== null);
  if (told !== undefined) {
    const own = [addressDay(meta), dayOf(meta.dataDay)];
    return localDay(told, isUniversal(told) ? [...own, shown] : own);
  }
  return shown ?? fallbackDay(meta, visible) ?? visibleDay(laidOut, [saysUpdated]);
}

/** Instants of publication for machines, the surest first, as written. */
function instantsOf(meta: PageMeta, { published }: LinkedData): string[] {
  const marked = meta.times.filter(({ sense }) => sense === "published").map(({ value }) => value);
  const named = publishedNames.map((name) => meta.meta.get(name));
  return [published, ...named, ...marked].filter((one) => typeof one === "string");
}

/**
 * The day of an instant. Given in universal time, or with an hour of no zone, it may be the
 * neighbour of the day at the place: then the day that the page names otherwise is right.
 */
function localDay(instant: string, named: readonly (EdtfDate | null)[]): EdtfDate | null {
  const day = dayOf(instant);
  if (day === null || !hasHour(instant) || namesOffset(instant)) return day;
  return named.find((one) => one !== null && areNeighbours(one, day)) ?? day;
}

function hasHour(instant: string): boolean {
  return /\d[ T|]+\d{1,2}(?::|h|\d{2}(?!\d))/i.test(instant);
}

function isUniversal(instant: string): boolean {
  return /(?:Z|[+-]00:?00)$/i.test(instant.trim());
}

/** Whether an instant says how far its place is from universal time. */
function namesOffset(instant: string): boolean {
  return /[+-](?!00:?00)\d{2}:?\d{2}$/.test(instant.trim());
}

function areNeighbours(one: EdtfDate, other: EdtfDate): boolean {
  const [first, second] = one < other ? [one, other] : [other, one];
  return nextDay(first) === second;
}

function nextDay(day: EdtfDate): EdtfDate | null {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const candidates = [
    { year, month, day: date + 1 },
    { year, month: month + 1, day: 1 },
    { year: year + 1, month: 1, day: 1 },
  ];
  return edtfOf(candidates.find(isRealDay));
}

const saysPublished = /publi|post|mis en ligne|paru|issued|опублик|размещ|дата/i;
const saysUpdated = /mise? à jour|modifi|updated|last (?:edited|changed)|обновл|измен/i;

const saysNothing = /^/;

/** The day of a visible line, the first of its senses first; an update counts only when asked for. */
function visibleDay({ text, zones }: LaidOut, senses: readonly RegExp[]): EdtfDate | null {
  const kinds = ["publication", "byline", "body"] as const;
  const lines = linesOfKinds(text, zones, senses.includes(saysUpdated) ? kinds : kinds.slice(0, 2));
  const short = lines.filter((line) => line.length < 300 && /\d/.test(line));
  const wantsUpdates = senses.includes(saysUpdated);
  const ranked = senses.flatMap((sense) =>
    short.filter((line) => sense.test(line) && (wantsUpdates || !isUpdate(line))),
  );
  return ranked.map((line) => dayOf(line)).find((day) => day !== null) ?? null;
}

function isUpdate(line: string): boolean {
  return saysUpdated.test(line) && !saysPublished.test(line);
}

const modifiedNames = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
  "revised",
] as const;

function addressDay(meta: PageMeta): EdtfDate | null {
  return dayOfAddress(meta.canonical ?? "") ?? dayOfAddress(meta.meta.get("og:url") ?? "");
}

function fallbackDay(meta: PageMeta, visible: Masthead): EdtfDate | null {
  const unknown = meta.times.filter(({ sense }) => sense === "unknown");
  const article = unknown.filter(({ inArticle }) => inArticle);
  const modified = meta.times.filter(({ sense }) => sense === "modified");
  const timed = [...article, ...unknown, ...modified].map(({ value }: TimeMark) => dayOf(value));
  const updated = modifiedNames.map((name) => dayOf(meta.meta.get(name)));
  return (
    [addressDay(meta), ...timed, visible.published, ...updated].find((day) => day !== null) ?? null
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
