import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { HouseError } from "../core/house-error.ts";
import type { BackupRow } from "../store/backup-rows.ts";
import { digestOf } from "./digest-of.ts";
import { from } from "./gather.ts";
import { openRegister, registerPlace } from "./register-place.ts";
import { type ExitStatus, stop } from "./status.ts";
import type { Terminal } from "./terminal.ts";

/** `chancery restore`: writes a backup into an empty register, on either engine. */
export async function runRestore(
  file: string,
  options: { readonly register?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<ExitStatus> {
  const path = from(terminal.folder, file);
  const rows = rowsIn(path);
  // A file that is no backup is refused before a register is made for it.
  const first = await rows.next();
  const place = registerPlace(options.register, terminal);
  const store = await openRegister(place);
  try {
    await store.fill(again(first, rows));
    const { captures, decisions } = await store.counts();
    const digest = digestOf(await store.register());
    terminal.out.write(
      options.json === true
        ? `${JSON.stringify({ register: place.shown, captures, decisions, digest }, null, 2)}\n`
        : `${captures} captures and ${decisions} decisions are in ${place.shown}.\n  register  ${digest}\n`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

async function* again(
  first: IteratorResult<BackupRow>,
  rest: AsyncGenerator<BackupRow>,
): AsyncGenerator<BackupRow> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

async function* rowsIn(path: string): AsyncGenerator<BackupRow> {
  const source = createReadStream(path);
  const unpacked = createGunzip();
  source.on("error", (cause) => unpacked.destroy(cause));
  try {
    for await (const line of createInterface({ input: source.pipe(unpacked), crlfDelay: Infinity }))
      // `fill` refuses whatever is no row.
      yield JSON.parse(line) as BackupRow;
  } catch (cause) {
    if (cause instanceof HouseError) throw cause;
    stop({
      code: "CLI-013",
      message: `Unexpected end of the backup, expected a whole file that \`chancery backup\` wrote: ${cause instanceof Error ? cause.message : String(cause)}.`,
      where: path,
      next: "Check the path and the file. Nothing was restored.",
      cause,
    });
  } finally {
    source.destroy();
  }
}
