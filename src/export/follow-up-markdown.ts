import { describeDate } from "../core/edtf-words.ts";
import type { Language } from "../core/language.ts";
import { fateLabels } from "../view/fate-labels.ts";
import type { FollowUpLine, FollowUpReport, FollowUpTable } from "../view/follow-up.ts";
import { bySession, sourcesOf } from "../view/follow-up-parts.ts";
import { sheetHead, sheetSources } from "./dossier-sheet.ts";
import { colon } from "./dossier-words.ts";
import { followUpWord } from "./follow-up-words.ts";
import { saySession } from "./say-session.ts";
import { sheetItem } from "./sheet-item.ts";
import { escape, headMarkdown, itemMarkdown, sourcesMarkdown } from "./sheet-markdown.ts";
import { isSaid, type Voice, voiceOf } from "./sheet.ts";

/**
 * A follow-up table as Markdown: session by session, what was undertaken, and beneath each line
 * what later documents say became of it.
 */
export function followUpMarkdown(table: FollowUpTable, language: Language): string {
  const voice = voiceOf(language, sourcesOf(table));
  const title = followUpWord("title", language);
  const on = `_${followUpWord("asOn", language)} ${describeDate(table.on, language)}_`;
  const sections = bySession(table)
    .filter(({ lines }) => lines.length > 0)
    .map(({ session, lines }) => {
      const body = lines.map((line) => lineWithReports(line, voice)).join("\n");
      return `## ${escape(saySession(session, table, language))}\n\n${body}`;
    });
  const parts = [
    headMarkdown(sheetHead(title, table.question, language)),
    on,
    ...(sections.length === 0 ? [voice.words.nothing] : sections),
    sourcesMarkdown(sheetSources(sourcesOf(table), voice), voice),
  ];
  return `${parts.join("\n\n")}\n`;
}

function lineWithReports({ line, fate, due, reports }: FollowUpLine, voice: Voice): string {
  const { language } = voice;
  const [first = "", ...rest] = itemMarkdown(sheetItem(line, voice), voice).split("\n");
  const until =
    due === null
      ? ""
      : `${followUpWord("due", language)}${colon(language)}${escape(describeDate(due, language))}`;
  const standing = [`**${fateLabels[fate][language]}**`, until].filter(isSaid).join(", ");
  const became =
    reports.length === 0
      ? []
      : [
          "",
          `  ${followUpWord("became", language)}${colon(language).trimEnd()}`,
          "",
          ...reports.map((one) => told(one, voice)),
        ];
  return [`${first} – ${standing}`, ...rest, ...became].join("\n");
}

/** A report stands one step further in than the line that it is about. */
function told({ line, suggested, status }: FollowUpReport, voice: Voice): string {
  const [first = "", ...rest] = itemMarkdown(sheetItem(line, voice), voice).split("\n");
  const isProposed = suggested !== undefined && status !== "accepted";
  const doubt = isProposed ? ` – _${followUpWord("proposedLink", voice.language)}_` : "";
  return [`${first}${doubt}`, ...rest].map((row) => `  ${row}`).join("\n");
}
