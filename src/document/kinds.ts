import type { MediaType } from "./document.ts";

/** Extensions of the files that we read. */
const handled: ReadonlyMap<string, MediaType> = new Map([
  ["txt", "text/plain"],
  ["text", "text/plain"],
  ["md", "text/plain"],
  ["html", "text/html"],
  ["htm", "text/html"],
  ["xhtml", "text/html"],
]);

/** Extensions that folders hold beside documents, and that we pass by without a word. */
const setAside: ReadonlySet<string> = new Set(
  (
    "jpg jpeg png gif webp svg bmp tif tiff ico heic avif mp3 mp4 wav ogg avi mov mkv webm " +
    "zip gz tgz bz2 xz 7z rar tar zst iso css js mjs ts map json jsonl yaml yml toml ini lock " +
    "woff woff2 ttf otf eot sqlite db db-shm db-wal db-journal log bak tmp swp exe dll so dylib bin class pyc csv tsv"
  ).split(" "),
);

/** What a file's name says of it: a kind that we read, one set aside, or one unknown to us. */
export type NamedKind = MediaType | "set-aside" | "unknown";

/**
 * Tells a file's kind by its name.
 *
 * @param file - Base name of the file.
 * @returns `unknown` for an extension in neither list, or for none at all.
 */
export function kindOfName(file: string): NamedKind {
  if (file.startsWith(".") || file.endsWith("~")) return "set-aside";
  const extension = extensionOf(file);
  return handled.get(extension) ?? (setAside.has(extension) ? "set-aside" : "unknown");
}

/** Tells HTML from plain text by the first kilobyte, for names that do not say. */
export function sniffKind(bytes: Uint8Array): MediaType {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).toLowerCase();
  return /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/.test(head) ? "text/html" : "text/plain";
}

function extensionOf(file: string): string {
  const dot = file.lastIndexOf(".");
  return dot < 1 ? "" : file.slice(dot + 1).toLowerCase();
}
