/** The second phase: reads the same corpus once more, which must change nothing. */
import {
  documentsPath,
  findPlaces,
  ingest,
  openSqlite,
  peakMegabytes,
  registerPath,
  say,
  terminal,
} from "./built.ts";

const places = await findPlaces([documentsPath], terminal);
const store = await openSqlite(registerPath);
const start = performance.now();
const { taken } = await ingest(places, { store }, terminal);
const seconds = (performance.now() - start) / 1000;
const known = taken.filter(({ outcome }) => outcome === "known").length;
await store.close();
say("again", `${known} known, ${taken.length - known} other, in ${seconds.toFixed(1)} s`);
say("peak memory", `${peakMegabytes().toFixed(0)} MB`);
