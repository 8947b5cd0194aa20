import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const visits: OccasionRule = occasionByVerb({
  id: "encounter/en/visits",
  because: {
    en: "Who goes to, arrives in or visits another country in his office is its guest.",
    fr: "Qui se rend dans un autre pays, y arrive ou le visite dans l’exercice de ses fonctions en est l’invité.",
    ru: "Кто по должности едет в другую страну, прибывает в неё или посещает её, тот её гость.",
  },
  lemmas: ["visit", "arrive", "travel", "fly", "journey", "land", "come", "go"],
  voice: "active",
  format: "visit",
  roles: { subject: "guest", leader: "guest", inviter: "host", company: "member" },
  needs: [["subject"]],
  placeWithin: 14,
  examples: ["{guest:The minister of Laos} {trigger:arrived} in Rabat on Thursday."],
  counterExamples: [["The harvest of Laos arrived in Rabat.", "a harvest is nobody"]],
});
