import { expect, test } from "vitest";
import { foldRegister } from "../register/fold-register.ts";
import type { RegisterSource } from "../register/source.ts";
import { all, judge, only, turku, verdict } from "../register/turku.fixture.ts";
import { recordPage } from "./record-page.ts";
import { reviewLine, reviewQueue } from "./review-queue.ts";

const sources = [turku("Harbour Post"), turku("Lago Azul")];
const register = foldRegister(sources, []);
const encounter = only(register, "encounter");

function ids(queue: ReturnType<typeof reviewQueue>): readonly string[] {
  return queue.map(({ entry }) => entry.id);
}

test("every line waits until somebody has spoken, the least sure first", () => {
  const queue = reviewQueue(register);
  expect(queue).toHaveLength(register.entries.size);
  const chances = queue.map(({ entry }) => entry.confidence.chance);
  expect(chances).toEqual(chances.toSorted((one, other) => one - other));
});

test("what is accepted waits no more, until its sources change", () => {
  const decisions = [verdict(encounter)];
  expect(ids(reviewQueue(foldRegister(sources, decisions)))).not.toContain(encounter.id);
  const more = reviewQueue(foldRegister([...sources, turku("Norte")], decisions));
  expect(more[0]).toMatchObject({ entry: { id: encounter.id }, reasons: ["changed"] });
});

test("people’s doubts come before those of the software", () => {
  const [one = "", other = ""] = encounter.records;
  const doubted = foldRegister(sources, [judge([one, other], "unsure")]);
  const [first] = reviewQueue(doubted);
  expect(first?.reasons).toContain("perhaps-same");
  const statement = only(register, "statement");
  const unsure = foldRegister(sources, [verdict(statement, { verdict: "unsure" })]);
  expect(reviewQueue(unsure)[0]?.entry.id).toBe(statement.id);
});

test("it can be asked for some kinds alone, and shows the sentence with its source", () => {
  const queue = reviewQueue(register, ["person"]);
  expect(ids(queue).toSorted()).toEqual(
    all(register, "person")
      .map(({ id }) => id)
      .toSorted(),
  );
  const [first] = queue.map((waiting) => reviewLine(register, waiting));
  expect(first?.evidence).not.toBeNull();
  expect(first?.source?.document).toBe(first?.evidence?.document);
});

test("an encounter of a document without any date waits beside the dated one, with the reason", () => {
  const undated = withoutDates(turku("Norte"));
  const doubted = foldRegister([turku("Harbour Post"), undated], []);
  const [dated] = all(doubted, "encounter");
  const waiting = reviewQueue(doubted, ["encounter"]).filter(({ reasons }) =>
    reasons.includes("perhaps-same"),
  );
  expect(waiting).toHaveLength(2);
  const relation = recordPage(doubted, dated?.id ?? "")?.relations.find(
    ({ type }) => type === "perhaps-same",
  );
  expect(relation?.suggested).toContainEqual({
    says: "one document bears no date, and nothing pins the day",
    against: true,
  });
});

function withoutDates(source: RegisterSource): RegisterSource {
  const { document, encounters, ...rest } = source.reading;
  const undated = encounters.map((one) => ({ ...one, date: null }));
  const reading = { ...rest, document: { ...document, published: null }, encounters: undated };
  return { ...source, reading };
}
