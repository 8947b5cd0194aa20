import { useState, type ReactNode } from "react";
import { lookAt } from "../../client/as-of.ts";
import { useSpeech } from "../../words/speech.tsx";

/** Asks for a day, and shows the register of that day. */
export function LookBack(): ReactNode {
  const { deciding } = useSpeech();
  const [day, setDay] = useState("");
  return (
    <form
      className="look-back"
      aria-label={deciding.past.title}
      onSubmit={(event) => {
        event.preventDefault();
        lookAt(day);
      }}
    >
      <div className="field">
        <label htmlFor="look-back-day">{deciding.past.day}</label>
        <input
          id="look-back-day"
          type="date"
          required
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      </div>
      <button type="submit" className="button" disabled={day === ""}>
        {deciding.past.show}
      </button>
    </form>
  );
}
