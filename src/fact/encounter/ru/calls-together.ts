import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const callsTogether: OccasionRule = occasionByVerb({
  id: "encounter/ru/calls-together",
  because: {
    en: "Two who «созвонились» had a call with each other.",
    fr: "Deux personnes qui « созвонились » se sont parlé au téléphone.",
    ru: "Двое, которые «созвонились», говорили друг с другом по телефону.",
  },
  lemmas: ["созвониться"],
  voice: "active",
  format: "telephone-call",
  roles: { subject: "participant", with: "participant" },
  needs: [["subject"]],
  ofTwo: true,
  examples: ["{participant:Король Марокко и президент Ганы} {trigger:созвонились} в мае."],
  counterExamples: [["Король Марокко созвонился в мае.", "nobody tells with whom"]],
});
