import { mkdir, mkdtemp, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { captureBytes, captureFile } from "./capture.ts";
import { findDocuments } from "./find-documents.ts";

const folder = await mkdtemp(join(tmpdir(), "capture-"));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function place(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

describe("captureFile", () => {
  test("keeps the bytes, their kind and their digest", async () => {
    const path = await place("keep/note.txt", "abc");
    expect(await captureFile(path)).toMatchObject({
      file: "note.txt",
      origin: path,
      mediaType: "text/plain",
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    });
  });

  test.each([
    ["an empty file", "", "DOC-003"],
    ["white space alone", " \r\n\t", "DOC-003"],
    ["a PDF under another name", "%PDF-1.7 …", "DOC-005"],
    ["bytes that are no text", Uint8Array.from({ length: 999 }, (_, at) => at % 7), "DOC-005"],
  ])("refuses %s", async (name, content, code) => {
    const path = await place(`bad/${name}.txt`, content);
    await expect(captureFile(path)).rejects.toMatchObject({ code });
  });

  test("refuses what is not there, and a folder", async () => {
    await expect(captureFile(join(folder, "none.txt"))).rejects.toMatchObject({ code: "DOC-001" });
    await expect(captureFile(folder)).rejects.toMatchObject({ code: "DOC-002" });
  });

  test("refuses a file of 200 MB by its size alone", async () => {
    const path = await place("large/large.txt", "x");
    await truncate(path, 200_000_000);
    const before = process.memoryUsage().rss;
    await expect(captureFile(path)).rejects.toMatchObject({ code: "DOC-004" });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});

describe("captureBytes", () => {
  test("tells HTML by its beginning where the name does not say", () => {
    expect(captureBytes(utf8("<!DOCTYPE html><p>a"), { file: "page" }).mediaType).toBe("text/html");
    expect(captureBytes(utf8("a"), { file: "page" }).mediaType).toBe("text/plain");
  });

  test("takes UTF-16 for text", () => {
    const bytes = Uint8Array.from(
      "\u0416a b c d".split("").flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
    );
    expect(captureBytes(bytes, { file: "a.txt" }).mediaType).toBe("text/plain");
  });

  test("says where and what next", () => {
    expect(() => captureBytes(utf8(""), { file: "a.txt", origin: "http://example.org/a" })).toThrow(
      /http:\/\/example\.org\/a\n {2}next {3}Save/,
    );
  });
});

async function found(...paths: string[]): Promise<string[]> {
  const all: string[] = [];
  for await (const one of findDocuments(paths))
    all.push("path" in one ? relative(folder, one.path) : one.code);
  return all;
}

describe("findDocuments", () => {
  test("walks folders by name and passes by what is no document", async () => {
    await place("walk/b.txt", "b");
    await place("walk/a/z.html", "z");
    await place("walk/.hidden/x.txt", "x");
    await place("walk/photo.jpg", "x");
    await place("walk/.secret.txt", "x");
    await place("walk/odd.xyz", "x");
    expect(await found(join(folder, "walk"))).toEqual(["walk/a/z.html", "walk/b.txt", "DOC-007"]);
  });

  test("answers for every path that is named", async () => {
    const picture = await place("named/photo.png", "x");
    const bare = await place("named/README", "x");
    expect(await found(picture, bare, join(folder, "nowhere"))).toEqual([
      "DOC-007",
      "named/README",
      "DOC-001",
    ]);
  });

  test("sees links that go in circles", async () => {
    await place("circle/in/a.txt", "a");
    await symlink(join(folder, "circle"), join(folder, "circle/in/up"));
    await symlink(join(folder, "circle/self"), join(folder, "circle/self"));
    expect(await found(join(folder, "circle"))).toEqual(["circle/in/a.txt", "DOC-006", "DOC-006"]);
  });
});
