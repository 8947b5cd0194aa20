import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const inaugurates: OccasionRule = occasionByVerb({
  id: "encounter/en/inaugurates",
  because: {
    en: "What holders of offices of two sides inaugurate together, they inaugurate at a ceremony.",
    fr: "Ce que les représentants de deux parties inaugurent ensemble, ils l’inaugurent au cours d’une cérémonie.",
    ru: "Что представители двух сторон открывают вместе, они открывают на церемонии.",
  },
  lemmas: ["inaugurate", "commission", "unveil", "flag off"],
  voice: "active",
  format: "ceremony",
  roles: { subject: "participant", with: "participant", witness: "participant" },
  needs: [["subject"]],
  together: true,
  examples: [
    "{participant:The ambassador of Japan and the minister of Ghana} {trigger:inaugurated} the clinic on Thursday.",
  ],
  counterExamples: [["The minister of Ghana inaugurated the clinic.", "of one side alone"]],
});
