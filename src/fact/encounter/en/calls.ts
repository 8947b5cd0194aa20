import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const calls: OccasionRule = occasionByVerb({
  id: "encounter/en/calls",
  because: {
    en: '"Telephone" and "speak by phone" tell a call between two parties.',
    fr: "« Telephone » et « speak by phone » rapportent un appel entre deux parties.",
    ru: "«Telephone» и «speak by phone» сообщают о телефонном разговоре двух сторон.",
  },
  lemmas: [
    "telephone",
    "phone",
    "speak by phone",
    "speak by telephone",
    "speak over the phone",
    "speak over the telephone",
    "speak over phone",
    "speak on the phone",
    "speak on the telephone",
    "speak on phone",
    "speak via telephone",
    "speak via phone",
    "speak telephonically",
    "talk by phone",
    "talk by telephone",
    "talk over the phone",
    "talk on the phone",
  ],
  voice: "active",
  format: "telephone-call",
  roles: { subject: "participant", object: "participant", with: "participant", to: "participant" },
  needs: [["subject"], ["object", "with", "to"]],
  examples: [
    "{participant:The king of Morocco} {trigger:telephoned} {participant:the president of Ghana} on Thursday.",
  ],
  counterExamples: [["The king of Morocco called for restraint.", "an appeal is no call"]],
});
