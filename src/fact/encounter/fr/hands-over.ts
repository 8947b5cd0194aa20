import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const handing = new Set(["remettre", "réceptionner", "prendre possession", "prendre", "livrer"]);

export const handsOver: OccasionRule = defineRule({
  id: "encounter/fr/hands-over",
  revision: 2,
  because: {
    en: "Goods that one state hands to another are handed over on an occasion.",
    fr: "Des biens qu’un État remet à un autre sont remis au cours d’un événement.",
    ru: "Имущество, которое одно государство передаёт другому, передаётся на мероприятии.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(
        verb,
        ({ lemma, negated, modal, tense }) =>
          handing.has(lemma) && !negated && modal !== "promise" && tense !== "conditional",
        [...handing],
      ),
    ),
    gap({ wordsMax: 14, without: [verb] }),
    phrase(
      "don",
      "lot",
      "sacs",
      "tonnes",
      "équipements",
      "matériel",
      "matériels",
      "véhicules",
      "ambulances",
      "médicaments",
      "vivres",
      "kits",
      "vaccins",
      "ordinateurs",
      "chèque",
      "clés",
      "clefs",
    ),
  ),
  make: () =>
    occasion({
      format: "ceremony",
      roles: { subject: "participant", to: "recipient", witness: "participant" },
      needs: [["subject"]],
    }),
  examples: [
    "{participant:L’ambassadrice du Japon} {trigger:a remis} jeudi les clés au {recipient:ministre du Laos}.",
  ],
  counterExamples: [
    ["L’ambassadrice du Japon a remis sa copie.", "a paper is no gift"],
    ["Le Japon s’est engagé à livrer dix tonnes de riz au Laos.", "a promise is no handing over"],
    ["Le Japon livrerait d’ici mai dix tonnes de riz au Laos.", "nor is one that is reported"],
  ],
});
