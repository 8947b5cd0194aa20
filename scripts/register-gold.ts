/** Reads the gold register, and scores what its scorer does not: disagreements shown. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { RegisterClusters } from "../src/export/clusters-json.ts";
import { sharedPath } from "./shared.ts";

interface Member {
  readonly file: string;
  readonly id: string;
}

interface GoldRegister {
  readonly encounters: readonly {
    readonly label: string;
    readonly disagreements: readonly {
      readonly field: string;
      readonly values: readonly { readonly value: string; readonly members: readonly Member[] }[];
    }[];
  }[];
  readonly followUps: readonly { readonly commitment: Member; readonly later: Member }[];
}

/** Where gold and Readings lie. */
export interface Compared {
  readonly gold: string;
  readonly readings: string;
  readonly folders: readonly string[];
}

/** How the shared scorer pairs predicted records with gold ones, of which only this is used. */
interface Scoring {
  readonly documents: (
    folder: string,
    readings: string,
  ) => Iterable<{ name: string; gold: unknown; text: string; pred: unknown }>;
  readonly scoreDocument: (
    gold: unknown,
    pred: unknown,
    ...rest: readonly [text: string, log: () => void]
  ) => { goldPerson: Iterable<[string, string]>; goldRecord: Iterable<[string, string]> };
}

const keyOf = ({ file, id }: Member): string => `${file}#${id}`;

/** Gold record → predicted record, both as `file#id`. */
async function goldToPredicted({ readings, folders }: Compared): Promise<Map<string, string>> {
  const path = sharedPath("reading/scoring.mjs");
  if (path === null) return new Map();
  const { documents, scoreDocument } = (await import(pathToFileURL(path).href)) as Scoring;
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const { name, gold, text, pred } of documents(folder, readings)) {
      const { goldPerson, goldRecord } = scoreDocument(gold, pred, text, () => {});
      for (const [mine, theirs] of [...goldPerson, ...goldRecord])
        found.set(`${name}#${theirs}`, `${name}#${mine}`);
    }
  }
  return found;
}

/**
 * Which disagreements of the gold the register shows: members that give two of its values stand
 * under two values of one disagreement of ours, on the same field where that is the date.
 */
export async function scoreDisagreements(
  clusters: RegisterClusters,
  compared: Compared,
): Promise<readonly string[]> {
  const { encounters } = readGold(compared);
  const predicted = await goldToPredicted(compared);
  const ours = clusters.disagreements.map(({ field, values }) => ({
    field,
    values: values.map(({ members }) => new Set(members.map(keyOf))),
  }));
  const wanted = encounters.flatMap(({ label, disagreements }) =>
    disagreements.map(({ field, values }) => {
      const sides = values.map(({ members }) => members.map((one) => predicted.get(keyOf(one))));
      const shown = ours.some(
        (mine) => (mine.field === "date") === (field === "date") && splits(mine.values, sides),
      );
      return { label, field, shown };
    }),
  );
  const count = wanted.filter(({ shown }) => shown).length;
  return [
    `disagreements of the gold shown: ${count} of ${wanted.length} (${ours.length} shown in all)`,
    ...wanted.map(({ label, field, shown }) => `  ${shown ? "✓" : "–"} ${label}: ${field}`),
  ];
}

/** Precision and recall of the follow-ups that the register proposes. */
export async function scoreFollowUps(
  clusters: RegisterClusters,
  compared: Compared,
): Promise<readonly string[]> {
  const { followUps } = readGold(compared);
  const predicted = await goldToPredicted(compared);
  const backwards = new Map([...predicted].map(([gold, mine]) => [mine, gold]));
  const wanted = new Set(
    followUps.map(({ commitment, later }) => `${keyOf(commitment)} → ${keyOf(later)}`),
  );
  const found = followUps.filter(({ commitment, later }) =>
    [commitment, later].every((one) => predicted.has(keyOf(one))),
  );
  const name = (one: Member): string => backwards.get(keyOf(one)) ?? `(${keyOf(one)})`;
  const ours = clusters.followUps.map(
    ({ commitment, later }) => `${name(commitment)} → ${name(later)}`,
  );
  const right = ours.filter((pair) => wanted.has(pair));
  return [
    `follow-ups of the gold proposed: ${right.length} of ${wanted.size}, of ${ours.length} in all (the Readings hold both ends of ${found.length})`,
    ...ours.map((pair) => `  ${wanted.has(pair) ? "✓" : "+"} ${pair}`),
    ...[...wanted].filter((pair) => !ours.includes(pair)).map((pair) => `  – ${pair}`),
  ];
}

/** Whether two sides of the gold stand under two values of ours. */
function splits(
  values: readonly ReadonlySet<string>[],
  sides: readonly (readonly (string | undefined)[])[],
): boolean {
  const under = sides.map((side) =>
    values.findIndex((members) => side.some((one) => one !== undefined && members.has(one))),
  );
  const found = new Set(under.filter((at) => at >= 0));
  return found.size > 1;
}

function readGold({ gold }: Compared): GoldRegister {
  return JSON.parse(readFileSync(gold, "utf8")) as GoldRegister;
}
