import { expect, test } from "vitest";
import { mentionsOf } from "../../mention/mentions-of.ts";
import { assembleFacts } from "../assemble.ts";

/** A meeting of two invented ministers, so that the sentences after it have persons and parties. */
const meeting =
  "Министр торговли Кении Питер Одхиамбо принял в понедельник в Найроби министра торговли Норвегии Ингрид Сульберг. ";

test.each([
  [
    "Итогом стала договорённость о поставке 40 траулеров.",
    ["agreed-action agreed KE+NO: поставке 40 траулеров"],
  ],
  [
    "Есть договоренность, что порт откроют в июне.",
    ["agreed-action agreed KE+NO: порт откроют в июне"],
  ],
  [
    "Достигнута договорённость открыть в Кисуму училище для рыбаков.",
    ["agreed-action agreed KE+NO: открыть в Кисуму училище для рыбаков"],
  ],
  [
    "Норвегия готова построить в Кисуму причал.",
    ["pledge announced NO: построить в Кисуму причал"],
  ],
  ["Реализация договорённости о поставке траулеров затянулась.", []],
  ["Договорённость о поставке траулеров не достигнута.", []],
])("%s", (text, made) => {
  const { commitments } = assembleFacts(mentionsOf(meeting + text, "ru"));
  expect(
    commitments.map(
      ({ kind, status, by, span }) => `${kind} ${status} ${by.toSorted().join("+")}: ${span.quote}`,
    ),
  ).toStrictEqual(made);
});
