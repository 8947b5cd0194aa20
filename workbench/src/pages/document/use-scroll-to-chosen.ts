import { useEffect } from "react";
import type { Selection } from "./selection.ts";

/** Brings what the address points to into view, and gives it the focus. */
export function useScrollToChosen(selection: Selection | null): void {
  const key = JSON.stringify(selection);
  useEffect(() => {
    if (key === "null") return;
    const chosen = document.querySelector<HTMLElement>(".document-text [data-chosen]");
    if (chosen === null) return;
    const noise = chosen.closest("details");
    if (noise !== null) noise.open = true;
    chosen.scrollIntoView({ block: "center" });
    chosen.focus({ preventScroll: true });
  }, [key]);
}
