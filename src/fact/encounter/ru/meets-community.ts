import { as, item } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { anyWordAfter } from "../any-word-after.ts";
import { communityMeeting } from "../community-meeting.ts";
import type { OccasionRule } from "../occasion.ts";
import { formsOf } from "../../russian-forms.ts";

const meeting = new Set(["встретиться", "встречаться", "пообщаться", "побеседовать", "принять"]);

const communities = new Set([
  ...formsOf("диаспора/f | община/f | дипкорпус/m"),
  ..."соотечественниками соотечественников земляками земляков экспатами дипломатического корпуса".split(
    " ",
  ),
]);

export const meetsCommunity: OccasionRule = defineRule({
  id: "encounter/ru/meets-community",
  revision: 1,
  because: {
    en: "Who meets his countrymen, their community or the diplomatic corps abroad holds a community meeting.",
    fr: "Qui rencontre ses compatriotes, leur communauté ou le corps diplomatique à l’étranger tient une rencontre avec la communauté.",
    ru: "Кто встречается за рубежом с земляками, их общиной или дипкорпусом, проводит встречу с диаспорой.",
  },
  pattern: as(
    "trigger",
    item(verb, ({ lemma, voice }) => meeting.has(lemma) && voice === "active", [...meeting]),
  ),
  make: ({ trigger }, lattice) =>
    anyWordAfter(lattice, trigger.to, communities) ? communityMeeting() : null,
  examples: [
    "{participant:Президент Перу} {trigger:встретился} в четверг с перуанской общиной Токио.",
  ],
  counterExamples: [["Президент Перу встретился с королём Марокко.", "a king is no community"]],
});
