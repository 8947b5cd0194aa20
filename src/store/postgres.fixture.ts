import { randomUUID } from "node:crypto";
import { Client } from "pg";

/** Runs a statement on a PostgreSQL database. */
export async function runStatement(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Makes an empty database on a server. @returns Its address. */
export async function makeDatabase(server: string): Promise<string> {
  const url = new URL(server);
  url.pathname = `/chancery_test_${randomUUID().slice(0, 8)}`;
  await runStatement(server, `create database "${url.pathname.slice(1)}"`);
  return url.href;
}

export async function dropDatabase(server: string, url: string): Promise<void> {
  await runStatement(server, `drop database "${new URL(url).pathname.slice(1)}" with (force)`);
}

/** Does some work with an empty database, which is gone afterwards. */
export async function withDatabase(
  server: string,
  work: (url: string) => Promise<void>,
): Promise<void> {
  const url = await makeDatabase(server);
  try {
    await work(url);
  } finally {
    await dropDatabase(server, url);
  }
}
