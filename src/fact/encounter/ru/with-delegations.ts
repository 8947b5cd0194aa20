import { as, phrase } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { occasion, type Occasion, type OccasionRule } from "../occasion.ts";

export const withDelegations: OccasionRule = defineRule({
  id: "encounter/ru/with-delegations",
  revision: 1,
  because: {
    en: "Talks in which the delegations take part are talks in full composition.",
    fr: "Les entretiens auxquels les délégations prennent part sont des entretiens élargis.",
    ru: "Переговоры, в которых участвуют делегации, — это переговоры в расширенном составе.",
  },
  pattern: as(
    "trigger",
    phrase(
      "с участием делегаций",
      "с участием членов делегаций",
      "в составе делегаций",
      "в присутствии делегаций",
      "в присутствии членов делегаций",
      "присоединились делегации",
      "присоединились члены делегаций",
      "присоединились министры",
      "присоединились члены правительств",
    ),
  ),
  make: (): Occasion => occasion({ format: "enlarged-talks", roles: {}, status: "held" }),
  examples: [
    "К королям {trigger:присоединились министры}.",
    "Затем переговоры продолжились {trigger:с участием членов делегаций}.",
  ],
  counterExamples: [["Члены делегаций осмотрели город.", "a walk is no talks"]],
});
