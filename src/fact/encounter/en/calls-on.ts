import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const callsOn: OccasionRule = occasionByVerb({
  id: "encounter/en/calls-on",
  because: {
    en: 'Who "calls on" somebody in his office pays him a courtesy call.',
    fr: "« Call on » quelqu’un dans l’exercice de ses fonctions, c’est lui rendre une visite de courtoisie.",
    ru: "«Call on» о должностном лице значит нанести ему визит вежливости.",
  },
  lemmas: ["call on", "call upon"],
  voice: "active",
  format: "courtesy-call",
  roles: { subject: "guest", leader: "guest", object: "host", company: "member" },
  needs: [["subject"], ["object"]],
  ofTwo: true,
  toPersons: true,
  examples: ["{guest:The ambassador of Japan} {trigger:called on} {host:the president of Ghana}."],
  counterExamples: [
    ["The ambassador of Japan called on Ghana to act.", "a state is asked, and not visited"],
    ["The ambassador called on the crowd.", "a crowd is nobody"],
  ],
});
