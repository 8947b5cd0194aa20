import { useEffect } from "react";
import { useSpeech } from "../words/speech.tsx";

/** Names the page in the browser's tab. */
export function useTitle(title: string | null): void {
  const { words } = useSpeech();
  useEffect(() => {
    document.title = title === null ? words.appName : `${title} · ${words.appName}`;
  }, [title, words]);
}
