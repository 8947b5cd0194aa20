import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const meets: OccasionRule = occasionByVerb({
  id: "encounter/ru/meets",
  because: {
    en: "«Встретиться» and «увидеться» name two parties, the second after «с» or in one plural subject.",
    fr: "« Встретиться » et « увидеться » nomment deux parties, la seconde après « с » ou dans un même sujet au pluriel.",
    ru: "«Встретиться» и «увидеться» называют две стороны: вторую — после «с» или в том же подлежащем во множественном числе.",
  },
  lemmas: ["встретиться", "встречаться", "увидеться", "видеться"],
  voice: "active",
  format: "talks",
  roles: { subject: "participant", with: "participant", witness: "participant" },
  needs: [["subject"]],
  examples: [
    "{participant:Министр обороны Лаоса} {trigger:встретился} в четверг с {participant:королём Марокко}.",
  ],
  counterExamples: [["В отчёте встречаются ошибки.", "an error is nobody"]],
});
