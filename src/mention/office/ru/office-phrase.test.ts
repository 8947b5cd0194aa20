import { expect, test } from "vitest";
import { undraw } from "../../../grammar/drawn.ts";
import { drawItems } from "../../draw-items.ts";
import { mentionsOf } from "../../mentions-of.ts";
import { office, type OfficePhrase } from "../office.ts";

function tell({ titles, cases, former }: OfficePhrase): string {
  const told = titles.map(({ role, of }) => `${role} of ${of}`).join(", ");
  return `${told} ${cases?.join("/")}${former ? " former" : ""}`;
}

const cases: readonly (readonly [drawn: string, ...expected: string[]])[] = [
  ["Прибыл {office:министр иностранных дел Ганы}.", "minister:foreign-affairs of GH nom"],
  [
    "Он говорил с {office:заместителем министра обороны Перу}.",
    "deputy-minister:defence of PE ins",
  ],
  ["Его ждал {office:чилийский премьер}.", "head-of-government of CL nom"],
  [
    "{office:Глава внешнеполитического ведомства Кении} улетел.",
    "minister:foreign-affairs of KE nom",
  ],
  [
    "{office:Глава кенийского внешнеполитического ведомства} улетел.",
    "minister:foreign-affairs of KE nom",
  ],
  [
    "По просьбе {office:вице-премьера Сербии} паром ждал.",
    "deputy-head-of-government of RS gen/acc",
  ],
  ["{office:Посол Чили в Перу} молчал.", "ambassador of CL nom"],
  ["{office:Бывший президент Ганы} молчал.", "head-of-state of GH nom former"],
  ["Говорил {office:пресс-секретарь президента Чили}.", "spokesperson of CL nom"],
  ["Говорил {office:мэр Найроби}.", "regional-leader of KE nom"],
  ["Говорил {office:глава «Лунного банка»}.", "business-leader of null nom"],
  ["Говорил {office:президент Kite & Co}.", "business-leader of null nom"],
  ["Говорил {office:лидер ДПЗ}.", "other of null nom"],
  ["Говорил {office:директор Высшего института почвы и растений}.", "senior-official of null nom"],
  [
    "{office:Главы МИД Ганы, Того и Бенина} прилетели.",
    "minister:foreign-affairs of GH, minister:foreign-affairs of TG, minister:foreign-affairs of BJ nom",
  ],
];

test.each(cases)("%s", (drawn, ...expected) => {
  const { lattice } = mentionsOf(undraw(drawn), "ru");
  const found = lattice.all(office);
  expect(drawItems(lattice, found, () => "office")).toBe(drawn);
  expect(found.map(({ value }) => tell(value))).toEqual(expected);
});

test.each([
  ["Председатель её части устал.", "no state and no body follow"],
  ["Министерство закрыто.", "a ministry is no minister"],
])("leaves alone %s because %s", (text) => {
  expect(mentionsOf(text, "ru").lattice.all(office)).toEqual([]);
});
