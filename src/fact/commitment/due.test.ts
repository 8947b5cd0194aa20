import { describe, expect, test } from "vitest";
import type { Language } from "../../core/language.ts";
import { captureBytes } from "../../document/capture.ts";
import { readDocument } from "../../pipeline.ts";

const heads: Readonly<Record<Language, string>> = {
  fr: "La Norvège et la Namibie renforcent leurs liens\n\nPublié le 3 mars 2025\n\nLe ministre norvégien des Transports, Olav Brekke, a été reçu lundi à Windhoek par son homologue namibienne, Selma Haufiku.\n\n",
  en: "Norway and Namibia strengthen ties\n\nWindhoek, 3 March 2025\n\nNorwegian Transport Minister Olav Brekke was received on Monday in Windhoek by his Namibian counterpart, Selma Haufiku.\n\n",
  ru: "Норвегия и Намибия укрепляют связи\n\n3 марта 2025\n\nМинистр транспорта Норвегии Олав Брекке в понедельник встретился в Виндхуке с министром транспорта Намибии Сельмой Хауфику.\n\n",
};

/** « due: quote » for each commitment of an article of 3 March 2025. */
function dueIn(language: Language, sentence: string): readonly string[] {
  const bytes = new TextEncoder().encode(`${heads[language]}${sentence}\n`);
  const { reading } = readDocument(captureBytes(bytes, { file: "due.txt" }));
  return reading.commitments.map(({ due, span }) => `${due ?? "no day"}: ${span.quote}`);
}

const told: readonly (readonly [Language, sentence: string, due: string])[] = [
  ["fr", "La Norvège s'est engagée à former vingt mécaniciens d'ici fin mai 2025.", "2025-05"],
  [
    "fr",
    "La Norvège s'est engagée à former vingt mécaniciens d'ici deux à trois mois.",
    "2025-06~",
  ],
  ["fr", "La Norvège s'est engagée à bâtir un dépôt avant la fin de l'année.", "2025"],
  ["fr", "La Norvège s'est engagée à remettre les pièces dans un délai de six mois.", "2025-09-03"],
  ["fr", "Les deux parties ont convenu de se revoir au premier semestre 2026.", "2026-01/2026-06"],
  ["en", "Norway pledged to train twenty mechanics within three months.", "2025-06-03"],
  ["en", "Norway pledged to open a consulate in the next six months.", "2025-09"],
  ["en", "The two sides agreed to convene their experts no later than 15 June.", "2025-06-15"],
  ["en", "The two countries agreed to raise trade to 300 million dollars by 2030.", "2030"],
  ["ru", "Стороны договорились собрать экспертов не позднее 15 июня.", "2025-06-15"],
  ["ru", "Стороны условились до конца июня подготовить проект соглашения.", "2025-06"],
  ["ru", "Норвегия обязалась построить депо до конца года.", "2025"],
];

describe("an undertaking is due at the end of its term, or on the day ahead that it names", () => {
  test.each(told)("%s: %s → %s", (language, sentence, due) => {
    expect(dueIn(language, sentence).map((line) => line.split(":")[0])).toEqual([due]);
  });
});

test("the day of something else within an undertaking is not the day by which it is due", () => {
  const sentence = "Стороны договорились готовить второй форум, намеченный на 2027 год.";
  expect(dueIn("ru", sentence)).toEqual(["no day: готовить второй форум, намеченный на 2027 год"]);
});

test("the term of one undertaking is not that of another in its sentence", () => {
  const sentence =
    "The two sides agreed to convene their experts by June, and Norway pledged to train twenty mechanics.";
  expect(dueIn("en", sentence)).toEqual([
    "2025-06: convene their experts by June",
    "no day: train twenty mechanics",
  ]);
});

test("what is past when the article is written is no day ahead", () => {
  const sentence = "La Norvège s'est engagée à tenir la promesse faite en 2019.";
  expect(dueIn("fr", sentence)).toEqual(["no day: tenir la promesse faite en 2019"]);
});
