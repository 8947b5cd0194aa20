import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { createApi } from "../api/app.ts";
import type { ReadingProgress } from "../contract/contract.ts";
import { listen, type Listening } from "../api/listen.ts";
import type { Store } from "../store/store.ts";
import { ingest } from "./ingest.ts";
import { keepWhileOpen } from "./keep-while-open.ts";
import { summary, troublesOf } from "./ingest-command.ts";
import { paintFor } from "./paint.ts";
import type { ServeOptions } from "./options.ts";
import { findPlaces, nothingFound, type Place } from "./gather.ts";
import {
  makeFolderFor,
  openExisting,
  openRegister,
  registerPlace,
  sampleRegisterPlace,
  type RegisterPlace,
} from "./register-place.ts";
import { showTrouble } from "./show-trouble.ts";
import { stop, type ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";

const packageFolder = join(import.meta.dirname, "..", "..");
const workbenchFolder = join(packageFolder, "dist", "workbench");
const sampleFolder = join(packageFolder, "sample");

/** `chancery serve`: the workbench and the API for a register that is there, until Ctrl-C. */
export async function runServe(options: ServeOptions, terminal: Terminal): Promise<ExitStatus> {
  const place = registerPlace(options.register, terminal);
  const store = await openExisting(place);
  return serveUntilStopped({ store, place, places: [] }, options, terminal);
}

/** `chancery open`: serves at once, and reads documents, or the bundled record, while it serves. */
export async function runOpen(
  paths: readonly string[],
  options: ServeOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const bundled = paths.length === 0;
  const place =
    bundled && options.register === undefined
      ? sampleRegisterPlace(terminal)
      : registerPlace(options.register, terminal);
  const places = await findPlaces(bundled ? sampleFiles() : paths, terminal);
  if (places.length === 0) stop(nothingFound(paths));
  if (bundled) makeFolderFor(place);
  const store = await openRegister(place);
  return serveUntilStopped({ store, place, places }, options, terminal);
}

/** The documents of the bundled record, without the page that describes them. */
function sampleFiles(): readonly string[] {
  return readdirSync(sampleFolder)
    .filter((name) => name !== "README.md")
    .toSorted()
    .map((name) => join(sampleFolder, name));
}

interface OpenRegister {
  readonly store: Store;
  readonly place: RegisterPlace;
  /** What is to be read while it is served. */
  readonly places: readonly Place[];
}

/** How far the reading is; `now` is null where nothing is being read. */
interface ReadingState {
  now: ReadingProgress | null;
}

async function serveUntilStopped(
  { store, place, places }: OpenRegister,
  options: ServeOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const total = places.length;
  const state: ReadingState = { now: total === 0 ? null : { done: 0, total } };
  try {
    const server = await startServer({ store, state }, options, terminal);
    try {
      announce(server, { place, options }, terminal);
      const status = await readInto({ store, state, places }, terminal);
      await keepWhileOpen(store, terminal.interrupted);
      return status;
    } finally {
      await server.close();
    }
  } finally {
    await store.close();
  }
}

/** Reads the documents and says what became of them; nothing where there are none. */
async function readInto(
  { store, state, places }: Omit<OpenRegister, "place"> & { readonly state: ReadingState },
  terminal: Terminal,
): Promise<ExitStatus> {
  if (places.length === 0) return 0;
  const tell = (done: number, total: number): void => {
    state.now = { done, total };
  };
  const ingested = await ingest(places, { store, tell }, terminal);
  state.now = null;
  for (const trouble of troublesOf(ingested)) showTrouble(trouble, terminal);
  terminal.out.write(`${summary(ingested)}\n`);
  return ingested.refused.length === 0 ? 0 : 1;
}

async function startServer(
  { store, state }: { readonly store: Store; readonly state: ReadingState },
  { host, port }: ServeOptions,
  terminal: Terminal,
): Promise<Listening> {
  const app = createApi({
    store,
    reading: () => state.now,
    now: terminal.now,
    newId: () => `d-${randomUUID()}`,
    workbench: workbenchFolder,
    hosts: isLoopback(host) ? [host] : [host, hostname()],
  });
  try {
    return await listen(app, { host, port });
  } catch (cause) {
    return stop({
      code: "CLI-009",
      message: `Unexpected refusal by the system: ${cause instanceof Error ? cause.message : String(cause)}. Expected a free port.`,
      where: `${host}:${port}`,
      next: "Choose another with --port or --host.",
      cause,
    });
  }
}

/** Says where the workbench is: the first thing that somebody looks for. */
function announce(
  { port }: Listening,
  shown: { readonly place: RegisterPlace; readonly options: ServeOptions },
  terminal: Terminal,
): void {
  const { place, options } = shown;
  const { out, err } = terminal;
  const paint = paintFor(out, terminal);
  if (port !== options.port && options.port !== 0)
    err.write(`Port ${options.port} is taken, so this is port ${port}.\n`);
  if (!isLoopback(options.host))
    err.write("Whoever reaches this address can read and decide: there is no password.\n");
  out.write(`Chancery is open at ${paint("bold", `http://${inUrl(options.host)}:${port}/`)}\n`);
  out.write(`  register  ${place.shown}\n  stop      Ctrl-C\n`);
}

/** The host as a browser can open it. */
function inUrl(host: string): string {
  if (host === "0.0.0.0" || host === "::") return hostname();
  return host.includes(":") ? `[${host}]` : host;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
