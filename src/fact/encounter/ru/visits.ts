import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const visits: OccasionRule = occasionByVerb({
  id: "encounter/ru/visits",
  because: "Who arrives in, visits or stays in another country in his office is its guest.",
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
