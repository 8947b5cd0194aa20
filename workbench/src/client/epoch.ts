import { createContext } from "react";

/** Counts how often the register has grown since the page was opened; each step asks again. */
export const EpochContext = createContext(0);
