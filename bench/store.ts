import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Encounter, Person, Reading } from "../src/fact/reading.ts";
import {
  inventCommitment,
  inventEncounter,
  inventPerson,
  inventReading,
  inventStatement,
} from "../src/register/invented.fixture.ts";
import { inventTaking } from "../src/store/invented.fixture.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import type { Store, Taking } from "../src/store/store.ts";
import { dossier } from "../src/view/dossier.ts";
import { timeline } from "../src/view/timeline.ts";

/**
 * Measures the store with invented documents: `npx tsx bench/store.ts [documents] [postgres://…]`.
 * Prints documents a second in, the fold, the timeline, a search and small durable writes.
 */
const documents = Number(process.argv[2] ?? "10000");
const server = process.argv[3];

const states = ["CL", "FI", "NP", "KE", "UY", "NO", "VN", "PT", "MG", "LA"];
const towns = ["Turku", "Valdivia", "Pokhara", "Nakuru", "Salto", "Bodø", "Huế", "Braga"];
const things = "tides grids harbours schools seeds roads cables turbines vaccines ferries".split(
  " ",
);

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "chancery-bench-"));
  const path = join(folder, "bench.chancery");
  const store = server === undefined ? await openSqlite(path) : await openPostgres(server);
  try {
    await measure(store);
    if (server === undefined)
      console.log(`file      ${((await stat(path)).size / 1e6).toFixed(1)} MB`);
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

async function measure(store: Store): Promise<void> {
  const takings = Array.from({ length: documents }, (_, index) => inventDocument(index));
  const took = await timed(() => takeInBatches(store, takings));
  console.log(`take      ${(documents / took).toFixed(0)} documents/s (${took.toFixed(1)} s)`);
  const again = await timed(() => takeInBatches(store, takings));
  console.log(`again     ${(documents / again).toFixed(0)} documents/s`);
  console.log(`fold      ${(await timed(() => store.register())).toFixed(2)} s`);
  const register = await store.register();
  console.log(`entries   ${register.entries.size}`);
  await report("timeline", () => timeline(register, { parties: ["CL", "FI"] }));
  await report("dossier", () => dossier(register, { parties: ["CL", "FI"] }));
  await report("search", () => store.search("ferries harbours"));
  await report("search 1", () => store.search("Turku"));
  let count = 0;
  await report("decide", () => store.decide(note(count++)));
  console.log(`memory    ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
}

async function takeInBatches(store: Store, takings: readonly Taking[]): Promise<void> {
  for (let start = 0; start < takings.length; start += 100)
    // oxlint-disable-next-line no-await-in-loop -- batches go one after another, as in an ingest.
    await store.take(takings.slice(start, start + 100));
}

function note(count: number): Parameters<Store["decide"]>[0] {
  const target = { record: `e-${count}`, scope: "entry", revision: "" } as const;
  const head = {
    id: `n${count}`,
    at: "2031-01-01T00:00:00.000Z",
    by: "ada",
    reason: null,
    seen: [],
  };
  return { ...head, kind: "note", target, words: "Seen." };
}

function inventDocument(index: number): Taking {
  const pick = <T>(list: readonly T[], step: number): T => list[(index * step) % list.length] as T;
  const [one, other] = [pick(states, 3), pick(states, 7)];
  const [host, guest] = [`Host Family${index % 97}`, `Guest Family${index % 89}`];
  const day = `20${30 + (index % 9)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
  const filler = Array.from(
    { length: 30 },
    (_, at) => `${pick(things, at + 1)} ${(index * 31 + at * at * 7) % 5000}`,
  );
  const text = `${host} received ${guest} in ${pick(towns, 5)} on ${day}. They spoke of ${filler.join(", ")}. He will send ${pick(things, 11)} number ${index}.`;
  const persons: readonly Person[] = [
    inventPerson(text, [host], { country: one }),
    inventPerson(text, [guest], { country: other }),
  ];
  const encounters: readonly Encounter[] = [
    inventEncounter(text, text.slice(0, text.indexOf(".") + 1), {
      format: "talks",
      date: day,
      parties: [one, other],
      place: { name: pick(towns, 5), country: one },
      participants: [
        { person: `p-${host}`, role: "host" },
        { person: `p-${guest}`, role: "guest" },
      ],
    }),
  ];
  const reading: Reading = inventReading(
    { published: day, publisher: `Paper ${index % 20}` },
    {
      persons,
      encounters,
      statements: [inventStatement(text, `They spoke of ${filler[0]}`, { speaker: `p-${host}` })],
      commitments: [
        inventCommitment(text, `send ${pick(things, 11)} number ${index}`, {
          by: [one],
          to: [other],
        }),
      ],
    },
  );
  return inventTaking(text, { reading });
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Runs it a few times and prints median and worst, in milliseconds. */
async function report(name: string, work: () => unknown): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < 20; turn++)
    // oxlint-disable-next-line no-await-in-loop -- one measurement at a time.
    times.push((await timed(work)) * 1000);
  times.sort((a, b) => a - b);
  const [median = 0, worst = 0] = [times[10], times[19]];
  console.log(`${name.padEnd(9)} ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`);
}

await main();
