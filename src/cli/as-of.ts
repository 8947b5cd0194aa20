import { type Moment, readMoment } from "../core/moment.ts";
import { stop } from "./status.ts";

/** The moment that `--as-of` names; none where it is not given. @throws HouseError CLI-005. */
export function readAsOf(words: string | undefined): Moment | undefined {
  if (words === undefined) return undefined;
  return (
    readMoment(words) ??
    stop({
      code: "CLI-005",
      message: `Unexpected moment "${words}", expected the sequence of a decision, a day, or an instant in UTC.`,
      where: "--as-of",
      next: "Write 12, 2031-03-05 or 2031-03-05T10:00Z.",
    })
  );
}
