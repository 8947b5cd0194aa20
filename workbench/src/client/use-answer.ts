import { useCallback, useContext, useEffect, useState } from "react";
import { ask, type Path } from "./client.ts";
import { EpochContext } from "./epoch.ts";

/** What is known of an answer while one waits for it. */
export interface Asked<T> {
  /** The last answer; it stays on the screen while the next one is on its way. */
  readonly answer: T | null;
  readonly trouble: unknown;
  readonly waiting: boolean;
  readonly again: () => void;
}

interface State<T> {
  readonly path: string | null;
  readonly answer: T | null;
  readonly trouble: unknown;
}

/** Asks the API, and asks again when the path changes or the register grows. A null path asks nothing. */
export function useAnswer<T>(path: Path<T> | null): Asked<T> {
  const [state, setState] = useState<State<T>>({ path: null, answer: null, trouble: null });
  const [turn, setTurn] = useState(0);
  const epoch = useContext(EpochContext);
  useEffect(() => {
    if (path === null) return undefined;
    const stop = new AbortController();
    ask<T>(path, stop.signal).then(
      (answer) => setState({ path, answer, trouble: null }),
      (trouble: unknown) => {
        if (!stop.signal.aborted) setState({ path, answer: null, trouble });
      },
    );
    return () => stop.abort();
  }, [path, turn, epoch]);
  const again = useCallback(() => setTurn((count) => count + 1), []);
  const waiting = path !== null && state.path !== path;
  return { answer: state.answer, trouble: waiting ? null : state.trouble, waiting, again };
}
