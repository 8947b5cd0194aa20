import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const expectedIn: OccasionRule = occasionByVerb({
  id: "encounter/ru/expected-in",
  because: {
    en: "Whom «ждут» or «ожидают» in a town is to visit it.",
    fr: "Celui qu’on attend (« ждут », « ожидают ») dans une ville va s’y rendre.",
    ru: "Кого «ждут» или «ожидают» в городе, тот его посетит.",
  },
  lemmas: ["ждать", "ожидать"],
  voice: "active",
  format: "visit",
  placeWithin: 5,
  status: "planned",
  roles: { object: "guest", subject: "host" },
  needs: [["object"]],
  examples: ["{guest:Министра обороны Лаоса} {trigger:ждут} в Рабате в мае."],
  counterExamples: [["Урожая ждут в Рабате в мае.", "a harvest is nobody"]],
});
