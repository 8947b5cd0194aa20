import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const talksWith: OccasionRule = occasionByVerb({
  id: "encounter/ru/talks-with",
  because: {
    en: "«Побеседовать», «обсудить» and «обменяться» with a party after «с» tell that two talked.",
    fr: "« Побеседовать », « обсудить » et « обменяться » avec une partie après « с » montrent que deux parties se sont parlé.",
    ru: "«Побеседовать», «обсудить» и «обменяться» со стороной после «с» говорят о том, что беседовали двое.",
  },
  lemmas: [
    "беседовать",
    "побеседовать",
    "поговорить",
    "разговаривать",
    "пообщаться",
    "обсудить",
    "обсуждать",
    "обменяться",
    "консультироваться",
  ],
  voice: "active",
  format: "talks",
  roles: { subject: "participant", with: "participant", witness: "participant" },
  needs: [["subject"], ["with"]],
  examples: [
    "{participant:Министр обороны Лаоса} {trigger:обсудил} с {participant:королём Марокко} ход учений.",
  ],
  counterExamples: [["Министр обороны Лаоса обсудил ход учений.", "with nobody"]],
});
