import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, describe } from "vitest";
import { openPostgres } from "./postgres.ts";
import { runStoreSuite } from "./suite.ts";

const server = process.env["CHANCERY_TEST_POSTGRES"];
if (server === undefined)
  console.log("PostgreSQL: skipped, because CHANCERY_TEST_POSTGRES=postgres://… is not set");

describe.runIf(server !== undefined)("with a server", () => {
  const databases: string[] = [];
  afterAll(() =>
    Promise.all(databases.map((name) => onServer(`drop database "${name}" with (force)`))),
  );

  runStoreSuite({
    name: "PostgreSQL",
    create: async () => {
      const name = `chancery_test_${randomUUID().slice(0, 8)}`;
      await onServer(`create database "${name}"`);
      databases.push(name);
      const url = new URL(server ?? "");
      url.pathname = `/${name}`;
      return { store: await openPostgres(url.href), key: url.href };
    },
    again: (key) => openPostgres(key),
    unguard: (table) => `alter table ${table} disable trigger all`,
    meddle: run,
  });
});

async function onServer(statement: string): Promise<void> {
  await run(server ?? "", statement);
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
