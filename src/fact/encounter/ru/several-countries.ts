import { as, phrase } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { occasion, type OccasionRule } from "../occasion.ts";
import { severalCountries as words } from "./words.ts";

export const severalCountries: OccasionRule = defineRule({
  id: "encounter/ru/several-countries",
  revision: 1,
  because: {
    en: "What somebody does «в трёх странах» he does on a tour.",
    fr: "Ce que l’on fait « в трёх странах » (dans trois pays), on le fait au cours d’une tournée.",
    ru: "Что кто-либо делает «в трёх странах», он делает в ходе турне.",
  },
  pattern: as("trigger", phrase(...words)),
  make: () =>
    occasion({
      format: "tour",
      roles: { subject: "guest" },
      needs: [["subject"]],
    }),
  examples: ["{guest:Король Марокко} провёл переговоры {trigger:в трёх странах}."],
  counterExamples: [["Король Марокко провёл переговоры в столице.", "one town makes no tour"]],
});
