import { useId, useState, type ReactNode } from "react";
import { useSpeech } from "../../words/speech.tsx";
import { toggle, type Filters, type ListPart } from "./filters.ts";
import { sayCode } from "./use-active.ts";

/** So many choices are shown before one asks for all. */
const shownAtFirst = 6;

interface Choice {
  readonly code: string;
  readonly count: number;
  readonly name?: string;
}

/** The codes of one part of the filter, as boxes to tick, with how many encounters each leaves. */
export function FacetGroup({
  part,
  title,
  facet = [],
  filters,
  change,
}: {
  readonly part: ListPart;
  readonly title: string;
  readonly facet: readonly Choice[] | undefined;
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}): ReactNode {
  const { words } = useSpeech();
  const [all, setAll] = useState(false);
  const chosen = filters.lists[part];
  const choices = withChosen(facet, chosen);
  if (choices.length === 0) return null;
  const shown = all ? choices : choices.filter(isShown(chosen));
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {chosen.length === 0 ? null : (
        <button
          type="button"
          className="link clear"
          aria-label={`${words.filters.clear}: ${title}`}
          onClick={() => change({ ...filters, lists: { ...filters.lists, [part]: [] } })}
        >
          {words.filters.clear}
        </button>
      )}
      {shown.map((choice) => (
        <FacetChoice
          key={choice.code}
          choice={choice}
          part={part}
          checked={chosen.includes(choice.code)}
          choose={() => change(toggle(filters, part, choice.code))}
        />
      ))}
      {choices.length <= shownAtFirst ? null : (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.filters.less : words.filters.more(choices.length)}
          <span className="visually-hidden">: {title}</span>
        </button>
      )}
    </fieldset>
  );
}

function FacetChoice({
  choice: { code, count, name },
  part,
  checked,
  choose,
}: {
  readonly choice: Choice;
  readonly part: ListPart;
  readonly checked: boolean;
  readonly choose: () => void;
}): ReactNode {
  const speech = useSpeech();
  const id = useId();
  return (
    <div className="facet-choice">
      <input id={id} type="checkbox" checked={checked} onChange={choose} />
      <label htmlFor={id}>
        <span className="facet-name">{name ?? sayCode(speech, part, code)}</span>
        <span className="count">{count}</span>
      </label>
    </div>
  );
}

/** A chosen code stays in the list even where it leaves nothing. */
function withChosen(facet: readonly Choice[], chosen: readonly string[]): readonly Choice[] {
  const known = new Set(facet.map(({ code }) => code));
  return [
    ...facet,
    ...chosen.filter((code) => !known.has(code)).map((code) => ({ code, count: 0 })),
  ];
}

function isShown(chosen: readonly string[]) {
  return ({ code }: Choice, index: number): boolean =>
    index < shownAtFirst || chosen.includes(code);
}
