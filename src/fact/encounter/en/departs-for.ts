import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const leaving = ["depart", "leave", "set off", "head", "jet", "jet off"];

export const departsFor: OccasionRule = defineRule({
  id: "encounter/en/departs-for",
  revision: 1,
  because: {
    en: 'Who "leaves for" another country in his office goes there on a visit.',
    fr: "Qui part pour un autre pays (« leaves for ») dans l’exercice de ses fonctions s’y rend en visite.",
    ru: "Кто по должности отбывает в другую страну («leaves for»), тот едет туда с визитом.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => leaving.includes(lemma) && voice === "active", leaving),
    ),
    gap({ wordsMax: 5, without: [verb] }),
    phrase("for", "to"),
  ),
  make: () =>
    occasion({
      format: "visit",
      roles: { subject: "guest", inviter: "host", company: "member" },
      needs: [["subject"]],
      placeWithin: 8,
    }),
  examples: ["{guest:The minister of Laos} {trigger:left} on Thursday for Rabat."],
  counterExamples: [["The minister of Laos left the room in Rabat.", "no journey to the place"]],
});
