import { as, either, maybe, phrase, sequence, unless } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const addressesCommunity: OccasionRule = defineRule({
  id: "encounter/fr/addresses-community",
  revision: 1,
  because: {
    en: "Who speaks « devant les ambassadeurs » or « devant la diaspora » abroad meets them.",
    fr: "Qui parle « devant les ambassadeurs » ou « devant la diaspora » à l’étranger les rencontre.",
    ru: "Кто выступает за границей «devant les ambassadeurs» или «devant la diaspora», тот встречается с ними.",
  },
  pattern: as(
    "trigger",
    sequence(
      phrase("devant"),
      either(
        phrase(
          "les ambassadeurs",
          "la diaspora",
          "la communauté",
          "ses compatriotes",
          "leurs compatriotes",
          "le corps diplomatique",
          "les ressortissants",
          "les étudiants",
        ),
      ),
      unless(phrase("internationale")),
      maybe(phrase("diplomatique")),
    ),
  ),
  make: () =>
    occasion({
      format: "community-meeting",
      roles: { subject: "participant", witness: "participant", company: "member" },
      needs: [["subject"]],
      status: "held",
    }),
  examples: [
    "{trigger:Devant la diaspora}, {participant:la présidente du Pérou} a parlé de la récolte.",
  ],
  counterExamples: [
    ["Devant la communauté internationale, le Pérou a protesté.", "the whole world is no meeting"],
  ],
});
