import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { communityMeeting } from "../community-meeting.ts";
import type { OccasionRule } from "../occasion.ts";

const meeting = ["meet", "address", "interact", "speak to", "receive", "host"];

export const meetsCommunity: OccasionRule = defineRule({
  id: "encounter/en/meets-community",
  revision: 1,
  because: {
    en: "Who meets his compatriots, the diaspora or the diplomatic corps abroad holds a community meeting.",
    fr: "Qui rencontre à l’étranger ses compatriotes, la diaspora ou le corps diplomatique tient une rencontre avec la communauté.",
    ru: "Кто встречается за границей с соотечественниками, диаспорой или дипломатическим корпусом, проводит встречу с общественностью.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => meeting.includes(lemma) && voice === "active", meeting),
    ),
    gap({ wordsMax: 6, without: ["and", "before", "after", verb] }),
    phrase("community", "diaspora", "compatriots", "diplomatic corps", "expatriates", "nationals"),
  ),
  make: communityMeeting,
  examples: [
    "{participant:The president of Peru} {trigger:met} members of the Peruvian community in Tokyo.",
  ],
  counterExamples: [["The president of Peru met the king of Morocco.", "a king is no community"]],
});
