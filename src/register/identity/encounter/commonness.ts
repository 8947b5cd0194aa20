import type { Steps } from "../../../core/steps.ts";
import type { DocumentId } from "../../register.ts";
import type { ToldDocument } from "./told-documents.ts";
import { cityKey } from "./weigh-place.ts";
import { stemsOf } from "./weigh-words.ts";

/** Counts in how many documents each person, city and stem stands. */
export class Commonness {
  readonly #counts = new Map<string, number>();
  #documents: ReadonlyMap<DocumentId, ToldDocument> = new Map();

  /** Counts these documents, and no others; only those that have changed cost anything. */
  *count(documents: readonly ToldDocument[]): Steps<void> {
    const before = this.#documents;
    const now = new Map(documents.map((document) => [document.id, document]));
    for (const document of before.values())
      if (now.get(document.id) !== document) this.#add(document, -1);
    for (const document of documents) {
      if (before.get(document.id) !== document) {
        this.#add(document, 1);
        yield;
      }
    }
    this.#documents = now;
  }

  /**
   * 0 for what stands in every other document, 2 for what stands in one of eight or fewer. Large
   * numbers count in steps, so that one more document hardly ever changes what is known of others.
   */
  rarity(key: string): number {
    const count = this.#counts.get(key) ?? 0;
    if (count === 0) return 0;
    const share = inSteps(this.#documents.size) / inSteps(count);
    return Math.min(2, Math.max(0, Math.log2(share) - 1));
  }

  #add(document: ToldDocument, times: number): void {
    for (const key of keysOf(document)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + times);
  }
}

/** Persons, cities and stems of words, under the keys by which their rarity is asked. */
function keysOf({ settings, cast }: ToldDocument): ReadonlySet<string> {
  const keys = new Set<string>(cast);
  for (const { city, record } of settings) {
    keys.add(cityKey(city));
    for (const stem of stemsOf(record)) keys.add(stem);
  }
  return keys;
}

/** Numbers up to this one are taken as they are. */
const exactMax = 128;

/** So many steps lie between a number and its double. */
const stepsPerDouble = 4;

/** The largest step that is no larger than a number: 128, 160, 192, 224, 256, 320 … */
export function inSteps(count: number): number {
  if (count <= exactMax) return count;
  const step = 2 ** Math.floor(Math.log2(count)) / stepsPerDouble;
  return Math.floor(count / step) * step;
}
