/**
 * Kills a writing process at random moments, many times, and looks what is lost:
 * `npm run bench:kill -- [--times 200] [--seed 1] [--postgres postgres://…]`.
 *
 * The process takes documents, decides and reads anew; after each kill the register must open and
 * verify, hold everything that was acknowledged, and no batch by halves.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kills, killWriters } from "../src/store/kill.fixture.ts";
import { withDatabase } from "../src/store/postgres.fixture.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { openSqlite } from "../src/store/sqlite.ts";

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

const killing = { times: Number(option("--times", "200")), seed: Number(option("--seed", "1")) };
const server = option("--postgres", process.env["CHANCERY_TEST_POSTGRES"] ?? "");

function report(engine: string, { times, acknowledged, underWay, findings }: Kills): void {
  for (const finding of findings) console.log(`${engine}: ${finding}`);
  console.log(
    `${engine}: ${times} kills, ${acknowledged} acknowledged writes, ${underWay} under way, ${findings.length} lost or broken`,
  );
  if (findings.length > 0) process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), "chancery-kill-"));
try {
  const place = join(folder, "killed.chancery");
  report("SQLite", await killWriters(place, () => openSqlite(place), killing));
} finally {
  rmSync(folder, { recursive: true });
}
if (server === "") console.log("PostgreSQL: skipped, because no server is named");
else
  await withDatabase(server, async (place) => {
    report("PostgreSQL", await killWriters(place, () => openPostgres(place), killing));
  });
