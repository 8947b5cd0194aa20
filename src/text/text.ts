import type { EdtfDate } from "../core/edtf.ts";
import type { Trouble } from "../core/house-error.ts";
import type { Span } from "../core/span.ts";

/**
 * What a stretch of a page is. The first four are the article itself, and evidence may rest on
 * them alone; the others are kept and named, so that offsets never change.
 */
export type ZoneKind =
  | "title"
  | "dateline"
  | "body"
  | "caption"
  | "byline"
  | "publication"
  | "navigation"
  | "related"
  | "sharing"
  | "notice"
  | "comments"
  | "advertisement";

/** A stretch of the canonical text that is one thing. Zones tile the text in order. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** One sentence (or headline, or caption), trimmed of white space, inside one zone. */
export interface Sentence extends Span {
  readonly zone: ZoneKind;
  /** Counts blocks (paragraphs, list items, lines that stand alone) from the start of the text. */
  readonly paragraph: number;
}

/** What the page says of itself. Each is null where the page does not say. */
export interface Masthead {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Day of publication. */
  readonly published: EdtfDate | null;
  /** `reserved` where the page itself forbids reproduction. */
  readonly rights: "reserved" | null;
}

/**
 * A document's canonical text with its zones and sentences.
 *
 * For a plain text file, `text` is the file as decoded, unchanged; for HTML it is laid out from
 * the page, one block to a line. All offsets count UTF-16 code units of `text`.
 */
export interface CanonicalText {
  readonly text: string;
  /** ISO 639-1 of the article's body; `und` where it cannot be told. */
  readonly language: string;
  readonly masthead: Masthead;
  readonly zones: readonly Zone[];
  /** Sentences of every zone in reading order. */
  readonly sentences: readonly Sentence[];
  /** How the bytes were read: `utf-8`, `windows-1251` … */
  readonly encoding: string;
  /** What was odd but did not stop the reading, such as a file that ends in mid-letter. */
  readonly signals: readonly Trouble[];
}

/** What `readText` wants of a document: its name, its bytes and what kind of file it is. */
export interface ReadableDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly mediaType: "text/plain" | "text/html";
}

const ownZones: ReadonlySet<ZoneKind> = new Set(["title", "dateline", "body", "caption"]);

/** Whether the zone belongs to the article itself, so that a fact may rest on it. */
export function isArticle(zone: ZoneKind): boolean {
  return ownZones.has(zone);
}

/** The zones of the article itself; where no zone is known, all of the text as its body. */
export function articleZones({
  text,
  zones,
}: Pick<CanonicalText, "text" | "zones">): readonly Zone[] {
  if (zones.length === 0) return [{ kind: "body", start: 0, end: text.length }];
  return zones.filter(({ kind }) => isArticle(kind));
}

/** The words of the article, zone by zone, without what stands around it. */
export function articleWords(source: Pick<CanonicalText, "text" | "zones">): string {
  return articleZones(source)
    .map(({ start, end }) => source.text.slice(start, end))
    .join("\n");
}
