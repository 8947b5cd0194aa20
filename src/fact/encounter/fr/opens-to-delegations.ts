import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const opening = new Set(["ouvrir", "élargir", "étendre", "s'élargir", "s'ouvrir"]);

export const opensToDelegations: OccasionRule = defineRule({
  id: "encounter/fr/opens-to-delegations",
  revision: 1,
  because: {
    en: "Talks that are opened to the delegations are talks of their own.",
    fr: "Des entretiens élargis aux délégations sont des entretiens à part.",
    ru: "Переговоры, к которым присоединяются делегации, — это отдельные переговоры.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma }) => opening.has(lemma), [...opening]),
    ),
    gap({ wordsMax: 4 }),
    phrase("à leurs délégations", "aux délégations", "aux deux délégations"),
  ),
  make: () =>
    occasion({
      format: "enlarged-talks",
      roles: { subject: "participant", with: "participant" },
      needs: [["subject"]],
    }),
  examples: ["{participant:Le roi du Maroc} {trigger:a ouvert} les discussions aux délégations."],
  counterExamples: [["Le roi du Maroc a ouvert la séance.", "to nobody in particular"]],
});
