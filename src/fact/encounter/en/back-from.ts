import { as, phrase } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const backFrom: OccasionRule = defineRule({
  id: "encounter/en/back-from",
  revision: 1,
  because: {
    en: 'Who is "back from" a foreign town has visited it.',
    fr: "Qui est « back from » une ville étrangère l’a visitée.",
    ru: "Кто «back from» иностранного города, тот побывал в нём с визитом.",
  },
  pattern: as("trigger", phrase("back from", "back home from", "home from", "fresh from")),
  make: () =>
    occasion({
      format: "visit",
      roles: { subject: "guest" },
      needs: [["subject"]],
      status: "held",
    }),
  examples: ["{guest:The minister of Laos} was {trigger:back from} Rabat on Wednesday."],
  counterExamples: [["The harvest of Laos was back from Rabat.", "a harvest is nobody"]],
});
