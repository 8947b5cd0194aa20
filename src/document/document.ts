/** The kinds of file that we read. */
export type MediaType = "text/plain" | "text/html";

/**
 * A document as captured: it never changes. A page that changed is another document, with
 * another digest.
 */
export interface Document {
  /** Base name of the file, or the last part of the URL. */
  readonly file: string;
  /** Path or URL that the bytes came from. */
  readonly origin: string;
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
  /** SHA-256 of `bytes` in lower-case hexadecimal. */
  readonly sha256: string;
}

/** The most that a document may hold: 64 MiB, about thirty thousand pages of print. */
export const documentBytesMax: number = 64 * 1024 * 1024;
