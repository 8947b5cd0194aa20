import { useEffect, useState } from "react";
import { useSearchParams } from "wouter";

/** The words that a list is narrowed to: what stands in the box, and what the address keeps. */
export interface Query {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The words a moment after the last key. */
  readonly q: string;
}

/** So long one waits after a key before one asks. */
const pauseMs = 200;

/** Narrows a list as one types; the address keeps the words. */
export function useQuery(): Query {
  const [search, setSearch] = useSearchParams();
  const q = search.get("q") ?? "";
  const [text, setText] = useState(q);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === q) return undefined;
    const timer = setTimeout(
      () => setSearch(wanted === "" ? {} : { q: wanted }, { replace: true }),
      pauseMs,
    );
    return () => clearTimeout(timer);
  }, [text, q, setSearch]);
  return { text, setText, q };
}
