import { describe, expect, test } from "vitest";
import type { Commitment, Person } from "../../fact/reading.ts";
import { foldRegister } from "../fold-register.ts";
import {
  inventAgreement,
  inventCommitment,
  inventPerson,
  inventReading,
  inventSource,
} from "../invented.fixture.ts";
import type { RegisterSource } from "../source.ts";
import { all, only, turku, verdict } from "../turku.fixture.ts";

function pledge(
  name: string,
  published: string | null,
  status: Commitment["status"],
): RegisterSource {
  const words = "send 400 tonnes of rice";
  const text = `${name}: Peru is to ${words}.`;
  const commitment = inventCommitment(text, words, { by: ["PE"], to: ["FI"], status });
  return inventSource(name, text, {
    reading: inventReading({ published }, { commitments: [commitment] }),
  });
}

function holding(
  name: string,
  published: string,
  parts: Partial<Person> & { readonly who: string },
): RegisterSource {
  const { who, ...others } = parts;
  const text = `${who} spoke.`;
  const offices = [{ role: "head-of-government", of: "PE" }] as const;
  const person = inventPerson(text, [who], { country: "PE", offices, ...others });
  return inventSource(name, text, {
    reading: inventReading({ published }, { persons: [person] }),
  });
}

describe("an undertaking told again", () => {
  const sources = [
    pledge("C", "2031-09-01", "done"),
    pledge("A", "2031-03-01", "announced"),
    pledge("B", "2031-06-01", "stalled"),
  ];

  test("is one line, with each change in order of the reports", () => {
    const { history } = only(foldRegister(sources, []), "commitment");
    expect(history.map(({ axis, value, day, document }) => [axis, value, day, document])).toEqual([
      ["strength", "pledged", "2031-03-01", "A"],
      ["execution", "stalled", "2031-06-01", "B"],
      ["execution", "done", "2031-09-01", "C"],
    ]);
    expect(history[1]?.quote).toBe("send 400 tonnes of rice");
  });

  test("stands on axes that are never mixed", () => {
    const { axes } = only(foldRegister(sources, []), "commitment");
    expect(axes).toEqual({
      strength: "pledged",
      execution: "done",
      legal: null,
      freshness: "2031-09-01",
    });
  });

  test("is unknown where nobody tells more, not failed", () => {
    const { axes } = only(foldRegister(sources.slice(1, 2), []), "commitment");
    expect(axes.execution).toBe("unknown");
  });

  test("keeps the legal life of an instrument apart from its execution", () => {
    const text = "They signed a pact.";
    const pact = inventAgreement(text, "a pact", { status: "ratified", parties: ["PE", "FI"] });
    const source = inventSource("A", text, { reading: inventReading({}, { agreements: [pact] }) });
    const { axes } = only(foldRegister([source], []), "agreement");
    expect([axes.strength, axes.execution, axes.legal]).toEqual(["signed", "unknown", "ratified"]);
  });
});

describe("offices over time", () => {
  test("run from the first to the last day on which a source shows them", () => {
    const who = "Tapiwa Zvobgo";
    const former = [{ role: "head-of-government", of: "PE", former: true }] as const;
    const person = only(
      foldRegister(
        [
          holding("A", "2031-05-01", { who }),
          holding("B", "2030-02-01", { who }),
          holding("C", "2032-01-01", { who, offices: former }),
        ],
        [],
      ),
      "person",
    );
    expect(person.tenures.map(({ first, last, over }) => [first, last, over])).toEqual([
      ["2030-02-01", "2031-05-01", "2032-01-01"],
    ]);
  });

  test("that two persons cannot hold at once are signalled on both", () => {
    const register = foldRegister(
      [
        holding("A", "2031-01-01", { who: "Tapiwa Zvobgo" }),
        holding("B", "2031-05-01", { who: "Tapiwa Zvobgo" }),
        holding("C", "2031-03-01", { who: "Ruvimbo Chikara" }),
        holding("D", "2032-03-01", { who: "Nyasha Mandaza" }),
      ],
      [],
    );
    const signals = all(register, "person").map(({ name, disagreements }) => [
      name,
      disagreements.map(({ about }) => about),
    ]);
    expect(signals).toEqual([
      ["Tapiwa Zvobgo", ["head-of-government PE"]],
      ["Ruvimbo Chikara", ["head-of-government PE"]],
      ["Nyasha Mandaza", []],
    ]);
  });
});

describe("ranks over time", () => {
  const who = "Tapiwa Zvobgo";

  test("are one in whatever language, with the days on which sources give them", () => {
    const sources = [
      holding("A", "2030-02-01", { who, rank: "colonel" }),
      holding("B", "2031-05-01", { who, rank: "général de division" }),
      holding("C", "2032-01-01", { who, rank: "генерал" }),
    ];
    const person = only(foldRegister(sources, []), "person");
    expect(person.ranks.map(({ rank, first, last }) => [rank, first, last])).toEqual([
      ["colonel", "2030-02-01", "2030-02-01"],
      ["генерал", "2031-05-01", "2032-01-01"],
    ]);
    expect(person.disagreements).toEqual([]);
  });

  test("that fall again are signalled", () => {
    const sources = [
      holding("A", "2031-05-01", { who, rank: "General" }),
      holding("B", "2032-02-01", { who, rank: "Col." }),
    ];
    const [signal] = only(foldRegister(sources, []), "person").disagreements;
    expect(signal?.part).toBe("rank");
    expect(signal?.tellings.map(({ value }) => value)).toEqual(["General", "Col."]);
  });
});

describe("confidence", () => {
  test("grows with independent sources, not with copies", () => {
    const [one, other] = [turku("A"), turku("B")];
    const alone = only(foldRegister([one], []), "encounter").confidence;
    const copied = only(foldRegister([one, { ...other, copyOf: "A" }], []), "encounter").confidence;
    const twice = only(foldRegister([one, other], []), "encounter").confidence;
    expect(alone).toEqual({ chance: 0.8, grade: "plausible" });
    expect(copied).toEqual(alone);
    expect(twice).toEqual({ chance: 0.96, grade: "well-founded" });
  });

  test("is what people decided, where they did", () => {
    const encounter = only(foldRegister([turku("A")], []), "encounter");
    const accepted = foldRegister([turku("A")], [verdict(encounter)]);
    expect(only(accepted, "encounter").confidence).toEqual({ chance: 1, grade: "confirmed" });
  });
});
