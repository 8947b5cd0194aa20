import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const meets: OccasionRule = occasionByVerb({
  id: "encounter/ru/meets",
  because:
    "«Встретиться» and «увидеться» name two parties, the second after «с» or in one plural subject.",
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
