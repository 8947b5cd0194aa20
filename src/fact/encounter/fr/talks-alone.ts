import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const talksAlone: OccasionRule = occasionByVerb({
  id: "encounter/fr/talks-alone",
  because: {
    en: "Two who « s’isolent » or « s’enferment » talk alone with each other.",
    fr: "Deux personnes qui « s’isolent » ou « s’enferment » se parlent en tête-à-tête.",
    ru: "Двое, которые « s’isolent » или « s’enferment », беседуют наедине.",
  },
  lemmas: ["s'isoler", "s'enfermer", "s'éclipser"],
  format: "tete-a-tete",
  roles: { subject: "participant", with: "participant" },
  needs: [["subject"]],
  ofTwo: true,
  examples: [
    "{participant:Le roi du Maroc} {trigger:s’est isolé} avec {participant:le président du Ghana}.",
  ],
  counterExamples: [["Le roi du Maroc s’est isolé.", "one alone meets nobody"]],
});
