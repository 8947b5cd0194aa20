import { afterAll, describe } from "vitest";
import { dropDatabase, makeDatabase, runStatement } from "./postgres.fixture.ts";
import { openPostgres } from "./postgres.ts";
import { runStoreSuite } from "./suite.ts";

const server = process.env["CHANCERY_TEST_POSTGRES"];
if (server === undefined)
  console.log("PostgreSQL: skipped, because CHANCERY_TEST_POSTGRES=postgres://… is not set");

describe.runIf(server !== undefined)("with a server", () => {
  const databases: string[] = [];
  afterAll(() => Promise.all(databases.map((url) => dropDatabase(server ?? "", url))));

  runStoreSuite({
    name: "PostgreSQL",
    create: async () => {
      const url = await makeDatabase(server ?? "");
      databases.push(url);
      return { store: await openPostgres(url), key: url };
    },
    again: (key) => openPostgres(key),
    unguard: (table) => `alter table ${table} disable trigger all`,
    meddle: runStatement,
  });
});
