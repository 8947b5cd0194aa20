import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const calls: OccasionRule = occasionByVerb({
  id: "encounter/en/calls",
  because: '"Telephone" and "speak by phone" tell a call between two parties.',
  lemmas: ["telephone", "phone", "speak by phone", "speak by telephone"],
  voice: "active",
  format: "telephone-call",
  roles: { subject: "participant", object: "participant", with: "participant", to: "participant" },
  needs: [["subject"], ["object", "with", "to"]],
  examples: [
    "{participant:The king of Morocco} {trigger:telephoned} {participant:the president of Ghana} on Thursday.",
  ],
  counterExamples: [["The king of Morocco called for restraint.", "an appeal is no call"]],
});
