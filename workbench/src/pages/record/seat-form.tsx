import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { Participation } from "../../../../src/contract/contract.ts";
import { useSpeech } from "../../words/speech.tsx";
import { hasPortfolio, seatDraft, seatOf, type Seat, type SeatDraft } from "./seats.ts";

/** Mends one person's part in an encounter: the role, and the office held that day. */
export function SeatForm({
  one,
  name,
  save,
  close,
}: {
  readonly one: Participation;
  readonly name: string;
  /** Whether it was sent; null takes the person away. */
  readonly save: (seat: Seat | null) => boolean;
  readonly close: () => void;
}): ReactNode {
  const { words } = useSpeech();
  const [draft, setDraft] = useState(() => seatDraft(one));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("select")?.focus(), []);
  const send = (seat: Seat | null): void => {
    if (save(seat)) close();
  };
  return (
    <form
      ref={form}
      className="mend-form"
      aria-label={`${words.review.mend}: ${name}`}
      onKeyDown={({ key }) => (key === "Escape" ? close() : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        send(seatOf(one, draft));
      }}
    >
      <SeatChoices draft={draft} change={setDraft} />
      <div className="row">
        <button type="submit" className="button primary">
          {words.review.saveMended}
        </button>
        <button type="button" className="button" onClick={() => send(null)}>
          {words.review.takeAway}
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {words.review.cancel}
        </button>
      </div>
    </form>
  );
}

function SeatChoices({
  draft,
  change,
}: {
  readonly draft: SeatDraft;
  readonly change: (draft: SeatDraft) => void;
}): ReactNode {
  const { seats } = useSpeech().deciding;
  const { role, kind, portfolio, of } = draft;
  const set = (part: keyof SeatDraft) => (code: string) => change({ ...draft, [part]: code });
  return (
    <>
      <Choice name={seats.role} group="participantRoles" value={role} choose={set("role")} />
      <Choice name={seats.office} group="roles" value={kind} choose={set("kind")} none />
      {hasPortfolio(draft) ? (
        <Choice
          name={seats.portfolio}
          group="portfolios"
          value={portfolio}
          choose={set("portfolio")}
          none
        />
      ) : null}
      <Choice name={seats.of} group="parties" value={of} choose={set("of")} none />
    </>
  );
}

function Choice({
  name,
  group,
  value,
  choose,
  none = false,
}: {
  readonly name: string;
  readonly group: string;
  readonly value: string;
  readonly choose: (code: string) => void;
  /** Whether nothing may be chosen. */
  readonly none?: boolean;
}): ReactNode {
  const { words, codes, label, language } = useSpeech();
  const id = useId();
  const sorted = codes(group)
    .map((code) => [code, label(group, code)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, language));
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {none ? <option value="">{words.review.noValue}</option> : null}
        {sorted.map(([code, said]) => (
          <option key={code} value={code}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
