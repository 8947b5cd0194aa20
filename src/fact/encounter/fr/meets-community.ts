import { as, gap, item, maybe, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const meeting = new Set([
  "rencontrer",
  "échanger",
  "s'adresser",
  "s'entretenir",
  "recevoir",
  "retrouver",
  "réunir",
  "se réunir",
  "dialoguer",
]);

export const meetsCommunity: OccasionRule = defineRule({
  id: "encounter/fr/meets-community",
  revision: 1,
  because:
    "Who meets his compatriots, the diaspora or the diplomatic corps abroad holds a community meeting.",
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => meeting.has(lemma) && voice === "active"),
    ),
    gap({ wordsMax: 7 }),
    as(
      "community",
      sequence(
        phrase(
          "communauté",
          "diaspora",
          "compatriotes",
          "ressortissants",
          "corps diplomatique",
          "expatriés",
        ),
        maybe(phrase("diplomatique")),
      ),
    ),
  ),
  make: () =>
    occasion({
      format: "community-meeting",
      roles: { subject: "participant", company: "member", witness: "participant" },
      needs: [["subject"]],
    }),
  examples: [
    "La présidente du Pérou {trigger:a rencontré} jeudi la {community:communauté} péruvienne de Tokyo.",
  ],
  counterExamples: [
    ["La présidente du Pérou a rencontré le roi du Maroc.", "a king is no community"],
  ],
});
