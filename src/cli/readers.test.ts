import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, test } from "vitest";
import { captureBytes } from "../document/capture.ts";
import { readForRegister } from "./read-for-register.ts";
import { readInThreads } from "./readers.ts";

function document(words: string, file = "page.txt"): ReturnType<typeof captureBytes> {
  return captureBytes(new TextEncoder().encode(words), { file });
}

/** A thread of the source files, through their loader. */
function startFromSource(): Worker {
  const file = new URL("read-worker.ts", import.meta.url).href;
  const code = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(file)}); })`;
  return new Worker(code, { eval: true });
}

describe("readers in threads", () => {
  const readers = readInThreads(2, startFromSource);
  afterAll(() => readers.close());

  test("read what this thread reads, each answer for its own document", async () => {
    const documents = ["Turku", "Salto", "Braga", "Bodø", "Oulu"].map((town) =>
      document(`The Minister of Trade of Chile visited ${town} on 4 March 2031.`),
    );
    const read = await Promise.all(documents.map((one) => readers.read(one)));
    expect(read).toEqual(documents.map((one) => readForRegister(one)));
  });

  test("read more documents than go into a batch, in their order", async () => {
    const documents = Array.from({ length: 70 }, (_, at) => document(`Salto ${at}.`));
    const read = await Promise.all(documents.map((one) => readers.read(one)));
    expect(read.map((one) => ("text" in one ? one.text : one.code))).toEqual(
      documents.map((_, at) => `Salto ${at}.`),
    );
  });

  test("answer with a trouble where a document breaks its thread, and read the next", async () => {
    const broken = { ...document("Turku"), bytes: null as unknown as Uint8Array };
    const answers = await Promise.all([readers.read(broken), readers.read(document("Salto."))]);
    expect(answers[0]).toMatchObject({ code: "CLI-099" });
    expect(answers[1]).toMatchObject({ text: "Salto." });
  });
});

describe("a thread that ends", () => {
  /** A thread that ends at any document with this name, and answers for others with their names. */
  const fragile = `
    const { parentPort } = require("node:worker_threads");
    parentPort.on("message", (documents) => {
      if (documents.some(({ file }) => file === "broken.txt")) throw new Error("no ford here");
      parentPort.postMessage(documents.map(({ file }) => ({ text: file })));
    });`;
  const readers = readInThreads(1, () => new Worker(fragile, { eval: true }));
  afterAll(() => readers.close());

  test("is told of the document that ended it alone, whatever was sent with it", async () => {
    const names = Array.from({ length: 40 }, (_, at) => (at === 9 ? "broken.txt" : `${at}.txt`));
    const read = await Promise.all(names.map((name) => readers.read(document("Turku", name))));
    const told = read.map((one) => ("text" in one ? one.text : one.code));
    expect(told).toEqual(names.map((name) => (name === "broken.txt" ? "CLI-099" : name)));
  });
});
