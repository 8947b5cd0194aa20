import { describe, expect, test } from "vitest";
import type { Language } from "../../core/language.ts";
import { mentionsOf } from "../../mention/mentions-of.ts";
import { contextOf } from "../assemble.ts";
import { makeEncounters } from "./make-encounters.ts";

/** "visit PE DK+PE 2024-05-14" for each encounter of a text: its place, parties and day. */
function told(text: string, language: Language = "fr"): readonly string[] {
  return makeEncounters(contextOf(mentionsOf(text, language))).map(({ encounter }) => {
    const { format, place, parties, date } = encounter;
    const where = place?.country ?? "-";
    return `${format} ${where} ${parties.toSorted().join("+")} ${date ?? "-"}`;
  });
}

describe("a journey that leads to several states is a visit to each", () => {
  test("in a list of one day", () => {
    expect(
      told(
        "Le ministre kényan Paul Otieno effectuera des visites officielles au Pérou, au Danemark et en Serbie.",
      ),
    ).toEqual([
      "official-visit PE KE+PE -",
      "official-visit DK DK+KE -",
      "official-visit RS KE+RS -",
    ]);
  });

  test("each on its own day", () => {
    const days = told(
      "Le ministre kényan Paul Otieno effectuera une visite officielle du 3 au 5 mai 2024 au Pérou, puis du 6 au 8 mai 2024 en Serbie.",
    );
    expect(days).toEqual([
      "official-visit PE KE+PE 2024-05-03/2024-05-05",
      "official-visit RS KE+RS 2024-05-06/2024-05-08",
    ]);
  });

  test("but not where the second state opens a clause", () => {
    expect(
      told("Le ministre kényan Paul Otieno s'est rendu au Pérou et la Serbie a protesté."),
    ).toEqual(["visit PE KE+PE -"]);
  });

  test("in English too", () => {
    expect(told("Kenyan Minister Paul Otieno will visit Peru and Denmark.", "en")).toHaveLength(2);
  });
});

describe("those who are met one by one are met on occasions of their own", () => {
  test.each([
    "Le ministre kényan Paul Otieno s'est entretenu le 3 mai 2024 avec le roi du Maroc et le 4 mai 2024 avec le président péruvien.",
    "Le ministre kényan Paul Otieno a reçu séparément l'ambassadeur du Maroc et l'ambassadrice du Pérou.",
    "Lors de ses entretiens téléphoniques avec le roi du Maroc et le président péruvien, le ministre kényan Paul Otieno a parlé de blé.",
    "Le ministre kényan Paul Otieno a reçu l'ambassadeur du Maroc. Il a aussi reçu l'ambassadrice du Pérou.",
  ])("%s", (text) => {
    const parties = told(text).map((line) => line.split(" ")[2]);
    expect(parties).toEqual(["KE+MA", "KE+PE"]);
  });

  test("a meeting with two at once is one", () => {
    const text =
      "Le ministre kényan Paul Otieno s'est entretenu lundi avec le roi du Maroc et le président péruvien.";
    expect(told(text)).toEqual(["talks - KE+MA+PE -"]);
  });
});
