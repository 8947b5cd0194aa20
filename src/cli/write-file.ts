import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stop } from "./status.ts";

/**
 * Writes a file whole or not at all: beside its place first, then on the disk, then in its place.
 *
 * @param pieces - Words, in order.
 * @param through - What they pass through on their way, such as gzip.
 * @throws HouseError CLI-010 where the file system refuses.
 */
export async function writeWhole(
  path: string,
  pieces: Iterable<string> | AsyncIterable<string>,
  ...through: readonly Transform[]
): Promise<void> {
  const beside = `${path}.part`;
  try {
    await pipeline([Readable.from(pieces), ...through, createWriteStream(beside)]);
    await flush(beside);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    if (!isFileSystem(cause)) throw cause;
    stop({
      code: "CLI-010",
      message: "Unexpected refusal by the file system, expected a place to write to.",
      where: path,
      next: "Name another file, or grant the right to write there.",
      cause,
    });
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isFileSystem(cause: unknown): boolean {
  return cause instanceof Error && "syscall" in cause;
}

/**
 * Does work in a folder of somebody.
 *
 * @throws HouseError CLI-010 where the file system refuses.
 */
export async function writable(path: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    stop({
      code: "CLI-010",
      message: "Unexpected refusal by the file system, expected a place to write to.",
      where: path,
      next: "Name another folder with --out, or grant the right to write there.",
      cause,
    });
  }
}
