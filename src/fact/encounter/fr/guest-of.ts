import { as, item, phrase, provided, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const guestOf: OccasionRule = defineRule({
  id: "encounter/fr/guest-of",
  revision: 1,
  because: {
    en: "Who « a été l’hôte de » somebody was received by him: the word names the guest too.",
    fr: "Qui « a été l’hôte de » quelqu’un a été reçu par lui : le mot désigne aussi l’invité.",
    ru: "О ком сказано «a été l’hôte de», того приняли: это слово называет и гостя.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => lemma === "être" && voice === "active", ["être"]),
    ),
    provided(phrase("l'hôte", "l’hôte")),
  ),
  make: () =>
    occasion({
      format: "audience",
      ranked: true,
      roles: { subject: "guest", of: "host", witness: "participant" },
      needs: [["subject"], ["of"]],
    }),
  examples: ["{guest:La reine du Danemark} {trigger:a été} l’hôte jeudi du {host:roi du Maroc}."],
  counterExamples: [["Rabat a été l’hôte du salon.", "a fair is nobody"]],
});
