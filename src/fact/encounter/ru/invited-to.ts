import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const invitedTo: OccasionRule = occasionByVerb({
  id: "encounter/ru/invited-to",
  because: {
    en: "Who «приглашён» to a town has a visit before him.",
    fr: "Qui est « приглашён » dans une ville a une visite devant lui.",
    ru: "Кто «приглашён» в город, тому предстоит визит.",
  },
  lemmas: ["пригласить", "позвать"],
  voice: "passive",
  format: "visit",
  placeWithin: 4,
  status: "planned",
  roles: { subject: "guest", by: "host" },
  needs: [["subject"]],
  examples: ["{guest:Министр обороны Лаоса} {trigger:приглашён} в Рабат {host:королём Марокко}."],
  counterExamples: [["Министр обороны Лаоса приглашён к участию.", "no place that he is to visit"]],
});
