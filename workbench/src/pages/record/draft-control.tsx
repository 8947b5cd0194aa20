import type { ReactNode } from "react";
import type { Place } from "../../../../src/contract/contract.ts";
import { isEdtf } from "../../../../src/core/edtf.ts";
import { useSpeech } from "../../words/speech.tsx";
import type { Draft, Editor } from "./mending.ts";

interface Control<T> {
  readonly name: string;
  readonly draft: T;
  readonly change: (draft: T) => void;
}

/** The control that fits a part: a choice, a list, a date, a place or plain words. */
export function DraftControl({
  editor,
  wrong,
  ...control
}: Control<Draft> & { readonly editor: Editor; readonly wrong: boolean }): ReactNode {
  switch (editor.kind) {
    case "one":
      return <OneOf {...(control as Control<string>)} group={editor.group} />;
    case "many":
      return <ManyOf {...(control as Control<readonly string[]>)} group={editor.group} />;
    case "date":
      return <DateControl {...(control as Control<string>)} wrong={wrong} />;
    case "place":
      return <PlaceControl {...(control as Control<Place>)} />;
    case "text":
      return <TextControl {...(control as Control<string>)} />;
  }
}

function TextControl({ name, draft, change }: Control<string>): ReactNode {
  return (
    <input
      type="text"
      aria-label={name}
      maxLength={400}
      value={draft}
      onChange={({ target }) => change(target.value)}
    />
  );
}

function DateControl({
  name,
  draft,
  change,
  wrong,
}: Control<string> & { readonly wrong: boolean }): ReactNode {
  const { words, date } = useSpeech();
  return (
    <>
      <input
        type="text"
        aria-label={name}
        aria-invalid={wrong}
        aria-describedby="date-in-words"
        value={draft}
        onChange={({ target }) => change(target.value.trim())}
      />
      <p id="date-in-words" className={wrong ? "wrong" : "hint"} role="status">
        {draft !== "" && isEdtf(draft) ? date(draft) : words.review.dateHint}
      </p>
    </>
  );
}

function OneOf({
  name,
  draft,
  change,
  group,
}: Control<string> & { readonly group: string }): ReactNode {
  const { words } = useSpeech();
  return (
    <select aria-label={name} value={draft} onChange={({ target }) => change(target.value)}>
      <option value="">{words.review.noValue}</option>
      <Options group={group} />
    </select>
  );
}

function ManyOf({
  name,
  draft,
  change,
  group,
}: Control<readonly string[]> & { readonly group: string }): ReactNode {
  const { words, label } = useSpeech();
  return (
    <>
      <ul className="chips">
        {draft.map((code) => (
          <li key={code}>
            <button
              type="button"
              className="chip removable"
              aria-label={`${words.review.takeAway}: ${label(group, code)}`}
              onClick={() => change(draft.filter((one) => one !== code))}
            >
              {label(group, code)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <select
        aria-label={`${words.review.add}: ${name}`}
        value=""
        onChange={({ target }) => change([...new Set([...draft, target.value])])}
      >
        <option value="">{words.review.add}…</option>
        <Options group={group} />
      </select>
    </>
  );
}

function PlaceControl({ name, draft, change }: Control<Place>): ReactNode {
  const { words } = useSpeech();
  return (
    <>
      <input
        type="text"
        aria-label={name}
        maxLength={200}
        value={draft.name ?? ""}
        onChange={({ target }) => change({ ...draft, name: target.value })}
      />
      <select
        aria-label={words.facts.country}
        value={draft.country ?? ""}
        onChange={({ target }) => change({ ...draft, country: target.value || null })}
      >
        <option value="">{words.review.noValue}</option>
        <Options group="parties" />
      </select>
    </>
  );
}

function Options({ group }: { readonly group: string }): ReactNode {
  const { codes, label, language } = useSpeech();
  return codes(group)
    .map((code) => [code, label(group, code)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, language))
    .map(([code, name]) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
}
