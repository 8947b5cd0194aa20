import { citedBy } from "./cited-by.ts";
import type { FollowUpLine, FollowUpTable } from "./follow-up.ts";
import type { Citation, TimelineLine } from "./view.ts";

/** A session, and what was undertaken at it or after it, before the next one. */
export interface SessionPart {
  /** null for what was undertaken before the first session, or where there is none. */
  readonly session: TimelineLine | null;
  readonly lines: readonly FollowUpLine[];
}

/** The lines of a table, session by session in order of time. */
export function bySession({ sessions, lines }: FollowUpTable): readonly SessionPart[] {
  return [null, ...sessions].map((session) => ({
    session,
    lines: lines.filter((line) => line.session === (session?.id ?? null)),
  }));
}

/** Every source that a table cites, once, in order of time. */
export function sourcesOf({ lines }: FollowUpTable): readonly Citation[] {
  return citedBy(lines.flatMap(({ line, reports }) => [line, ...reports.map((one) => one.line)]));
}
