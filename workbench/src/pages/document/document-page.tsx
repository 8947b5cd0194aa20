import { useState, type ReactNode } from "react";
import type { DocumentPage, EntryKind } from "../../../../src/contract/contract.ts";
import { paths } from "../../client/paths.ts";
import { useAnswer } from "../../client/use-answer.ts";
import { Loading, Trouble } from "../../parts/states.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { DocumentHead } from "./document-head.tsx";
import { DocumentText } from "./document-text.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { chosenRanges, useSelection } from "./selection.ts";
import { useScrollToChosen } from "./use-scroll-to-chosen.ts";

/** A document as it was read, with what rests on which words. */
export function DocumentPageView({ id }: { readonly id: string }): ReactNode {
  const page = useAnswer(paths.document(id));
  const document = page.answer?.document;
  useTitle(document === undefined ? null : (document.title ?? document.file));
  if (page.trouble !== null) return <Trouble cause={page.trouble} again={page.again} />;
  return page.answer === null ? <Loading /> : <DocumentParts page={page.answer} />;
}

function DocumentParts({ page }: { readonly page: DocumentPage }): ReactNode {
  const selection = useSelection();
  const [hidden, setHidden] = useState<ReadonlySet<EntryKind>>(new Set());
  const spans = page.spans.filter(({ supports }) =>
    supports.some(({ entry }) => !hidden.has(entry.kind)),
  );
  useScrollToChosen(selection);
  return (
    <article className="document">
      <DocumentHead page={page} />
      <div className="document-body">
        <DocumentText page={page} spans={spans} chosen={chosenRanges(selection, page.spans)} />
        <FactsPanel page={page} selection={selection} hidden={hidden} setHidden={setHidden} />
      </div>
    </article>
  );
}
