import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const discusses: OccasionRule = occasionByVerb({
  id: "encounter/en/discusses",
  because: {
    en: "Two sides that discuss something together hold talks.",
    fr: "Deux parties qui discutent ensemble d’une chose s’entretiennent.",
    ru: "Две стороны, которые вместе что-либо обсуждают, ведут переговоры.",
  },
  lemmas: ["discuss", "exchange"],
  voice: "active",
  format: "talks",
  roles: { subject: "participant", with: "participant", witness: "participant" },
  needs: [["subject"]],
  together: true,
  recap: true,
  examples: [
    "{participant:The ministers of Laos and Morocco} {trigger:discussed} trade on Thursday in Rabat.",
  ],
  counterExamples: [["The minister of Laos discussed the harvest.", "with nobody"]],
});
