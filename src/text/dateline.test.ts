import { expect, test } from "vitest";
import { datelineLength } from "./dateline.ts";

test.each([
  "ЛИМА, 3 марта 2025 года – ПИА «Анды». ",
  "Лима, 12 мая, Перупресс. ",
  "Лима. 8 декабря. ПЕРУ-ТАГ – ",
  "27 мая 2025, Лима /Корр. АГН/. ",
  "ЛИМА. ПЕРУПРЕСС – ",
  "(АГ) 09/08/2025 – ",
])("%s is a dateline", (opening) => {
  expect(datelineLength(`${opening}Министр прибыл в порт.`)).toBe(opening.length);
});

test.each(["Лима, 5 мая, Гарсиа встретилась с министром.", "В Лиме 5 мая. Министр прибыл."])(
  "%s opens with no dateline",
  (opening) => {
    expect(datelineLength(opening)).toBe(0);
  },
);
