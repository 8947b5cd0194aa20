import { as, either, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const takesLeave: OccasionRule = defineRule({
  id: "encounter/fr/takes-leave",
  revision: 1,
  because: {
    en: "An envoy who « prend congé de » or « fait ses adieux à » a head of state is received by him.",
    fr: "Un envoyé qui « prend congé » d’un chef d’État ou lui « fait ses adieux » est reçu par lui.",
    ru: "Посланника, который «prend congé de» или «fait ses adieux à» главе государства, тот принимает.",
  },
  pattern: either(
    as(
      "trigger",
      item(verb, ({ lemma }) => lemma === "prendre congé", ["prendre congé"]),
    ),
    sequence(
      as(
        "trigger",
        item(verb, ({ lemma }) => lemma === "faire" || lemma === "présenter", [
          "faire",
          "présenter",
        ]),
      ),
      gap({ wordsMax: 1 }),
      phrase("adieux"),
    ),
  ),
  make: () =>
    occasion({
      format: "audience",
      roles: { subject: "guest", of: "host", to: "host" },
      needs: [["subject"], ["of", "to"]],
      ranked: true,
      status: "held",
    }),
  examples: [
    "{guest:L’ambassadrice du Japon} {trigger:a pris congé} jeudi du {host:président du Ghana}.",
  ],
  counterExamples: [["L’ambassadrice du Japon a pris congé.", "of nobody who is named"]],
});
