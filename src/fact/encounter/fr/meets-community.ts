import { as, item } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { anyWordAfter } from "../any-word-after.ts";
import { communityMeeting } from "../community-meeting.ts";
import type { OccasionRule } from "../occasion.ts";

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

const communities = new Set([
  "communauté",
  "diaspora",
  "compatriotes",
  "ressortissants",
  "corps diplomatique",
  "expatriés",
]);

export const meetsCommunity: OccasionRule = defineRule({
  id: "encounter/fr/meets-community",
  revision: 2,
  because: {
    en: "Who meets his compatriots, the diaspora or the diplomatic corps abroad holds a community meeting.",
    fr: "Qui rencontre à l’étranger ses compatriotes, la diaspora ou le corps diplomatique tient une rencontre avec la communauté.",
    ru: "Кто встречается за границей с соотечественниками, диаспорой или дипломатическим корпусом, проводит встречу с общественностью.",
  },
  pattern: as(
    "trigger",
    item(verb, ({ lemma, voice }) => meeting.has(lemma) && voice === "active", [...meeting]),
  ),
  make: ({ trigger }, lattice) =>
    anyWordAfter(lattice, trigger.to, communities) ? communityMeeting() : null,
  examples: [
    "{participant:La présidente du Pérou} {trigger:a rencontré} jeudi la communauté péruvienne de Tokyo.",
  ],
  counterExamples: [
    ["La présidente du Pérou a rencontré le roi du Maroc.", "a king is no community"],
  ],
});
