import { parentPort } from "node:worker_threads";
import type { Document } from "../document/document.ts";
import { readForRegister } from "./read-for-register.ts";

/** The far side of a reader thread: reads each document that it is sent, in their order. */
parentPort?.on("message", (document: Document) => {
  parentPort?.postMessage(readForRegister(document));
});
