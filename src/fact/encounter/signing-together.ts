import { occasionByVerb, type OccasionRule, type VerbOccasion } from "./occasion.ts";

/** « X et Y ont signé à Oslo », in the words of one language. */
export function signingTogether(
  words: Pick<VerbOccasion, "id" | "lemmas" | "examples" | "counterExamples">,
): OccasionRule {
  return occasionByVerb({
    because: {
      en: "Two named persons of two states who sign at a place that is named came together there.",
      fr: "Deux personnes nommées de deux États qui signent en un lieu nommé s'y sont retrouvées.",
      ru: "Двое названных лиц из двух государств, подписывающие в названном месте, там встретились.",
    },
    voice: "active",
    format: "signing-ceremony",
    roles: { subject: "participant", leader: "participant" },
    needs: [["subject"]],
    together: true,
    ofPersons: true,
    placeWithin: 24,
    ...words,
  });
}
