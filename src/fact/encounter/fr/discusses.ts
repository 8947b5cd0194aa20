import { occasionByVerb, type OccasionRule } from "../occasion.ts";
import { talking } from "./talks-with.ts";

export const discusses: OccasionRule = occasionByVerb({
  id: "encounter/fr/discusses",
  because: {
    en: "Two sides that « s’entretiennent » or « font le point » together hold talks.",
    fr: "Deux parties qui « s’entretiennent » ou « font le point » ensemble ont des entretiens.",
    ru: "Две стороны, которые вместе «s’entretiennent» или «font le point», ведут переговоры.",
  },
  lemmas: [...talking, "faire le point"],
  voice: "active",
  format: "talks",
  roles: { subject: "participant", witness: "participant" },
  needs: [["subject"]],
  together: true,
  recap: true,
  examples: [
    "{participant:Les ministres du Laos et du Maroc} {trigger:ont évoqué} jeudi la récolte.",
  ],
  counterExamples: [["Le ministre du Laos a évoqué la récolte.", "with nobody"]],
});
