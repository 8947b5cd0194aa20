import type { Command } from "commander";
import { createProgram } from "../../src/cli/program.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/** The page of the command line: the help of every command, as it is printed. */
export function cliReference(): string {
  const heard: string[] = [];
  const program = createProgram(listening(heard), () => undefined);
  const commands = [program, ...program.commands];
  return [head, ...commands.map((command) => section(command, heard))].join("\n\n");
}

const head = `# Command line

Made by \`npm run build:reference\` from the help of the program itself.`;

function section(command: Command, heard: string[]): string {
  heard.length = 0;
  command.outputHelp();
  const name = command.parent === null ? "chancery" : `chancery ${command.name()}`;
  return `## ${name}\n\n\`\`\`text\n${heard.join("").trimEnd()}\n\`\`\``;
}

/** A terminal 80 letters wide that keeps what is written, so that every machine makes one page. */
function listening(heard: string[]): Terminal {
  const output = {
    write: (words: string | Uint8Array): void => {
      heard.push(String(words));
    },
    isTerminal: false,
    columns: 80,
  };
  return {
    out: output,
    err: output,
    environment: {},
    folder: ".",
    readInput: () => Promise.resolve(new Uint8Array()),
    now: () => "",
    interrupted: new AbortController().signal,
  };
}
