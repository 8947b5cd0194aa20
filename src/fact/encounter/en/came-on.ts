import { as, gap, item, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { date } from "../../../mention/date/lay-dates.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const cameOn: OccasionRule = defineRule({
  id: "encounter/en/came-on",
  revision: 1,
  because: {
    en: 'Of a guest from abroad "came on Monday" tells the first day of the visit.',
    fr: "D’un invité étranger, « came on Monday » dit le premier jour de la visite.",
    ru: "О госте из-за границы «came on Monday» говорит, в какой день начался визит.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(
        verb,
        ({ lemma, tense }) => lemma === "come" && (tense === "past" || tense === "pluperfect"),
        ["come"],
      ),
    ),
    gap({ wordsMax: 2, without: [verb] }),
    item(date, () => true),
  ),
  make: () =>
    occasion({
      format: "visit",
      roles: { subject: "guest", inviter: "host", company: "member" },
      needs: [["subject"]],
      atHome: true,
      bound: "start",
      status: "held",
    }),
  examples: ["{guest:The minister of Laos} {trigger:had come} on Thursday."],
  counterExamples: [["The rains had come on Thursday.", "rains are nobody"]],
});
