import { writeFile } from "node:fs/promises";
import { clustersJson, clustersOf } from "../export/clusters-json.ts";
import type { RegisterSource } from "../register/source.ts";
import type { Store } from "../store/store.ts";
import { from } from "./gather.ts";
import type { ExportOptions } from "./options.ts";
import { openExisting, registerPlace } from "./register-place.ts";
import { stop, type ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";

/** `chancery export clusters`: which records of different documents the register holds for one. */
export async function runExportClusters(
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const store = await openExisting(registerPlace(options.register, terminal));
  try {
    const register = await store.register();
    const words = clustersJson(clustersOf(await sourcesOf(store), register));
    if (options.out === undefined) terminal.out.write(words);
    else await writeWords(from(terminal.folder, options.out), words);
    return 0;
  } finally {
    await store.close();
  }
}

/** The newest capture of every document, with its Reading. */
async function sourcesOf(store: Store): Promise<readonly RegisterSource[]> {
  const { documents } = await store.register();
  const sources: RegisterSource[] = [];
  for (const { id, capture, origin, file, capturedAt, copyOf } of documents.values()) {
    // oxlint-disable-next-line no-await-in-loop -- one Reading in memory at a time is enough.
    const read = await store.reading(capture);
    if (read === null) continue;
    const { text, zones, reading } = read;
    sources.push({ capture, document: id, origin, file, capturedAt, copyOf, text, zones, reading });
  }
  return sources;
}

async function writeWords(path: string, words: string): Promise<void> {
  try {
    await writeFile(path, words);
  } catch (cause) {
    stop({
      code: "CLI-010",
      message: "Unexpected refusal by the file system, expected a place to write to.",
      where: path,
      next: "Name another file with --out, or grant the right to write there.",
      cause,
    });
  }
}
