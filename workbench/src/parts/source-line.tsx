import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Citation } from "../../../src/contract/contract.ts";
import { useSpeech } from "../words/speech.tsx";

/** A source in one line: its title, who published it and when, and what to mind. */
export function SourceLine({ source }: { readonly source: Citation }): ReactNode {
  const { words, date } = useSpeech();
  const { document, title, file, publisher, published, language, rights, copyOf } = source;
  return (
    <span className="source-line">
      <Link href={`/documents/${document}`} lang={title === null ? undefined : language}>
        {title ?? file}
      </Link>{" "}
      <span className="muted">
        {publisher === null ? null : <cite lang={language}>{publisher}, </cite>}
        {published === null ? words.record.undated : date(published)}
        {` · ${languageName(words.languages, language)}`}
        {rights === null ? "" : ` · ${words.record.reserved}`}
        {copyOf === null ? "" : ` · ${words.record.copyOf}`}
      </span>
    </span>
  );
}

/** The name of a document's language. */
export function languageName(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}
