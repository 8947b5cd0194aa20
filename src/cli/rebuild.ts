import type { Trouble } from "../core/house-error.ts";
import { foldRegister } from "../register/fold-register.ts";
import { withCopies } from "../store/copy-index.ts";
import type { Store, StoredReading } from "../store/store.ts";
import { digestOf } from "./digest-of.ts";
import { readAgain, writeAgain, type WrittenAgain } from "./read-again.ts";
import { plainTrouble, showTrouble } from "./show-trouble.ts";
import { withReadings } from "./with-readings.ts";
import type { ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { withRegister } from "./with-register.ts";

/** What `rebuild` may be told. */
export interface RebuildCommand {
  readonly register?: string;
  readonly check?: boolean;
  readonly json?: boolean;
}

/** What came of it: the digest of the register before and after. */
interface Rebuilt extends WrittenAgain {
  readonly before: string;
  readonly after: string;
  readonly decisions: number;
}

/** `chancery rebuild`: makes everything that is derived anew, from captures and decisions alone. */
export function runRebuild(options: RebuildCommand, terminal: Terminal): Promise<ExitStatus> {
  return withRegister(options.register, terminal, async (store) => {
    const rebuilt = await (options.check === true ? check : rebuild)(store, terminal);
    for (const trouble of rebuilt.refused) showTrouble(trouble, terminal);
    terminal.out.write(options.json === true ? asJson(rebuilt) : layOut(rebuilt, options));
    const isOtherwise = options.check === true && rebuilt.before !== rebuilt.after;
    return rebuilt.refused.length > 0 || isOtherwise || terminal.interrupted.aborted ? 1 : 0;
  });
}

async function rebuild(store: Store, terminal: Terminal): Promise<Rebuilt> {
  const before = digestOf(await store.register());
  const written = await writeAgain(readAgain(store, terminal), (batch) =>
    store.rebuildReadings(batch, terminal.now()),
  );
  await store.rebuildIndexes();
  const register = await store.register();
  return { ...written, before, after: digestOf(register), decisions: register.decisions.length };
}

/** The same without writing anything. */
async function check(store: Store, terminal: Terminal): Promise<Rebuilt> {
  const register = await store.register();
  const readings: StoredReading[] = [];
  const written = await writeAgain(readAgain(store, terminal), async (batch) => {
    readings.push(...batch);
  });
  const sources = withCopies(withReadings(await store.sources(), readings));
  const after = digestOf(foldRegister(sources, register.decisions));
  return {
    ...written,
    before: digestOf(register),
    after,
    decisions: register.decisions.length,
  };
}

function asJson({ refused, ...rebuilt }: Rebuilt): string {
  const told = { ...rebuilt, same: rebuilt.before === rebuilt.after };
  const troubles = refused.map((trouble: Trouble) => plainTrouble(trouble));
  return `${JSON.stringify({ ...told, refused: troubles }, null, 2)}\n`;
}

function layOut(
  { documents, decisions, before, after }: Rebuilt,
  { check: isCheck }: RebuildCommand,
): string {
  const did = isCheck === true ? "Nothing was changed" : "Everything derived was made anew";
  const outcome =
    before === after
      ? "the same"
      : "another: newer rules read some of it otherwise; `chancery reread --preview` shows what";
  return [
    `${did}, from ${documents} captures and ${decisions} decisions: ${outcome}.`,
    `  before  ${before}`,
    `  after   ${after}`,
    "",
  ].join("\n");
}
