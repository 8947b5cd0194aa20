import type { ReactNode } from "react";
import type { OwnStatus } from "../../../src/contract/contract.ts";
import { useSpeech } from "../words/speech.tsx";

const signs: Readonly<Record<OwnStatus, string>> = {
  proposed: "○",
  accepted: "✓",
  refused: "✕",
  unsure: "?",
};

/** Where our own record stands: a sign and a word, so that colour is never alone. */
export function StatusMark({ status }: { readonly status: OwnStatus }): ReactNode {
  const { words } = useSpeech();
  return (
    <span className={`status status-${status}`} title={words.statusMeaning[status]}>
      <span aria-hidden="true">{signs[status]}</span> {words.status[status]}
    </span>
  );
}
