import type { OccasionRule } from "../occasion.ts";
import { signingTogether } from "../signing-together.ts";

export const signsAt: OccasionRule = signingTogether({
  id: "encounter/ru/signs-at",
  lemmas: ["подписать"],
  examples: ["{participant:Министр Лаоса и король Марокко} {trigger:подписали} договор в Осло."],
  counterExamples: [
    ["Король Марокко подписал договор в Осло.", "an act, but no occasion is told"],
    ["Договор подписан в Осло.", "who signs is not told"],
  ],
});
