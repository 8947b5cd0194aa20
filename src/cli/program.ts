import { Command } from "commander";
import { careCommands } from "./care-commands.ts";
import {
  type End,
  examples,
  hostOption,
  languageChoice,
  portOption,
  registerOption,
  type Setting,
} from "./command-parts.ts";
import { betweenCommands } from "./between-commands.ts";
import type { ExplainOptions, ServeOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";

/**
 * The command line: names, options and help. What a command does is loaded when it is asked for,
 * so that `--help` is quick.
 */
export function createProgram(terminal: Terminal, end: End): Command {
  const program = new Command("chancery")
    .description(
      "Reads articles and communiqués and keeps an evidence-linked register of cooperation between states.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText("after", overview);
  const setting = { terminal, end };
  const commands = [read, ingest, open, serve, ...betweenCommands, explain, ...careCommands];
  for (const make of commands) program.addCommand(make(setting));
  for (const command of [program, ...program.commands]) speak(command, terminal);
  return program;
}

const overview = `
Exit status:
  0  all is well
  1  some documents were refused, and the others are in; or something was found wrong
  2  the command line is wrong
  3  nothing could be done

Environment:
  CHANCERY_REGISTER  the register to use: a file, or postgres://…
  NO_COLOR           no colours
  CHANCERY_DEBUG     1: print where in the code an unforeseen failure came from

Examples:
  $ chancery open                       try it on the record that comes along
  $ chancery open ~/communiques         read a folder and open the workbench on it
  $ chancery dossier Kenya Luxembourg   everything between two states, as Markdown`;

/** Sends commander's words through the terminal, and its mistakes to us. */
function speak(command: Command, { out, err }: Terminal): void {
  command
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (words) => out.write(words),
      writeErr: (words) => err.write(words),
      // The mistake itself is told in the house's words.
      outputError: () => undefined,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => out.columns,
      getErrHelpWidth: () => err.columns,
    });
}

function read({ terminal, end }: Setting): Command {
  return new Command("read")
    .summary("read documents and print what each one says")
    .description(
      "Reads documents and prints one Reading for each, as JSON. Nothing is kept. One document gives indented JSON; several give one line each, unless --out names a folder.",
    )
    .argument("<file...>", "files or folders; - is the standard input")
    .option("-o, --out <folder>", "write NAME.json for each document into this folder")
    .addHelpText(
      "after",
      examples("read visit.html", "read - < visit.txt", "read *.txt --out readings"),
    )
    .action(async (paths: string[], options: { out?: string }) => {
      const { runRead } = await import("./read.ts");
      end(await runRead(paths, options, terminal));
    });
}

function ingest({ terminal, end }: Setting): Command {
  return new Command("ingest")
    .summary("read documents into a register")
    .description(
      "Reads documents into a register. Documents that the register knows are passed by; a page that has changed is a new capture of the same document; near-identical texts are marked as copies.",
    )
    .argument("<path...>", "files or folders; - is the standard input")
    .addOption(registerOption())
    .option("--again", "read even the documents that the register knows")
    .option("--json", "print the answer as JSON")
    .addHelpText(
      "after",
      examples("ingest ~/communiques", "ingest news --register postgres://localhost/register"),
    )
    .action(async (paths: string[], options: { register?: string }) => {
      const { runIngest } = await import("./ingest-command.ts");
      end(await runIngest(paths, options, terminal));
    });
}

function open({ terminal, end }: Setting): Command {
  return new Command("open")
    .summary("read documents and open the workbench on them")
    .description(
      "Reads documents into a register and serves the workbench until Ctrl-C. Without a path it opens the record of thirteen invented documents that comes along; its register is a file in your cache folder, so that what you decide in it is there the next time.",
    )
    .argument("[path...]", "files or folders")
    .addOption(registerOption())
    .addOption(portOption())
    .addOption(hostOption())
    .addHelpText("after", examples("open", "open ~/communiques", "open news --port 8080"))
    .action(async (paths: string[], options: ServeOptions) => {
      const { runOpen } = await import("./serve.ts");
      end(await runOpen(paths, options, terminal));
    });
}

function serve({ terminal, end }: Setting): Command {
  return new Command("serve")
    .summary("serve the workbench and the API for a register")
    .description("Serves the workbench and the API for a register until Ctrl-C.")
    .addOption(registerOption())
    .addOption(portOption())
    .addOption(hostOption())
    .addHelpText("after", examples("serve", "serve --register missions.db --port 8080"))
    .action(async (options: ServeOptions) => {
      const { runServe } = await import("./serve.ts");
      end(await runServe(options, terminal));
    });
}

function explain({ terminal, end }: Setting): Command {
  return new Command("explain")
    .summary("show which rule found what, and from which words")
    .description(
      "Shows what stands behind the facts of a document, of a line of the register, or of one sentence: the rule, its reason, and the words.",
    )
    .argument("[subject]", "a file, or the id of a line of the register")
    .option("--sentence <words>", "explain these words instead")
    .addOption(
      languageChoice("language of the sentence (default: the one its words tell, else English)"),
    )
    .addOption(registerOption())
    .option("--json", "print the answer as JSON")
    .addHelpText(
      "after",
      examples(
        "explain visit.html",
        "explain e-0m2k9v5c7r1d4h8q",
        'explain --sentence "The minister met her counterpart."',
      ),
    )
    .action(async (subject: string | undefined, options: ExplainOptions) => {
      const { runExplain } = await import("./explain.ts");
      end(await runExplain(subject, options, terminal));
    });
}
