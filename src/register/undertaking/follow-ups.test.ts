import { describe, expect, test } from "vitest";
import { sayInEnglish } from "../../core/reason.ts";
import type { Commitment, Reading } from "../../fact/reading.ts";
import { foldRegister } from "../fold-register.ts";
import {
  inventCommitment,
  inventEncounter,
  inventReading,
  inventSource,
} from "../invented.fixture.ts";
import type { RegisterLink } from "../register.ts";
import type { RegisterSource } from "../source.ts";
import { numbersOf, properNamesOf, subjectsOf } from "./subjects.ts";

const sides = { by: ["PE"], to: ["FI"] } as const;

function document(
  name: string,
  published: string,
  facts: (text: string) => Partial<Reading>,
): (text: string, language?: string) => RegisterSource {
  return (text, language = "en") =>
    inventSource(name, text, { reading: inventReading({ published, language }, facts(text)) });
}

function committing(
  name: string,
  published: string,
  words: string,
): (parts?: Partial<Commitment>, language?: string) => RegisterSource {
  return (parts = {}, language = "en") =>
    document(name, published, (text) => ({
      commitments: [inventCommitment(text, words, { ...sides, ...parts })],
    }))(`${name}: ${words}.`, language);
}

function summit(date: string): RegisterSource {
  return document("B", "2031-09-01", (text) => ({
    encounters: [
      inventEncounter(text, "The summit", { format: "summit", date, parties: ["PE", "FI"] }),
    ],
  }))("The summit was held.");
}

function suggested(...sources: readonly RegisterSource[]): readonly RegisterLink[] {
  return foldRegister(sources, []).links.filter(({ suggestion }) => suggestion !== undefined);
}

const promise = committing("A", "2031-03-01", "Peru will send 400 tonnes of rice")();

describe("what became of a commitment", () => {
  test("is proposed where a later report tells the same object as done, in any language", () => {
    const done = committing("B", "2031-09-01", "le riz promis a été livré");
    const [link] = suggested(promise, done({ status: "done" }, "fr"));
    expect(link?.type).toBe("follows");
    expect(link?.status).toBe("proposed");
    expect(link?.suggestion?.reasons.map(sayInEnglish)[0]).toBe("the same object: rice");
  });

  test("is found by what its sentence named long before the stretch", () => {
    const words = "it would be handed over in 2033";
    const text = `Asked about the gold refinery of Huancané, whose foundation stone was laid in spring in the presence of both ministers and of several hundred guests from all parts of the province and beyond, she said that ${words}.`;
    const plan = inventSource("A", text, {
      reading: inventReading(
        { published: "2031-03-01" },
        { commitments: [inventCommitment(text, words, { ...sides, due: "2033" })] },
      ),
    });
    const rises = committing("B", "2031-09-01", "the refinery of Huancané rises from the ground");
    expect(suggested(plan, rises({ status: "under-way" }))).toHaveLength(1);
  });

  test("is found where the later report speaks of a whole region", () => {
    const send = committing("A", "2031-03-01", "Peru will send 400 tonnes of rice");
    const given = committing("B", "2031-09-01", "rice was given to six countries of the region");
    const widely = { by: ["PE"], to: ["region:europe"], status: "done" } as const;
    expect(suggested(send(), given(widely))).toHaveLength(1);
    expect(suggested(send(), given({ ...widely, to: ["CL"] }))).toEqual([]);
  });

  test("is an agreement only where it was asked for", () => {
    const agreed = committing("B", "2031-09-01", "both agreed on the delivery of rice");
    const asked = committing("A", "2031-03-01", "Finland asked Peru for rice");
    expect(suggested(promise, agreed({ status: "agreed" }))).toEqual([]);
    expect(suggested(asked({ kind: "request" }), agreed({ status: "agreed" }))).toHaveLength(1);
  });

  test("is not proposed where it is only promised again", () => {
    const again = committing("B", "2031-09-01", "Peru will send rice soon");
    expect(suggested(promise, again())).toEqual([]);
  });

  test("is not proposed from another object, other parties or an earlier report", () => {
    const bridge = committing("B", "2031-09-01", "the bridge is finished");
    const rice = "the tonnes of rice were delivered";
    const others = committing("B", "2031-09-01", rice);
    const before = committing("B", "2030-09-01", rice);
    expect(suggested(promise, bridge({ status: "done" }))).toEqual([]);
    expect(suggested(promise, others({ status: "done", by: ["BR"], to: ["CL"] }))).toEqual([]);
    expect(suggested(promise, before({ status: "done" }))).toEqual([]);
  });

  test("is the encounter that was promised, once it is held when it was due", () => {
    const plan = committing("A", "2031-03-01", "the minister will come to the summit in July");
    const due = plan({ due: "2031-07" });
    expect(suggested(due, summit("2031-07-12"))).toHaveLength(1);
    expect(suggested(due, summit("2031-11-12"))).toEqual([]);
  });
});

describe("the words of an undertaking", () => {
  test("name the same subjects in three languages", () => {
    expect([...subjectsOf("une centrale solaire", "fr")]).toEqual(["solar"]);
    expect([...subjectsOf("a solar plant", "en")]).toEqual(["solar"]);
    expect([...subjectsOf("солнечной электростанции", "ru")]).toEqual(["solar"]);
  });

  test("of a longer name are not read twice", () => {
    expect([...subjectsOf("deux sous-commissions", "fr")]).toEqual(["sub-commission"]);
    expect([...subjectsOf("l’un ou l’autre", "fr")]).toEqual([]);
  });

  test("give numbers without their spaces, and no years", () => {
    expect([...numbersOf("35 000 tonnes en 2031, puis 60.000")]).toEqual(["35000", "60000"]);
  });

  test("give proper names, but not the word that begins them", () => {
    expect([...properNamesOf("La centrale de Huancané")]).toEqual(["huancane"]);
  });
});
