import { useMemo, useRef, useState, type RefObject } from "react";
import type {
  DecidedAnswer,
  NewDecision,
  OwnStatus,
  ReviewLine,
} from "../../../../src/contract/contract.ts";
import { asOf } from "../../client/as-of.ts";
import { useSigning, type Signing } from "../../client/use-signing.ts";
import { useKeys } from "../../parts/use-keys.ts";
import { useSpeech } from "../../words/speech.tsx";
import type { QuickVerdict } from "../record/use-review.ts";

/** Deciding in the queue itself. */
export interface QueueDeciding {
  readonly signing: Signing;
  /** What one has decided here, line by line; it stays on the screen until the page is left. */
  readonly decided: ReadonlyMap<string, OwnStatus>;
  readonly say: (line: ReviewLine, verdict: QuickVerdict) => void;
  readonly takeBack: (id: string) => void;
}

/** A decision that one has made here, so that it can be taken back. */
interface Made {
  readonly line: string;
  readonly status: OwnStatus;
  readonly decision: string;
}

const statusAfter: Readonly<Record<QuickVerdict, OwnStatus>> = {
  accept: "accepted",
  reject: "refused",
  unsure: "unsure",
};

/**
 * Lets one go down the queue with the keyboard: j and k move, a, r and u decide the line on which one
 * stands and move to the next, z takes the last decision back.
 *
 * @param again - Asks for the queue again: it has changed meanwhile.
 */
export function useQueueDeciding(
  list: RefObject<HTMLElement | null>,
  lines: readonly ReviewLine[],
  again: () => void,
): QueueDeciding {
  const { deciding } = useSpeech();
  const [made, setMade] = useState<readonly Made[]>([]);
  const waiting = useRef<(decided: DecidedAnswer) => void>(() => undefined);
  const signing = useSigning((answer) => {
    if (answer === null) again();
    else waiting.current(answer);
  });

  const say = (line: ReviewLine, verdict: QuickVerdict): void => {
    const { id } = line.note;
    waiting.current = ({ decision }) => {
      setMade((before) => [
        ...before,
        { line: id, status: statusAfter[verdict], decision: decision.id },
      ]);
      focusOn(list.current, id, 1);
    };
    signing.sign((head) => ({ ...head, ...verdictOn(line, verdict) }));
  };
  const takeBack = (id: string): void => {
    const last = made.findLast((one) => one.line === id);
    if (last === undefined) return;
    waiting.current = () => {
      // The line waits again as it stood; asking anew would take the others that were decided off the screen.
      setMade((before) => before.filter((one) => one !== last));
      focusOn(list.current, id, 0);
    };
    signing.sign((head) => ({ ...head, kind: "undo", undoes: last.decision }));
  };

  const latest = useRef({
    say: (_verdict: QuickVerdict) => undefined as void,
    undo: () => undefined as void,
  });
  latest.current = {
    say: (verdict) => {
      const line = lines.find(({ note }) => note.id === idInFocus(list.current));
      if (line === undefined) focusOn(list.current, null, 1);
      else if (!made.some((one) => one.line === line.note.id)) say(line, verdict);
    },
    undo: () => {
      const last = made.at(-1);
      if (last === undefined)
        signing.setOutcome({ good: false, words: deciding.acts.nothingToUndo });
      else takeBack(last.line);
    },
  };
  useQueueKeys(list, latest);
  const decided = new Map(made.map(({ line, status }) => [line, status]));
  return { signing, decided, say, takeBack };
}

function verdictOn(
  { note, revision }: ReviewLine,
  verdict: QuickVerdict,
): Pick<NewDecision & { kind: "verdict" }, "kind" | "verdict" | "target" | "amendment"> {
  const target = { record: note.id, scope: "entry", revision } as const;
  return { kind: "verdict", verdict, target, amendment: {} };
}

interface Acts {
  readonly say: (verdict: QuickVerdict) => void;
  readonly undo: () => void;
}

function useQueueKeys(list: RefObject<HTMLElement | null>, acts: RefObject<Acts>): void {
  const keys = useMemo(() => {
    const move = {
      j: () => focusOn(list.current, idInFocus(list.current), 1),
      k: () => focusOn(list.current, idInFocus(list.current), -1),
    };
    if (asOf !== null) return move;
    return {
      ...move,
      a: () => acts.current.say("accept"),
      r: () => acts.current.say("reject"),
      u: () => acts.current.say("unsure"),
      z: () => acts.current.undo(),
    };
  }, [list, acts]);
  useKeys(keys);
}

/** The line that holds the focus; null where none does. */
function idInFocus(list: HTMLElement | null): string | null {
  const item = document.activeElement?.closest<HTMLElement>("[data-line]");
  return item !== null && item !== undefined && list?.contains(item) === true
    ? (item.dataset["line"] ?? null)
    : null;
}

/** Moves the focus to a line, or so many further; its link then opens with Enter as any link does. */
function focusOn(list: HTMLElement | null, id: string | null, by: -1 | 0 | 1): void {
  const items = [...(list?.querySelectorAll<HTMLElement>("[data-line]") ?? [])];
  const here = items.findIndex((item) => item.dataset["line"] === id);
  const item = items[Math.min(Math.max(here + by, 0), items.length - 1)];
  item?.querySelector<HTMLElement>(".entry-link a")?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: "nearest" });
}
