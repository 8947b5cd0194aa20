import { noInstruments } from "../no-instruments.ts";
import type { InstrumentWords } from "../words.ts";

/** How English tells instruments. */
export const englishInstruments: InstrumentWords = noInstruments;
