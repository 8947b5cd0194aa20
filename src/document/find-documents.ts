import { opendir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Trouble } from "../core/house-error.ts";
import { kindOfName } from "./kinds.ts";
import { circularLink, notThere, unreadable, unsupportedKind } from "./troubles.ts";

/** A document that was found, or what stood in the way of finding one. */
export type Found = { readonly path: string } | Trouble;

/**
 * Finds the documents under some paths.
 *
 * Folders are walked by name, the same on every machine. A file or folder that cannot be read is
 * a signal, and the walk goes on. Hidden files, images, archives and the like are passed by in
 * silence inside a folder; a file named outright is always answered.
 *
 * @param paths - Files and folders.
 * @returns Paths in the order of the walk, with the signals DOC-001, 002, 006, 007 in their place.
 */
export async function* findDocuments(paths: Iterable<string>): AsyncGenerator<Found> {
  const walked = new Set<string>();
  for (const path of paths) yield* visit(path, { walked, named: true, above: [] });
}

interface Walk {
  /** Real paths of all folders entered so far. */
  readonly walked: Set<string>;
  /** Whether a person named this very path. */
  readonly named: boolean;
  /** Real paths of the folders that we stand in. */
  readonly above: readonly string[];
}

async function* visit(path: string, walk: Walk): AsyncGenerator<Found> {
  const kind = await kindOfPath(path);
  if (kind === "folder") yield* enter(path, walk);
  else if (kind === "file") yield* offer(path, walk.named);
  else if (kind !== "other") yield kind;
}

async function kindOfPath(path: string): Promise<"folder" | "file" | "other" | Trouble> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "folder";
    return found.isFile() ? "file" : "other";
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    if (code === "ELOOP") return circularLink(path);
    return code === "ENOENT" || code === "ENOTDIR" ? notThere(path) : unreadable(path, cause);
  }
}

async function* enter(path: string, { walked, above }: Walk): AsyncGenerator<Found> {
  const real = await realpath(path);
  if (above.includes(real)) yield circularLink(path);
  if (walked.has(real)) return;
  walked.add(real);
  const names = await namesIn(path);
  if (!Array.isArray(names)) yield names;
  else
    for (const name of names.filter((one) => !one.startsWith(".") && one !== "node_modules"))
      yield* visit(join(path, name), { walked, named: false, above: [...above, real] });
}

async function namesIn(path: string): Promise<string[] | Trouble> {
  try {
    const names: string[] = [];
    for await (const entry of await opendir(path)) names.push(entry.name);
    return names.toSorted((one, other) => (one < other ? -1 : 1));
  } catch (cause) {
    return unreadable(path, cause);
  }
}

async function* offer(path: string, named: boolean): AsyncGenerator<Found> {
  const kind = kindOfName(basename(path));
  if (kind === "set-aside" && !named) return;
  const readable = kind === "text/plain" || kind === "text/html" || (named && kind === "unknown");
  yield readable ? { path } : unsupportedKind(path);
}
