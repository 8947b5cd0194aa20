import type { Command, CommanderError } from "commander";
import type { Trouble } from "../core/house-error.ts";

type Told = (subject: string, program: Command) => Omit<Trouble, "next">;

/** What commander calls a mistake → how the house says it. */
const mistakes: Readonly<Record<string, Told>> = {
  "commander.unknownCommand": (subject, program) => ({
    code: "CLI-001",
    message: `Unexpected command "${subject}", expected one of ${namesOf(program)}.`,
  }),
  "commander.unknownOption": (subject) => ({
    code: "CLI-002",
    message: `Unexpected option "${subject}", expected one that the command knows.`,
  }),
  "commander.missingArgument": (subject) => ({
    code: "CLI-003",
    message: `Unexpected end of the command, expected <${subject}>.`,
  }),
  "commander.optionMissingArgument": (subject) => ({
    code: "CLI-003",
    message: `Unexpected end after ${subject}, expected its value.`,
  }),
  "commander.excessArguments": () => ({
    code: "CLI-004",
    message: "Unexpected further words, expected fewer.",
  }),
};

/**
 * Says in the house's words what commander found wrong with the command line.
 *
 * @returns null where nothing is wrong: somebody asked for the help or the version.
 */
export function usageTrouble(error: CommanderError, program: Command): Trouble | null {
  if (error.code === "commander.invalidArgument") return wrongValue(error.message);
  const told = mistakes[error.code];
  if (told === undefined) return null;
  const guess = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  const help = "Run `chancery --help`, or `chancery <command> --help`, which gives examples.";
  return {
    ...told(subjectOf(error.message), program),
    next: guess === undefined ? help : `Did you mean ${guess}? ${help}`,
  };
}

/** "error: option '--port <number>' argument 'x' is invalid. Expected a port from 0 to 65535." */
function wrongValue(message: string): Trouble {
  const shape = /'([^']+)' argument '(.*)' is invalid\. (.*)/s;
  const [, option = "", value = "", reason = ""] = shape.exec(message) ?? [];
  const expected = reason
    .replace(/^Expected /, "")
    .replace(/^Allowed choices are /, "one of ")
    .replace(/\.$/, "");
  return {
    code: "CLI-005",
    message: `Unexpected value "${value}", expected ${expected}.`,
    where: option,
    next: "Run the command with --help, which gives examples.",
  };
}

/** commander puts what it speaks of in quotes. */
function subjectOf(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? "";
}

function namesOf(program: Command): string {
  return program.commands.map((command) => command.name()).join(", ");
}
