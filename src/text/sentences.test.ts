import { describe, expect, test } from "vitest";
import { breakParagraphs } from "./sentences.ts";

function sentencesOf(text: string, language: string): string[] {
  return breakParagraphs(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe.each([
  ["fr", "M. Berg a reçu S.E. Mme Olsen.", "Le Dr Lund y était aussi."],
  ["fr", "Le prix est passé à 3.5 millions.", "« C'est trop », a dit Th. A. Lund."],
  ["fr", "Qui paiera ?", "Nul ne le sait…", "La suite demain."],
  ["fr", "Il a cité l'art. 12 du traité.", "Elle a cité le n° 4."],
  ["fr", "Un quai neuf pour Bergen", "Le maire l'a ouvert lundi."],
  ["fr", "Il habite Le Havre et lit La Presse."],
  ["fr", "On y parla", "- Du port", "- Des quais", "- Du phare"],
  ["fr", "Le quai [...] reste fermé.", "Il rouvrira."],
  ["fr", "Ont signé le port ;", "la ville ;", "le phare ;", "le chantier ;", "la criée."],
  ["en", "Mr. Lund met Gen. Berg at 5 p.m. on Monday.", "They talked for an hour."],
  ["en", "He works for Fjord Inc. in the U.S. capital.", "She does not."],
  ["en", "“Is it over?” he asked.", "It was not."],
  ["ru", "Его принял А.Б.Берг в г. Осло.", "Обсудили торговлю, транспорт и т.д. и погоду."],
  ["ru", "Это было в 2011 г. в Лиме.", "Потом он уехал."],
  ["ru", "Об этом пишет Fjordpress.ru.", "Работы начнутся летом."],
  ["ru", "Перегрузка достигла 8 G.", "Но это продолжалось недолго."],
  ["ru", "— Мы готовы, — сказал он.", "Гость кивнул."],
])("sentences in %s", (language, ...sentences) => {
  test(`are ${sentences.join(" | ")}`, () => {
    expect(sentencesOf(sentences.join(" "), language)).toEqual(sentences);
  });
});

test("a line that stands alone is a sentence", () => {
  expect(sentencesOf("Un titre sans point\n\nUne phrase. Une autre.", "fr")).toEqual([
    "Un titre sans point",
    "Une phrase.",
    "Une autre.",
  ]);
});
