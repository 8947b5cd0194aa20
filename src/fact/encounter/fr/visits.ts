import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const visits: OccasionRule = occasionByVerb({
  id: "encounter/fr/visits",
  because: {
    en: "Who goes to, arrives in or stays in another country in his office is its guest.",
    fr: "Qui se rend, arrive ou séjourne dans un autre pays dans l’exercice de ses fonctions en est l’invité.",
    ru: "Кто по должности едет в другую страну, прибывает в неё или пребывает в ней, тот её гость.",
  },
  lemmas: ["se rendre", "visiter", "arriver", "séjourner", "se trouver", "atterrir", "débarquer"],
  voice: "active",
  format: "visit",
  placeWithin: 14,
  roles: { subject: "guest", inviter: "host", company: "member", to: "host" },
  needs: [["subject"]],
  examples: ["{guest:Le ministre du Laos} {trigger:s’est rendu} jeudi à Rabat."],
  counterExamples: [["La récolte du Laos est arrivée à Rabat.", "a harvest is nobody"]],
});
