import { expect, test } from "vitest";
import { undraw } from "../../../grammar/drawn.ts";
import { drawItems } from "../../draw-items.ts";
import { mentionsOf } from "../../mentions-of.ts";
import { party, type Party } from "../party.ts";

function outer(text: string): { readonly drawn: string; readonly parties: readonly Party[] } {
  const { lattice } = mentionsOf(text, "ru");
  let end = 0;
  const items = lattice
    .all(party)
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter(({ from, to }) => {
      const first = from >= end;
      end = Math.max(end, to);
      return first;
    });
  return {
    drawn: drawItems(lattice, items, ({ type }) => type),
    parties: items.map(({ value }) => value),
  };
}

test.each([
  "{person:Президент Ганы Кваме Аддо} принял {person:посла Чили Марию Сантос}.",
  "{office:Министр обороны Перу} говорил с {state:Чили}.",
  "{institution:Правительство Перу} молчит.",
  "{delegation:Перуанская делегация} уехала.",
  "С {delegation:перуанской стороны} прибыл {person:Рафаэль Кинтеро}.",
  "{pair:Стороны} подписали договор.",
  "{description:Гость} поблагодарил {office:чилийского премьера}.",
  "{state:Лима} поддержала {state:Чили}.",
  "Паром шёл между {group:Лимой и Сантьяго}.",
  "Заседание прошло в Лиме.",
  "{group:Перу и Чили} подписали договор.",
  "{group:министры обороны Рафаэль Кинтеро и Мария Сантос} подписали договор.",
  "{pronoun:Он} говорил с {description:чилийским коллегой}.",
])("%s", (drawn) => {
  expect(outer(undraw(drawn)).drawn).toBe(drawn);
});

test.each([
  ["Премьер встретил посла Чили.", ["nom"], ["gen", "acc"]],
  ["Премьер говорил с послом Чили.", ["nom"], ["ins"]],
])("%s: the cases are %s and %s", (text, first, second) => {
  expect(outer(text).parties.map(({ cases }) => cases)).toEqual([first, second]);
});

test("a counterpart is told by its adjective", () => {
  const [, colleague] = outer("Премьер встретил чилийского коллегу.").parties;
  expect(colleague).toMatchObject({ relation: "counterpart", code: "CL" });
});
