import type { MouseEvent, ReactNode } from "react";
import { useSpeech } from "../words/speech.tsx";

/** The first stop of the keyboard: past the header, to the page. */
export function SkipLink(): ReactNode {
  const { words } = useSpeech();
  return (
    <a className="skip-link" href="#main" onClick={focusMain}>
      {words.skip}
    </a>
  );
}

/** Moves the focus and leaves the address alone: its hash belongs to the pages. */
function focusMain(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
