/** The second phase: reads the same corpus once more, which must change nothing. */
import { peakMegabytes, readCorpus, say } from "./built.ts";

const { taken, seconds } = await readCorpus();
const known = taken.filter(({ outcome }) => outcome === "known").length;
say("again", `${known} known, ${taken.length - known} other, in ${seconds.toFixed(1)} s`);
say("peak memory", `${peakMegabytes().toFixed(0)} MB`);
