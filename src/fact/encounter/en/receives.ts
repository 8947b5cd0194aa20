import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const receives: OccasionRule = occasionByVerb({
  id: "encounter/en/receives",
  because: {
    en: 'The active "receive", "host" or "welcome" names the host first and the guest as its object.',
    fr: "À l’actif, « receive », « host » et « welcome » nomment d’abord l’hôte, et l’invité comme objet.",
    ru: "В действительном залоге «receive», «host» и «welcome» называют сначала хозяина, а гостя — дополнением.",
  },
  lemmas: [
    "receive",
    "receive in audience",
    "receive in an audience",
    "receive in private audience",
    "host",
    "welcome",
    "greet",
  ],
  voice: "active",
  format: "audience",
  roles: {
    subject: "host",
    object: "guest",
    leader: "guest",
    witness: "participant",
    company: "participant",
  },
  needs: [["subject"], ["object"]],
  ranked: true,
  examples: [
    "{host:The president of Ghana} {trigger:received} on Tuesday {guest:the ambassador of Japan}.",
    "{host:The president of Ghana} {trigger:hosted} {guest:the ambassador of Japan} on Tuesday.",
  ],
  counterExamples: [
    ["The president of Ghana received the message.", "a message is nobody"],
    ["The president of Ghana welcomed the decision.", "a decision is nobody"],
  ],
});
