import { expect, test } from "vitest";
import { declineAdjective, looksAdjectival } from "./russian-adjective.ts";
import { declineNoun } from "./russian.ts";
import type { RussianForm, RussianNoun } from "./russian.ts";

const noun = (more: Partial<RussianNoun>): RussianNoun => ({
  gender: "m",
  animate: false,
  both: false,
  ...more,
});

const words = (forms: readonly RussianForm[]): string => forms.map(({ form }) => form).join(" ");

test.each<[string, Partial<RussianNoun>, string]>([
  ["Каир", {}, "Каир Каира Каиру Каир Каиром Каире"],
  ["Париж", {}, "Париж Парижа Парижу Париж Парижем Париже"],
  ["Череповец", {}, "Череповец Череповца Череповцу Череповец Череповцем Череповце"],
  ["дворец", { stressed: true }, "дворец дворца дворцу дворец дворцом дворце"],
  ["Бруней", {}, "Бруней Брунея Брунею Бруней Брунеем Брунее"],
  ["Ярославль", {}, "Ярославль Ярославля Ярославлю Ярославль Ярославлем Ярославле"],
  ["Орёл", { stem: "Орл" }, "Орёл Орла Орлу Орёл Орлом Орле"],
  ["Анкара", { gender: "f" }, "Анкара Анкары Анкаре Анкару Анкарой Анкаре"],
  ["Замбия", { gender: "f" }, "Замбия Замбии Замбии Замбию Замбией Замбии"],
  ["Ницца", { gender: "f" }, "Ницца Ниццы Ницце Ниццу Ниццей Ницце"],
  ["Тверь", { gender: "f" }, "Тверь Твери Твери Тверь Тверью Твери"],
  [
    "Королевство",
    { gender: "n" },
    "Королевство Королевства Королевству Королевство Королевством Королевстве",
  ],
  ["Запорожье", { gender: "n" }, "Запорожье Запорожья Запорожью Запорожье Запорожьем Запорожье"],
  ["Афины", { gender: "pl" }, "Афины Афин Афинам Афины Афинами Афинах"],
  ["Штаты", { gender: "pl", genitivePlural: "Штатов" }, "Штаты Штатов Штатам Штаты Штатами Штатах"],
])("declines %s", (word, more, expected) => {
  expect(words(declineNoun(word, noun(more)))).toBe(expected);
});

test.each<[string, Partial<RussianNoun>, string]>([
  ["кениец", {}, "кенийцы кенийцев кенийцам кенийцев кенийцами кенийцах"],
  ["египтянин", {}, "египтяне египтян египтянам египтян египтянами египтянах"],
  ["министр", {}, "министры министров министрам министров министрами министрах"],
  ["кенийка", { gender: "f" }, "кенийки кениек кенийкам кениек кенийками кенийках"],
  ["чешка", { gender: "f" }, "чешки чешек чешкам чешек чешками чешках"],
  ["король", {}, "короли королей королям королей королями королях"],
])("declines %s in the plural", (word, more, expected) => {
  const forms = declineNoun(word, noun({ animate: true, both: true, ...more }));
  expect(words(forms.slice(6))).toBe(expected);
});

test("gives each form its case, number and gender", () => {
  const [, genitive] = declineNoun("Каир", noun({}));
  expect(genitive).toEqual({ form: "Каира", features: "gen.sg.m" });
});

test.each([
  ["замбийский", "замбийский замбийского замбийскому замбийский замбийским замбийском замбийского"],
  ["новый", "новый нового новому новый новым новом нового"],
  ["Ближний", "Ближний Ближнего Ближнему Ближний Ближним Ближнем Ближнего"],
  ["большой", "большой большого большому большой большим большом большого"],
  ["хороший", "хороший хорошего хорошему хороший хорошим хорошем хорошего"],
])("declines the adjective %s", (word, expected) => {
  expect(words(declineAdjective(word, "sg.m"))).toBe(expected);
});

test("declines an adjective from its feminine", () => {
  const forms = declineAdjective("Саудовская", "sg.f");
  expect(words(forms)).toBe("Саудовская Саудовской Саудовской Саудовскую Саудовской Саудовской");
});

test.each([
  ["Южный", true],
  ["Экваториальная", true],
  ["Соединённые", true],
  ["Россия", false],
  ["Объединение", false],
  ["Китай", false],
  ["содействие", false],
])("%s looks like an adjective: %s", (word, expected) => {
  expect(looksAdjectival(word)).toBe(expected);
});
