import { dossierJson } from "../export/dossier-json.ts";
import { dossierMarkdown } from "../export/dossier-markdown.ts";
import { dossier } from "../view/dossier.ts";
import { readAsOf } from "./as-of.ts";
import { questionBetween } from "./between.ts";
import type { DossierOptions } from "./options.ts";
import type { ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { withRegister } from "./with-register.ts";

/** `chancery dossier`: everything between two parties, as Markdown or as the API answers. */
export async function runDossier(
  parties: readonly [string, string],
  options: DossierOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const question = questionBetween(parties, options);
  const asOf = readAsOf(options.asOf);
  return withRegister(options.register, terminal, async (store) => {
    const found = dossier(await store.register(asOf), question);
    const words =
      options.format === "json" ? dossierJson(found) : dossierMarkdown(found, options.language);
    terminal.out.write(words);
    return 0;
  });
}
