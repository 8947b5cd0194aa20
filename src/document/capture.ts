import { createHash } from "node:crypto";
import { open, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { looksBinary } from "./binary.ts";
import { documentBytesMax, type Document } from "./document.ts";
import { kindOfName, sniffKind } from "./kinds.ts";
import {
  binaryDocument,
  emptyDocument,
  notThere,
  stop,
  tooLarge,
  unreadable,
  unsupportedKind,
} from "./troubles.ts";

export type { Document, MediaType } from "./document.ts";
export { documentBytesMax } from "./document.ts";
export { findDocuments } from "./find-documents.ts";

/**
 * Captures one file.
 *
 * @throws HouseError DOC-001 (not there), DOC-002 (unreadable), DOC-003 (empty), DOC-004 (over
 *   64 MiB: told by its size, without reading it), DOC-005 (binary), DOC-007 (kind not read).
 */
export async function captureFile(path: string): Promise<Document> {
  const handle = await openFile(path);
  try {
    return captureBytes(await readWhole(handle, path), { file: basename(path), origin: path });
  } finally {
    await handle.close();
  }
}

/**
 * Captures bytes that are at hand, such as an upload or a downloaded page.
 *
 * @param origin - Path or URL; `file` where none is known.
 * @throws HouseError DOC-003, DOC-004, DOC-005 or DOC-007.
 */
export function captureBytes(
  bytes: Uint8Array,
  { file, origin = file }: { readonly file: string; readonly origin?: string },
): Document {
  if (bytes.length > documentBytesMax) stop(tooLarge(origin, bytes.length));
  if (isBlank(bytes)) stop(emptyDocument(origin));
  if (looksBinary(bytes)) stop(binaryDocument(origin));
  const named = kindOfName(file);
  if (named === "set-aside") stop(unsupportedKind(origin));
  const mediaType = named === "unknown" ? sniffKind(bytes) : named;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { file, origin, bytes, mediaType, sha256 };
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, "r");
  } catch (cause) {
    return stop(isMissing(cause) ? notThere(path) : unreadable(path, cause));
  }
}

async function readWhole(handle: FileHandle, path: string): Promise<Uint8Array> {
  const { size } = await handle.stat();
  if (size > documentBytesMax) stop(tooLarge(path, size));
  try {
    return await handle.readFile();
  } catch (cause) {
    return stop(unreadable(path, cause));
  }
}

/** White space and byte order marks alone make no document. */
function isBlank(bytes: Uint8Array): boolean {
  const blank = new Set([0x20, 0x09, 0x0a, 0x0d, 0x0c, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
  return bytes.every((byte) => blank.has(byte));
}

/** Whether the file system says that nothing is there. */
export function isMissing(cause: unknown): boolean {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  return code === "ENOENT" || code === "ENOTDIR";
}
