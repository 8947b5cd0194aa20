import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Kysely, Transaction } from "kysely";
import { pack, type Packed, unpack } from "../core/packing.ts";
import type { KeptRegister } from "../register/kept-register.ts";
import type { Tables } from "./schema.ts";

/** So many lines, documents … stand in one part: packing it holds nobody up for long. */
const partLength = 500;

/** Part of what is kept: some members of one of its lists. */
interface Part {
  /** Its number, from 0. */
  readonly part: number;
  readonly list: keyof KeptRegister;
  readonly members: readonly unknown[];
}

/**
 * Reads what was kept at a place, part by part.
 *
 * @returns null where another place was kept, or nothing, or not all of it.
 */
export async function readKept(
  kysely: Kysely<Tables>,
  place: string,
): Promise<KeptRegister | null> {
  const kept = new Map<keyof KeptRegister, unknown[]>();
  const share = sharing();
  for (let part = 0, parts = 1; part < parts; part++) {
    // oxlint-disable-next-line no-await-in-loop -- one part in memory at a time.
    const row = await readPart(kysely, { part, place });
    // oxlint-disable-next-line no-await-in-loop -- as above.
    const found = row === null ? null : await openPart(row.body, share);
    if (row === null || found?.part !== part) return null;
    const members = kept.get(found.list) ?? [];
    for (const member of found.members) members.push(member);
    kept.set(found.list, members);
    parts = row.parts;
  }
  const [judged] = kept.get("judged") ?? [];
  return { ...Object.fromEntries(kept), judged } as unknown as KeptRegister;
}

/** Packs what is to be kept, with pauses in which others are served. */
export async function packKept(kept: KeptRegister): Promise<readonly Buffer[]> {
  const bodies: Buffer[] = [];
  // oxlint-disable-next-line no-await-in-loop -- each part is a pause for others.
  for (const part of partsOf(kept)) bodies.push(await closePart(part));
  return bodies;
}

/** Writes parts in the place of whatever was kept before. */
export async function writeKept(
  transaction: Transaction<Tables>,
  place: string,
  bodies: readonly Buffer[],
): Promise<void> {
  await transaction.deleteFrom("kept_register").execute();
  for (const [part, body] of bodies.entries())
    // oxlint-disable-next-line no-await-in-loop -- one transaction does one thing at a time.
    await transaction
      .insertInto("kept_register")
      .values({ part, parts: bodies.length, place, body })
      .execute();
}

async function readPart(
  kysely: Kysely<Tables>,
  { part, place }: { readonly part: number; readonly place: string },
): Promise<Pick<Tables["kept_register"], "parts" | "body"> | null> {
  const row = await kysely
    .selectFrom("kept_register")
    .select(["parts", "body"])
    .where("part", "=", part)
    .where("place", "=", place)
    .executeTakeFirst();
  return row ?? null;
}

function* partsOf(kept: KeptRegister): Iterable<Part> {
  let part = 0;
  for (const [list, value] of Object.entries(kept)) {
    const members: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (let from = 0; from === 0 || from < members.length; from += partLength)
      yield {
        part: part++,
        list: list as keyof KeptRegister,
        members: members.slice(from, from + partLength),
      };
  }
}

const [squeeze, unsqueeze] = [promisify(gzip), promisify(gunzip)];

/** The length of the tables, the tables as JSON, and the words: all of it squeezed. */
async function closePart(part: Part): Promise<Buffer> {
  const { words, ...tables } = pack(part);
  const json = Buffer.from(JSON.stringify(tables));
  const head = Buffer.from(Uint32Array.of(json.length).buffer);
  return squeeze(Buffer.concat([head, json, Buffer.from(words.buffer)]), { level: 1 });
}

/** @returns null where the bytes are not whole. */
async function openPart(body: Buffer, share: (word: string) => string): Promise<Part | null> {
  const bytes = await unsqueeze(body).catch(() => null);
  if (bytes === null) return null;
  const length =
    new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 4))[0] ?? 0;
  const tables = JSON.parse(bytes.toString("utf8", 4, 4 + length)) as Omit<Packed, "words">;
  const from = bytes.byteOffset + 4 + length;
  const words = new Uint32Array(bytes.buffer.slice(from, bytes.byteOffset + bytes.length));
  return unpack({ ...tables, words }, share) as Part;
}

/** Ids are no longer than this; what is longer is hardly ever said twice. */
const sharedLengthMax = 64;

/** Gives one string for all equal ones of all parts. */
function sharing(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    if (word.length > sharedLengthMax) return word;
    const first = known.get(word);
    if (first === undefined) known.set(word, word);
    return first ?? word;
  };
}
