import { useCallback, useState } from "react";
import type { Page } from "../../../src/contract/contract.ts";
import { ask, type Path } from "../client/client.ts";

/** The lines of a first page, and of those that one asked for after it. */
export function useFurther<T, P extends Page<T>>(
  first: P | null,
  pathAfter: (cursor: string) => Path<P>,
): { readonly lines: readonly T[]; readonly more: (() => void) | null } {
  const [loaded, setLoaded] = useState<{ readonly after: P; readonly pages: readonly P[] } | null>(
    null,
  );
  const pages = first === null ? [] : [first, ...(loaded?.after === first ? loaded.pages : [])];
  const next = pages.at(-1)?.next ?? null;
  const path = next === null ? null : pathAfter(next);
  const more = useCallback(() => {
    if (first === null || path === null) return;
    void ask(path).then((page) =>
      setLoaded((before) => ({
        after: first,
        pages: [...(before?.after === first ? before.pages : []), page],
      })),
    );
  }, [first, path]);
  return { lines: pages.flatMap(({ lines }) => lines), more: path === null ? null : more };
}
