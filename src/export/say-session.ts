import { describeDate } from "../core/edtf-words.ts";
import { formatLabels } from "../core/labels.ts";
import type { Language } from "../core/language.ts";
import type { FollowUpTable } from "../view/follow-up.ts";
import type { TimelineLine } from "../view/view.ts";
import { followUpWord } from "./follow-up-words.ts";

/** The name of a session: what it is called, when and where; or that there is none. */
export function saySession(
  session: TimelineLine | null,
  { sessions }: Pick<FollowUpTable, "sessions">,
  language: Language,
): string {
  if (session === null)
    return followUpWord(sessions.length === 0 ? "noSessions" : "beforeSessions", language);
  const { name, format, date, place } = session;
  const when = date === null ? "" : describeDate(date, language);
  return [name ?? formatLabels[format][language], place?.name ?? "", when]
    .filter((part) => part !== "")
    .join(", ");
}
