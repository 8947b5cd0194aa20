import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const expectedIn: OccasionRule = occasionByVerb({
  id: "encounter/en/expected-in",
  because: {
    en: 'Who "is expected in" a town is to visit it.',
    fr: "Qui est attendu dans une ville (« is expected in ») doit s’y rendre en visite.",
    ru: "Кого ждут в городе («is expected in»), тот должен посетить его.",
  },
  lemmas: ["expect", "await"],
  voice: "passive",
  format: "visit",
  roles: { subject: "guest", by: "host", company: "member" },
  needs: [["subject"]],
  placeWithin: 5,
  status: "planned",
  examples: ["{guest:The minister of Laos} {trigger:is expected} in Rabat on Thursday."],
  counterExamples: [["The harvest of Laos is expected in Rabat.", "a harvest is nobody"]],
});
