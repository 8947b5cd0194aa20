import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const handedOverBy: OccasionRule = occasionByVerb({
  id: "encounter/en/handed-over-by",
  because: {
    en: 'What is "handed over by" somebody in an office changes hands at a ceremony.',
    fr: "Ce qui est remis (« handed over by ») par le titulaire d’une fonction l’est au cours d’une cérémonie.",
    ru: "Что передаёт («handed over by») должностное лицо, передаётся на церемонии.",
  },
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
