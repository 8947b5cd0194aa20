/**
 * Scores the persons that mentions alone find, on benchmarks in ../shared (or CHANCERY_SHARED).
 *
 * Usage: npx tsx scripts/score-names.ts [--part dev|train] [--language fr|ru] [--errors]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../src/core/language.ts";
import { captureFile } from "../src/document/capture.ts";
import { findMentions } from "../src/mention/find-mentions.ts";
import { mentionsOf } from "../src/mention/mentions-of.ts";
import { party, type Party } from "../src/mention/party/party.ts";
import { personName } from "../src/mention/person/name.ts";
import { readText } from "../src/text/read-text.ts";
import { f1Of, isStarted, printMeasured, readBenchmark, type Measured } from "./measured.ts";
import { sharedFolder } from "./shared.ts";

/** A benchmark lists its spans as entities, or as the mentions of its entities. */
interface Case {
  readonly text: string;
  readonly entities: readonly Labelled[];
  readonly mentions?: readonly Labelled[];
}

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
}

const part = process.argv.includes("--part")
  ? (process.argv[process.argv.indexOf("--part") + 1] ?? "dev")
  : "dev";
const languages = process.argv.includes("--language")
  ? [process.argv[process.argv.indexOf("--language") + 1] ?? "fr"]
  : ["fr", "ru"];
const showErrors = process.argv.includes("--errors");

interface Count {
  both: number;
  found: number;
  wanted: number;
}

function around(text: string, [start, end]: readonly [number, number]): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll("\n", "⏎");
}

function countCase(
  { text, entities, mentions = entities }: Case,
  count: Count,
  language: Language,
): void {
  const { lattice } = mentionsOf(text, language);
  const found = new Map<string, number>();
  for (const { from, to, value } of lattice.all(personName)) {
    const { start, end } = lattice.span(from, to);
    found.set(`${start} ${end}`, value.certainty);
  }
  const wanted = new Set(
    mentions
      .filter(({ type }) => type?.toLowerCase() === "person")
      .map(({ start, end }) => `${start} ${end}`),
  );
  const both = [...found.keys()].filter((key) => wanted.has(key)).length;
  count.both += both;
  count.found += found.size;
  count.wanted += wanted.size;
  if (showErrors) printErrors(text, found, wanted);
}

function spanOf(key: string): readonly [number, number] {
  const [start = 0, end = 0] = key.split(" ").map(Number);
  return [start, end];
}

function printErrors(
  text: string,
  found: ReadonlyMap<string, number>,
  wanted: ReadonlySet<string>,
): void {
  for (const [key, certainty] of found)
    if (!wanted.has(key)) console.log(`+ ${certainty} ${around(text, spanOf(key))}`);
  for (const key of wanted) if (!found.has(key)) console.log(`- ${around(text, spanOf(key))}`);
}

/** Exact spans of persons in French and Russian news. */
export function measureNames(): readonly Measured[] {
  return [
    measureBenchmark("ner-fr-winer", "fr", 0.9),
    measureBenchmark("ner-ru-factrueval", "ru", 0.9),
  ];
}

function measureBenchmark(name: string, language: Language, target: number): Measured {
  const count = { both: 0, found: 0, wanted: 0 };
  for (const one of readBenchmark<Case>(name, part)) countCase(one, count, language);
  const value = f1Of(count.both, count.found, count.wanted);
  return { benchmark: `${name} persons`, figure: "F1", value, target, cases: count.wanted };
}

interface GoldPerson {
  readonly names: readonly string[];
  readonly optional?: boolean;
  readonly offices: readonly {
    readonly role: string | readonly string[];
    readonly of: string | null | readonly (string | null)[];
    readonly optional?: boolean;
  }[];
}

/** Parties that bear a name, groups opened. */
function named(parties: readonly Party[]): readonly Party[] {
  return parties.flatMap((one) => (one.type === "group" ? named(one.members) : [one]));
}

const listed = <Value>(value: Value | readonly Value[]): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [value as Value];

interface GoldCount {
  persons: number;
  met: number;
  offices: number;
  roles: number;
  states: number;
}

function countPerson(person: GoldPerson, parties: readonly Party[], count: GoldCount): void {
  const own = parties.filter(({ name }) => name !== null && person.names.includes(name.name));
  count.persons += 1;
  if (own.length > 0) count.met += 1;
  else if (showErrors) console.log(`- ${person.names.join(" | ")}`);
  const titles = own.flatMap(({ offices, code }) =>
    offices.flatMap((office) => office.titles.map(({ role, of }) => ({ role, of: of ?? code }))),
  );
  for (const office of person.offices.filter(({ optional }) => optional !== true)) {
    count.offices += 1;
    const fitting = titles.filter(({ role }) => listed(office.role).includes(role));
    if (fitting.length > 0) count.roles += 1;
    else if (showErrors) console.log(`- ${person.names[0]}: ${listed(office.role).join("/")}`);
    if (fitting.some(({ of }) => listed(office.of).includes(of))) count.states += 1;
  }
}

/** The seeds, which are named by a number, are French. */
function files(language: string): RegExp {
  return language === "fr" ? /^(?:fr-.*|0.*)\.txt$/ : new RegExp(`^${language}-.*\\.txt$`);
}

function goldPaths(language: string): readonly string[] {
  return ["seeds", "reading/dev"]
    .map((name) => join(sharedFolder, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => files(language).test(name))
        .map((name) => join(folder, name)),
    );
}

async function countFile(path: string, count: GoldCount): Promise<void> {
  const gold = JSON.parse(readFileSync(path.replace(/\.txt$/, ".gold.json"), "utf8")) as {
    readonly persons: readonly GoldPerson[];
  };
  const { lattice } = findMentions(readText(await captureFile(path)));
  const parties = named(lattice.all(party).map(({ value }) => value));
  for (const person of gold.persons.filter(({ optional }) => optional !== true))
    countPerson(person, parties, count);
}

/** Offices here are what the words beside a name say; the facts add what other sentences imply. */
async function scoreGold(language: string): Promise<string> {
  const count: GoldCount = { persons: 0, met: 0, offices: 0, roles: 0, states: 0 };
  await Promise.all(goldPaths(language).map((path) => countFile(path, count)));
  return `gold ${language}  persons ${count.met}/${count.persons}  roles ${count.roles}/${count.offices}  with state ${count.states}/${count.offices}`;
}

if (isStarted(import.meta.filename)) {
  printMeasured(
    measureNames().filter(({ benchmark }) =>
      languages.some((language) => benchmark.includes(`-${language}-`)),
    ),
  );
  const lines = await Promise.all(languages.map((language) => scoreGold(language)));
  for (const line of lines) console.log(line);
}
