import type { SearchHit } from "../contract/contract.ts";
import type { Moment } from "../core/moment.ts";
import type { Store } from "../store/store.ts";
import { citeDocument, noteEntry } from "../view/note.ts";
import { entriesOfDocuments } from "../view/register-index.ts";

/**
 * Documents that hold the words, each with its best passage and the lines that rest on it.
 *
 * @param asOf - Only what the register held then, and the lines as they were.
 */
export async function searchHits(
  store: Store,
  { q, limit }: { readonly q: string; readonly limit: number },
  asOf?: Moment,
): Promise<readonly SearchHit[]> {
  const hits = await store.search(q, { limit, ...(asOf === undefined ? {} : { asOf }) });
  const register = await store.register(asOf);
  const texts = await store.texts(hits.map(({ capture }) => capture));
  return hits.flatMap(({ document, capture, score }) => {
    const source = citeDocument(register, document);
    if (source === null) return [];
    const text = texts.get(capture)?.text;
    const passage = text === undefined ? null : findPassage(text, q);
    const resting = entriesOfDocuments(register, [document]);
    const entries = resting.filter(({ status }) => status !== "refused").map(noteEntry);
    return [{ source, score, passage, entries }];
  });
}

const around = 90;

/**
 * The first place where a word of the query stands, in any form, with whole words around.
 *
 * @returns null where none of the words stands there with its stem.
 */
export function findPassage(text: string, query: string): SearchHit["passage"] {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.filter((word) => word.length > 2).map(stemOf);
  const pattern = stems.length === 0 ? null : new RegExp(`(?<!\\p{L})(?:${stems.join("|")})`, "iu");
  const at = pattern === null ? -1 : text.search(pattern);
  if (at < 0) return null;
  const start = wordStart(text, Math.max(0, at - around));
  const end = wordEnd(text, Math.min(text.length, at + around));
  return { start, end, quote: text.slice(start, end) };
}

/** Enough of a word to meet its other forms: Russian and French change the end. */
function stemOf(word: string): string {
  return word.length > 6 ? word.slice(0, -2) : word.slice(0, Math.max(3, word.length - 1));
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 30).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at - 30, at).search(/\s\S*$/);
  return space < 0 ? at : at - 30 + space;
}
