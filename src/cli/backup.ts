import { access } from "node:fs/promises";
import { createGzip } from "node:zlib";
import type { BackupRow } from "../store/backup-rows.ts";
import { from } from "./gather.ts";
import { type ExitStatus, stop } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { withRegister } from "./with-register.ts";
import { writeWhole } from "./write-file.ts";

/** What `backup` may be told. */
export interface BackupCommand {
  readonly register?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `chancery backup`: writes captures, Readings and the log into one file. */
export function runBackup(
  file: string,
  options: BackupCommand,
  terminal: Terminal,
): Promise<ExitStatus> {
  return withRegister(options.register, terminal, async (store) => {
    const path = from(terminal.folder, file);
    if (options.force !== true) await refuseExisting(path);
    const counts = { captures: 0, decisions: 0, head: "" };
    await writeWhole(path, linesOf(store.dump(), counts), createGzip());
    const { captures, decisions, head } = counts;
    terminal.out.write(
      options.json === true
        ? `${JSON.stringify({ file: path, ...counts }, null, 2)}\n`
        : `${captures} captures and ${decisions} decisions are in ${path}.\n  head  ${head}\n`,
    );
    return 0;
  });
}

interface Counts {
  captures: number;
  decisions: number;
  head: string;
}

async function* linesOf(rows: AsyncIterable<BackupRow>, counts: Counts): AsyncGenerator<string> {
  for await (const row of rows) {
    if (row.is === "capture") counts.captures += 1;
    if (row.is === "decision") counts.decisions += 1;
    if (row.is === "end") counts.head = row.head;
    yield `${JSON.stringify(row)}\n`;
  }
}

async function refuseExisting(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere)
    stop({
      code: "CLI-012",
      message: "Unexpected file at the place of the backup, expected none.",
      where: path,
      next: "Name a new file, or write over this one with --force.",
    });
}
