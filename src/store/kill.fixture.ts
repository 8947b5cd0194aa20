import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { hashNumber } from "../core/digest.ts";
import type { Store } from "./store.ts";

/** What a killed process had said: begun with a question mark, answered without. */
type Said = readonly (readonly string[])[];

/** What came of some kills. */
export interface Kills {
  readonly times: number;
  /** Writes that the store had answered before the process was killed. */
  readonly acknowledged: number;
  /** Writes that were under way when it was. */
  readonly underWay: number;
  /** What was lost or broken, in words; empty where all is well. */
  readonly findings: readonly string[];
}

/**
 * Kills a writing process at seeded moments, and after each time looks whether the store opens,
 * holds everything that it had answered, and nothing of a batch by halves.
 */
export async function killWriters(
  place: string,
  open: () => Promise<Store>,
  { times, seed }: { readonly times: number; readonly seed: number },
): Promise<Kills> {
  const findings: string[] = [];
  const said: (readonly string[])[] = [];
  /* oxlint-disable no-await-in-loop -- one process is killed after the other. */
  for (let turn = 0; turn < times; turn++) {
    said.push(...(await killOne(place, turn, chance(seed, turn))));
    const store = await open();
    for (const finding of await findLosses(store, said)) findings.push(`kill ${turn}: ${finding}`);
    await store.close();
  }
  /* oxlint-enable no-await-in-loop */
  const count = (asked: boolean): number =>
    said.filter(([kind = ""]) => kind.endsWith("?") === asked).length;
  return { times, acknowledged: count(false), underWay: count(true) - count(false), findings };
}

/** From 0 to 1, always the same for a seed and a turn. */
function chance(seed: number, turn: number): number {
  return hashNumber(`${seed} ${turn}`) / 2 ** 53;
}

/** A process is killed after so many lines at most, and a moment: between two writes or within one. */
const linesMax = 16;
const momentMs = 30;
/** One that is to be killed while it opens the store lives no longer than this. Milliseconds. */
const openingMs = 1200;

/** Starts a writer and kills it: mostly while it writes, at times while it opens the store. */
async function killOne(place: string, turn: number, moment: number): Promise<Said> {
  const script = fileURLToPath(new URL("kill-writer.fixture.ts", import.meta.url));
  const writer = spawn(process.execPath, ["--import", "tsx", script, place, String(turn)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said: string[][] = [];
  const lines = createInterface({ input: writer.stdout });
  const begun = new Promise<void>((resolve) => {
    lines.on("line", (line) => {
      said.push(line.split(" "));
      if (said.length > moment * linesMax) resolve();
    });
    lines.on("close", resolve);
  });
  const ended = new Promise((resolve) => writer.on("close", resolve));
  if (turn % 5 === 4) await setTimeout(moment * openingMs);
  else {
    await begun;
    await setTimeout(((moment * 1000) % 1) * momentMs);
  }
  writer.kill("SIGKILL");
  await ended;
  return said;
}

async function findLosses(store: Store, said: Said): Promise<readonly string[]> {
  const { findings } = await store.verify({ tell: () => undefined });
  return [
    ...(findings === 0 ? [] : [`verify has ${findings} findings`]),
    ...(await lostCaptures(store, said)),
    ...(await lostDecisions(store, said)),
    ...(await lostReadings(store, said)),
  ];
}

function linesOf(said: Said, kind: string): Said {
  return said.filter(([first]) => first === kind).map(([, ...words]) => words);
}

/** Batches that were answered are there; of those under way, all or nothing. */
async function lostCaptures(store: Store, said: Said): Promise<readonly string[]> {
  const kept = new Set((await store.captures()).map(({ id }) => id));
  const answered = linesOf(said, "take").flat();
  const halves = linesOf(said, "take?").filter(
    (ids) => ids.some((id) => kept.has(id)) && !ids.every((id) => kept.has(id)),
  );
  return [
    ...answered.filter((id) => !kept.has(id)).map((id) => `the capture ${id} is lost`),
    ...halves.map(([id = ""]) => `the batch of ${id} is kept by halves`),
  ];
}

async function lostDecisions(store: Store, said: Said): Promise<readonly string[]> {
  const log = await store.decisions();
  const kept = new Set(log.map(({ decision }) => decision.id));
  const gaps = log.filter(({ sequence }, at) => sequence !== at + 1);
  const answered = linesOf(said, "decide").flat();
  return [
    ...answered.filter((id) => !kept.has(id)).map((id) => `the decision ${id} is lost`),
    ...gaps.map(({ sequence }) => `a gap before the decision ${sequence}`),
  ];
}

/** A Reading that was answered is there in its newest form. */
async function lostReadings(store: Store, said: Said): Promise<readonly string[]> {
  const answered = linesOf(said, "reread");
  const kept = await Promise.all(answered.map(([capture = ""]) => store.reading(capture)));
  return answered
    .filter(([, rules], at) => kept[at]?.rules !== rules)
    .map(([capture = ""]) => `the second Reading of ${capture} is lost`);
}
