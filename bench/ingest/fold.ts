/** The third phase: opens the register for the first time, and keeps what it was folded to. */
import { openAsked, sayHeld } from "./asking.ts";
import { megabytesOf, peakMegabytes, registerPath, say } from "./built.ts";

const { store } = await openAsked();
sayHeld();
const start = performance.now();
await store.keepRegister();
say("kept", `in ${((performance.now() - start) / 1000).toFixed(1)} s`);
say("peak memory", `${peakMegabytes().toFixed(0)} MB`);
await store.close();
say("file", `${(await megabytesOf(registerPath)).toFixed(0)} MB`);
