import type { ReactNode } from "react";
import type { RecordAnswer } from "../../../../src/contract/contract.ts";
import { EntryLink } from "../../parts/entry-name.tsx";
import { bodyTitles } from "../../words/judgement-words.ts";
import { useSpeech } from "../../words/speech.tsx";

/** The body whose session the line is: what it was called over time, and its sessions. */
export function BodySection({ record }: { readonly record: RecordAnswer }): ReactNode {
  const speech = useSpeech();
  const { body, note } = record;
  if (body === null) return null;
  const titles = bodyTitles[speech.language];
  return (
    <section aria-labelledby="body-title">
      <h2 id="body-title">{titles.title}</h2>
      {body.names.length === 0 ? null : <h3>{titles.names}</h3>}
      <ul className="plain-rows">
        {body.names.map(({ name, first, last, documents }) => (
          <li key={name}>
            {name}{" "}
            <span className="muted">
              {[...new Set([first, last])]
                .flatMap((day) => (day === null ? [] : [speech.date(day)]))
                .join(" – ")}{" "}
              ({speech.words.counts.sources(documents.length)})
            </span>
          </li>
        ))}
      </ul>
      <h3>{titles.sessions}</h3>
      <ol className="plain-rows">
        {body.sessions.map((session) => (
          <li key={session.id} aria-current={session.id === note.id}>
            <EntryLink note={session} />
          </li>
        ))}
      </ol>
    </section>
  );
}
