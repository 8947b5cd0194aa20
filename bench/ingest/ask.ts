/** The third phase: opens the register, and asks what the workbench asks most. */
import { join } from "node:path";
import type { DocumentPage, EncounterEntry, PersonEntry } from "../../src/contract/contract.ts";
import { createApi, folder, openSqlite, peakMegabytes, registerPath, say } from "./built.ts";
import { openFullText } from "./full-text.ts";

const turns = 40;
const store = await openSqlite(registerPath);
const app = createApi({
  store,
  now: () => "2031-12-01T08:00:00.000Z",
  newId: () => `d-${performance.now()}`,
  workbench: join(folder, "documents"),
  hosts: ["localhost"],
});

async function get<T>(path: string): Promise<T> {
  const answer = await app.request(path, { headers: { host: "localhost" } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

interface Percentile {
  readonly wallMs: number;
  /** Of this process: what the query costs on a machine that does nothing else. */
  readonly cpuMs: number;
}

/** The 95th percentile of asking, turn after turn. */
async function p95(ask: (turn: number) => Promise<unknown>): Promise<Percentile> {
  const times: Percentile[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    // oxlint-disable-next-line no-await-in-loop -- one question at a time.
    await ask(turn);
    const { user, system } = process.cpuUsage(cpu);
    times.push({ wallMs: performance.now() - start, cpuMs: (user + system) / 1000 });
  }
  const at = (clock: keyof Percentile): number =>
    times.map((time) => time[clock]).toSorted((one, other) => one - other)[
      Math.ceil(turns * 0.95) - 1
    ] ?? 0;
  return { wallMs: at("wallMs"), cpuMs: at("cpuMs") };
}

const start = performance.now();
await get("/api/overview");
const { user, system } = process.cpuUsage();
const firstSeconds = (performance.now() - start) / 1000;
say("first answer", `${firstSeconds.toFixed(2)} s, CPU ${((user + system) / 1e6).toFixed(2)} s`);
const register = await store.register();
const entries = [...register.entries.values()];
say("lines", `${entries.length} of ${register.documents.size} documents`);
if (global.gc !== undefined) global.gc();
say("memory held", `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);

const some = <T>(list: readonly T[], turn: number): T =>
  list[Math.floor(((turn * 0.618_034) % 1) * list.length)] as T;
const encounters = entries.filter((entry): entry is EncounterEntry => entry.kind === "encounter");
const persons = entries.filter((entry): entry is PersonEntry => entry.kind === "person");
const documents = [...register.documents.keys()];
const pairs = encounters.map(({ parties }) => parties.map(({ value }) => value).slice(0, 2));
const pair = (turn: number): readonly string[] =>
  some(
    pairs.filter(({ length }) => length === 2),
    turn,
  );
const words = ["harbour", "соглашение", "mémorandum énergie", "solar panels", "клиника меморандум"];

let cursor = "";
const nextPage = async (): Promise<void> => {
  const page = await get<{ next: string | null }>(`/api/encounters?limit=50${cursor}`);
  cursor = page.next === null ? "" : `&cursor=${page.next}`;
};
const between = (turn: number): string => {
  const [one = "CL", other = "FI"] = pair(turn);
  return `party=${one}&party=${other}&since=2015&until=2024`;
};
const queries: Readonly<Record<string, (turn: number) => Promise<unknown>>> = {
  overview: () => get("/api/overview"),
  timeline: () => get("/api/encounters?limit=50"),
  "timeline, filtered": (turn) => get(`/api/encounters?limit=50&${between(turn)}`),
  "timeline, next page": nextPage,
  "filters’ counts": (turn) => get(`/api/facets?${between(turn)}`),
  "encounter page": (turn) => get(`/api/records/${some(encounters, turn).id}`),
  "person page": (turn) => get(`/api/records/${some(persons, turn).id}`),
  "document page": (turn) => get<DocumentPage>(`/api/documents/${some(documents, turn)}`),
  search: (turn) => get(`/api/search?q=${encodeURIComponent(some(words, turn))}`),
  dossier: (turn) => {
    const [one = "CL", other = "FI"] = pair(turn);
    return get(`/api/dossier?a=${one}&b=${other}`);
  },
  persons: (turn) => get(`/api/persons?limit=50&q=${some(["lo", "Miriam", "do"], turn)}`),
  documents: () => get("/api/documents?limit=50"),
};
for (const [name, ask] of Object.entries(queries))
  // oxlint-disable-next-line no-await-in-loop -- one measurement at a time.
  sayPercentile(name, await p95(ask));

function sayPercentile(name: string, { wallMs, cpuMs }: Percentile): void {
  say(`p95 ${name}`, `${wallMs.toFixed(1)} ms, CPU ${cpuMs.toFixed(1)} ms`);
}

const index = await openFullText(
  store,
  documents.map((id) => register.documents.get(id)?.capture ?? ""),
);
const own = await p95((turn) => store.search(some(words, turn), { limit: 50 }));
const theirs = await p95((turn) => Promise.resolve(index.search(some(words, turn))));
sayPercentile("our index alone", own);
sayPercentile("SQLite FTS5, no stems", theirs);
say("ratio", `${(own.cpuMs / theirs.cpuMs).toFixed(1)} times the CPU of FTS5`);
index.close();
say("peak memory", `${peakMegabytes().toFixed(0)} MB`);
await store.close();
