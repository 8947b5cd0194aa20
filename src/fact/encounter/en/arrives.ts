import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const arrives: OccasionRule = occasionByVerb({
  id: "encounter/en/arrives",
  because: {
    en: 'Who "arrived on Saturday" from abroad, in his office, visits the country of the page.',
    fr: "Qui est arrivé de l’étranger (« arrived on Saturday ») dans l’exercice de ses fonctions visite le pays de la page.",
    ru: "Кто по должности прибыл из-за границы («arrived on Saturday»), тот посещает страну, где вышла публикация.",
  },
  lemmas: ["arrive", "land", "fly in", "touch down"],
  voice: "active",
  format: "visit",
  roles: { subject: "guest", company: "member" },
  needs: [["subject"]],
  atHome: true,
  examples: ["{guest:The minister of Laos} {trigger:arrived} on Thursday."],
  counterExamples: [["The harvest of Laos arrived on Thursday.", "a harvest is nobody"]],
});
