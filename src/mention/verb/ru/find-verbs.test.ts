import { expect, test } from "vitest";
import { undraw } from "../../../grammar/drawn.ts";
import { drawItems } from "../../draw-items.ts";
import { mentionsOf } from "../../mentions-of.ts";
import { verb, type VerbGroup } from "../verb.ts";

function tell(group: VerbGroup): string {
  const marks = [
    group.lemma,
    group.tense,
    group.voice === "passive" && "passive",
    group.negated && "not",
    group.modal,
  ];
  return marks.filter((mark) => typeof mark === "string").join(" ");
}

const told: readonly (readonly [drawn: string, groups: readonly string[]])[] = [
  ["Король {v:принял} посла.", ["принять past"]],
  ["Посол {v:не был принят}.", ["принять past passive not"]],
  ["Договор {v:будет подписан}.", ["подписать future passive"]],
  ["Договор вчера {v:подписан}.", ["подписать past passive"]],
  ["Стороны {v:намерены обсудить} рыбу.", ["обсудить present want"]],
  ["Завтра {v:состоится} заседание.", ["состояться future"]],
  ["Вопросы рыбы {v:обсуждались} долго.", ["обсуждать past passive"]],
  ["Посол, {v:находящийся} там, устал.", ["находиться participle"]],
  ["{v:Приветствуя} гостя, король встал.", ["приветствовать gerund"]],
  ["Король {v:хотел бы} мира.", ["хотеть conditional"]],
  [
    "{v:Условлено} ждать весны.".replace("ждать", "{v:ждать}"),
    ["условить past passive", "ждать infinitive"],
  ],
];

test.each(told)("%s", (drawn, groups) => {
  const { lattice } = mentionsOf(undraw(drawn), "ru");
  const found = lattice.all(verb);
  expect(drawItems(lattice, found, () => "v")).toBe(drawn);
  expect(found.map(({ value }) => tell(value))).toEqual(groups);
});

test("a promise over an infinitive is an act of its own", () => {
  const { lattice } = mentionsOf("Посол пообещал передать письмо.", "ru");
  expect(lattice.all(verb).map(({ value }) => tell(value))).toEqual([
    "пообещать past",
    "передать past promise",
  ]);
});

test.each(["До начала встречи далеко.", "Следующая встреча в мае."])("%s holds no verb", (text) => {
  expect(mentionsOf(text, "ru").lattice.all(verb)).toEqual([]);
});
