import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const receivedBy: OccasionRule = occasionByVerb({
  id: "encounter/ru/received-by",
  because: {
    en: "The passive «быть принятым» names the guest in the nominative and the host in the instrumental.",
    fr: "Le passif « быть принятым » nomme l’invité au nominatif et l’hôte à l’instrumental.",
    ru: "Страдательный залог «быть принятым» называет гостя в именительном падеже, а хозяина — в творительном.",
  },
  lemmas: ["принять"],
  voice: "passive",
  format: "audience",
  ranked: true,
  roles: { subject: "guest", by: "host", witness: "participant", company: "member" },
  needs: [["subject"], ["by"]],
  examples: ["{guest:Посол Японии} {trigger:был принят} {host:президентом Ганы}."],
  counterExamples: [["Закон был принят парламентом Ганы.", "a law is nobody"]],
});
