import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type Occasion, type OccasionRule } from "../occasion.ts";

const talks = ["speak", "talk", "meet", "confer", "converse", "sit down"];

export const talksAlone: OccasionRule = defineRule({
  id: "encounter/en/talks-alone",
  revision: 1,
  because: {
    en: 'Those who speak "alone", "in private" or "one on one" have nobody else with them.',
    fr: "Ceux qui parlent « alone », « in private » ou « one on one » sont seuls l’un avec l’autre.",
    ru: "Те, кто говорит «alone», «in private» или «one on one», беседуют наедине.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => talks.includes(lemma) && voice === "active", talks),
    ),
    gap({ wordsMax: 3 }),
    phrase("alone", "in private", "one on one", "one-on-one", "privately", "tête-à-tête"),
  ),
  make: (): Occasion =>
    occasion({
      format: "tete-a-tete",
      roles: { subject: "participant", object: "participant", with: "participant" },
      needs: [["subject"]],
      ofTwo: true,
    }),
  examples: [
    "{participant:The king of Morocco and the president of Ghana} {trigger:spoke} first alone.",
  ],
  counterExamples: [["The minister of Laos spoke alone.", "with nobody"]],
});
