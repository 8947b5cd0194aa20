/**
 * How fast the reader reads, on one core:
 * `npm run bench:read -- [--language fr] [--megabytes 2] [--rounds 5] [--warm 40]`.
 *
 * Our documents are read side by side, as `chancery read` and `chancery ingest` read many. Each
 * program first reads for as many seconds of CPU as `--warm` says, so that all are measured as they
 * run in a long session; how fast each was over its first second is printed beside it.
 *
 * All of it runs on one thread, the engine's compiler and its collector too, so that nothing is done
 * on another core unseen. The text is the bundled record, repeated. Beside it, in the same run and
 * over the same text, stand what one would take from the shelf: `Intl.Segmenter` for sentences,
 * fr-compromise for names and chrono-node for dates ("usual stack"), and chrono-node alone, which
 * only finds dates.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";
import nlp from "fr-compromise";
import type * as Capture from "../src/document/capture.ts";
import type { Document } from "../src/document/document.ts";
import type * as Pipeline from "../src/pipeline.ts";

// What is measured is the built program, as people run it: `npm run bench:read` builds it first.
const built = new URL("../dist/", import.meta.url);
const pipeline: Pick<typeof Pipeline, "readDocuments"> = await import(
  new URL("pipeline.js", built).href
);
const capture: Pick<typeof Capture, "captureBytes"> = await import(
  new URL("document/capture.js", built).href
);
const { readDocuments } = pipeline;
const { captureBytes } = capture;

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

const language = option("--language", "fr");
const megabytes = Number(option("--megabytes", "2"));
const rounds = Number(option("--rounds", "5"));
const warmSeconds = Number(option("--warm", "40"));

interface Sample {
  readonly documents: readonly Document[];
  readonly texts: readonly string[];
  readonly bytes: number;
}

function sample(): Sample {
  const folder = "sample";
  const own = readdirSync(folder)
    .filter((name) => name.startsWith(`${language}-`) && name.endsWith(".txt"))
    .map((name) => captureBytes(readFileSync(join(folder, name)), { file: name }));
  const round = own.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const times = Math.max(1, Math.ceil((megabytes * 1e6) / round));
  const documents = Array.from({ length: times }, () => own).flat();
  const texts = documents.map(({ bytes }) => new TextDecoder().decode(bytes));
  return { documents, texts, bytes: round * times };
}

interface Runner {
  readonly name: string;
  readonly run: (sample: Sample) => void;
  /** The slow ones read a part of the sample. */
  readonly part: number;
}

const dates = language === "ru" ? chrono.ru : language === "fr" ? chrono.fr : chrono.en;
const published = new Date(Date.UTC(2025, 6, 30));

const runners: readonly Runner[] = [
  {
    name: "chancery",
    part: 1,
    run: ({ documents }) => {
      for (const read of readDocuments(documents)) void read;
    },
  },
  {
    name: "chrono-node alone",
    part: 1,
    run: ({ texts }) => texts.forEach((text) => dates.parse(text, published)),
  },
  { name: "usual stack", part: 0.1, run: ({ texts }) => texts.forEach(usualStack) },
];

function usualStack(text: string): void {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  for (const paragraph of text.split("\n")) {
    for (const { segment } of segmenter.segment(paragraph)) {
      const read = nlp(segment);
      read.people().out("array");
      read.places().out("array");
      read.organizations().out("array");
      dates.parse(segment, published);
    }
  }
}

/** Seconds of CPU of this process for one run. */
function time(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function portion(all: Sample, part: number): Sample {
  const count = Math.max(1, Math.ceil(all.documents.length * part));
  const documents = all.documents.slice(0, count);
  return {
    documents,
    texts: all.texts.slice(0, count),
    bytes: documents.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

interface Speed {
  readonly megabytes: number;
  readonly documents: number;
  /** Megabytes per second over the first second of CPU. */
  readonly cold: number;
}

function speed({ run, part }: Runner, all: Sample): Speed {
  const own = portion(all, part);
  const cold = warmUp(run, portion(all, 0.01), 1);
  warmUp(run, own, warmSeconds);
  const seconds = Math.min(...Array.from({ length: rounds }, () => time(() => run(own))));
  return { megabytes: own.bytes / 1e6 / seconds, documents: own.documents.length / seconds, cold };
}

/** Reads a sample again and again until so many seconds of CPU have passed; megabytes per second. */
function warmUp(run: Runner["run"], own: Sample, wanted: number): number {
  let [seconds, bytes] = [0, 0];
  while (seconds < wanted) {
    seconds += time(() => run(own));
    bytes += own.bytes;
  }
  return seconds === 0 ? 0 : bytes / 1e6 / seconds;
}

const all = sample();
console.log(
  `${all.documents.length} documents in ${language}, ${(all.bytes / 1e6).toFixed(1)} MB, Node ${process.version}, best of ${rounds} runs, CPU time`,
);
const speeds = runners.map((runner) => ({ name: runner.name, ...speed(runner, all) }));
const [own] = speeds;
for (const row of speeds)
  console.log(
    `${row.name.padEnd(18)} ${row.megabytes.toFixed(3).padStart(8)} MB/s ${row.documents.toFixed(0).padStart(7)} documents/s (first second ${row.cold.toFixed(3)} MB/s)   chancery is ${((own?.megabytes ?? 0) / row.megabytes).toFixed(2)} times as fast`,
  );
