import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const calls: OccasionRule = occasionByVerb({
  id: "encounter/ru/calls",
  because: {
    en: "«Переговорить по телефону», «позвонить» and «созвониться» tell a call between two parties.",
    fr: "« Переговорить по телефону », « позвонить » et « созвониться » rapportent un appel entre deux parties.",
    ru: "«Переговорить по телефону», «позвонить» и «созвониться» сообщают о телефонном разговоре двух сторон.",
  },
  lemmas: ["переговорить", "позвонить", "звонить", "созвониться"],
  voice: "active",
  format: "telephone-call",
  roles: { subject: "participant", to: "participant", with: "participant", inviter: "participant" },
  needs: [["subject"], ["to", "with"]],
  examples: [
    "{participant:Король Марокко} {trigger:переговорил} по телефону с {participant:президентом Ганы}.",
  ],
  counterExamples: [
    ["Король Марокко позвонил в редакцию.", "an office of a newspaper is no party"],
  ],
});
