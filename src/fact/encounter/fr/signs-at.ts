import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const signsAt: OccasionRule = occasionByVerb({
  id: "encounter/fr/signs-at",
  because: {
    en: "Two named persons of two states who sign at a place that is named came together there.",
    fr: "Deux personnes nommées de deux États qui signent en un lieu nommé s'y sont retrouvées.",
    ru: "Двое названных лиц из двух государств, подписывающие в названном месте, там встретились.",
  },
  lemmas: ["signer", "parapher"],
  voice: "active",
  format: "signing-ceremony",
  roles: { subject: "participant", leader: "participant" },
  needs: [["subject"]],
  together: true,
  placeWithin: 24,
  examples: [
    "{participant:Le ministre du Laos et le roi du Maroc} {trigger:ont signé} le traité à Oslo.",
  ],
  counterExamples: [
    ["Le roi du Maroc a signé le traité à Oslo.", "an act, but no occasion is told"],
    ["Un traité a été signé à Oslo.", "who signs is not told"],
  ],
});
