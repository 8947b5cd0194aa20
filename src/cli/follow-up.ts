import { dayAsked } from "../api/as-of.ts";
import { followUpCsv } from "../export/follow-up-csv.ts";
import { followUpJson } from "../export/follow-up-json.ts";
import { followUpMarkdown } from "../export/follow-up-markdown.ts";
import { followUp, type FollowUpTable } from "../view/follow-up.ts";
import { readAsOf } from "./as-of.ts";
import { questionBetween } from "./between.ts";
import type { FollowUpOptions } from "./options.ts";
import type { ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";
import { withRegister } from "./with-register.ts";

/** `chancery follow-up`: what was undertaken between two parties, and what became of it. */
export async function runFollowUp(
  parties: readonly [string, string],
  options: FollowUpOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const question = questionBetween(parties, options);
  const asOf = readAsOf(options.asOf);
  const on = dayAsked(options.asOf, terminal.now());
  return withRegister(options.register, terminal, async (store) => {
    const table = followUp(await store.register(asOf), question, on);
    terminal.out.write(texts[options.format](table, options.language));
    return 0;
  });
}

type ToText = (table: FollowUpTable, language: FollowUpOptions["language"]) => string;

const texts: Readonly<Record<FollowUpOptions["format"], ToText>> = {
  md: followUpMarkdown,
  csv: followUpCsv,
  json: followUpJson,
};
