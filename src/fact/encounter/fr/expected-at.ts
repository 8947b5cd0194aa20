import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const expectedAt: OccasionRule = occasionByVerb({
  id: "encounter/fr/expected-at",
  because: {
    en: "Who « est attendu à » a town is to visit it.",
    fr: "Qui « est attendu à » une ville doit s’y rendre en visite.",
    ru: "О ком сказано «est attendu à» город, тот должен его посетить.",
  },
  lemmas: ["attendre", "annoncer"],
  voice: "passive",
  format: "visit",
  roles: { subject: "guest", by: "host", company: "member" },
  needs: [["subject"]],
  placeWithin: 8,
  status: "planned",
  examples: ["{guest:Le ministre du Laos} {trigger:est attendu} jeudi à Rabat."],
  counterExamples: [["La récolte du Laos est attendue à Rabat.", "a harvest is nobody"]],
});
