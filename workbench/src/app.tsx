import type { ReactNode } from "react";
import { Pages } from "./pages.tsx";
import { Header } from "./parts/header.tsx";
import { PastBanner } from "./parts/past-banner.tsx";
import { ReadingProgress } from "./parts/reading-progress.tsx";
import { SkipLink } from "./parts/skip-link.tsx";
import { SpeechProvider } from "./words/speech.tsx";

/** The whole workbench. */
export function App(): ReactNode {
  return (
    <SpeechProvider>
      <SkipLink />
      <Header />
      <PastBanner />
      <ReadingProgress>
        <Pages />
      </ReadingProgress>
    </SpeechProvider>
  );
}
