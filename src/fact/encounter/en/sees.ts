import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const sees: OccasionRule = occasionByVerb({
  id: "encounter/en/sees",
  because: {
    en: 'Who "saw" the holder of an office abroad held talks with him.',
    fr: "Qui a vu (« saw ») à l’étranger le titulaire d’une fonction s’est entretenu avec lui.",
    ru: "Кто за границей виделся («saw») с должностным лицом, тот вёл с ним переговоры.",
  },
  lemmas: ["see"],
  voice: "active",
  format: "talks",
  roles: { subject: "participant", object: "participant", company: "member" },
  needs: [["subject"], ["object"]],
  ofTwo: true,
  toPersons: true,
  examples: [
    "{participant:The minister of Laos} {trigger:saw} {participant:the king of Morocco} on Thursday.",
  ],
  counterExamples: [["The minister of Laos saw the harvest.", "a harvest is nobody"]],
});
