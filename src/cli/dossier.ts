import { dossierJson } from "../export/dossier-json.ts";
import { dossierMarkdown } from "../export/dossier-markdown.ts";
import { dossierQuestion } from "../api/timeline-filter.ts";
import { sectors, type Sector } from "../core/vocabulary.ts";
import { dossier } from "../view/dossier.ts";
import { readAsOf } from "./as-of.ts";
import { partyCode } from "./parties.ts";
import type { DossierOptions } from "./options.ts";
import { stop, type ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { withRegister } from "./with-register.ts";

/** `chancery dossier`: everything between two parties, as Markdown or as the API answers. */
export async function runDossier(
  [a, b]: readonly [string, string],
  options: DossierOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { since, until } = options;
  const sector = options.sector === undefined ? undefined : sectorOf(options.sector);
  const question = dossierQuestion({
    a: partyCode(a),
    b: partyCode(b),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(sector === undefined ? {} : { sector }),
  });
  const asOf = readAsOf(options.asOf);
  return withRegister(options.register, terminal, async (store) => {
    const found = dossier(await store.register(asOf), question);
    const words =
      options.format === "json" ? dossierJson(found) : dossierMarkdown(found, options.language);
    terminal.out.write(words);
    return 0;
  });
}

function sectorOf(word: string): Sector {
  const found = sectors.find((sector) => sector === word);
  return (
    found ??
    stop({
      code: "CLI-005",
      message: `Unexpected value "${word}", expected one of ${sectors.join(", ")}.`,
      where: "--sector",
      next: "Give one of these codes.",
    })
  );
}
