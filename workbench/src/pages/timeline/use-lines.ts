import { useCallback, useState } from "react";
import type { EncountersAnswer, TimelineLine } from "../../../../src/contract/contract.ts";
import { ask } from "../../client/client.ts";
import { paths } from "../../client/paths.ts";
import { useAnswer, type Asked } from "../../client/use-answer.ts";

interface Further {
  /** The first page that these follow. */
  readonly after: EncountersAnswer;
  readonly lines: readonly TimelineLine[];
  readonly next: string | null;
}

export interface Lines {
  readonly asked: Asked<EncountersAnswer>;
  readonly lines: readonly TimelineLine[];
  /** Loads the lines that follow; null after the last. */
  readonly more: (() => void) | null;
}

/** The lines that answer a question, page after page as one asks for them. */
export function useLines(question: URLSearchParams): Lines {
  const asked = useAnswer(paths.encounters(question));
  const [loaded, setLoaded] = useState<Further | null>(null);
  const first = asked.answer;
  const further = loaded !== null && loaded.after === first ? loaded : null;
  const next = further === null ? (first?.next ?? null) : further.next;
  const text = question.toString();
  const more = useCallback(() => {
    if (first === null || next === null) return;
    const following = new URLSearchParams(text);
    following.set("cursor", next);
    void ask(paths.encounters(following)).then((page) =>
      setLoaded({
        after: first,
        lines: [...(further?.lines ?? []), ...page.lines],
        next: page.next,
      }),
    );
  }, [first, further, next, text]);
  return {
    asked,
    lines: [...(first?.lines ?? []), ...(further?.lines ?? [])],
    more: next === null ? null : more,
  };
}
