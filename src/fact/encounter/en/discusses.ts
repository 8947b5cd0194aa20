import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const discusses: OccasionRule = occasionByVerb({
  id: "encounter/en/discusses",
  because: "Two sides that discuss something together hold talks.",
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
