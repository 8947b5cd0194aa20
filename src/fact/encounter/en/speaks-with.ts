import { as, item } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const speaksWith: OccasionRule = defineRule({
  id: "encounter/en/speaks-with",
  revision: 1,
  because: 'Who "spoke about it with" somebody held talks with him, whatever stands between.',
  pattern: as(
    "trigger",
    item(
      verb,
      ({ lemma, voice, tense }) => lemma === "speak" && voice === "active" && tense !== "gerund",
      ["speak"],
    ),
  ),
  make: () =>
    occasion({
      format: "talks",
      roles: { subject: "participant", with: "participant", witness: "participant" },
      needs: [["subject"], ["with"]],
      ofTwo: true,
    }),
  examples: [
    "{participant:The minister of Laos} {trigger:spoke} about it on Thursday with {participant:the king of Morocco}.",
  ],
  counterExamples: [["The minister of Laos spoke about the harvest.", "with nobody"]],
});
