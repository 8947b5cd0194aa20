import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const signsAt: OccasionRule = occasionByVerb({
  id: "encounter/en/signs-at",
  because: {
    en: "Two named persons of two states who sign at a place that is named came together there.",
    fr: "Deux personnes nommées de deux États qui signent en un lieu nommé s'y sont retrouvées.",
    ru: "Двое названных лиц из двух государств, подписывающие в названном месте, там встретились.",
  },
  lemmas: ["sign", "ink", "initial"],
  voice: "active",
  format: "signing-ceremony",
  roles: { subject: "participant", leader: "participant" },
  needs: [["subject"]],
  together: true,
  placeWithin: 24,
  examples: [
    "{participant:The minister of Laos and the king of Morocco} {trigger:signed} the treaty in Oslo.",
  ],
  counterExamples: [
    ["The king of Morocco signed the treaty in Oslo.", "an act, but no occasion is told"],
    ["A treaty was signed in Oslo.", "who signs is not told"],
  ],
});
