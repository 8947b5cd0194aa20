/** The fifth phase: decides as a desk officer does, and reads documents anew. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { StoredReading } from "../../src/store/store.ts";
import { linesOf, openAsked, sayP95, some } from "./asking.ts";
import { say } from "./built.ts";

const { store, get, post } = await openAsked();
const encounters = linesOf(await store.register(), "encounter");
const head = { by: "Ada", reason: null };

/** The line as the page shows it, when the officer presses the button. */
async function targetOf(turn: number): Promise<object> {
  const { id } = some(encounters, turn);
  const { entries } = await store.register();
  return { record: id, scope: "entry", revision: entries.get(id)?.revision ?? "" };
}

async function accept(turn: number): Promise<void> {
  const target = await targetOf(turn);
  await post("/api/decisions", {
    ...head,
    kind: "verdict",
    verdict: "accept",
    amendment: {},
    target,
  });
}

/** The accepted line, the timeline and its filters, as the workbench loads them again. */
async function look(turn: number): Promise<void> {
  await get(`/api/records/${some(encounters, turn).id}`);
  await get("/api/encounters?limit=50");
  await get("/api/facets");
}

async function tellApart(turn: number): Promise<void> {
  const [target, other] = [await targetOf(2 * turn), await targetOf(2 * turn + 1)];
  await post("/api/decisions", {
    ...head,
    kind: "judgement",
    judgement: "different",
    target,
    other,
  });
}

/** Another reader finds one encounter less in a document. */
async function reread(turn: number): Promise<void> {
  const captures = [...(await store.register()).documents.values()].map(({ capture }) => capture);
  const stored = await store.reading(some(captures, turn));
  if (stored === null) return;
  const { encounters: told, ...rest } = stored.reading;
  const reading = { ...rest, encounters: told.slice(0, -1) };
  const other: StoredReading = { ...stored, rules: `again ${turn}`, reading };
  await store.putReadings([other], "2031-12-01T08:00:00.000Z");
  await store.register();
}

/** What the first page of the queue sets going: the whole fold is opened beside the work of others. */
async function prepare(): Promise<void> {
  const waits = monitorEventLoopDelay({ resolution: 5 });
  waits.enable();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await store.prepareJudgements();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - start) / 1000;
  const [usual, most] = [waits.percentile(95), waits.max].map((nanoseconds) => nanoseconds / 1e6);
  say(
    "judgements prepared",
    `${seconds.toFixed(1)} s, CPU ${((user + system) / 1e6).toFixed(1)} s`,
  );
  say("others waited", `p95 ${usual?.toFixed(0)} ms, at most ${most?.toFixed(0)} ms`);
}

await prepare();
await sayP95("accept", accept);
await sayP95("accept, then look", async (turn) => {
  await accept(turn + 40);
  await look(turn + 40);
});
await sayP95("first tell two apart", tellApart, 1);
await sayP95("tell two apart", (turn) => tellApart(turn + 1), 10);
await sayP95("document read anew", reread, 10);
await store.close();
