import type { Engine } from "../engine.ts";

/**
 * The fourth shape: what the register was folded to is kept, so that it opens quickly, and
 * documents are found by their ids.
 */
export async function keptRegister({ kysely, bytesType }: Engine): Promise<void> {
  await kysely.schema
    .createTable("kept_register")
    .addColumn("part", "integer", (column) => column.primaryKey())
    .addColumn("parts", "integer", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("body", bytesType, (column) => column.notNull())
    .execute();
  await kysely.schema
    .createIndex("captures_by_document")
    .on("captures")
    .columns(["document"])
    .execute();
}
