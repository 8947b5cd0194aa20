import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const staysIn: OccasionRule = occasionByVerb({
  id: "encounter/ru/stays-in",
  because: {
    en: "Who «находится» or «пребывает» in another country in his office is there on a visit.",
    fr: "Qui « находится » ou « пребывает » dans un autre pays dans l’exercice de ses fonctions y est en visite.",
    ru: "Кто по должности «находится» или «пребывает» в другой стране, тот там с визитом.",
  },
  lemmas: ["находиться", "пребывать", "пробыть"],
  voice: "active",
  format: "visit",
  placeWithin: 2,
  roles: { subject: "guest", inviter: "host", company: "member" },
  needs: [["subject"]],
  examples: ["{guest:Министр обороны Лаоса} {trigger:находится} в Рабате."],
  counterExamples: [["Урожай находится в Рабате.", "a harvest is nobody"]],
});
