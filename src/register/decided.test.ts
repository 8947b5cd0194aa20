import { describe, expect, test } from "vitest";
import type { Decision } from "../decision/decision.ts";
import { foldRegister, openFold } from "./fold-register.ts";
import type { Register } from "./register.ts";
import { all, judge, only, turku, undo, verdict } from "./turku.fixture.ts";

describe("decisions", () => {
  const sources = [turku("Harbour Post"), turku("Lago Azul")];
  const before = only(foldRegister(sources, []), "encounter");
  const after = (...decisions: Decision[]): Register => foldRegister(sources, decisions);

  test("set the status, and an undo takes it back", () => {
    const rejection = verdict(before, { verdict: "reject" });
    expect(only(after(rejection), "encounter").status).toBe("refused");
    expect(only(after(rejection, undo(rejection)), "encounter").status).toBe("proposed");
  });

  test("of two people who differ leave the line open", () => {
    const sum = after(verdict(before), verdict(before, { by: "bo", verdict: "reject" }));
    expect(only(sum, "encounter").status).toBe("unsure");
  });

  test("mend a part, and what the sources tell stays beside it", () => {
    const mended = after(
      verdict(before, { verdict: "amend", amendment: { date: "2031-03-03", sectors: ["energy"] } }),
    );
    const { date, earliest, sectors, status } = only(mended, "encounter");
    expect(status).toBe("accepted");
    expect(date.map(({ value, records }) => [value, records.length])).toEqual([
      ["2031-03-03", 0],
      ["2031-03-04", 2],
    ]);
    expect(earliest).toBe("2031-03-03");
    expect(sectors.map(({ value }) => value)).toEqual(["energy"]);
  });

  test("seat people anew, each in the office that was theirs", () => {
    const [host] = before.participants;
    const seat = {
      person: host?.person ?? "",
      role: "chair",
      office: "speaker-of-parliament",
      of: "FI",
    };
    const mended = verdict(before, { verdict: "amend", amendment: { participants: [seat] } });
    const { participants } = only(after(mended), "encounter");
    expect(participants.map(({ person }) => person)).toEqual([host?.person]);
    expect(participants[0]?.roles[0]?.value).toBe("chair");
    expect(participants[0]?.offices.map(({ role, of }) => `${role} ${of}`)).toEqual([
      "speaker-of-parliament FI",
    ]);
  });

  test("on a value that a part cannot hold change nothing", () => {
    const nonsense = verdict(before, {
      verdict: "amend",
      amendment: { date: "soon", colour: "red", constructor: "x" },
    });
    const { date, ...rest } = only(after(nonsense), "encounter");
    expect(date).toEqual(before.date);
    expect(rest).not.toHaveProperty("colour");
  });

  test("part what the software joined, and join what it parted", () => {
    const [one = "", other = ""] = before.records;
    expect(all(after(judge([one, other], "different")), "encounter")).toHaveLength(2);
    const apart = [turku("A"), turku("B", { date: "2031-06-01" })];
    const ids = all(foldRegister(apart, []), "encounter").map(({ id }) => id);
    const joined = foldRegister(apart, [judge([ids[0] ?? "", ids[1] ?? ""], "same")]);
    expect(only(joined, "encounter").date).toHaveLength(2);
    expect(joined.entryOf.get(ids[1] ?? "")).toBe(ids[0]);
  });

  test("that are unsure keep two lines, each naming the other", () => {
    const [one = "", other = ""] = before.records;
    const pair = all(after(judge([one, other], "unsure")), "encounter");
    expect(pair.map(({ perhapsSame }) => perhapsSame)).toEqual([[other], [one]]);
  });

  test("refuse one source alone", () => {
    const [, other = ""] = before.records;
    const target = { record: other, scope: "source", revision: "" } as const;
    const { documents, status } = only(
      after(verdict(before, { verdict: "reject", target })),
      "encounter",
    );
    expect(documents).toEqual(["Harbour Post"]);
    expect(status).toBe("proposed");
  });

  test("are told when the line has changed since", () => {
    const decisions = [verdict(before)];
    expect(only(after(...decisions), "encounter").changedSinceDecision).toBe(false);
    const more = foldRegister([...sources, turku("Norte")], decisions);
    expect(only(more, "encounter").changedSinceDecision).toBe(true);
  });

  test("follow their words when better rules draw the record anew", () => {
    const [evidence] = before.evidence;
    if (evidence === undefined) throw new Error("expected evidence");
    const { document, start, end, quote } = evidence;
    const lost = { record: "e-drawnotherwise", scope: "entry", revision: "" } as const;
    const seen = [{ document, quotation: { start, end, quote } }];
    const decision = verdict(before, { verdict: "reject", target: lost, seen });
    expect(only(after(decision), "encounter").status).toBe("refused");
    expect(after({ ...decision, seen: [] }).strayDecisions).toEqual([decision.id]);
  });
});

test("the newest capture of a document is read, and decisions on the older one hold", () => {
  const first = turku("Harbour Post");
  const again = { ...turku("Harbour Post"), capture: "second", text: `${first.text} Corrected.` };
  const entry = only(foldRegister([first], []), "encounter");
  const register = foldRegister([first, again], [verdict(entry)]);
  expect(only(register, "encounter")).toMatchObject({ id: entry.id, status: "accepted" });
  expect(register.documents.get("Harbour Post")?.capture).toBe("second");
});

test("a fold that is kept open gives what a fresh fold gives, whatever is decided and undone", () => {
  const sources = [turku("A"), turku("B"), turku("C", { date: "2031-06-01" })];
  const [first, second] = all(foldRegister(sources, []), "encounter");
  if (first === undefined || second === undefined) throw new Error("expected two encounters");
  const rejection = verdict(first, { verdict: "reject" });
  const union = judge([first.id, second.id], "same");
  const fold = openFold(sources);
  for (const log of [
    [],
    [rejection],
    [rejection, union],
    [rejection, union, undo(rejection)],
    [union, undo(union)],
    [judge([first.id, second.id], "unsure")],
    [],
  ])
    expect(fold(log)).toEqual(foldRegister(sources, log));
});
