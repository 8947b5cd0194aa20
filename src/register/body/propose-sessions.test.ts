import { describe, expect, test } from "vitest";
import { foldRegister } from "../fold-register.ts";
import { inventEncounter, inventReading, inventSource } from "../invented.fixture.ts";
import type { RegisterSource } from "../source.ts";

/** A report of a session of some body of Finland and Togo. */
function session(name: string, date: string, words: string): RegisterSource {
  const encounter = inventEncounter(words, words, {
    format: "commission-session",
    date,
    parties: ["FI", "TG"],
  });
  const facts = { encounters: [encounter] };
  return inventSource(name, words, { reading: inventReading({ published: date }, facts) });
}

/** Which session follows which, by the documents that tell them. */
function chainsOf(sources: readonly RegisterSource[]): readonly string[] {
  const { links, entries } = foldRegister(sources, []);
  const namesOf = (id: string): string => entries.get(id)?.documents.join("+") ?? "";
  return links.map(({ type, from, to }) => `${namesOf(from)} ${type} ${namesOf(to)}`);
}

describe("sessions of one body", () => {
  test("follow one another, under whatever name", () => {
    const sources = [
      session("A", "2031-04-01", "The third session of the joint commission on trade was held."),
      session(
        "B",
        "2032-05-01",
        "La quatrième session de la Commission mixte commerciale s'est tenue.",
      ),
    ];
    expect(chainsOf(sources)).toEqual(["B follows A"]);
  });

  test("are not those of a commission for other subjects", () => {
    const sources = [
      session("A", "2031-04-01", "The third session of the joint commission on trade was held."),
      session(
        "B",
        "2032-05-01",
        "The fourth session of the joint commission on border affairs met.",
      ),
    ];
    expect(chainsOf(sources)).toEqual([]);
  });

  test("are not proposed by their parties alone", () => {
    const sources = [
      session("A", "2031-04-01", "The joint commission met."),
      session("B", "2032-05-01", "The joint commission met again."),
    ];
    expect(chainsOf(sources)).toEqual([]);
  });
});
