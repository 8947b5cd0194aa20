import { Command, Option } from "commander";
import {
  asOfOption,
  dayOption,
  examples,
  languageOption,
  registerOption,
  type Setting,
} from "./command-parts.ts";
import type { DossierOptions, FollowUpOptions } from "./options.ts";

/** The commands that say what lies between two parties. */
export const betweenCommands: readonly ((setting: Setting) => Command)[] = [dossier, followUp];

function dossier({ terminal, end }: Setting): Command {
  return between("dossier")
    .summary("print everything between two parties")
    .description(
      "Prints everything that the register holds between two parties, in order of time, each line with its sentence and its source. A party is a code (KE, org:AU) or a name in French, English or Russian.",
    )
    .addOption(
      new Option(
        "--format <format>",
        "md: Markdown; html: one web page, to be printed or sent; docx: for Word; json: for programs",
      )
        .choices(["md", "html", "docx", "json"])
        .default("md"),
    )
    .addHelpText(
      "after",
      examples(
        "dossier KE LU --since 2024",
        "dossier Madagascar Arménie --sector health --format json",
        "dossier KE LU --as-of 2026-01-31",
        "dossier KE LU --format docx --language fr > dossier.docx",
      ),
    )
    .action(async (a: string, b: string, options: DossierOptions) => {
      const { runDossier } = await import("./dossier.ts");
      end(await runDossier([a, b], options, terminal));
    });
}

function followUp({ terminal, end }: Setting): Command {
  return between("follow-up")
    .summary("print what was undertaken between two parties, and what became of it")
    .description(
      "Prints the commitments, agreements and projects between two parties, from session to session of their joint commission, each with what later documents say became of it: done, under way, overdue, not spoken of since. A party is a code (KE, org:AU) or a name in French, English or Russian.",
    )
    .addOption(
      new Option(
        "--format <format>",
        "md: Markdown, for people; csv: for a spreadsheet; json: for programs",
      )
        .choices(["md", "csv", "json"])
        .default("md"),
    )
    .addHelpText(
      "after",
      examples(
        "follow-up Madagascar Armenia",
        "follow-up MG AM --format csv --language fr > suivi.csv",
        "follow-up MG AM --as-of 2026-01-31",
      ),
    )
    .action(async (a: string, b: string, options: FollowUpOptions) => {
      const { runFollowUp } = await import("./follow-up.ts");
      end(await runFollowUp([a, b], options, terminal));
    });
}

/** Two parties, and what narrows what lies between them. */
function between(name: string): Command {
  return new Command(name)
    .argument("<a>", "one party")
    .argument("<b>", "the other")
    .addOption(registerOption())
    .addOption(dayOption("--since <date>", "from this day, month or year on"))
    .addOption(dayOption("--until <date>", "up to this day, month or year"))
    .addOption(asOfOption())
    .option("--sector <code>", "this field of cooperation alone, such as energy")
    .addOption(languageOption("language of the headings"));
}
