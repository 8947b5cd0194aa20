import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const meets: OccasionRule = occasionByVerb({
  id: "encounter/fr/meets",
  because: {
    en: "« Rencontrer », « retrouver » and « se réunir avec » name two parties, neither of them host.",
    fr: "« Rencontrer », « retrouver » et « se réunir avec » nomment deux parties, dont aucune n’est l’hôte.",
    ru: "«Rencontrer», «retrouver» и «se réunir avec» называют две стороны, и ни одна из них не хозяин.",
  },
  lemmas: [
    "rencontrer",
    "retrouver",
    "se retrouver",
    "se réunir",
    "s'isoler",
    "se rencontrer",
    "s'entrevoir",
  ],
  voice: "active",
  format: "talks",
  roles: {
    subject: "participant",
    object: "participant",
    with: "participant",
    witness: "participant",
  },
  needs: [["subject"]],
  ofTwo: true,
  examples: [
    "{participant:Le ministre du Laos} {trigger:a rencontré} jeudi {participant:le roi du Maroc}.",
  ],
  counterExamples: [["Le ministre du Laos a rencontré des difficultés.", "a difficulty is nobody"]],
});
