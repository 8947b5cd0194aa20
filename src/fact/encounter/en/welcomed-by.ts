import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const welcomedBy: OccasionRule = occasionByVerb({
  id: "encounter/en/welcomed-by",
  because: {
    en: "Who is welcomed or greeted by somebody abroad is the guest of a visit.",
    fr: "Qui est accueilli ou salué par quelqu’un à l’étranger est l’invité d’une visite.",
    ru: "Кого за границей встречает или приветствует принимающая сторона, тот гость визита.",
  },
  lemmas: ["welcome", "greet", "meet"],
  voice: "passive",
  format: "visit",
  roles: { subject: "guest", by: "host", witness: "participant" },
  needs: [["subject"], ["by"]],
  atHosts: true,
  examples: [
    "{guest:The minister of Laos} {trigger:was welcomed} at the airport by {host:the Moroccan energy minister}.",
  ],
  counterExamples: [["The proposal was welcomed by the king of Morocco.", "a proposal is nobody"]],
});
