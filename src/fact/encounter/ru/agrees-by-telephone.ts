import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type Occasion, type OccasionRule } from "../occasion.ts";

const spoken: ReadonlySet<string> = new Set([
  "условиться",
  "договориться",
  "обсудить",
  "поговорить",
  "побеседовать",
]);

export const agreesByTelephone: OccasionRule = defineRule({
  id: "encounter/ru/agrees-by-telephone",
  revision: 1,
  because: {
    en: "What several settle «по телефону» tells that they had a call.",
    fr: "Ce que plusieurs conviennent « по телефону » montre qu’ils ont eu un appel.",
    ru: "Если несколько человек договорились «по телефону», значит, между ними был телефонный разговор.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, (group) => spoken.has(group.lemma), [...spoken]),
    ),
    gap({ wordsMax: 3 }),
    phrase("по телефону"),
  ),
  make: (): Occasion =>
    occasion({
      format: "telephone-call",
      roles: { subject: "participant", with: "participant" },
      needs: [["subject"]],
    }),
  examples: [
    "{participant:Король Марокко и президент Ганы} {trigger:условились} по телефону о встрече.",
  ],
  counterExamples: [["Король Марокко и президент Ганы условились о встрече.", "no telephone"]],
});
