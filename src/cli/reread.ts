import { foldRegister } from "../register/fold-register.ts";
import type { Register } from "../register/register.ts";
import type { Store, StoredReading } from "../store/store.ts";
import { compareRegisters } from "../view/compare-registers.ts";
import { layOutDifferences, type Reread } from "./difference-words.ts";
import { readAgain, writeAgain } from "./read-again.ts";
import { plainTrouble, showTrouble } from "./show-trouble.ts";
import type { ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { withReadings } from "./with-readings.ts";
import { withRegister } from "./with-register.ts";

/** What `reread` may be told. */
export interface RereadCommand {
  readonly register?: string;
  readonly preview?: boolean;
  readonly json?: boolean;
}

/** `chancery reread`: reads every capture with today's rules and tells what has become otherwise. */
export function runReread(options: RereadCommand, terminal: Terminal): Promise<ExitStatus> {
  return withRegister(options.register, terminal, async (store) => {
    const reread = await readAnew(store, options, terminal);
    for (const trouble of reread.refused) showTrouble(trouble, terminal);
    terminal.out.write(options.json === true ? asJson(reread) : layOutDifferences(reread));
    return reread.refused.length > 0 || terminal.interrupted.aborted ? 1 : 0;
  });
}

async function readAnew(
  store: Store,
  { preview = false }: RereadCommand,
  terminal: Terminal,
): Promise<Reread> {
  const before = await store.register();
  const readings: StoredReading[] = [];
  const written = await writeAgain(readAgain(store, terminal), async (batch) => {
    if (preview) readings.push(...batch);
    else await store.putReadings(batch, terminal.now());
  });
  const after = preview ? await wouldBe(store, { before, readings }) : await store.register();
  const difference = compareRegisters(before, after);
  return { ...written, difference, preview, decisions: after.decisions.length };
}

async function wouldBe(
  store: Store,
  { before, readings }: { readonly before: Register; readonly readings: readonly StoredReading[] },
): Promise<Register> {
  return foldRegister(withReadings(await store.sources(), readings), before.decisions);
}

function asJson({ difference, refused, ...reread }: Reread): string {
  const told = { ...reread, ...difference, refused: refused.map(plainTrouble) };
  return `${JSON.stringify(told, null, 2)}\n`;
}
