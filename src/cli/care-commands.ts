import { Argument, Command } from "commander";
import { exportable } from "./exportable.ts";
import type { BackupCommand } from "./backup.ts";
import { asOfOption, examples, jsonOption, registerOption, type Setting } from "./command-parts.ts";
import type { ExportOptions } from "./options.ts";
import type { RebuildCommand } from "./rebuild.ts";
import type { RereadCommand } from "./reread.ts";
import type { VerifyCommand } from "./verify.ts";

/** Commands that look after a register: they prove it, keep it, and make it anew. */
export const careCommands: readonly ((setting: Setting) => Command)[] = [
  reread,
  verify,
  backup,
  restore,
  rebuild,
  exportRegister,
];

function reread({ terminal, end }: Setting): Command {
  return new Command("reread")
    .summary("read every document again with today's rules")
    .description(
      "Reads every capture of a register again, from the bytes that it keeps, and prints what has become otherwise, line by line: first the lines that people have decided about. Every decision is kept, and what was refused is not proposed again.",
    )
    .addOption(registerOption())
    .option("--preview", "change nothing, and print what would become otherwise")
    .addOption(jsonOption())
    .addHelpText("after", examples("reread --preview", "reread --register missions.db --json"))
    .action(async (options: RereadCommand) => {
      const { runReread } = await import("./reread.ts");
      end(await runReread(options, terminal));
    });
}

function verify({ terminal, end }: Setting): Command {
  return new Command("verify")
    .summary("prove that a register is whole")
    .description(
      "Holds everything against its proof: the bytes of each capture against their hash, each text against the bytes, each quotation against the text, and the log of decisions against its chain of hashes. Prints the hash of the last decision, its head: note it down, and --head proves later that nothing was cut off. Exit status 1 where something is wrong.",
    )
    .addOption(registerOption())
    .option("--head <hash>", "a head that was noted down: the log must hold it")
    .addOption(jsonOption())
    .addHelpText("after", examples("verify", "verify --register postgres://localhost/register"))
    .action(async (options: VerifyCommand) => {
      const { runVerify } = await import("./verify.ts");
      end(await runVerify(options, terminal));
    });
}

function backup({ terminal, end }: Setting): Command {
  return new Command("backup")
    .summary("write a whole register into one file")
    .description(
      "Writes captures, Readings and the log into one compressed file, while others work. The file is there whole or not at all. It is the same from every engine, so that a register moves from a file to PostgreSQL and back.",
    )
    .argument("<file>", "the file to write")
    .addOption(registerOption())
    .option("--force", "write over a file that is there")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      examples("backup missions.backup", "backup nightly.backup --force --register missions.db"),
    )
    .action(async (file: string, options: BackupCommand) => {
      const { runBackup } = await import("./backup.ts");
      end(await runBackup(file, options, terminal));
    });
}

function restore({ terminal, end }: Setting): Command {
  return new Command("restore")
    .summary("bring a register back from a backup")
    .description(
      "Writes a backup into a register that is empty or not there yet: all of it, or nothing. Every hash and the chain of the log are proved on the way. Prints the digest of the register, which `chancery export register` and `sha256sum` give as well.",
    )
    .argument("<file>", "a file that `chancery backup` wrote")
    .addOption(registerOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      examples(
        "restore missions.backup --register restored.db",
        "restore missions.backup --register postgres://localhost/missions",
      ),
    )
    .action(async (file: string, options: { register?: string; json?: boolean }) => {
      const { runRestore } = await import("./restore.ts");
      end(await runRestore(file, options, terminal));
    });
}

function rebuild({ terminal, end }: Setting): Command {
  return new Command("rebuild")
    .summary("make everything derived anew, from captures and decisions")
    .description(
      "Makes Readings, the text index and the index of the log anew, from captures and decisions alone, and prints the digest of the register before and after. With the rules that made it the two are the same, on either engine.",
    )
    .addOption(registerOption())
    .option("--check", "change nothing; exit status 1 where the register would be another")
    .addOption(jsonOption())
    .addHelpText("after", examples("rebuild --check", "rebuild --register missions.db"))
    .action(async (options: RebuildCommand) => {
      const { runRebuild } = await import("./rebuild.ts");
      end(await runRebuild(options, terminal));
    });
}

function exportRegister({ terminal, end }: Setting): Command {
  return new Command("export")
    .summary("write what the register holds, for other programs")
    .description(
      "Writes what the register holds, as JSON. `register` is all of it in canonical form: the same captures and decisions give the same bytes on every machine. `clusters` says which records of different documents the register takes for one person or one encounter, by the names of the files and the ids of `chancery read`, and which documents repeat another. `dataset` fills a folder with a table (CSV) for each kind of line, with a description of every column, and with how to cite it.",
    )
    .addArgument(new Argument("<what>", "what to write").choices([...exportable]))
    .option(
      "-o, --out <place>",
      "write into this file instead of the standard output; of a dataset, into this folder",
    )
    .addOption(asOfOption())
    .addOption(registerOption())
    .addHelpText(
      "after",
      examples(
        "export register --out register.json",
        "export register --as-of 2026-01-31",
        "export clusters --out clusters.json",
        "export dataset --out dataset",
      ),
    )
    .action(async (what: (typeof exportable)[number], options: ExportOptions) => {
      const { runExport } = await import("./export.ts");
      end(await runExport(what, options, terminal));
    });
}
