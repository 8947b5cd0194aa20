import { useEffect, useState, type ReactNode } from "react";
import type { OverviewAnswer } from "../../../src/contract/contract.ts";
import { ask } from "../client/client.ts";
import { EpochContext } from "../client/epoch.ts";
import { paths } from "../client/paths.ts";
import { useSpeech } from "../words/speech.tsx";

type Reading = OverviewAnswer["reading"];

/** So long one waits before one asks again how far the reading is. */
const pauseMs = 800;

/** Says how far the reading is, and lets the pages ask anew as the register grows. */
export function ReadingProgress({ children }: { readonly children: ReactNode }): ReactNode {
  const { reading, epoch } = useReading();
  const { words } = useSpeech();
  return (
    <EpochContext value={epoch}>
      {reading === null ? null : (
        <div className="reading">
          <label htmlFor="reading">{words.states.reading(reading.done, reading.total)}</label>
          <progress id="reading" value={reading.done} max={reading.total} />
        </div>
      )}
      {children}
    </EpochContext>
  );
}

function useReading(): { readonly reading: Reading; readonly epoch: number } {
  const [state, setState] = useState<{ reading: Reading; epoch: number }>({
    reading: null,
    epoch: 0,
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before: Reading = null;
    let left = false;
    const look = async (): Promise<void> => {
      const { reading } = await ask(paths.overview());
      if (left) return;
      const grown = (before?.done ?? 0) !== (reading?.done ?? before?.total ?? 0);
      setState(({ epoch }) => ({ reading, epoch: grown ? epoch + 1 : epoch }));
      before = reading;
      if (reading !== null) timer = setTimeout(() => void look(), pauseMs);
    };
    look().catch(() => undefined);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, []);
  return state;
}
