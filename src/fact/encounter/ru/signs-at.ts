import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const signsAt: OccasionRule = occasionByVerb({
  id: "encounter/ru/signs-at",
  because: {
    en: "Two named persons of two states who sign at a place that is named came together there.",
    fr: "Deux personnes nommées de deux États qui signent en un lieu nommé s'y sont retrouvées.",
    ru: "Двое названных лиц из двух государств, подписывающие в названном месте, там встретились.",
  },
  lemmas: ["подписать"],
  voice: "active",
  format: "signing-ceremony",
  roles: { subject: "participant", leader: "participant" },
  needs: [["subject"]],
  together: true,
  placeWithin: 24,
  examples: ["{participant:Министр Лаоса и король Марокко} {trigger:подписали} договор в Осло."],
  counterExamples: [
    ["Король Марокко подписал договор в Осло.", "an act, but no occasion is told"],
    ["Договор подписан в Осло.", "who signs is not told"],
  ],
});
