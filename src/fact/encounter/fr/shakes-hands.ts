import { as, either, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const shaking = new Set(["serrer", "se serrer"]);

export const shakesHands: OccasionRule = defineRule({
  id: "encounter/fr/shakes-hands",
  revision: 1,
  because: {
    en: "« Se serrer la main » and « prendre langue avec » tell a meeting in an image.",
    fr: "« Se serrer la main » et « prendre langue avec » rapportent une rencontre par une image.",
    ru: "«Se serrer la main» и «prendre langue avec» сообщают о встрече образным выражением.",
  },
  pattern: either(
    sequence(
      as(
        "trigger",
        item(verb, ({ lemma }) => shaking.has(lemma), [...shaking]),
      ),
      gap({ wordsMax: 2 }),
      phrase("la main"),
    ),
    as(
      "trigger",
      item(verb, ({ lemma }) => lemma === "prendre langue" || lemma === "prendre contact", [
        "prendre langue",
        "prendre contact",
      ]),
    ),
  ),
  make: () =>
    occasion({
      format: "talks",
      roles: { subject: "participant", with: "participant", of: "participant", to: "participant" },
      needs: [["subject"]],
    }),
  examples: [
    "{participant:Le ministre du Laos} {trigger:a pris langue} avec {participant:le roi du Maroc}.",
  ],
  counterExamples: [["Le ministre du Laos a pris la parole.", "a speech is no meeting"]],
});
