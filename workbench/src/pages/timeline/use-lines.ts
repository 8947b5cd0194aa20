import type { EncountersAnswer, TimelineLine } from "../../../../src/contract/contract.ts";
import { paths } from "../../client/paths.ts";
import { useAnswer, type Asked } from "../../client/use-answer.ts";
import { useFurther } from "../../parts/use-further.ts";

export interface Lines {
  readonly asked: Asked<EncountersAnswer>;
  readonly lines: readonly TimelineLine[];
  /** Loads the lines that follow; null after the last. */
  readonly more: (() => void) | null;
}

/** The lines that answer a question, page after page as one asks for them. */
export function useLines(question: URLSearchParams): Lines {
  const asked = useAnswer(paths.encounters(question));
  const further = useFurther<TimelineLine, EncountersAnswer>(asked.answer, (cursor) => {
    const following = new URLSearchParams(question);
    following.set("cursor", cursor);
    return paths.encounters(following);
  });
  return { asked, ...further };
}
