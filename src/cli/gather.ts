import { isAbsolute, resolve } from "node:path";
import type { Trouble } from "../core/house-error.ts";
import { captureBytes, captureFile, findDocuments, type Document } from "../document/capture.ts";
import { addressOnTheWeb } from "../document/troubles.ts";
import { troubleOf } from "./status.ts";
import type { Terminal } from "./terminal.ts";

/** A place that a document may be at, or what stands in the way. */
export type Place = { readonly path: string } | Trouble;

/** The path that stands for the standard input. */
export const standardInput = "-";

/** Every document under the paths, in the order of the walk; `-` is the standard input. */
export async function findPlaces(
  paths: readonly string[],
  { folder }: Terminal,
): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const path of paths) {
    if (path === standardInput) places.push({ path });
    else if (/^https?:\/\//i.test(path)) places.push(addressOnTheWeb(path));
    // oxlint-disable-next-line no-await-in-loop -- places keep the order of the walk.
    else for await (const found of findDocuments([from(folder, path)])) places.push(found);
  }
  return places;
}

/** A path as seen from a folder. */
export function from(folder: string, path: string): string {
  return isAbsolute(path) ? path : resolve(folder, path);
}

/** Captures what lies at a place; a trouble comes back as a value. */
export async function capture(place: Place, terminal: Terminal): Promise<Document | Trouble> {
  if ("code" in place) return place;
  return attempt(place.path, () =>
    place.path === standardInput ? captureInput(terminal) : captureFile(place.path),
  );
}

async function captureInput({ readInput }: Terminal): Promise<Document> {
  return captureBytes(await readInput(), { file: "standard-input" });
}

/** Does some work on one document; what it throws becomes a trouble that says where. */
export async function attempt<T>(path: string, work: () => T | Promise<T>): Promise<T | Trouble> {
  try {
    return await work();
  } catch (cause) {
    return placeIn(path, troubleOf(cause));
  }
}

/** A trouble that names the document it is in, and the place in it where one is told. */
export function placeIn(path: string, trouble: Trouble): Trouble {
  const { where } = trouble;
  if (path === "" || where?.includes(path) === true) return trouble;
  return { ...trouble, where: where === undefined ? path : `${path}: ${where}` };
}

/** Whether a value is a trouble. */
export function isTrouble(value: object): value is Trouble {
  return "code" in value && "message" in value;
}

/** CLI-007: the paths hold no document. */
export function nothingFound(paths: readonly string[]): Trouble {
  return {
    code: "CLI-007",
    message: "Unexpected absence of documents, expected .txt, .md, .html, .htm or .xhtml files.",
    where: paths.join(", "),
    next: "Name a file, or a folder that holds some.",
  };
}
