import { useMemo, type RefObject } from "react";
import { useKeys } from "../../parts/use-keys.ts";

/** j and k move the focus from line to line; the link then opens with Enter as any link does. */
export function useLineKeys(list: RefObject<HTMLElement | null>): void {
  const keys = useMemo(
    () => ({
      j: () => step(list.current, 1),
      k: () => step(list.current, -1),
      "/": () => document.getElementById("search")?.focus(),
    }),
    [list],
  );
  useKeys(keys);
}

function step(list: HTMLElement | null, by: 1 | -1): void {
  const links = [...(list?.querySelectorAll<HTMLElement>("a.line-title") ?? [])];
  const here = links.findIndex((link) => link.closest(".line")?.contains(document.activeElement));
  const next = here === -1 ? (by === 1 ? 0 : links.length - 1) : here + by;
  const link = links[Math.min(Math.max(next, 0), links.length - 1)];
  link?.focus({ preventScroll: true });
  link?.closest(".line")?.scrollIntoView({ block: "nearest" });
}
