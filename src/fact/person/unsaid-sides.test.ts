import { expect, test } from "vitest";
import { mentionsOf } from "../../mention/mentions-of.ts";
import { assembleFacts } from "../assemble.ts";

/** A page of Ghana, by whose dateline and ministers it is known, tells of a guest from Peru. */
const opening =
  "АККРА, 3 мая. /АГН/. Президент Перу Луис Кордова прибыл в Аккру с визитом. Министр обороны Ганы Кофи Адуса встретил его в аэропорту. ";

test.each([
  ["Кваме Боатенг назвал гостя большим другом.", "Кваме Боатенг", "GH"],
  ["Ранее Луис Кордова встречался с Эбо Квансой.", "Эбо Кванса", "GH"],
  ["Кваме Боатенг заявил, что Гана готова к диалогу.", "Кваме Боатенг", "GH"],
])("%s", (text, name, country) => {
  const { persons } = assembleFacts(mentionsOf(opening + text, "ru"));
  expect(persons.find(({ names }) => names.includes(name))?.country).toBe(country);
});

test("of two presidents the one who is known without office holds the other's", () => {
  const { persons } = assembleFacts(
    mentionsOf(
      `${opening}Кваме Боатенг назвал гостя другом. Президенты обсудили торговлю. Боатенг ждёт инвестиций.`,
      "ru",
    ),
  );
  const host = persons.find(({ names }) => names.includes("Кваме Боатенг"));
  expect(host?.offices).toMatchObject([{ role: "head-of-state", of: "GH" }]);
});
