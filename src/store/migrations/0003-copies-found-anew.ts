import { sql } from "kysely";
import type { Engine, Guard } from "../engine.ts";

const firstGuard: Guard = {
  table: "captures",
  refuses: ["update", "delete"],
  message:
    "STO-011  Unexpected change of a capture, expected a new one. A page that has changed is captured again.",
};

/**
 * The third shape: a capture never changes, but which document it repeats is derived from the
 * texts, and may be found anew.
 */
export async function copiesFoundAnew({ kysely, lift, guard }: Engine): Promise<void> {
  const columns = [
    "sequence",
    "id",
    "document",
    "origin",
    "file",
    "media_type",
    "captured_at",
    "byte_count",
  ];
  const statements = [...lift(firstGuard), ...guard({ ...firstGuard, columns })];
  // oxlint-disable-next-line no-await-in-loop -- one connection does one thing at a time.
  for (const statement of statements) await sql.raw(statement).execute(kysely);
}
