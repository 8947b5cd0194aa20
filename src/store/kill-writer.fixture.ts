/**
 * A process that writes into a store until it is killed: `kill-writer.fixture.ts PLACE TURN`.
 * It says what it begins and what the store has answered, one line each.
 */
import { writeSync } from "node:fs";
import { inventAudience } from "./invented.fixture.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";
import { verdict } from "./suite-place.fixture.ts";

const [place = "", turn = "0"] = process.argv.slice(2);
const store = await (place.startsWith("postgres://") ? openPostgres(place) : openSqlite(place));

/** The pipe has it before the next step begins, so that it outlives this process. */
function say(...words: readonly string[]): void {
  writeSync(1, `${words.join(" ")}\n`);
}

/* oxlint-disable no-await-in-loop -- one step after the other, as fast as the store answers. */
for (let step = 0; ; step++) {
  const takings = Array.from({ length: 1 + (step % 7) }, (_, at) =>
    inventAudience("2031-03-04", `Paper ${turn}-${step}-${at}`),
  );
  const ids = takings.map(({ capture }) => capture.id);
  say("take?", ...ids);
  await store.take(takings);
  say("take", ...ids);
  const decision = verdict(`d-${turn}-${step}`);
  say("decide?", decision.id);
  await store.decide(decision);
  say("decide", decision.id);
  const [first] = takings;
  if (first === undefined) continue;
  const capture = first.capture.id;
  const rules = `rules-${turn}`;
  say("reread?", capture, rules);
  await store.putReadings([{ ...first.reading, capture, rules }], "2031-03-06T09:00:00.000Z");
  say("reread", capture, rules);
}
