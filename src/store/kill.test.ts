import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { killWriters } from "./kill.fixture.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import { withDatabase } from "./postgres.fixture.ts";

const server = process.env["CHANCERY_TEST_POSTGRES"];
const times = 20;
const patienceMs = 600_000;

test(
  "A SQLite store loses nothing that it has answered, whenever its process is killed",
  { timeout: patienceMs },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "chancery-kill-"));
    const place = join(folder, "killed.chancery");
    const kills = await killWriters(place, () => openSqlite(place), { times, seed: 1 });
    await rm(folder, { recursive: true });
    expect(kills.findings).toEqual([]);
    expect(kills.acknowledged).toBeGreaterThanOrEqual(times);
  },
);

test.runIf(server !== undefined)(
  "A PostgreSQL store loses nothing that it has answered, whenever its process is killed",
  { timeout: patienceMs },
  () =>
    withDatabase(server ?? "", async (place) => {
      const kills = await killWriters(place, () => openPostgres(place), { times, seed: 2 });
      expect(kills.findings).toEqual([]);
      expect(kills.acknowledged).toBeGreaterThanOrEqual(times);
    }),
);
