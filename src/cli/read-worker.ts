import { parentPort } from "node:worker_threads";
import type { Document } from "../document/document.ts";
import { readSomeForRegister } from "./read-for-register.ts";

/** The far side of a reader thread: reads the documents that it is sent together, in their order. */
parentPort?.on("message", (documents: readonly Document[]) => {
  parentPort?.postMessage(readSomeForRegister(documents));
});
