import { as, phrase } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const backFrom: OccasionRule = defineRule({
  id: "encounter/fr/back-from",
  revision: 1,
  because: {
    en: "Who is « de retour de » a foreign town has visited it.",
    fr: "Qui est « de retour de » une ville étrangère l’a visitée.",
    ru: "Кто «de retour de» иностранного города, тот побывал в нём с визитом.",
  },
  pattern: as("trigger", phrase("de retour de", "de retour d'", "de retour du", "rentré de")),
  make: () =>
    occasion({
      format: "visit",
      roles: { subject: "guest" },
      needs: [["subject"]],
      status: "held",
    }),
  examples: ["{trigger:De retour de} Rabat, {guest:le ministre du Laos} a parlé."],
  counterExamples: [["La récolte est de retour de Rabat.", "a harvest is nobody"]],
});
