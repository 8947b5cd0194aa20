import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, test } from "vitest";
import { openPostgres } from "./postgres.ts";
import { runStoreSuite } from "./suite.ts";

const server = process.env["CHANCERY_TEST_POSTGRES"];

if (server === undefined) {
  const reason = "PostgreSQL: skipped, because CHANCERY_TEST_POSTGRES=postgres://… is not set";
  console.log(reason);
  test.skip(reason, () => undefined);
} else {
  const databases: string[] = [];
  afterAll(async () => {
    for (const name of databases) await run(server, `drop database "${name}" with (force)`);
  });
  runStoreSuite({
    name: "PostgreSQL",
    create: async () => {
      const name = `chancery_test_${randomUUID().slice(0, 8)}`;
      await run(server, `create database "${name}"`);
      databases.push(name);
      const url = new URL(server);
      url.pathname = `/${name}`;
      return { store: await openPostgres(url.href), key: url.href };
    },
    again: (key) => openPostgres(key),
    meddle: run,
  });
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
