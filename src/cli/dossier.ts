import { dossierFormats } from "../export/dossier-formats.ts";
import { dossier } from "../view/dossier.ts";
import { readAsOf } from "./as-of.ts";
import { questionBetween } from "./between.ts";
import type { DossierOptions } from "./options.ts";
import { type ExitStatus, stop } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { withRegister } from "./with-register.ts";

/** `chancery dossier`: everything between two parties, in any form that it can leave in. */
export async function runDossier(
  parties: readonly [string, string],
  options: DossierOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const question = questionBetween(parties, options);
  const asOf = readAsOf(options.asOf);
  return withRegister(options.register, terminal, async (store) => {
    const found = dossier(await store.register(asOf), question);
    const file = dossierFormats[options.format].write(found, options.language);
    if (typeof file !== "string" && terminal.out.isTerminal) stop(noScreen);
    terminal.out.write(file);
    return 0;
  });
}

const noScreen = {
  code: "CLI-010",
  message: "Unexpected screen for a Word file, expected a file to write to.",
  where: "--format docx",
  next: "Send it to a file: chancery dossier KE LU --format docx > dossier.docx",
} as const;
