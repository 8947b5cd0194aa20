import { as, either, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { party } from "../../../mention/party/party.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const leading = ["lead", "head", "bring"];

export const leadsDelegation: OccasionRule = defineRule({
  id: "encounter/en/leads-delegation",
  revision: 1,
  because: {
    en: "Who leads a delegation to a town of another country goes there on a visit.",
    fr: "Qui conduit une délégation dans une ville d’un autre pays s’y rend en visite.",
    ru: "Кто возглавляет делегацию в город другой страны, тот едет туда с визитом.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => leading.includes(lemma) && voice === "active", leading),
    ),
    gap({ wordsMax: 4 }),
    either(
      item(party, ({ type }) => type === "delegation"),
      phrase("team", "mission"),
    ),
    gap({ wordsMax: 4, without: [verb] }),
    phrase("to", "in"),
  ),
  make: () =>
    occasion({
      format: "visit",
      roles: { subject: "guest", inviter: "host", company: "member" },
      needs: [["subject"]],
      placeWithin: 12,
    }),
  examples: ["{guest:The minister of Laos} {trigger:led} a delegation to Rabat on Thursday."],
  counterExamples: [
    ["The minister of Laos led the delegation of experts.", "no place that they went to"],
  ],
});
