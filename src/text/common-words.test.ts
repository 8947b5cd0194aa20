import { describe, expect, it } from "vitest";
import { languageByWords } from "./common-words.ts";

describe("languageByWords", () => {
  it.each([
    ["fr", "Le ministre est arrivé dans la capitale pour une visite de deux jours avec sa suite."],
    ["en", "The two ministers met on Monday and agreed that the road would be built this year."],
    [
      "ru",
      "Министр прибыл в столицу с визитом и встретился с коллегой, который принял его на вокзале.",
    ],
  ])("tells %s by its commonest words", (language, text) => {
    expect(languageByWords(text)).toBe(language);
  });

  it.each([
    ["Spanish", "El ministro llegó a la capital para una visita de dos días con su comitiva."],
    ["Dutch", "De minister is in de hoofdstad voor een bezoek van twee dagen met zijn gevolg."],
    [
      "Catalan",
      "El ministre va arribar a la capital per a una visita de dos dies amb les seves filles.",
    ],
    [
      "Ukrainian",
      "Міністр прибув до столиці з візитом і зустрівся на вокзалі з колегою, який його чекав.",
    ],
    [
      "Bulgarian",
      "Министърът пристигна в столицата на посещение и се срещна с колегата си на гарата за разговор.",
    ],
    ["a list of names", "Lima, Quito, Bogota, La Paz, Asuncion, Montevideo, Santiago, Caracas"],
    [
      "two languages at once",
      "Le ministre est dans la ville avec sa suite, and the talks will be held for two days.",
    ],
  ])("leaves %s in doubt", (_, text) => {
    expect(languageByWords(text)).toBeNull();
  });
});
