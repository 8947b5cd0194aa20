import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Trouble } from "../core/house-error.ts";
import type { Document } from "../document/document.ts";
import type { ReadForRegister } from "./read-for-register.ts";
import { troubleOf } from "./status.ts";

/** Reads documents, one at a time or several at once. */
export interface Readers {
  /** How many documents may wait for their Reading at once. */
  readonly ahead: number;
  /** Never throws: a document that cannot be read, or that ends its reader, is a trouble. */
  readonly read: (document: Document) => Promise<ReadForRegister | Trouble>;
  readonly close: () => Promise<void>;
}

/** From so many documents on, threads are worth the second that they take to load their words. */
const documentsForThreads = 200;
/** Each thread has lexicons of its own: about 120 MB. */
const threadsMax = 4;
/** So many documents are read side by side, which is faster than one after the other. */
const batchDocuments = 16;
/** So many batches are with a thread at once, so that it is never idle. */
const batchesSent = 2;
/** So many documents are with a thread at once, in batches or before them. */
const waitingMax = batchDocuments * (batchesSent + 1);

/**
 * Readers for so many documents: this thread for a few, threads of their own for many.
 *
 * Only the built program has threads; source files run through a loader that they would not have.
 */
export function openReaders(documents: number): Readers {
  const isBuilt = extname(import.meta.filename) === ".js";
  const threads = Math.min(threadsMax, availableParallelism());
  if (!isBuilt || documents < documentsForThreads || threads < 2) return readHere();
  return readInThreads(threads);
}

function readHere(): Readers {
  return {
    ahead: 1,
    // The lexicons take a while to load, and a register that knows every document needs none.
    read: async (document) => (await import("./read-for-register.ts")).readForRegister(document),
    close: () => Promise.resolve(),
  };
}

/**
 * Readers in threads of their own. Each call goes to the thread where fewest wait; whoever calls
 * awaits the answers in the order of the calls, so that the order is that of the documents.
 *
 * @param start - Starts a thread; tests start one that reads source files.
 */
export function readInThreads(count: number, start: () => Worker = startWorker): Readers {
  const threads = Array.from({ length: count }, () => new ReaderThread(start));
  return {
    ahead: count * waitingMax,
    read: (document) => {
      const [idlest] = threads.toSorted((one, other) => one.waiting - other.waiting);
      return idlest === undefined ? readHere().read(document) : idlest.read(document);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./read-worker.js", import.meta.url));
}

interface Job {
  readonly document: Document;
  readonly answer: (read: ReadForRegister | Trouble) => void;
  /** Read by itself, since one of those that it was read with ended the thread. */
  readonly alone: boolean;
}

/** Documents that are sent together, to be read side by side. */
type Batch = readonly Job[];

/** One thread and the documents that wait for it; it is started with the first of them. */
class ReaderThread {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #sent: readonly Batch[] = [];
  #waiting: readonly Job[] = [];

  constructor(start: () => Worker) {
    this.#start = start;
  }

  get waiting(): number {
    return this.#waiting.length + this.#sent.reduce((sum, { length }) => sum + length, 0);
  }

  read(document: Document): Promise<ReadForRegister | Trouble> {
    return new Promise((answer) => {
      this.#waiting = [...this.#waiting, { document, answer, alone: false }];
      this.#send();
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  /** Sends what waits, so that the thread finds the next batch when it is done with one. */
  #send(): void {
    while (this.#sent.length < batchesSent && this.#waiting.length > 0) {
      const batch = firstBatch(this.#waiting);
      this.#waiting = this.#waiting.slice(batch.length);
      this.#sent = [...this.#sent, batch];
      this.#started().postMessage(batch.map(({ document }) => document));
    }
  }

  #started(): Worker {
    this.#worker ??= this.#listen(this.#start());
    return this.#worker;
  }

  #listen(worker: Worker): Worker {
    worker.on("message", (read: readonly (ReadForRegister | Trouble)[]) => this.#answer(read));
    worker.on("error", (cause) => this.#replace(worker, cause));
    return worker;
  }

  #answer(read: readonly (ReadForRegister | Trouble)[]): void {
    const [batch = [], ...others] = this.#sent;
    this.#sent = others;
    for (const [at, { answer }] of batch.entries()) {
      const own = read[at];
      if (own !== undefined) answer(own);
    }
    this.#send();
  }

  /** A document that ended the thread is told; those that were sent with it and behind it go to a new one. */
  #replace(worker: Worker, cause: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const [broken = [], ...others] = this.#sent;
    this.#sent = [];
    this.#waiting = [...others.flat(), ...this.#waiting];
    if (broken.length > 1) this.#waiting = [...broken.map(byItself), ...this.#waiting];
    const { cause: _cause, ...trouble } = troubleOf(cause);
    if (broken.length === 1) broken[0]?.answer(trouble);
    this.#send();
  }
}

function byItself({ document, answer }: Job): Job {
  return { document, answer, alone: true };
}

/** As many documents as are read side by side; never with one that must be by itself. */
function firstBatch(waiting: readonly Job[]): Batch {
  if (waiting[0]?.alone === true) return waiting.slice(0, 1);
  const end = waiting.findIndex(({ alone }, at) => alone || at === batchDocuments);
  return end < 0 ? waiting : waiting.slice(0, end);
}
