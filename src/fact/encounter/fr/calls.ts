import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const calls: OccasionRule = occasionByVerb({
  id: "encounter/fr/calls",
  because: {
    en: "« Téléphoner à » tells a call between two parties.",
    fr: "« Téléphoner à » rapporte un appel entre deux parties.",
    ru: "«Téléphoner à» сообщает о телефонном разговоре двух сторон.",
  },
  lemmas: ["téléphoner"],
  voice: "active",
  format: "telephone-call",
  roles: { subject: "participant", to: "participant", with: "participant" },
  needs: [["subject"], ["to", "with"]],
  examples: [
    "{participant:Le roi du Maroc} {trigger:a téléphoné} jeudi au {participant:président du Ghana}.",
  ],
  counterExamples: [["Le roi du Maroc a téléphoné depuis le Ghana.", "to nobody"]],
});
