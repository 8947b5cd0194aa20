import type { ReactNode } from "react";
import { linkTypes, type LinkType } from "../../../../src/core/vocabulary.ts";
import type { Relation } from "../../../../src/contract/contract.ts";
import { groupBy } from "../../parts/group-by.ts";
import { EntryLink } from "../../parts/entry-name.tsx";
import { asOf } from "../../client/as-of.ts";
import type { Review } from "./use-review.ts";
import { suggestedLabel } from "../../words/judgement-words.ts";
import { useSpeech } from "../../words/speech.tsx";

/** Other records that bear on this one, kind by kind. */
export function RelationsSection({
  relations,
  review,
}: {
  readonly relations: readonly Relation[];
  readonly review: Review;
}): ReactNode {
  const { words } = useSpeech();
  const groups = groupBy(relations, ({ type, outgoing }) => `${type} ${outgoing ? 0 : 1}`);
  if (groups.length === 0) return null;
  return (
    <section className="relations" aria-labelledby="relations-title">
      <h2 id="relations-title">{words.record.relations}</h2>
      {groups.map(([key, group]) => (
        <RelationGroup key={key} relations={group} review={review} />
      ))}
    </section>
  );
}

function RelationGroup({
  relations,
  review,
}: {
  readonly relations: readonly Relation[];
  readonly review: Review;
}): ReactNode {
  const { words, language, reasons } = useSpeech();
  const [first] = relations;
  if (first === undefined) return null;
  const name = words.relations[first.type]?.[first.outgoing ? 0 : 1] ?? first.type;
  const list = (
    <ul className="plain-rows">
      {relations.map((relation) => (
        <li key={relation.other.id}>
          <span className="kind">{words.kinds[relation.other.kind]}</span>{" "}
          <EntryLink note={relation.other} />
          {relation.suggested === undefined ? null : (
            <p className="muted">
              {suggestedLabel[language]} ({reasons(relation.suggested)})
            </p>
          )}
          {asOf === null ? <RelationActs relation={relation} review={review} /> : null}
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

const judgements = ["same", "different", "unsure"] as const;

/** What one can say of a relation: whether two records are one, or whether a link holds. */
function RelationActs({
  relation: { type, other, outgoing, status },
  review,
}: {
  readonly relation: Relation;
  readonly review: Review;
}): ReactNode {
  const { deciding, words } = useSpeech();
  const { same, different, notSure, confirm, strike } = deciding.acts;
  const names = { same, different, unsure: notSure };
  if (type === "perhaps-same")
    return (
      <span className="relation-acts">
        {judgements.map((judgement) => (
          <Act
            key={judgement}
            name={names[judgement]}
            press={() => review.judge(judgement, other.id)}
          />
        ))}
      </span>
    );
  if (status === undefined || !isLinkType(type)) return null;
  const link = { type, other: other.id, outgoing };
  return (
    <span className="relation-acts">
      {status === "accepted" ? (
        <span className="hint">{words.status.accepted}</span>
      ) : (
        <Act name={confirm} press={() => review.link("accept", link)} />
      )}
      <Act name={strike} press={() => review.link("reject", link)} />
    </span>
  );
}

function isLinkType(type: Relation["type"]): type is LinkType {
  return linkTypes.some((one) => one === type);
}

function Act({ name, press }: { readonly name: string; readonly press: () => void }): ReactNode {
  return (
    <button type="button" className="link" onClick={press}>
      {name}
    </button>
  );
}
