import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const welcomes: OccasionRule = occasionByVerb({
  id: "encounter/fr/welcomes",
  because: {
    en: "Who « accueille » somebody from abroad is host of his visit.",
    fr: "Qui « accueille » quelqu’un venu de l’étranger est l’hôte de sa visite.",
    ru: "Кто «accueille» приехавшего из-за границы, тот хозяин его визита.",
  },
  lemmas: ["accueillir"],
  voice: "active",
  format: "visit",
  roles: { subject: "host", object: "guest", company: "member" },
  needs: [["subject"], ["object"]],
  examples: [
    "{host:Le roi du Maroc} {trigger:a accueilli} jeudi {guest:le ministre du Laos} à l’aéroport.",
  ],
  counterExamples: [["Le roi du Maroc a accueilli la nouvelle.", "a piece of news is nobody"]],
});
