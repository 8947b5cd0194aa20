import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const receives: OccasionRule = occasionByVerb({
  id: "encounter/ru/receives",
  because: {
    en: "The active «принять» names the host in the nominative and the guest in the accusative.",
    fr: "À l’actif, « принять » nomme l’hôte au nominatif et l’invité à l’accusatif.",
    ru: "Действительный залог «принять» называет хозяина в именительном падеже, а гостя — в винительном.",
  },
  lemmas: ["принять", "принимать"],
  voice: "active",
  format: "audience",
  ranked: true,
  roles: { subject: "host", object: "guest", witness: "participant", company: "participant" },
  needs: [["subject"], ["object"]],
  examples: ["{host:Президент Ганы} {trigger:принял} во вторник {guest:посла Японии}."],
  counterExamples: [
    ["Президент Ганы принял решение.", "a decision is nobody"],
    ["Президент Ганы не принял посла Японии.", "the sentence denies it"],
  ],
});
