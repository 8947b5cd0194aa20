import { expect, test } from "vitest";
import type { Language } from "../../core/language.ts";
import { factsOf } from "../told.fixture.ts";

const claimed: readonly (readonly [language: Language, text: string])[] = [
  [
    "en",
    "A leaked page, which bears no date, claims that Kenyan Trade Minister Peter Odhiambo met Norwegian Trade Minister Ingrid Solberg in Nairobi on 3 March 2031.",
  ],
  [
    "en",
    "Kenyan Trade Minister Peter Odhiambo allegedly met Norwegian Trade Minister Ingrid Solberg in Nairobi on 3 March 2031.",
  ],
  [
    "fr",
    "Une page anonyme prétend que le ministre kényan du Commerce, Peter Odhiambo, a rencontré à Nairobi, le 3 mars 2031, la ministre norvégienne du Commerce, Ingrid Solberg.",
  ],
  [
    "ru",
    "Министр торговли Кении Питер Одхиамбо якобы встретился 3 марта 2031 года в Найроби с министром торговли Норвегии Ингрид Сольберг.",
  ],
];

test.each(claimed)(
  "in %s a claim that nobody stands for tells no encounter: %s",
  (language, text) => {
    expect(factsOf(text, language).encounters).toEqual([]);
  },
);

test("who claims a success may have met somebody all the same", () => {
  const { encounters } = factsOf(
    "Kenyan Trade Minister Peter Odhiambo, who claims success at home, met Norwegian Trade Minister Ingrid Solberg in Nairobi on 3 March 2031.",
    "en",
  );
  expect(encounters).toHaveLength(1);
});
