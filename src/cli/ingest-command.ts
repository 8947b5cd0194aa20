import type { Trouble } from "../core/house-error.ts";
import { ingest, type Ingested } from "./ingest.ts";
import { findPlaces, nothingFound } from "./gather.ts";
import { openRegister, registerPlace } from "./register-place.ts";
import { plainTrouble, showTrouble } from "./show-trouble.ts";
import { stop, type ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";

/** `chancery ingest`: reads documents into a register and says what became of each. */
export async function runIngest(
  paths: readonly string[],
  options: { readonly register?: string; readonly again?: boolean; readonly json?: boolean },
  terminal: Terminal,
): Promise<ExitStatus> {
  const place = registerPlace(options.register, terminal);
  const store = await openRegister(place);
  try {
    const places = await findPlaces(paths, terminal);
    if (places.length === 0) stop(nothingFound(paths));
    const ingested = await ingest(places, { store, again: options.again === true }, terminal);
    for (const trouble of troublesOf(ingested)) showTrouble(trouble, terminal);
    if (options.json === true) terminal.out.write(asJson(ingested, place.shown));
    else terminal.out.write(`${summary(ingested)}\n  register  ${place.shown}\n`);
    return statusOfIngest(ingested);
  } finally {
    await store.close();
  }
}

/** Everything that somebody ought to hear, oddities before refusals. */
export function troublesOf({ signals, refused }: Ingested): readonly Trouble[] {
  return [...signals, ...refused];
}

/** 0 where every document was taken, 3 where none was; 1 where somebody stopped it. */
export function statusOfIngest({ taken, refused, interrupted }: Ingested): ExitStatus {
  if (interrupted) return 1;
  if (refused.length === 0) return 0;
  return taken.length === 0 ? 3 : 1;
}

/** One line: what is new, read anew, known, copied and refused. */
export function summary({ taken, refused, interrupted }: Ingested): string {
  const count = (outcome: string): number =>
    taken.filter((document) => document.outcome === outcome).length;
  const copies = taken.filter(({ copyOf }) => copyOf !== null).length;
  const parts = [
    `${count("new")} new`,
    `${count("reread")} read anew`,
    `${count("known")} known`,
    `${copies} ${copies === 1 ? "copy" : "copies"} of another`,
    `${refused.length} refused`,
  ];
  return `${interrupted ? "Stopped early. " : ""}${parts.join(", ")}.`;
}

function asJson(ingested: Ingested, register: string): string {
  const { taken, refused, signals, interrupted } = ingested;
  const answer = {
    register,
    interrupted,
    taken,
    signals: signals.map(plainTrouble),
    refused: refused.map(plainTrouble),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
