import { describe, expect, test } from "vitest";
import type { Language } from "../../core/language.ts";
import { mentionsOf } from "../../mention/mentions-of.ts";
import { contextOf } from "../assemble.ts";
import { makeEncounters } from "./make-encounters.ts";

/** "talks held GH+NO 2024-05-14 Lima" for each encounter of a text. */
function told(text: string, language: Language = "fr"): readonly string[] {
  return makeEncounters(contextOf(mentionsOf(text, language))).map(({ encounter }) => {
    const { format, status, parties, date, place } = encounter;
    const where = place?.name ?? place?.country ?? "-";
    return `${format} ${status} ${parties.toSorted().join("+")} ${date ?? "-"} ${where}`;
  });
}

const minister = "Le ministre kényan Paul Otieno";

describe("what stands over the items of a programme holds for them", () => {
  test("a day", () => {
    const text = `14 mai 2024. ${minister} s'est entretenu avec le roi du Maroc.\n\n15 mai 2024. Il a rencontré la ministre péruvienne Ana Quispe.`;
    expect(told(text)).toEqual(["talks held KE+MA 2024-05-14 -", "talks held KE+PE 2024-05-15 -"]);
  });

  test("a town, to which somebody comes", () => {
    const text = `Rabat. ${minister} arrivera le 3 mai 2024.\n\nLima. Il arrivera le 5 mai 2024.`;
    expect(told(text)).toEqual([
      "visit planned KE+MA 2024-05-03 Rabat",
      "visit planned KE+PE 2024-05-05 Lima",
    ]);
  });

  test("but one town alone is no programme", () => {
    expect(told(`Rabat. ${minister} arrivera le 3 mai 2024.`)).toEqual([]);
  });
});

describe("a stage of a journey is a visit of whoever travels", () => {
  test.each([
    ["with a place", "Une étape au Pérou figure au programme.", 1],
    ["without a place it is a manner of speaking", "C'est une étape importante.", 0],
  ])("%s", (_, stage, found) => {
    const tour = `${minister} effectuera une tournée en Afrique du 3 au 7 mai 2031. ${stage}`;
    expect(told(tour).filter((line) => line.startsWith("visit planned KE+PE"))).toHaveLength(found);
  });
});

describe("what befalls an occasion is told in its clause, or in the next sentence", () => {
  test.each<[string, Language, string]>([
    [
      "Une rencontre entre le ministre kényan Paul Otieno et le roi du Maroc n'a finalement pas eu lieu à Lima.",
      "fr",
      "cancelled",
    ],
    [
      "La réunion de la commission Kenya-Pérou était prévue à Lima. Elle a été reportée.",
      "fr",
      "postponed",
    ],
    [
      "The Kenya-Peru joint commission was due to take place in Lima. It was cancelled.",
      "en",
      "cancelled",
    ],
  ])("%s", (text, language, status) => {
    expect(told(text, language).map((line) => line.split(" ")[1])).toEqual([status]);
  });
});

describe("those who receive one after another do so on occasions of their own", () => {
  test("« par X, puis par Y »", () => {
    const text = `${minister} a été reçu par le roi du Maroc Omar Tazi, auquel il a remis un message, puis par le Premier ministre marocain Said Alami.`;
    expect(told(text).filter((line) => line.startsWith("audience"))).toHaveLength(2);
  });
});

describe("a hall that no list knows stands in the town that the report is from", () => {
  test.each([
    [
      "Lima - Le roi du Maroc a reçu mardi au Palais des Vents le ministre kényan Paul Otieno.",
      "Lima",
    ],
    ["Le roi du Maroc a reçu mardi au Palais des Vents le ministre kényan Paul Otieno.", "-"],
    [
      "Lima - Le roi du Maroc a reçu mardi au Palais d'Oslo le ministre kényan Paul Otieno.",
      "Oslo",
    ],
  ])("%s", (text, place) => {
    expect(told(text).map((line) => line.split(" ")[4])).toEqual([place]);
  });
});
