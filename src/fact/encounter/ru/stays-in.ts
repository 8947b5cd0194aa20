import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const staysIn: OccasionRule = occasionByVerb({
  id: "encounter/ru/stays-in",
  because: "Who «находится» or «пребывает» in another country in his office is there on a visit.",
  lemmas: ["находиться", "пребывать", "пробыть"],
  voice: "active",
  format: "visit",
  placeWithin: 2,
  roles: { subject: "guest", inviter: "host", company: "member" },
  needs: [["subject"]],
  examples: ["{guest:Министр обороны Лаоса} {trigger:находится} в Рабате."],
  counterExamples: [["Урожай находится в Рабате.", "a harvest is nobody"]],
});
