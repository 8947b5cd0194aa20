import type { Trouble } from "../core/house-error.ts";
import type { Steps } from "../core/steps.ts";
import type { Document } from "../document/document.ts";
import { readInSteps, type ReadDocument } from "../pipeline.ts";
import { troubleOf } from "./status.ts";

/** Reads one document in steps; one that cannot be read is a trouble, not a throw. */
export function* readOrTell(document: Document): Steps<ReadDocument | Trouble> {
  try {
    return yield* readInSteps(document);
  } catch (cause) {
    return troubleOf(cause);
  }
}
