import { describe, expect, test } from "vitest";
import { undraw } from "../../../grammar/drawn.ts";
import { drawItems } from "../../draw-items.ts";
import { mentionsOf } from "../../mentions-of.ts";
import { personName } from "../name.ts";
import { nominativesOf } from "./nominative.ts";

describe("Russian names of persons come in the nominative", () => {
  test.each([
    ["Он говорил с {name:Антоном Беловым}.", "Антон Белов"],
    ["Министр обороны Ганы {name:Кваме Оседжи} прибыл.", "Кваме Оседжи"],
    ["По словам министра обороны Ганы {name:Кваме Аддо}, паром ждёт.", "Кваме Аддо"],
    ["Встречу вёл {name:А.В.Каримов}.", "А.В.Каримов"],
    ["Её просили о встрече с президентом Чили {name:Марией Сантос}.", "Мария Сантос"],
    ["Шейх {name:Салим бин Рашид Аль Вахиби} уехал.", "Салим бин Рашид Аль Вахиби"],
    ["Его принял президент {name:Юсуф ас-Сайиди}.", "Юсуф ас-Сайиди"],
    ["Приехал {name:Фил О’Коннор}.", "Фил О’Коннор"],
    ["Встреча {name:Антона Белова} затянулась.", "Антон Белов"],
    ["Далее {name:Антон Белов} рассказал о пароме.", "Антон Белов"],
    ["Пришёл солист оркестра Весны {name:Антон Белов}.", "Антон Белов"],
    ["Он передал это {name:Антону Береговому}.", "Антон Береговой"],
    ["Письмо вручили президенту Вьетнама {name:Чан Ван Тонгу}.", "Чан Ван Тонг"],
    ["Его принял министр транспорта Китая {name:Ван И}.", "Ван И"],
    ["Он говорил с министром финансов Кореи {name:Чой Ён Ханом}.", "Чой Ён Хан"],
    ["Его принял министр спорта Румынии {name:Мирча Ионеску}.", "Мирча Ионеску"],
    ["Он прилетел с коллегой из Южной Кореи {name:Хон До Юном}.", "Хон До Юн"],
  ])("%s", (drawn, name) => {
    const { lattice } = mentionsOf(undraw(drawn), "ru");
    const found = lattice.all(personName);
    expect(drawItems(lattice, found, () => "name")).toBe(drawn);
    expect(found.map(({ value }) => value.name)).toEqual([name]);
  });

  test("a family name alone is known in every case", () => {
    const { lattice } = mentionsOf(
      "Приехал Антон Тоде. Министр встретил Тоде. С Беловой говорила Анна Белова.",
      "ru",
    );
    const names = lattice.all(personName).map(({ value }) => value.name);
    expect(names).toEqual(["Антон Тоде", "Тоде", "Белова", "Анна Белова"]);
  });

  test.each([
    ["Заседание прошло в Женеве.", "a town"],
    ["Женевская конвенция действует.", "an adjective of a thing"],
    ["Министерство обороны закрыто.", "a ministry"],
    ["Газета «Заря» молчит.", "a newspaper"],
    ["Причиной назвали погоду.", "a noun that opens a sentence"],
  ])("leaves alone %s because it names %s", (text) => {
    expect(mentionsOf(text, "ru").lattice.all(personName)).toEqual([]);
  });
});

test.each([
  { form: "Беловым", is: "ins", gender: "m", nominative: "Белов" },
  { form: "Островского", is: "gen", gender: "m", nominative: "Островский" },
  { form: "Сантосу", is: "dat", gender: "m", nominative: "Сантос" },
  { form: "Орловой", is: "ins", gender: "f", nominative: "Орлова" },
  { form: "Осорио", is: "gen", gender: "m", nominative: "Осорио" },
] as const)("$form in $is is $gender of $nominative", ({ form, is, gender, nominative }) => {
  const best = nominativesOf(form, { is, gender }).toSorted(
    (one, other) => other.weight - one.weight,
  );
  expect(best[0]?.form).toBe(nominative);
});
