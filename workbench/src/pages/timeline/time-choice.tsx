import { useEffect, useId, useState, type ReactNode } from "react";
import { useSpeech } from "../../words/speech.tsx";
import { isBound, type Filters } from "./filters.ts";

/** Since when and until when, as fine as one likes to say it. */
export function TimeChoice({
  filters,
  change,
}: {
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}): ReactNode {
  const { words } = useSpeech();
  const id = useId();
  return (
    <fieldset className="facet time-choice">
      <legend>{words.filters.time}</legend>
      <div className="time-bounds">
        <Bound
          label={words.filters.since}
          value={filters.since}
          hint={`${id}-hint`}
          choose={(since) => change({ ...filters, since })}
        />
        <Bound
          label={words.filters.until}
          value={filters.until}
          hint={`${id}-hint`}
          choose={(until) => change({ ...filters, until })}
        />
      </div>
      <p id={`${id}-hint`} className="hint">
        {words.filters.timeHint}
      </p>
      <div className="facet-choice">
        <input
          id={`${id}-surely`}
          type="checkbox"
          checked={filters.surely}
          onChange={({ target }) => change({ ...filters, surely: target.checked })}
        />
        <label htmlFor={`${id}-surely`}>{words.filters.surely}</label>
      </div>
    </fieldset>
  );
}

/** One bound: a year, a month or a day. It is taken when one leaves the box or presses Enter. */
export function Bound({
  label,
  value,
  hint,
  choose,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly choose: (bound: string) => void;
}): ReactNode {
  const { words } = useSpeech();
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const wrong = !isBound(text.trim());
  const take = (): void => {
    if (!wrong && text.trim() !== value) choose(text.trim());
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        size={11}
        autoComplete="off"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : hint}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => (key === "Enter" ? take() : undefined)}
      />
      {wrong ? (
        <p id={`${id}-wrong`} className="wrong" role="alert">
          {words.filters.timeWrong}
        </p>
      ) : null}
    </div>
  );
}
