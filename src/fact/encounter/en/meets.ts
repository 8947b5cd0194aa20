import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const meets: OccasionRule = occasionByVerb({
  id: "encounter/en/meets",
  because: {
    en: '"Meet" names two parties, neither of them host.',
    fr: "« Meet » nomme deux parties, dont aucune n’est l’hôte.",
    ru: "«Meet» называет две стороны, и ни одна из них не хозяин.",
  },
  lemmas: ["meet", "sit down"],
  voice: "active",
  format: "talks",
  roles: {
    subject: "participant",
    object: "participant",
    with: "participant",
    leader: "participant",
    witness: "participant",
  },
  needs: [["subject"]],
  ofTwo: true,
  examples: [
    "{participant:The minister of Laos} {trigger:met} {participant:the king of Morocco} on Thursday.",
    "{participant:The minister of Laos} {trigger:will meet} with {participant:the king of Morocco}.",
  ],
  counterExamples: [["The minister of Laos met the criteria.", "a criterion is nobody"]],
});
