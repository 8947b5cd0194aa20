import { stat } from "node:fs/promises";
import { join } from "node:path";
import type * as App from "../../src/api/app.ts";
import type * as Gather from "../../src/cli/gather.ts";
import type * as Ingest from "../../src/cli/ingest.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import type * as Sqlite from "../../src/store/sqlite.ts";

// What is measured is the built program, as people run it: `npm run bench:ingest` builds it first.
async function load<T>(path: string): Promise<T> {
  return (await import(new URL(`../../dist/${path}.js`, import.meta.url).href)) as T;
}

export const createApi: typeof App.createApi = (await load<typeof App>("api/app")).createApi;
export const findPlaces: typeof Gather.findPlaces = (await load<typeof Gather>("cli/gather"))
  .findPlaces;
export const ingest: typeof Ingest.ingest = (await load<typeof Ingest>("cli/ingest")).ingest;
export const openSqlite: typeof Sqlite.openSqlite = (await load<typeof Sqlite>("store/sqlite"))
  .openSqlite;

/** The folder that this phase works in. */
export const folder: string = process.argv[2] ?? ".";
export const registerPath: string = join(folder, "register.db");
export const documentsPath: string = join(folder, "documents");

/** A terminal that nobody looks at. */
export const terminal: Terminal = {
  out: { write: () => undefined, isTerminal: false, columns: 80 },
  err: { write: () => undefined, isTerminal: false, columns: 80 },
  environment: {},
  folder,
  readInput: () => Promise.resolve(new Uint8Array()),
  now: () => "2031-12-01T08:00:00.000Z",
  interrupted: new AbortController().signal,
};

export function say(name: string, words: string): void {
  console.log(`${name.padEnd(24)} ${words}`);
}

/** Megabytes of a file; 0 where it is not there. */
export async function megabytesOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size / 1e6;
  } catch {
    return 0;
  }
}

/** The most memory that this process has had, in megabytes. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** Reads the corpus into the register. @param tell - Hears which document is begun. */
export async function readCorpus(tell: (done: number) => void = () => undefined): Promise<Corpus> {
  const places = await findPlaces([documentsPath], terminal);
  const store = await openSqlite(registerPath);
  const start = performance.now();
  const ingested = await ingest(places, { store, tell }, terminal);
  const seconds = (performance.now() - start) / 1000;
  tell(places.length);
  await store.close();
  return { ...ingested, documents: places.length, seconds };
}

interface Corpus extends Ingest.Ingested {
  readonly documents: number;
  readonly seconds: number;
}
