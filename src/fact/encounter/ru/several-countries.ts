import { as, phrase } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { occasion, type OccasionRule } from "../occasion.ts";
import { severalCountries as words } from "./words.ts";

export const severalCountries: OccasionRule = defineRule({
  id: "encounter/ru/several-countries",
  revision: 1,
  because: "What somebody does «в трёх странах» he does on a tour.",
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
