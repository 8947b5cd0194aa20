import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { dayAsked } from "../api/as-of.ts";
import { datasetFiles } from "../export/dataset/dataset.ts";
import { readAsOf } from "./as-of.ts";
import { digestOf } from "./digest-of.ts";
import { from } from "./gather.ts";
import type { ExportOptions } from "./options.ts";
import { type ExitStatus, stop } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";
import { withRegister } from "./with-register.ts";
import { writable, writeWhole } from "./write-file.ts";

/** `chancery export dataset`: a folder of tables, with what describes and cites them. */
export async function exportDataset(
  { register: place, out, asOf }: ExportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (out === undefined) stop(folderWanted);
  const folder = from(terminal.folder, out);
  return withRegister(place, terminal, async (store) => {
    const register = await store.register(readAsOf(asOf));
    const day = dayAsked(asOf, terminal.now());
    const files = datasetFiles(register, { version, digest: digestOf(register), day });
    await writable(folder, () => mkdir(folder, { recursive: true }));
    // oxlint-disable-next-line no-await-in-loop -- one file after the other: each is held whole.
    for (const { name, pieces } of files) await writeWhole(join(folder, name), pieces);
    terminal.out.write(`${files.length} files in ${folder}\n`);
    return 0;
  });
}

const folderWanted = {
  code: "CLI-005",
  message: "Unexpected dataset without a folder, expected --out.",
  where: "--out",
  next: "Name a folder for the tables: `chancery export dataset --out dataset`.",
} as const;
