import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const expectedBy: OccasionRule = defineRule({
  id: "encounter/fr/expected-by",
  revision: 1,
  because: {
    en: "Who « est attendu chez » somebody is to be received by him.",
    fr: "Qui « est attendu chez » quelqu’un doit être reçu par lui.",
    ru: "О ком сказано «est attendu chez», того должны принять.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => lemma === "attendre" && voice === "passive", ["attendre"]),
    ),
    gap({ wordsMax: 4 }),
    phrase("chez"),
  ),
  make: () =>
    occasion({
      format: "audience",
      roles: { subject: "guest", to: "host" },
      needs: [["subject"], ["to"]],
      ranked: true,
      status: "planned",
    }),
  examples: [
    "{guest:Le ministre du Laos} {trigger:est attendu} jeudi chez {host:le roi du Maroc}.",
  ],
  counterExamples: [["Le ministre du Laos est attendu chez lui.", "nobody is named"]],
});
