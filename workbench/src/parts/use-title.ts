import { useEffect } from "react";
import { setPageTitle } from "./page-title.ts";
import { useSpeech } from "../words/speech.tsx";

/** Names the page in the browser's tab, and to those who hear of a change of page. */
export function useTitle(title: string | null): void {
  const { words } = useSpeech();
  useEffect(() => {
    document.title = title === null ? words.appName : `${title} · ${words.appName}`;
    if (title !== null) setPageTitle(title);
  }, [title, words]);
}
