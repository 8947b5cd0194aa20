import { type Migration, Migrator } from "kysely";
import { HouseError } from "../core/house-error.ts";
import { type Engine, patiently } from "./engine.ts";
import { first } from "./migrations/0001-first.ts";
import { chainAndHistory } from "./migrations/0002-chain-and-history.ts";
import { copiesFoundAnew } from "./migrations/0003-copies-found-anew.ts";
import { keptRegister } from "./migrations/0004-kept-register.ts";

/** Every shape that the store has had, in order. A published migration never changes. */
const shapes: Readonly<Record<string, (engine: Engine) => Promise<void>>> = {
  "0001-first": first,
  "0002-chain-and-history": chainAndHistory,
  "0003-copies-found-anew": copiesFoundAnew,
  "0004-kept-register": keptRegister,
};

/**
 * Brings a store to the newest shape; a new one starts there.
 *
 * @throws HouseError STO-002 where the store was made by a newer Chancery, or a step fails.
 */
export async function migrate(engine: Engine): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrationsOf(engine)) };
  const migrator = new Migrator({ db: engine.kysely, provider });
  await patiently(engine, () =>
    engine.alone(async () => {
      const { error } = await migrator.migrateToLatest();
      if (error !== undefined) refuse(error);
    }),
  );
}

function refuse(error: unknown): never {
  throw new HouseError({
    code: "STO-002",
    message: `Unexpected shape of the store: ${error instanceof Error ? error.message : JSON.stringify(error)}. Expected one that this version knows.`,
    next: "Open it with the version of Chancery that wrote it, or a later one.",
    cause: error,
  });
}

function migrationsOf(engine: Engine): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, up]) => [
      name,
      { up: (kysely) => up({ ...engine, kysely }) },
    ]),
  );
}
