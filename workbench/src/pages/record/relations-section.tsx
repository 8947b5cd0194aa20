import type { ReactNode } from "react";
import type { Relation } from "../../../../src/contract/contract.ts";
import { groupBy } from "../../parts/group-by.ts";
import { EntryLink } from "../../parts/entry-name.tsx";
import { useSpeech } from "../../words/speech.tsx";

/** Other records that bear on this one, kind by kind. */
export function RelationsSection({
  relations,
}: {
  readonly relations: readonly Relation[];
}): ReactNode {
  const { words } = useSpeech();
  const groups = groupBy(relations, ({ type, outgoing }) => `${type} ${outgoing ? 0 : 1}`);
  if (groups.length === 0) return null;
  return (
    <section className="relations" aria-labelledby="relations-title">
      <h2 id="relations-title">{words.record.relations}</h2>
      {groups.map(([key, group]) => (
        <RelationGroup key={key} relations={group} />
      ))}
    </section>
  );
}

function RelationGroup({ relations }: { readonly relations: readonly Relation[] }): ReactNode {
  const { words } = useSpeech();
  const [first] = relations;
  if (first === undefined) return null;
  const name = words.relations[first.type]?.[first.outgoing ? 0 : 1] ?? first.type;
  const list = (
    <ul className="plain-rows">
      {relations.map(({ other }) => (
        <li key={other.id}>
          <span className="kind">{words.kinds[other.kind]}</span> <EntryLink note={other} />
        </li>
      ))}
    </ul>
  );
  if (first.type !== "same-document")
    return (
      <>
        <h3>{name}</h3>
        {list}
      </>
    );
  return (
    <details>
      <summary>
        {name} <span className="count">{relations.length}</span>
      </summary>
      {list}
    </details>
  );
}
