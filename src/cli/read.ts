import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Trouble } from "../core/house-error.ts";
import { takeTurns, type Steps } from "../core/steps.ts";
import type { Document } from "../document/document.ts";
import type { Reading } from "../fact/reading.ts";
import { bytesTogether } from "../pipeline.ts";
import {
  capture,
  findPlaces,
  from,
  isTrouble,
  nothingFound,
  placeIn,
  type Place,
} from "./gather.ts";
import { startProgress, type Progress } from "./progress.ts";
import { readOrTell } from "./read-or-tell.ts";
import { showTrouble } from "./show-trouble.ts";
import { stop, type ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { writable } from "./write-file.ts";

/**
 * `chancery read`: one Reading for each document.
 *
 * Without a folder to write to, one document gives indented JSON and several give one line each.
 */
export async function runRead(
  paths: readonly string[],
  options: { readonly out?: string },
  terminal: Terminal,
): Promise<ExitStatus> {
  const places = await findPlaces(paths, terminal);
  if (places.length === 0) stop(nothingFound(paths));
  const write = await writerFor(options.out, places, terminal);
  const progress = startProgress(terminal.err, places.length);
  const refused: Trouble[] = [];
  const signals: Trouble[] = [];
  for await (const some of captureSome(places, { terminal, progress }))
    for (const read of takeTurns(some.map(readCaptured))) {
      if (isTrouble(read)) {
        refused.push(read);
        continue;
      }
      signals.push(...read.signals);
      // oxlint-disable-next-line no-await-in-loop -- Readings are written in the order of the documents.
      await write(read.reading);
    }
  progress.clear();
  for (const trouble of [...signals, ...refused]) showTrouble(trouble, terminal);
  return statusFor(refused.length, places.length);
}

/** 0 where nothing was refused, 3 where everything was. */
export function statusFor(refused: number, all: number): ExitStatus {
  if (refused === 0) return 0;
  return refused === all ? 3 : 1;
}

interface Read {
  readonly reading: Reading;
  /** What was odd but did not stop the reading. */
  readonly signals: readonly Trouble[];
}

/** Captures documents, and gives them out as many together as are read side by side. */
async function* captureSome(
  places: readonly Place[],
  { terminal, progress }: { readonly terminal: Terminal; readonly progress: Progress },
): AsyncGenerator<readonly (Document | Trouble)[]> {
  let [some, bytes]: [(Document | Trouble)[], number] = [[], 0];
  for (const place of places) {
    if (terminal.interrupted.aborted) return;
    progress.step("path" in place ? place.path : "");
    // oxlint-disable-next-line no-await-in-loop -- the documents of one batch in memory are enough.
    const captured = await capture(place, terminal);
    some.push(captured);
    bytes += isTrouble(captured) ? 0 : captured.bytes.length;
    if (bytes < bytesTogether) continue;
    yield some;
    [some, bytes] = [[], 0];
  }
  yield some;
}

function* readCaptured(captured: Document | Trouble): Steps<Read | Trouble> {
  if (isTrouble(captured)) return captured;
  const { origin } = captured;
  const read = yield* readOrTell(captured);
  if (isTrouble(read)) return placeIn(origin, read);
  const { text, reading } = read;
  return { reading, signals: text.signals.map((signal) => placeIn(origin, signal)) };
}

type Write = (reading: Reading) => Promise<void>;

async function writerFor(
  out: string | undefined,
  places: readonly Place[],
  terminal: Terminal,
): Promise<Write> {
  if (out !== undefined) return fileWriter(from(terminal.folder, out));
  const indent = places.length === 1 ? 2 : 0;
  return async (reading) => terminal.out.write(`${JSON.stringify(reading, null, indent)}\n`);
}

/** Writes `NAME.json` for `NAME.html`; a second document of that name becomes `NAME-2.json`. */
async function fileWriter(folder: string): Promise<Write> {
  await writable(folder, () => mkdir(folder, { recursive: true }));
  const taken = new Map<string, number>();
  return async (reading) => {
    const name = reading.document.file.replace(/\.[^.]+$/, "");
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const path = join(folder, `${name}${count === 1 ? "" : `-${count}`}.json`);
    await writable(path, () => writeFile(path, `${JSON.stringify(reading, null, 2)}\n`));
  };
}
