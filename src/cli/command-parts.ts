import { InvalidArgumentError, Option } from "commander";
import type { ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";

/** Tells how a command ended. */
export type End = (status: ExitStatus) => void;

/** What builds one command: its place in the world, and where its exit status goes. */
export interface Setting {
  readonly terminal: Terminal;
  readonly end: End;
}

/** `--register`: which register. */
export function registerOption(): Option {
  return new Option(
    "-r, --register <place>",
    "the register: a file, or postgres://… (default: CHANCERY_REGISTER, or ./chancery.db)",
  );
}

/** `--as-of`: which past moment. */
export function asOfOption(): Option {
  return new Option(
    "--as-of <moment>",
    "the register as it was then: a day, an instant in UTC, or the sequence of a decision",
  );
}

/** `--json`: for programs. */
export function jsonOption(): Option {
  return new Option("--json", "print the answer as JSON");
}

/** `--port`. */
export function portOption(): Option {
  return new Option("-p, --port <number>", "the port; the next free one if it is taken")
    .default(4600)
    .argParser((word) => {
      const port = Number(word);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) refuse("a port from 0 to 65535");
      return port;
    });
}

/** `--host`. */
export function hostOption(): Option {
  return new Option(
    "--host <address>",
    "the address to listen on; anything but this machine lets others in, without a password",
  ).default("127.0.0.1");
}

/** An option that takes a day, a month or a year. */
export function dayOption(flags: string, words: string): Option {
  return new Option(flags, words).argParser((word) => {
    if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(word)) refuse("a day, a month or a year: 2024-11-09");
    return word;
  });
}

/** `--language`. */
export function languageOption(words: string): Option {
  return languageChoice(words).default("en");
}

/** The same without a default. */
export function languageChoice(words: string): Option {
  return new Option("--language <code>", words).choices(["fr", "en", "ru"]);
}

function refuse(expected: string): never {
  throw new InvalidArgumentError(`Expected ${expected}.`);
}

/** The examples below the help of a command. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ chancery ${line}`).join("\n")}`;
}
