import { join } from "node:path";
import type { EntryKind, EntryOf, Register } from "../../src/register/register.ts";
import type { Store } from "../../src/store/store.ts";
import { createApi, folder, openSqlite, registerPath, say } from "./built.ts";

/** A question is asked so many times. */
const turns = 40;

/** A register as the workbench sees it. */
export interface Asked {
  readonly store: Store;
  readonly get: <T>(path: string) => Promise<T>;
  readonly post: <T>(path: string, body: unknown) => Promise<T>;
}

/** Opens the register, and says when the first question is answered. */
export async function openAsked(): Promise<Asked> {
  const store = await openSqlite(registerPath);
  const asked = askedOf(store);
  const start = performance.now();
  await asked.get("/api/overview");
  const { user, system } = process.cpuUsage();
  const firstSeconds = (performance.now() - start) / 1000;
  say("first answer", `${firstSeconds.toFixed(2)} s, CPU ${((user + system) / 1e6).toFixed(2)} s`);
  return asked;
}

function askedOf(store: Store): Asked {
  const app = createApi({
    store,
    now: () => "2031-12-01T08:00:00.000Z",
    newId: () => `d-${performance.now()}`,
    workbench: join(folder, "documents"),
    hosts: ["localhost"],
  });
  const ask = async <T>(path: string, init: RequestInit): Promise<T> => {
    const headers = { host: "localhost", "content-type": "application/json" };
    const answer = await app.request(path, { ...init, headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    store,
    get: (path) => ask(path, {}),
    post: (path, body) => ask(path, { method: "POST", body: JSON.stringify(body) }),
  };
}

/** Says what memory is held, after all that can be is freed where `--expose-gc` lets us. */
export function sayHeld(): void {
  if (global.gc !== undefined) global.gc();
  say("memory held", `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
}

/** Asks turn after turn, and says the 95th percentile. */
export async function sayP95(
  name: string,
  ask: (turn: number) => Promise<unknown>,
  times: number = turns,
): Promise<Percentile> {
  const percentile = await p95(ask, times);
  const { wallMs, cpuMs } = percentile;
  say(`p95 ${name}`, `${wallMs.toFixed(1)} ms, CPU ${cpuMs.toFixed(1)} ms`);
  return percentile;
}

interface Percentile {
  readonly wallMs: number;
  /** Of this process: what the query costs on a machine that does nothing else. */
  readonly cpuMs: number;
}

async function p95(ask: (turn: number) => Promise<unknown>, count: number): Promise<Percentile> {
  const times: Percentile[] = [];
  for (let turn = 0; turn < count; turn++) {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    // oxlint-disable-next-line no-await-in-loop -- one question at a time.
    await ask(turn);
    const { user, system } = process.cpuUsage(cpu);
    times.push({ wallMs: performance.now() - start, cpuMs: (user + system) / 1000 });
  }
  const at = (clock: keyof Percentile): number =>
    times.map((time) => time[clock]).toSorted((one, other) => one - other)[
      Math.ceil(count * 0.95) - 1
    ] ?? 0;
  return { wallMs: at("wallMs"), cpuMs: at("cpuMs") };
}

/** The member of a list that has its turn, far from the one before. */
export function some<T>(list: readonly T[], turn: number): T {
  return list[Math.floor(((turn * 0.618_034) % 1) * list.length)] as T;
}

/** The lines of one kind. */
export function linesOf<K extends EntryKind>(register: Register, kind: K): readonly EntryOf<K>[] {
  return [...register.entries.values()].filter((entry): entry is EntryOf<K> => entry.kind === kind);
}
