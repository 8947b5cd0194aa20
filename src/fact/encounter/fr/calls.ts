import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const calls: OccasionRule = occasionByVerb({
  id: "encounter/fr/calls",
  because: "« Appeler » and « téléphoner à » tell a call between two parties.",
  lemmas: ["téléphoner", "appeler", "joindre"],
  voice: "active",
  format: "telephone-call",
  roles: { subject: "participant", object: "participant", to: "participant", with: "participant" },
  needs: [["subject"], ["object", "to", "with"]],
  examples: [
    "{participant:Le roi du Maroc} {trigger:a téléphoné} jeudi au {participant:président du Ghana}.",
  ],
  counterExamples: [["Le roi du Maroc a appelé à la retenue.", "an appeal is no call"]],
});
