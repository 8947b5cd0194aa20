import { useSyncExternalStore } from "react";
import type { EntryNote, SupportedSpan } from "../../../../src/contract/contract.ts";

/** What is chosen in a document, as the address says it: some words, or a record. */
export type Selection =
  | { readonly kind: "words"; readonly start: number; readonly end: number }
  | { readonly kind: "entry"; readonly id: string };

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Reads the hash of the address: `#120-240` are words, `#e-…` is a record. */
export function selectionFrom(hash: string): Selection | null {
  const words = /^#(\d+)-(\d+)$/.exec(hash);
  if (words !== null) return { kind: "words", start: Number(words[1]), end: Number(words[2]) };
  const entry = /^#([a-z]-[\w-]+)$/.exec(hash)?.[1];
  return entry === undefined ? null : { kind: "entry", id: entry };
}

/** What is chosen now; it changes as the hash does. */
export function useSelection(): Selection | null {
  return selectionFrom(useSyncExternalStore(listenToHash, () => location.hash));
}

function listenToHash(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  addEventListener("popstate", changed);
  return () => {
    removeEventListener("hashchange", changed);
    removeEventListener("popstate", changed);
  };
}

/** The stretches that are chosen. */
export function chosenRanges(
  selection: Selection | null,
  spans: readonly SupportedSpan[],
): readonly Range[] {
  if (selection === null) return [];
  if (selection.kind === "words") return [selection];
  return spans.filter(({ supports }) => supports.some(({ entry }) => entry.id === selection.id));
}

/** The records that rest on the chosen words: on all of them, or on some where none rests on all. */
export function restingOn(range: Range, spans: readonly SupportedSpan[]): readonly EntryNote[] {
  const around = spans.filter(({ start, end }) => start <= range.start && end >= range.end);
  const touching = spans.filter(({ start, end }) => start < range.end && end > range.start);
  const found = (around.length > 0 ? around : touching).flatMap(({ supports }) =>
    supports.map(({ entry }) => [entry.id, entry] as const),
  );
  return [...new Map(found).values()];
}
