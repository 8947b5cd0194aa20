import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const gifts = (
  "donation donations equipment vehicles vehicle items supplies medicines vaccines ambulances computers keys " +
  "cheque consignment tractors generators tonnes tons kits gift buses bus materials"
).split(" ");

const giving = ["hand over", "present", "donate"];

export const handsOver: OccasionRule = defineRule({
  id: "encounter/en/hands-over",
  revision: 1,
  because: {
    en: "Who hands a gift over to somebody in an office does it on an occasion.",
    fr: "Qui remet un don au titulaire d’une fonction le fait au cours d’un événement.",
    ru: "Кто передаёт дар должностному лицу, делает это на отдельном мероприятии.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => giving.includes(lemma) && voice === "active", giving),
    ),
    gap({ wordsMax: 8, without: [verb] }),
    phrase(...gifts),
  ),
  make: () =>
    occasion({
      format: "ceremony",
      roles: { subject: "participant", to: "participant", witness: "participant" },
      needs: [["subject"], ["to"]],
      ofTwo: true,
    }),
  examples: [
    "{participant:The ambassador of Japan} {trigger:handed over} the vehicles to {participant:the minister of Ghana}.",
  ],
  counterExamples: [
    ["The ambassador of Japan presented the report to the minister.", "a report is no gift"],
  ],
});
