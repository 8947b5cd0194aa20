import { useState, type ReactNode } from "react";
import type { EntryKind, EntryNote } from "../../../src/contract/contract.ts";
import { paths } from "../client/paths.ts";
import { useAnswer } from "../client/use-answer.ts";
import { useSpeech } from "../words/speech.tsx";
import { sayEntry, sayEntryCode } from "./entry-name.tsx";

/** So many lines are offered at once; further words narrow them. */
const offered = 12;

/** Chooses one line of the register: words narrow the list, and one of it is marked. */
export function LineChoice({
  kinds,
  except,
  first = [],
  chosen,
  choose,
}: {
  /** Only lines of these kinds. */
  readonly kinds: readonly EntryKind[];
  /** The line that cannot be chosen: the one that the page shows. */
  readonly except: string;
  /** Lines that are likely: they stand first. */
  readonly first?: readonly EntryNote[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}): ReactNode {
  const { deciding } = useSpeech();
  const [text, setText] = useState("");
  const found = useAnswer(paths.lines(question(text, kinds))).answer?.lines ?? [];
  const likely = text === "" ? first : [];
  const known = new Set([except, ...likely.map(({ id }) => id)]);
  const lines = [...likely, ...found.filter(({ id }) => !known.has(id))].slice(0, offered);
  return (
    <>
      <div className="field">
        <label htmlFor="line-search">{deciding.choose.search}</label>
        <input
          id="line-search"
          type="search"
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <fieldset className="line-choice">
        <legend className="visually-hidden">{deciding.choose.found}</legend>
        {lines.length === 0 ? <p className="hint">{deciding.choose.none}</p> : null}
        {lines.map((note) => (
          <Choice
            key={note.id}
            note={note}
            chosen={chosen === note.id}
            choose={() => choose(note.id)}
          />
        ))}
      </fieldset>
    </>
  );
}

function Choice({
  note,
  chosen,
  choose,
}: {
  readonly note: EntryNote;
  readonly chosen: boolean;
  readonly choose: () => void;
}): ReactNode {
  const speech = useSpeech();
  const details = [
    speech.words.kinds[note.kind],
    note.caption === "" ? "" : sayEntryCode(note, speech),
    note.date === null ? "" : speech.date(note.date),
    note.caption === "" ? "" : note.parties.map(speech.party).join(" · "),
  ].filter((part) => part !== "");
  return (
    <label className="choice">
      <input type="radio" name="line" checked={chosen} onChange={choose} />
      <span>
        {sayEntry(note, speech)}
        <span className="muted block">{details.join(" · ")}</span>
      </span>
    </label>
  );
}

function question(text: string, kinds: readonly EntryKind[]): URLSearchParams {
  const query = new URLSearchParams({ limit: String(offered + 1) });
  if (text.trim() !== "") query.set("q", text.trim());
  for (const kind of kinds) query.append("kind", kind);
  return query;
}
