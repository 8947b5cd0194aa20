import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventAudience, inventTaking } from "../store/invented.fixture.ts";
import { openSqlite } from "../store/sqlite.ts";
import type { Store, NewCapture } from "../store/store.ts";
import { createApi } from "./app.ts";
import type { Api, ApiContext } from "./context.ts";

/** An API over two invented audiences and one page that has nothing to do with them. */
export interface InventedApi {
  readonly app: Api;
  readonly context: ApiContext;
  readonly store: Store;
  /** Holds `workbench/` and, beside it, `secret.txt`. */
  readonly folder: string;
  readonly turku: NewCapture;
  readonly unrelated: NewCapture;
  readonly close: () => Promise<void>;
}

/** Makes one, with a store in memory and a workbench in a folder that is gone when it is closed. */
export async function inventApi(): Promise<InventedApi> {
  const folder = inventFolder();
  const store = await openSqlite(":memory:");
  const turku = inventAudience("2031-03-04");
  const unrelated = inventTaking("<script>alert(1)</script> The tide tables of Oulu.");
  await store.take([turku, inventAudience("2033-09-18", "Lago Azul"), unrelated]);
  let made = 0;
  const context: ApiContext = {
    store,
    now: () => "2034-01-02T03:04:05.678Z",
    newId: () => `d-${(made += 1)}`,
    workbench: join(folder, "workbench"),
    hosts: ["chancery.example"],
  };
  const close = async (): Promise<void> => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  const captures = { turku: turku.capture, unrelated: unrelated.capture };
  return { app: createApi(context), context, store, folder, ...captures, close };
}

function inventFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "chancery-api-"));
  mkdirSync(join(folder, "workbench", "assets"), { recursive: true });
  writeFileSync(join(folder, "workbench", "index.html"), "<!doctype html><title>Workbench</title>");
  writeFileSync(join(folder, "workbench", "assets", "main-1a2b.js"), "export {};");
  writeFileSync(join(folder, "secret.txt"), "secret");
  return folder;
}
