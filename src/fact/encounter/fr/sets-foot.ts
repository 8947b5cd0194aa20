import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const idioms = new Set(["poser", "mettre", "fouler", "déposer", "prendre"]);

export const setsFoot: OccasionRule = defineRule({
  id: "encounter/fr/sets-foot",
  revision: 1,
  because: {
    en: "« Poser ses valises », « fouler le sol » tell in an image that somebody comes.",
    fr: "« Poser ses valises » et « fouler le sol » disent par une image que quelqu’un arrive.",
    ru: "«Poser ses valises» и «fouler le sol» образно говорят о прибытии.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => idioms.has(lemma) && voice === "active", [...idioms]),
    ),
    gap({ wordsMax: 2 }),
    phrase("valises", "le sol", "pied", "pieds", "ses quartiers"),
  ),
  make: () =>
    occasion({
      format: "visit",
      roles: { subject: "guest", inviter: "host", company: "member" },
      needs: [["subject"]],
      placeWithin: 9,
      bound: "start",
    }),
  examples: ["{guest:Le ministre du Laos} {trigger:a posé} jeudi ses valises à Rabat."],
  counterExamples: [
    ["Le ministre du Laos a posé une question à Rabat.", "a question is no luggage"],
  ],
});
