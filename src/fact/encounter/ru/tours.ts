import { as, gap, item, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { party, type Party } from "../../../mention/party/party.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const visiting = ["посетить", "посещать", "побывать", "объехать"];

export const tours: OccasionRule = defineRule({
  id: "encounter/ru/tours",
  revision: 1,
  because: {
    en: "Who visits several states on one journey is on a tour.",
    fr: "Qui visite plusieurs États au cours d’un même voyage fait une tournée.",
    ru: "Кто за одну поездку посещает несколько государств, тот совершает турне.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma }) => visiting.includes(lemma), visiting),
    ),
    gap({ wordsMax: 5, without: [verb] }),
    item(party, isSeveralStates),
  ),
  make: () =>
    occasion({
      format: "tour",
      roles: { subject: "guest", object: "host", of: "host", company: "member" },
      needs: [["subject"]],
    }),
  examples: ["{guest:Министр обороны Лаоса} {trigger:посетил} {host:Гану, Японию и Марокко}."],
  counterExamples: [["Министр обороны Лаоса посетил Гану.", "one state makes no tour"]],
});

/** «Гану, Японию и Марокко» */
function isSeveralStates({ members }: Party): boolean {
  return members.length > 1 && members.every(({ type }) => type === "state");
}
