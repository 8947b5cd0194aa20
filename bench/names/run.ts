/**
 * Measures how well persons' names are told apart: `npm run bench:names -- [--errors]`.
 *
 * `pairs.tsv` gives precision and recall over pairs; `names.tsv` whether all spellings of a person
 * come together, through keys, with no other person's.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareNames, nameKeys, sameNameMin } from "../../src/core/name-form.ts";
import { sayInEnglish } from "../../src/core/reason.ts";

const withErrors = process.argv.includes("--errors");

/** The rows of a table without its head. */
function rowsOf(file: string): readonly (readonly string[])[] {
  const text = readFileSync(join(import.meta.dirname, file), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}

/** Whether two names would be one: they share a key and their comparison says so. */
function areOne(one: string, other: string): boolean {
  const keys = new Set(nameKeys(one));
  return (
    nameKeys(other).some((key) => keys.has(key)) && compareNames(one, other).score >= sameNameMin
  );
}

function outcomeOf(same: boolean, found: boolean): "right" | "missed" | "wrong" | "apart" {
  if (same) return found ? "right" : "missed";
  return found ? "wrong" : "apart";
}

function measurePairs(): void {
  const counts = { right: 0, wrong: 0, missed: 0, apart: 0 };
  for (const [verdict = "", one = "", other = "", note = ""] of rowsOf("pairs.tsv")) {
    const [same, found] = [verdict === "same", areOne(one, other)];
    counts[outcomeOf(same, found)] += 1;
    if (withErrors && same !== found)
      console.log([verdict, one, other, note, say(one, other)].join("\t"));
  }
  const { right, wrong, missed, apart } = counts;
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  console.log(`pairs: ${right + missed} of one person, ${wrong + apart} of two persons`);
  console.log(`  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}`);
}

function say(one: string, other: string): string {
  const { score, reasons } = compareNames(one, other);
  const shared = nameKeys(one).some((key) => nameKeys(other).includes(key));
  return `${score.toFixed(2)}${shared ? "" : " no key"} ${reasons.map(sayInEnglish).join("; ")}`;
}

interface Spelled {
  readonly name: string;
  readonly person: number;
}

/** Joins all spellings of all persons through their keys, and counts what came together. */
function measureClusters(): void {
  const spelled = rowsOf("names.tsv").flatMap((row, person) =>
    [...new Set(row)].filter((name) => name !== "").map((name): Spelled => ({ name, person })),
  );
  const clusters = clustersOf(spelled);
  const home = new Map<number, Map<number, number>>();
  for (const [at, { person }] of spelled.entries()) {
    const counts = home.get(person) ?? new Map<number, number>();
    const cluster = clusters[at] ?? at;
    home.set(person, counts.set(cluster, (counts.get(cluster) ?? 0) + 1));
  }
  const together = [...home.values()].reduce(
    (sum, counts) => sum + Math.max(...counts.values()),
    0,
  );
  const whole = [...home.values()].filter((counts) => counts.size === 1).length;
  console.log(`spellings: ${spelled.length} of ${home.size} persons`);
  console.log(
    `  brought together ${((100 * together) / spelled.length).toFixed(1)} %, persons whole ${whole}, clusters of two persons ${mixedOf(spelled, clusters)}`,
  );
}

/** The cluster of each spelling, named by its first. */
function clustersOf(spelled: readonly Spelled[]): readonly number[] {
  const blocks = new Map<string, number[]>();
  const clusters: number[] = [];
  for (const [at, { name }] of spelled.entries()) {
    const near = nameKeys(name).flatMap((key) => blocks.get(key) ?? []);
    const same = near.filter((other) => isSame(spelled[other]?.name ?? "", name));
    const homes = new Set(same.map((other) => clusters[other] ?? other));
    const home = homes.size === 0 ? at : Math.min(...homes);
    clusters.push(home);
    for (const [index, cluster] of clusters.entries())
      if (homes.has(cluster)) clusters[index] = home;
    for (const key of nameKeys(name)) blocks.set(key, [...(blocks.get(key) ?? []), at]);
  }
  return clusters;
}

function isSame(one: string, other: string): boolean {
  return compareNames(one, other).score >= sameNameMin;
}

function mixedOf(spelled: readonly Spelled[], clusters: readonly number[]): number {
  const persons = new Map<number, Set<number>>();
  for (const [at, { person, name }] of spelled.entries()) {
    const cluster = clusters[at] ?? at;
    const known = persons.get(cluster) ?? new Set<number>();
    if (withErrors && known.size > 0 && !known.has(person))
      console.log(`mixed\t${spelled[cluster]?.name}\t${name}`);
    persons.set(cluster, known.add(person));
  }
  return [...persons.values()].filter((members) => members.size > 1).length;
}

measurePairs();
measureClusters();
