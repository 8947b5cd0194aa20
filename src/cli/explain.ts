import { existsSync } from "node:fs";
import { becauseOf } from "../api/because.ts";
import { findEntry } from "../api/find-entry.ts";
import { explainEntry } from "../api/explain-entry.ts";
import type { Explanation } from "../contract/contract.ts";
import { isLanguage } from "../core/language.ts";
import { captureBytes, captureFile } from "../document/capture.ts";
import { assembleFacts } from "../fact/assemble.ts";
import { occasionRules } from "../fact/encounter/rules.ts";
import { makeReading } from "../fact/make-reading.ts";
import type { Reading } from "../fact/reading.ts";
import { explainFinds } from "../grammar/explain.ts";
import { RuleSet } from "../grammar/rule-set.ts";
import { findMentions } from "../mention/find-mentions.ts";
import type { Mentions } from "../mention/mentions.ts";
import { readText } from "../text/read-text.ts";
import type { CanonicalText } from "../text/text.ts";
import { from } from "./gather.ts";
import { explainItems, explainReading, layOutExplanation } from "./explain-words.ts";
import type { ExplainOptions } from "./options.ts";
import { openExisting, registerPlace } from "./register-place.ts";
import { stop, type ExitStatus } from "./status.ts";
import type { Terminal } from "./terminal.ts";

/** `chancery explain`: which rule found what, and from which words. */
export async function runExplain(
  subject: string | undefined,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (options.sentence !== undefined) return explainSentence(options.sentence, options, terminal);
  if (subject === undefined) return stop(noSubject);
  const path = from(terminal.folder, subject);
  if (existsSync(path)) return explainFile(path, options, terminal);
  return explainRecord(subject, options, terminal);
}

function explainSentence(
  sentence: string,
  options: ExplainOptions,
  terminal: Terminal,
): ExitStatus {
  const bytes = new TextEncoder().encode(`${sentence}\n`);
  const document = captureBytes(bytes, { file: "sentence.txt" });
  // One sentence has no head: it is all body.
  const read = readText(document);
  const end = read.text.trimEnd().length;
  const text: CanonicalText = {
    ...read,
    language: options.language ?? (isLanguage(read.language) ? read.language : "en"),
    zones: [{ kind: "body", start: 0, end: read.text.length }],
    sentences: [{ zone: "body", paragraph: 0, start: 0, end }],
  };
  const mentions = findMentions(text);
  const reading = makeReading({ ...document, mentions, facts: assembleFacts(mentions) });
  if (options.json === true) terminal.out.write(json(reading));
  else terminal.out.write(explainAll(mentions, reading));
  return 0;
}

/** What was found, item by item; then the rules that fired; then the facts. */
function explainAll(mentions: Mentions, reading: Reading): string {
  const { canonical, lattice, language } = mentions;
  const found = new RuleSet(occasionRules[language]).apply(lattice);
  const rules = found.length === 0 ? [] : [explainFinds(canonical.text, found)];
  return `${[explainItems(mentions), ...rules, explainReading(reading)].join("\n\n")}\n`;
}

async function explainFile(
  path: string,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const document = await captureFile(path);
  const mentions = findMentions(readText(document));
  const reading: Reading = makeReading({ ...document, mentions, facts: assembleFacts(mentions) });
  terminal.out.write(options.json === true ? json(reading) : `${explainReading(reading)}\n`);
  return 0;
}

async function explainRecord(
  id: string,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const store = await openExisting(registerPlace(options.register, terminal));
  try {
    const register = await store.register();
    const entry = findEntry(register, id) ?? stop(noRecord(id));
    const explanation: Explanation = explainEntry(entry, register, becauseOf);
    terminal.out.write(
      options.json === true ? json(explanation) : `${layOutExplanation(explanation)}\n`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const noSubject = {
  code: "CLI-003",
  message: "Unexpected end of the command, expected a file, an id, or --sentence.",
  next: "Run `chancery explain --help`, which gives examples.",
} as const;

function noRecord(id: string): Parameters<typeof stop>[0] {
  return {
    code: "CLI-011",
    message: "Unexpected subject, expected a file, or the id of a line of the register.",
    where: id,
    next: "Check the spelling; ids are shown in the workbench and by `chancery dossier --format json`.",
  };
}
