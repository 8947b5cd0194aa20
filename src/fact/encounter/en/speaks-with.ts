import { as, item } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const speaksWith: OccasionRule = defineRule({
  id: "encounter/en/speaks-with",
  revision: 1,
  because: {
    en: 'Who "spoke about it with" somebody held talks with him, whatever stands between.',
    fr: "Qui a parlé d’une chose avec quelqu’un (« spoke about it with ») s’est entretenu avec lui, quoi qu’il y ait entre les mots.",
    ru: "Кто говорил о чём-либо с кем-либо («spoke about it with»), тот вёл с ним переговоры, что бы ни стояло между словами.",
  },
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
