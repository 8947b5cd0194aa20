import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const talksWith: OccasionRule = occasionByVerb({
  id: "encounter/en/talks-with",
  because: {
    en: "Who talks, speaks or confers with somebody holds talks with him.",
    fr: "Qui parle, discute ou confère avec quelqu’un s’entretient avec lui.",
    ru: "Кто говорит, беседует или совещается с кем-либо, тот ведёт с ним переговоры.",
  },
  lemmas: [
    "talk",
    "confer",
    "consult",
    "speak with",
    "converse",
    "negotiate",
    "deliberate",
    "engage",
  ],
  voice: "active",
  format: "talks",
  roles: {
    subject: "participant",
    with: "participant",
    leader: "participant",
    witness: "participant",
    object: "participant",
  },
  needs: [["subject"]],
  ofTwo: true,
  examples: [
    "{participant:The minister of Laos} {trigger:conferred} on Thursday with {participant:the king of Morocco}.",
  ],
  counterExamples: [["The minister of Laos talked about the harvest.", "with nobody"]],
});
