import { noInstruments } from "../no-instruments.ts";
import type { InstrumentWords } from "../words.ts";

/** How Russian tells instruments. */
export const russianInstruments: InstrumentWords = noInstruments;
