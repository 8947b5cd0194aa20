import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";
import { credentials, ownLetters } from "./credentials.ts";

const presenting = ["present", "submit", "hand", "hand over", "deliver", "tender"];

export const presentsCredentials: OccasionRule = defineRule({
  id: "encounter/en/presents-credentials",
  revision: 1,
  because: {
    en: "An ambassador presents his credentials to the head of state, who is his host.",
    fr: "Un ambassadeur présente ses lettres de créance au chef de l’État, qui est son hôte.",
    ru: "Посол вручает верительные грамоты главе государства, и тот его принимает.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(
        verb,
        ({ lemma, voice }) => presenting.includes(lemma) && voice === "active",
        presenting,
      ),
    ),
    gap({ wordsMax: 6 }),
    phrase(...credentials, ...ownLetters),
  ),
  make: () =>
    occasion({
      format: "credentials",
      roles: { subject: "guest", to: "host", witness: "participant" },
      needs: [["subject"]],
    }),
  examples: [
    "{guest:The ambassador of Japan} {trigger:has presented} his credentials to {host:the president of Ghana}.",
  ],
  counterExamples: [["The ambassador of Japan presented his views.", "views are no credentials"]],
});
