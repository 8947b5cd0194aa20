import type { OccasionRule } from "../occasion.ts";
import { signingTogether } from "../signing-together.ts";

export const signsAt: OccasionRule = signingTogether({
  id: "encounter/fr/signs-at",
  lemmas: ["signer", "parapher"],
  examples: [
    "{participant:Le ministre du Laos et le roi du Maroc} {trigger:ont signé} le traité à Oslo.",
  ],
  counterExamples: [
    ["Le roi du Maroc a signé le traité à Oslo.", "an act, but no occasion is told"],
    ["Un traité a été signé à Oslo.", "who signs is not told"],
  ],
});
