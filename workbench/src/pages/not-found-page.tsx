import type { ReactNode } from "react";
import { Link } from "wouter";
import { useTitle } from "../parts/use-title.ts";
import { useSpeech } from "../words/speech.tsx";

/** Where an address leads nowhere. */
export function NotFoundPage(): ReactNode {
  const { words } = useSpeech();
  useTitle(words.states.notFound);
  return (
    <div className="empty">
      <h1>{words.states.notFound}</h1>
      <p>{words.states.notFoundHelp}</p>
      <Link href="/">{words.nav.timeline}</Link>
    </div>
  );
}
