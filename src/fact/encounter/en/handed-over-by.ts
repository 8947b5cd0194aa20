import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const handedOverBy: OccasionRule = occasionByVerb({
  id: "encounter/en/handed-over-by",
  because: 'What is "handed over by" somebody in an office changes hands at a ceremony.',
  lemmas: ["hand over", "inaugurate", "commission", "unveil"],
  voice: "passive",
  format: "ceremony",
  roles: { by: "participant", to: "participant", witness: "participant", company: "participant" },
  needs: [["by"]],
  examples: [
    "The vehicles {trigger:were handed over} on Thursday by {participant:the ambassador of Japan}.",
  ],
  counterExamples: [["The vehicles were handed over by the driver.", "a driver holds no office"]],
});
