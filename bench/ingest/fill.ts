/** The first phase: reads the corpus into a new register. */
import { megabytesOf, peakMegabytes, readCorpus, registerPath, say } from "./built.ts";

/** When each document was begun: on the wall's clock, and on the processor's. */
const clocks: Clocks[] = [];
const { taken, refused, documents, seconds } = await readCorpus((done) => {
  clocks[done] = clocksNow();
});

interface Clocks {
  readonly wall: number;
  /** Of all threads together. */
  readonly cpu: number;
}

function clocksNow(): Clocks {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}

/** Documents a second, from one to another. */
function rates(from: number, to: number): Clocks {
  const [one, other] = [clocks[from], clocks[to]];
  const rate = (clock: keyof Clocks): number =>
    ((to - from) / ((other?.[clock] ?? 0) - (one?.[clock] ?? 0))) * 1000;
  return { wall: rate("wall"), cpu: rate("cpu") };
}

function inWords({ wall, cpu }: Clocks): string {
  return `${wall.toFixed(0)} documents/s, ${cpu.toFixed(0)} per second of CPU`;
}

function share(one: Clocks, other: Clocks): string {
  return `${(one.wall / other.wall).toFixed(2)} (CPU ${(one.cpu / other.cpu).toFixed(2)})`;
}

const step = Math.min(1000, Math.floor(documents / 3));
const shelves = Array.from({ length: Math.floor(documents / step) }, (_, at) =>
  rates(at * step, (at + 1) * step),
);
const none: Clocks = { wall: 0, cpu: 0 };
const [first = none, second = none] = shelves;
const last = shelves.at(-1) ?? none;
say("taken", `${taken.length}, refused ${refused.length}, in ${seconds.toFixed(1)} s`);
say("over all", inWords(rates(0, documents)));
say(`first ${step}`, inWords(first));
say(`second ${step}`, inWords(second));
say(`last ${step}`, inWords(last));
say("last to first", share(last, first));
say("last to second", share(last, second));
sayCopies();
say("peak memory", `${peakMegabytes().toFixed(0)} MB`);
say("file", `${(await megabytesOf(registerPath)).toFixed(0)} MB`);

/** Which of the copies were found: the corpus names each after its original. */
function sayCopies(): void {
  const told = taken.filter(({ origin }) => origin.includes("-copy-of-"));
  const found = taken.filter(({ copyOf }) => copyOf !== null);
  const right = found.filter(({ origin }) => origin.includes("-copy-of-"));
  say("copies", `${told.length} made, ${right.length} found, ${found.length - right.length} wrong`);
}
