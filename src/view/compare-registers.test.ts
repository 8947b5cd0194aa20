import { describe, expect, test } from "vitest";
import { foldRegister } from "../register/fold-register.ts";
import type { Register } from "../register/register.ts";
import { judge, only, turku, undo, verdict } from "../register/turku.fixture.ts";
import { compareRegisters, type Difference } from "./compare-registers.ts";

const one = turku("Harbour Post");
const two = turku("Lago Azul");
const kinds = (before: Register, after: Register): readonly string[] =>
  compareRegisters(before, after).differences.map(
    ({ kind, note }: Difference) => `${kind} ${note.kind}`,
  );

describe("two registers", () => {
  const register = foldRegister([one, two], []);
  const encounter = only(register, "encounter");

  test("that are one differ in nothing", () => {
    expect(compareRegisters(register, foldRegister([one, two], []))).toEqual({
      differences: [],
      strayed: [],
      returned: [],
    });
  });

  test("differ in a value, with what was shown and what is shown now", () => {
    const better = turku("Harbour Post", { date: "2031-03-03" });
    const { differences } = compareRegisters(foldRegister([one], []), foldRegister([better], []));
    expect(differences).toMatchObject([
      {
        kind: "changed",
        note: { kind: "encounter" },
        parts: [{ part: "date", before: ["2031-03-04"], after: ["2031-03-03"] }],
      },
    ]);
  });

  test("differ in lines that are new or gone", () => {
    const silent = { ...one, reading: { ...one.reading, encounters: [] } };
    const without = foldRegister([silent], []);
    const whole = foldRegister([one], []);
    expect(kinds(without, whole)).toEqual(["new encounter"]);
    expect(kinds(whole, without)).toEqual(["gone encounter"]);
  });

  test("differ in what is one line", () => {
    const [a = "", b = ""] = encounter.records;
    const parted = foldRegister([one, two], [judge([a, b], "different")]);
    expect(kinds(register, parted)).toEqual(["parted encounter"]);
    expect(kinds(parted, register)).toEqual(["joined encounter"]);
  });

  test("tell first of lines that people have decided about, and of decisions that have strayed", () => {
    const accepted = verdict(encounter);
    const silent = [one, two].map((source) => ({
      ...source,
      reading: { ...source.reading, encounters: [], statements: [] },
    }));
    const decisions = [accepted, verdict(encounter, { verdict: "unsure" })];
    const before = foldRegister([one, two], decisions);
    const { differences, strayed } = compareRegisters(before, foldRegister(silent, decisions));
    expect(differences.map(({ kind, decided }) => [kind, decided])).toEqual([
      ["gone", true],
      ["gone", false],
    ]);
    expect(strayed).toEqual(decisions.map(({ id }) => id));
    expect(compareRegisters(foldRegister(silent, decisions), before).returned).toEqual(strayed);
  });

  test("do not differ where a decision was made and taken back", () => {
    const accepted = verdict(encounter);
    const after = foldRegister([one, two], [accepted, undo(accepted)]);
    expect(kinds(register, after)).toEqual([]);
  });
});
