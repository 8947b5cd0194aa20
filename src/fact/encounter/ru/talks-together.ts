import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const talksTogether: OccasionRule = occasionByVerb({
  id: "encounter/ru/talks-together",
  because: "Those of two sides who «обсудили» a thing in one plural subject talked to each other.",
  lemmas: ["обсудить", "обсуждать", "переговорить", "побеседовать"],
  voice: "active",
  format: "talks",
  roles: { subject: "participant" },
  needs: [["subject"]],
  together: true,
  examples: ["{participant:Министр обороны Лаоса и король Марокко} {trigger:обсудили} ход учений."],
  counterExamples: [
    ["Депутаты Марокко обсудили ход учений.", "they talked among themselves"],
    ["Король Марокко обсудил ход учений.", "with nobody"],
  ],
});
