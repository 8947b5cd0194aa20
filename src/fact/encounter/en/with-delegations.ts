import { as, phrase } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { occasion, type Occasion, type OccasionRule } from "../occasion.ts";

export const withDelegations: OccasionRule = defineRule({
  id: "encounter/en/with-delegations",
  revision: 1,
  because: {
    en: "Talks that go on with the delegations are talks in full composition.",
    fr: "Les entretiens qui se poursuivent avec les délégations sont des entretiens élargis.",
    ru: "Переговоры, которые продолжаются с делегациями, — это переговоры в расширенном составе.",
  },
  pattern: as(
    "trigger",
    phrase(
      "then with their delegations",
      "thereafter with their delegations",
      "later with their delegations",
      "then together with their delegations",
      "later joined by their delegations",
      "then joined by their delegations",
      "then in an enlarged format",
      "then in an expanded format",
    ),
  ),
  make: (): Occasion =>
    occasion({
      format: "enlarged-talks",
      roles: { subject: "participant" },
      needs: [["subject"]],
      status: "held",
    }),
  examples: [
    "{participant:The king of Morocco and the president of Ghana} spoke alone and {trigger:then with their delegations}.",
  ],
  counterExamples: [["They toured the town with their delegations.", "a walk is no talks"]],
});
