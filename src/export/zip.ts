import { crc32, deflateRawSync } from "node:zlib";

/** A file of an archive: its path inside, with slashes, and its words. */
type ZippedFile = readonly [path: string, words: string];

/**
 * Packs files of text into a ZIP archive (APPNOTE 6.3.9: deflate, names in UTF-8, no ZIP64). The same files
 * give the same bytes: every file bears the first moment that the format knows.
 */
export function zip(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, words] of files) {
    const bytes = Buffer.from(words, "utf8");
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path, "utf8");
    const about = aboutFile({ bytes, packed, name });
    const local = Buffer.concat([number(0x04034b50, 4), about, number(0, 2), name, packed]);
    entries.push(directoryEntry(about, name, offset));
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = directoryEnd({ count: files.length, size: directory.length, offset });
  return new Uint8Array(Buffer.concat([...bodies, directory, end]));
}

/** 1 January 1980, as MS-DOS writes days. */
const firstDay = 0x21;

/** That names are in UTF-8. */
const utf8Names = 0x0800;

const deflated = 8;

/** The version of the format that one must know: 2.0, for deflate. */
const version = 20;

/** What stands of a file both before its body and in the directory, from the version to the length of its name. */
function aboutFile({
  bytes,
  packed,
  name,
}: Readonly<Record<"bytes" | "packed" | "name", Buffer>>): Buffer {
  return Buffer.concat([
    number(version, 2),
    number(utf8Names, 2),
    number(deflated, 2),
    number(0, 2),
    number(firstDay, 2),
    number(crc32(bytes), 4),
    number(packed.length, 4),
    number(bytes.length, 4),
    number(name.length, 2),
  ]);
}

function directoryEntry(about: Buffer, name: Buffer, offset: number): Buffer {
  // No extra field, no comment, one disk, no attributes.
  const none = Buffer.alloc(12);
  return Buffer.concat([
    number(0x02014b50, 4),
    number(version, 2),
    about,
    none,
    number(offset, 4),
    name,
  ]);
}

function directoryEnd({
  count,
  size,
  offset,
}: Readonly<Record<"count" | "size" | "offset", number>>): Buffer {
  return Buffer.concat([
    number(0x06054b50, 4),
    number(0, 4),
    number(count, 2),
    number(count, 2),
    number(size, 4),
    number(offset, 4),
    number(0, 2),
  ]);
}

/** A number in so many bytes, the smallest first. */
function number(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 2) buffer.writeUInt16LE(value);
  else buffer.writeUInt32LE(value);
  return buffer;
}
