import type { ReactNode } from "react";
import { Link } from "wouter";
import type { PersonLine } from "../../../src/contract/contract.ts";
import { paths } from "../client/paths.ts";
import { ListPage } from "../parts/list-page.tsx";
import { sayOffice } from "../parts/participant-names.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { useSpeech } from "../words/speech.tsx";

/** Every person of the register, those who met most often first. */
export function PersonsPage(): ReactNode {
  const { words } = useSpeech();
  return (
    <ListPage<PersonLine> words={words.persons} path={paths.persons} count={words.counts.persons}>
      {(lines) => <PersonTable lines={lines} />}
    </ListPage>
  );
}

function PersonTable({ lines }: { readonly lines: readonly PersonLine[] }): ReactNode {
  const { words } = useSpeech();
  return (
    <div className="table-frame" role="region" aria-label={words.persons.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.persons.name}</th>
            <th scope="col">{words.persons.offices}</th>
            <th scope="col" className="number">
              {words.persons.encounters}
            </th>
            <th scope="col" className="number">
              {words.persons.sources}
            </th>
            <th scope="col">{words.filters.status}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <PersonRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The last offices of a person are the ones that one looks for. */
const officesShown = 3;

function PersonRow({ line }: { readonly line: PersonLine }): ReactNode {
  const speech = useSpeech();
  const { party, words } = speech;
  const others = line.names.filter((name) => name !== line.name);
  const offices = line.offices.toReversed().slice(0, officesShown);
  return (
    <tr>
      <th scope="row">
        <Link href={`/records/${line.id}`}>{line.name}</Link>
        {line.country === null ? null : <span className="muted block">{party(line.country)}</span>}
        {others.length === 0 ? null : <span className="hint block">{others.join(" · ")}</span>}
      </th>
      <td>
        <ul>
          {offices.map((office, at) => (
            <li key={at}>
              {sayOffice(office, speech)}{" "}
              <span className="muted">
                {office.asOf === null ? "" : words.facts.asOf(speech.date(office.asOf))}
              </span>
            </li>
          ))}
        </ul>
      </td>
      <td className="number">
        {line.encounters === 0 ? (
          0
        ) : (
          <Link href={`/?person=${line.id}`} aria-label={words.counts.encounters(line.encounters)}>
            {line.encounters}
          </Link>
        )}
      </td>
      <td className="number">{line.independentSources}</td>
      <td>
        <StatusMark status={line.status} />
      </td>
    </tr>
  );
}
