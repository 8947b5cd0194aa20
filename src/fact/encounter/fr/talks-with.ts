import { occasionByVerb, type OccasionRule } from "../occasion.ts";

/** What those who talk together do, with somebody or as one. */
export const talking: readonly string[] = [
  "s'entretenir",
  "échanger",
  "discuter",
  "conférer",
  "négocier",
  "dialoguer",
  "converser",
  "se concerter",
  "aborder",
  "évoquer",
  "examiner",
  "passer en revue",
];

export const talksWith: OccasionRule = occasionByVerb({
  id: "encounter/fr/talks-with",
  because: {
    en: "« S’entretenir avec » names two parties who talk; who is at home is told by the place.",
    fr: "« S’entretenir avec » nomme deux parties qui parlent ; le lieu dit laquelle est chez elle.",
    ru: "«S’entretenir avec» называет двух собеседников; кто из них дома, показывает место.",
  },
  lemmas: [...talking, "parler", "ouvrir"],
  voice: "active",
  format: "talks",
  roles: { subject: "participant", with: "participant", witness: "participant" },
  needs: [["subject"], ["with"]],
  examples: [
    "{participant:Le ministre du Laos} {trigger:s’est entretenu} jeudi avec {participant:le roi du Maroc}.",
  ],
  counterExamples: [["Le ministre du Laos s’est entretenu de la récolte.", "with nobody"]],
});
