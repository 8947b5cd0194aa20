import { describe, expect, test } from "vitest";
import type { LinkDecision, SplitDecision, Target } from "../decision/decision.ts";
import { checkDecision } from "./check-decision.ts";
import { foldRegister } from "./fold-register.ts";
import type { Entry } from "./register.ts";
import { all, judge, only, turku, undo, verdict } from "./turku.fixture.ts";

const papers = ["Harbour Post", "Lago Azul", "Nordic Wire"];
const sources = papers.map((paper) => turku(paper));
const whole = only(foldRegister(sources, []), "encounter");
const [one = "", two = "", three = ""] = whole.records;

/** A line as a reviewer sees it, with all its records. */
function seenAs({ id, revision, records }: Entry): Target {
  return { record: id, scope: "entry", revision, records };
}

function split(entry: Entry, ...out: readonly string[]): SplitDecision {
  const { id, at, by, reason, seen } = verdict(entry);
  return { id, at, by, reason, seen, kind: "split", target: seenAs(entry), out };
}

function linesAfter(...out: readonly string[]): readonly (readonly string[])[] {
  const lines = all(foldRegister(sources, [split(whole, ...out)]), "encounter");
  return lines.map(({ records }) => records);
}

function given(word: "accept" | "reject"): ReturnType<typeof verdict> {
  return verdict(whole, { verdict: word, target: seenAs(whole) });
}

describe("a split", () => {
  test("takes one record out", () => {
    expect(linesAfter(two)).toEqual([[one, three], [two]]);
  });

  test("takes the first out, and those that remain stay together", () => {
    expect(linesAfter(one)).toEqual([[one], [two, three]]);
  });

  test("takes several out, which stay together", () => {
    expect(linesAfter(two, three)).toEqual([[one], [two, three]]);
  });

  test("is undone at any time, and the line is as it was", () => {
    const parting = split(whole, one);
    const later = verdict(whole);
    const { records } = only(foldRegister(sources, [parting, later, undo(parting)]), "encounter");
    expect(records).toEqual(whole.records);
  });

  test("undoes a join, whichever records that had named", () => {
    const joined = judge([one, three], "same");
    const lines = all(foldRegister(sources, [joined, split(whole, three)]), "encounter");
    expect(lines.map(({ records }) => records)).toEqual([[one, two], [three]]);
  });

  test.each([
    ["every record", [one, two, three]],
    ["a record of another line", ["e-elsewhere"]],
  ])("of %s is refused", (_what, out) => {
    expect(() => checkDecision(split(whole, ...out), [whole])).toThrow("DEC-004");
  });
});

describe("a verdict on a line that is parted later", () => {
  test.each([
    ["accept", "accepted"],
    ["reject", "refused"],
  ] as const)("%s holds for both parts", (word, status) => {
    const lines = all(foldRegister(sources, [given(word), split(whole, two)]), "encounter");
    expect(lines.map((line) => line.status)).toEqual([status, status]);
  });

  test("does not spread to a line that has other records as well", () => {
    const refusal = verdict(whole, { verdict: "reject", target: seenAs(whole) });
    const [first] = all(foldRegister(sources.slice(0, 2), [refusal]), "encounter");
    expect(first?.status).toBe("refused");
    const further = [turku("Coast Gazette"), ...sources.slice(1)];
    expect(only(foldRegister(further, [refusal]), "encounter").status).toBe("proposed");
  });
});

test("of two verdicts by one person on joined lines the later counts, whatever their records", () => {
  const apart = judge([one, two], "different");
  const lines = all(foldRegister(sources, [apart]), "encounter");
  const [first, second] = lines;
  if (first === undefined || second === undefined) throw new Error("expected two lines");
  const late = verdict(first, { verdict: "reject" });
  const decisions = [apart, verdict(second), late, judge([one, two], "same")];
  expect(only(foldRegister(sources, decisions), "encounter").status).toBe("refused");
  const accepted = [apart, late, verdict(second), judge([one, two], "same")];
  expect(only(foldRegister(sources, accepted), "encounter").status).toBe("accepted");
});

describe("a link", () => {
  const register = foldRegister(sources, []);
  const said = only(register, "statement");
  const link = (word: LinkDecision["verdict"]): LinkDecision => {
    const { id, at, by, reason, seen } = verdict(said);
    const ends = { target: seenAs(said), other: seenAs(whole) };
    return { id, at, by, reason, seen, kind: "link", link: "follows", verdict: word, ...ends };
  };

  test("is drawn by a person, and taken back", () => {
    const drawn = link("accept");
    expect(foldRegister(sources, [drawn]).links).toEqual([
      {
        type: "follows",
        from: said.id,
        to: whole.id,
        documents: [],
        status: "accepted",
        decisions: [drawn.id],
      },
    ]);
    expect(foldRegister(sources, [drawn, undo(drawn)]).links).toEqual([]);
  });

  test("that somebody strikes stays on record as refused", () => {
    const [struck] = foldRegister(sources, [link("accept"), link("reject")]).links;
    expect(struck?.status).toBe("refused");
  });

  test("of a line to itself is refused, and so is a join of two kinds", () => {
    expect(() => checkDecision(link("accept"), [said, said])).toThrow("DEC-005");
    expect(() => checkDecision(judge([one, said.id], "same"), [whole, said])).toThrow("DEC-006");
  });
});
