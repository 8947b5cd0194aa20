import type { ReactNode } from "react";
import { Link } from "wouter";
import type { DocumentLine, EntryKind } from "../../../src/contract/contract.ts";
import { paths } from "../client/paths.ts";
import { ListPage } from "../parts/list-page.tsx";
import { languageName } from "../parts/source-line.tsx";
import { useSpeech } from "../words/speech.tsx";

/** Every document of the register, the newest publication first. */
export function DocumentsPage(): ReactNode {
  const { words } = useSpeech();
  return (
    <ListPage<DocumentLine>
      words={words.documents}
      path={paths.documents}
      count={words.counts.documents}
    >
      {(lines) => <DocumentTable lines={lines} />}
    </ListPage>
  );
}

function DocumentTable({ lines }: { readonly lines: readonly DocumentLine[] }): ReactNode {
  const { words } = useSpeech();
  return (
    <div className="table-frame" role="region" aria-label={words.documents.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.document.published}</th>
            <th scope="col">{words.facts.title}</th>
            <th scope="col">{words.document.language}</th>
            <th scope="col">{words.documents.found}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <DocumentRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DocumentRow({ line }: { readonly line: DocumentLine }): ReactNode {
  const { words, date } = useSpeech();
  const { id, title, file, publisher, published, language, rights, copyOf } = line;
  return (
    <tr>
      <td className="nowrap">{published === null ? words.record.undated : date(published)}</td>
      <th scope="row">
        <Link href={`/documents/${id}`} lang={title === null ? undefined : language}>
          {title ?? file}
        </Link>
        <span className="muted block">
          {publisher === null ? file : <cite lang={language}>{publisher}</cite>}
          {rights === null ? "" : ` · ${words.record.reserved}`}
          {copyOf === null ? "" : ` · ${words.record.copyOf}`}
        </span>
      </th>
      <td>{languageName(words.languages, language)}</td>
      <td>
        <Found entries={line.entries} />
      </td>
    </tr>
  );
}

function Found({ entries }: { readonly entries: DocumentLine["entries"] }): ReactNode {
  const { words } = useSpeech();
  const found = (Object.entries(entries) as [EntryKind, number][]).filter(([, n]) => n > 0);
  return (
    <ul className="found">
      {found.map(([kind, n]) => (
        <li key={kind}>
          {words.kindsMany[kind]} <span className="count">{n}</span>
        </li>
      ))}
    </ul>
  );
}
