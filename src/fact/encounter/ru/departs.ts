import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const departs: OccasionRule = occasionByVerb({
  id: "encounter/ru/departs",
  because: {
    en: "With the departure of a guest his visit ends.",
    fr: "Avec le départ de l’invité, sa visite prend fin.",
    ru: "С отъездом гостя его визит заканчивается.",
  },
  lemmas: ["отбыть", "отбывать", "покинуть", "улететь", "уехать"],
  voice: "active",
  format: "visit",
  placeWithin: 4,
  bound: "end",
  roles: { subject: "guest" },
  needs: [["subject"]],
  examples: ["{guest:Министр обороны Лаоса} {trigger:покинул} в четверг Рабат."],
  counterExamples: [["Министр обороны Лаоса отбыл поздно.", "no place that he left"]],
});
