import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const expectedIn: OccasionRule = occasionByVerb({
  id: "encounter/en/expected-in",
  because: 'Who "is expected in" a town is to visit it.',
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
