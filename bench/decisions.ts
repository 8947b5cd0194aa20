import { operate } from "../src/register/operate.fixture.ts";

/**
 * Does random operations (merge, split, accept, amend, refuse, undo, reread) to registers and holds
 * each against what must be true: `npx tsx bench/decisions.ts [operations] [minutes at most]`.
 */
const operations = Number(process.argv[2] ?? "1000000");
const minutesMax = Number(process.argv[3] ?? "Infinity");

const start = performance.now();
const counts = operate(operations, (done) => {
  const seconds = (performance.now() - start) / 1000;
  console.log(`${done} operations in ${seconds.toFixed(0)} s, all hold`);
  return seconds < minutesMax * 60;
});
for (const [kind, times] of counts) console.log(`${kind.padEnd(10)} ${times}`);
