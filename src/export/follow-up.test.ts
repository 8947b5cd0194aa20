import { describe, expect, test } from "vitest";
import { languages } from "../core/language.ts";
import { followUp } from "../view/follow-up.ts";
import { inventSessions } from "../view/follow-up.fixture.ts";
import { followUpCsv } from "./follow-up-csv.ts";
import { followUpMarkdown } from "./follow-up-markdown.ts";

const table = followUp(inventSessions(), { parties: ["CL", "FI"] }, "2032-06-01");

describe("the follow-up table as Markdown", () => {
  test("has a heading for each session, and says how each line stands", () => {
    const markdown = followUpMarkdown(table, "en");
    expect(markdown).toContain("# Follow-up: Chile – Finland\n\n_as on 1 June 2032_");
    expect(markdown).toContain(
      "## joint or intergovernmental commission session, Turku, 4 March 2030",
    );
    expect(markdown).toMatch(/^- .*\*\*overdue\*\*, due: 2031$/m);
    expect(markdown).toContain("1. Harbour Post, 5 March 2030.");
  });

  test.each(languages)("speaks %s to the last word", (language) => {
    const others = languages.filter((one) => one !== language);
    const titles = { fr: "Suivi des engagements", en: "Follow-up", ru: "Исполнение обязательств" };
    expect(followUpMarkdown(table, language)).toContain(titles[language]);
    for (const other of others)
      expect(followUpMarkdown(table, language)).not.toContain(titles[other]);
  });
});

describe("the follow-up table for a spreadsheet", () => {
  const csv = followUpCsv(table, "en");
  const rows = csv.split("\r\n");

  test("has a header and a row for each undertaking", () => {
    expect(rows[0]).toBe(
      "\uFEFFid,kind,words of the source,to be done by,towards,sectors,date,session,due,standing,last told,What became of it,source,our record",
    );
    expect(rows).toHaveLength(table.lines.length + 2);
  });

  test("keeps a comma inside its cell", () => {
    expect(csv).toContain('"joint or intergovernmental commission session, Turku, 4 March 2030"');
  });

  test("lets no words of a document run as a formula", () => {
    const formula = {
      ...table,
      lines: table.lines.map((one) => withWords(one, '=HYPERLINK("x")')),
    };
    expect(followUpCsv(formula, "en")).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

function withWords(
  one: (typeof table.lines)[number],
  caption: string,
): (typeof table.lines)[number] {
  const { line } = one;
  return { ...one, line: { ...line, evidence: null, entry: { ...line.entry, caption } } };
}
