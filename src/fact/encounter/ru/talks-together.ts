import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const talksTogether: OccasionRule = occasionByVerb({
  id: "encounter/ru/talks-together",
  because: {
    en: "Those of two sides who «обсудили» a thing in one plural subject talked to each other.",
    fr: "Ceux de deux parties qui « обсудили » une chose dans un même sujet au pluriel se sont parlé.",
    ru: "Представители двух сторон, которые «обсудили» что-либо в одном подлежащем во множественном числе, говорили друг с другом.",
  },
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
