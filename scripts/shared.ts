import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of gold documents and third-party suites: `CHANCERY_SHARED`, or `../shared`. */
export const sharedFolder: string = resolve(process.env["CHANCERY_SHARED"] ?? "../shared");

/** The path of a part of the shared folder; null, with a printed line, where it is not there. */
export function sharedPath(part: string): string | null {
  const path = resolve(sharedFolder, part);
  if (existsSync(path)) return path;
  console.log(
    `skipped: ${part} is not in ${sharedFolder} (set CHANCERY_SHARED to the folder that holds it)`,
  );
  return null;
}
