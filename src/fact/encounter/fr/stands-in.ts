import { as, item, phrase, provided, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const standsIn: OccasionRule = defineRule({
  id: "encounter/fr/stands-in",
  revision: 1,
  because: {
    en: "« X était à Lima » tells a visit where X acts for another state.",
    fr: "« X était à Lima » rapporte une visite quand X agit pour un autre État.",
    ru: "«X était à Lima» сообщает о визите, если X представляет другое государство.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => lemma === "être" && voice === "active", ["être"]),
    ),
    provided(phrase("à", "au", "en", "aux", "dans", "depuis")),
  ),
  make: () =>
    occasion({
      format: "visit",
      roles: { subject: "guest", inviter: "host", company: "member" },
      needs: [["subject"]],
      placeWithin: 6,
    }),
  examples: ["{guest:Le ministre du Laos} {trigger:était} à Rabat jeudi."],
  counterExamples: [
    ["Le ministre du Laos est au courant.", "a state of mind is no place"],
    ["Le Laos est pour le Maroc un allié.", "no preposition of place follows"],
  ],
});
