import { useId, type ReactNode } from "react";
import { paths } from "../../client/paths.ts";
import { useAnswer } from "../../client/use-answer.ts";
import { useSpeech } from "../../words/speech.tsx";
import { Bound } from "../timeline/time-choice.tsx";
import type { Question } from "./question.ts";

/** Two parties, a time and a sector. */
export function DossierChoice({
  question,
  choose,
}: {
  readonly question: Question;
  readonly choose: (question: Question) => void;
}): ReactNode {
  const { words, party, label } = useSpeech();
  const facets = useAnswer(paths.overview()).answer?.facets;
  const hint = useId();
  const parties = facets?.parties.map(({ code }) => code) ?? [];
  const sectors = facets?.sectors.map(({ code }) => code) ?? [];
  return (
    <div className="dossier-choice">
      <Choice
        name={words.filters.oneSide}
        none={words.dossier.choose}
        value={question.a}
        codes={parties}
        say={party}
        choose={(a) => choose({ ...question, a })}
      />
      <Choice
        name={words.filters.otherSide}
        none={words.dossier.choose}
        value={question.b}
        codes={parties}
        say={party}
        choose={(b) => choose({ ...question, b })}
      />
      <Bound
        label={words.filters.since}
        value={question.since}
        hint={hint}
        choose={(since) => choose({ ...question, since })}
      />
      <Bound
        label={words.filters.until}
        value={question.until}
        hint={hint}
        choose={(until) => choose({ ...question, until })}
      />
      <Choice
        name={words.filters.sector}
        none={words.dossier.anySector}
        value={question.sector}
        codes={sectors}
        say={(code) => label("sectors", code)}
        choose={(sector) => choose({ ...question, sector })}
      />
      <p id={hint} className="hint">
        {words.filters.timeHint}
      </p>
    </div>
  );
}

function Choice({
  name,
  none,
  value,
  codes,
  say,
  choose,
}: {
  readonly name: string;
  /** What stands there while nothing is chosen. */
  readonly none: string;
  readonly value: string;
  readonly codes: readonly string[];
  readonly say: (code: string) => string;
  readonly choose: (code: string) => void;
}): ReactNode {
  const { language } = useSpeech();
  const id = useId();
  const offered = value === "" || codes.includes(value) ? codes : [...codes, value];
  const sorted = offered.toSorted((one, other) => say(one).localeCompare(say(other), language));
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{none}</option>
        {sorted.map((code) => (
          <option key={code} value={code}>
            {say(code)}
          </option>
        ))}
      </select>
    </div>
  );
}
