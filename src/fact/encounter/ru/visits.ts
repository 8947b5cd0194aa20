import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const visits: OccasionRule = occasionByVerb({
  id: "encounter/ru/visits",
  because: {
    en: "Who arrives in, visits or stays in another country in his office is its guest.",
    fr: "Qui arrive, se rend ou séjourne dans un autre pays dans l’exercice de ses fonctions en est l’invité.",
    ru: "Кто по должности прибывает в другую страну, посещает её или пребывает в ней, тот её гость.",
  },
  lemmas: [
    "посетить",
    "посещать",
    "прибыть",
    "прибывать",
    "приехать",
    "приезжать",
    "прилететь",
    "побывать",
    "поехать",
    "съездить",
    "направиться",
    "отправиться",
  ],
  voice: "active",
  format: "visit",
  placeWithin: 14,
  roles: { subject: "guest", inviter: "host", company: "member", to: "host" },
  needs: [["subject"]],
  examples: ["{guest:Министр обороны Лаоса} {trigger:посетил} в четверг Рабат."],
  counterExamples: [["Урожай прибыл в Рабат.", "a harvest is nobody"]],
});
