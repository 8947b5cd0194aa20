import type { FollowUpTable } from "../view/follow-up.ts";
import { withinRights } from "./dossier-json.ts";

/** Names the shape; a change that breaks readers raises the number. */
const followUpFormat = "chancery-follow-up/1";

/** A follow-up table as indented JSON, with quotations cut as the rights of their pages ask. */
export function followUpJson({ question, on, sessions, lines }: FollowUpTable): string {
  const exported = {
    format: followUpFormat,
    question,
    on,
    sessions: sessions.map(({ evidence: _evidence, ...session }) => session),
    lines: lines.map((one) => ({
      ...one,
      line: withinRights(one.line),
      reports: one.reports.map((report) => ({ ...report, line: withinRights(report.line) })),
    })),
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
}
