import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const expectedAt: OccasionRule = occasionByVerb({
  id: "encounter/fr/expected-at",
  because: "Who « est attendu à » a town is to visit it.",
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
