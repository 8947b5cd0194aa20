import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const isIn: OccasionRule = occasionByVerb({
  id: "encounter/en/is-in",
  because: {
    en: 'Who "was in" a town of another country in his office was there on a visit.',
    fr: "Qui était (« was in ») dans une ville d’un autre pays dans l’exercice de ses fonctions y était en visite.",
    ru: "Кто по должности находился («was in») в городе другой страны, тот был там с визитом.",
  },
  lemmas: ["be", "stay", "remain"],
  voice: "active",
  format: "visit",
  roles: { subject: "guest", inviter: "host", company: "member" },
  needs: [["subject"]],
  placeWithin: 2,
  goesOn: true,
  examples: ["{guest:The minister of Laos} {trigger:was} in Rabat last week."],
  counterExamples: [["The harvest of Laos was in Rabat.", "a harvest is nobody"]],
});
