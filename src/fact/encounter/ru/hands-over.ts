import { as, either, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const handing = ["передать", "передавать", "вручить", "вручать"];
const goods = phrase(
  "груз",
  "груза",
  "грузы",
  "партию",
  "партия",
  "тонн",
  "тонны",
  "помощь",
  "медикаменты",
  "лекарства",
  "продовольствие",
  "оборудование",
  "автомобили",
  "машины",
  "вакцины",
  "учебники",
  "ключи",
);

const trigger = as(
  "trigger",
  item(verb, ({ lemma, negated }) => handing.includes(lemma) && !negated, handing),
);

export const handsOver: OccasionRule = defineRule({
  id: "encounter/ru/hands-over",
  revision: 1,
  because: {
    en: "Goods that one state hands to another are handed over on an occasion.",
    fr: "Des biens qu’un État remet à un autre sont remis au cours d’un événement.",
    ru: "Имущество, которое одно государство передаёт другому, передаётся на мероприятии.",
  },
  pattern: either(
    sequence(trigger, gap({ wordsMax: 6, without: [verb] }), goods),
    sequence(goods, gap({ wordsMax: 6, without: [verb] }), trigger),
  ),
  make: () =>
    occasion({
      format: "ceremony",
      roles: { subject: "participant", by: "participant", to: "recipient", witness: "participant" },
      needs: [["to"]],
    }),
  examples: ["{participant:Посол Японии} {trigger:передал} {recipient:королю Марокко} ключи."],
  counterExamples: [["Посол Японии передал королю Марокко привет.", "a greeting is no gift"]],
});
