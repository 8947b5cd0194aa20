import { expect, test } from "vitest";
import type { Language } from "../core/language.ts";
import { captureBytes } from "../document/capture.ts";
import { readDocument } from "../pipeline.ts";

/** « format status date » for each encounter of an article of 16 May 2024. */
function told(language: Language, text: string): readonly string[] {
  const day = { fr: "16 mai 2024", en: "16 May 2024", ru: "16 мая 2024" }[language];
  const bytes = new TextEncoder().encode(`${day}\n\n${text}\n`);
  const { reading } = readDocument(captureBytes(bytes, { file: "ahead.txt" }));
  return reading.encounters.map(({ format, status, date }) => `${format} ${status} ${date ?? "-"}`);
}

test.each<readonly [Language, string]>([
  [
    "ru",
    "Кения и Норвегия создают комиссию. Министр Кении Пол Отиено принял министра Норвегии Олава Брекке. Первое заседание комиссии намечено провести в Осло осенью.",
  ],
  [
    "fr",
    "Le ministre kényan Paul Otieno a reçu le ministre norvégien Olav Brekke. Les deux ministres ont signé un accord portant création d'une commission mixte, dont la première session se tiendra à Oslo de septembre à novembre.",
  ],
])(
  "%s: the season of what is planned lies ahead, and a body that is created has not met",
  (language, text) => {
    expect(told(language, text).filter((one) => one.startsWith("commission"))).toEqual([
      "commission-session planned 2024-09/2024-11",
    ]);
  },
);

test("how long somebody held a post is no day on which he meets anybody", () => {
  const text =
    "Министр Кении Пол Отиено принял министра Норвегии Олава Брекке. Брекке, до прошлого года занимавший пост посла, отправится в Лиму, где у него запланирована встреча с президентом Перу Аной Руис.";
  expect(told("ru", text)).not.toContainEqual(expect.stringContaining("../"));
});
