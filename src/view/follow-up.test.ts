import { describe, expect, test } from "vitest";
import type { Decision, LinkDecision } from "../decision/decision.ts";
import type { CommitmentEntry } from "../register/register.ts";
import { all, undo, verdict } from "../register/turku.fixture.ts";
import { followUp, type FollowUpTable } from "./follow-up.ts";
import { inventSessions } from "./follow-up.fixture.ts";
import { bySession, sourcesOf } from "./follow-up-parts.ts";

const before = inventSessions();

function table(decisions: readonly Decision[] = [], on = "2032-06-01"): FollowUpTable {
  return followUp(inventSessions(decisions), { parties: ["CL", "FI"] }, on);
}

/** Each line in short: "print an atlas: unheard". */
function fatesIn({ lines }: FollowUpTable): readonly string[] {
  return lines.map(({ line, fate }) => `${line.entry.caption}: ${fate}`);
}

function commitment(words: string): CommitmentEntry {
  const found = all(before, "commitment").find((entry) => entry.words === words);
  if (found === undefined) throw new Error(`no commitment says "${words}"`);
  return found;
}

/** Somebody says that the later line tells what became of the earlier one. */
function follows(later: CommitmentEntry, earlier: CommitmentEntry): LinkDecision {
  const { id, at, by, reason, seen, target } = verdict(later);
  const other = { ...target, record: earlier.id, revision: earlier.revision };
  return {
    id,
    at,
    by,
    reason,
    seen,
    kind: "link",
    link: "follows",
    verdict: "accept",
    target,
    other,
  };
}

const school = commitment("build a school of navigation");
const opened = commitment("has opened the school of navigation");

describe("the follow-up table", () => {
  test("says of each undertaking what became of it, or that nothing was heard of it", () => {
    expect(fatesIn(table())).toEqual([
      "print an atlas: unheard",
      "lend three icebreakers by 2031: overdue",
      "build a school of navigation: to-confirm",
      "A memorandum on =tides was signed: done",
      "has opened the school of navigation: done",
    ]);
  });

  test("runs from session to session", () => {
    const parts = bySession(table());
    expect(parts.map(({ session, lines }) => [session?.date ?? null, lines.length])).toEqual([
      [null, 0],
      ["2030-03-04", 3],
      ["2032-05-07", 2],
    ]);
  });

  test("calls nothing unheard of before another session is held", () => {
    const early = followUp(before, { parties: ["CL", "NP"] }, "2032-06-01");
    expect(fatesIn(early)).toEqual([]);
    const finland = followUp(before, { parties: ["NP", "FI"] }, "2032-06-01");
    expect(fatesIn(finland)).toEqual(["send tea: open"]);
  });

  test("calls nothing overdue on its last day", () => {
    expect(fatesIn(table([], "2031-12-31"))).toContain("lend three icebreakers by 2031: unheard");
    expect(fatesIn(table([], "2032-01-01"))).toContain("lend three icebreakers by 2031: overdue");
  });

  test("puts what a person confirms beneath the promise, and an undo puts it back", () => {
    const link = follows(opened, school);
    const [, , promised] = table([link]).lines;
    expect(promised?.fate).toBe("done");
    expect(promised?.reports.map(({ line, status }) => [line.entry.id, status])).toEqual([
      [opened.id, "accepted"],
    ]);
    expect(table([link]).lines).toHaveLength(4);
    expect(fatesIn(table([link, undo(link)]))).toEqual(fatesIn(table()));
  });

  test("believes a person who mends how far it has come", () => {
    const atlas = commitment("print an atlas");
    const mended = verdict(atlas, { verdict: "amend", amendment: { progress: "under-way" } });
    expect(fatesIn(table([mended]))).toContain("print an atlas: under-way");
    const [line] = table([mended]).lines;
    expect(line?.line.progress).toBe("under-way");
  });

  test("lets a line go only where a person refuses it", () => {
    const refusal = verdict(commitment("print an atlas"), { verdict: "reject" });
    expect(table([refusal]).lines).toHaveLength(4);
  });

  test("names every source once", () => {
    expect(sourcesOf(table()).map(({ publisher }) => publisher)).toEqual([
      "Harbour Post",
      "Lago Azul",
    ]);
  });
});
