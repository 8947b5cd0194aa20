import type { OccasionRule } from "../occasion.ts";
import { signingTogether } from "../signing-together.ts";

export const signsAt: OccasionRule = signingTogether({
  id: "encounter/en/signs-at",
  lemmas: ["sign", "ink", "initial"],
  examples: [
    "{participant:The minister of Laos and the king of Morocco} {trigger:signed} the treaty in Oslo.",
  ],
  counterExamples: [
    ["The king of Morocco signed the treaty in Oslo.", "an act, but no occasion is told"],
    ["A treaty was signed in Oslo.", "who signs is not told"],
  ],
});
