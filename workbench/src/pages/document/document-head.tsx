import type { ReactNode } from "react";
import type { DocumentPage, SourceDocument } from "../../../../src/contract/contract.ts";
import { languageName, SourceLine } from "../../parts/source-line.tsx";
import { useSpeech, type Speech } from "../../words/speech.tsx";

/** The masthead: what the page says of itself, where it came from, and its rights. */
export function DocumentHead({ page }: { readonly page: DocumentPage }): ReactNode {
  const speech = useSpeech();
  const { words } = speech;
  const { document, copies } = page;
  return (
    <header className="record-head">
      <h1 className="long" lang={document.title === null ? undefined : document.language}>
        {document.title ?? document.file}
      </h1>
      <dl className="masthead">
        {mastheadOf(document, speech).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {document.rights === null ? null : <p className="rights">{words.document.rights}</p>}
      {copies.length === 0 ? null : (
        <section className="copies">
          <h2>{words.document.copies}</h2>
          <ul>
            {copies.map((copy) => (
              <li key={copy.document}>
                <SourceLine source={copy} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </header>
  );
}

function mastheadOf(
  { publisher, author, published, language, origin, capturedAt }: SourceDocument,
  speech: Speech,
): readonly (readonly [string, ReactNode])[] {
  const { words } = speech;
  const parts: readonly (readonly [string, string | null])[] = [
    [words.document.publisher, publisher],
    [words.document.author, author],
    [words.document.published, published === null ? words.record.undated : speech.date(published)],
    [words.document.language, languageName(words.languages, language)],
    [words.document.captured, speech.date(capturedAt.slice(0, 10))],
  ];
  const told = parts.filter(([, value]) => value !== null);
  return [...told, [words.document.origin, <Origin key="origin" origin={origin} />]];
}

/** An address can be followed; a path is only said. */
function Origin({ origin }: { readonly origin: string }): ReactNode {
  if (!/^https?:\/\//.test(origin)) return <span className="origin">{origin}</span>;
  return (
    <a className="origin" href={origin} rel="noreferrer noopener">
      {origin}
    </a>
  );
}
