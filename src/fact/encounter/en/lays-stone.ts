import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const laying = ["lay", "unveil", "cut", "inaugurate"];

export const laysStone: OccasionRule = defineRule({
  id: "encounter/en/lays-stone",
  revision: 1,
  because: {
    en: "Who lays a first stone or a wreath, or cuts a ribbon, does it on an occasion.",
    fr: "Qui pose une première pierre, dépose une gerbe ou coupe un ruban le fait au cours d’un événement.",
    ru: "Кто закладывает первый камень, возлагает венок или перерезает ленту, делает это на мероприятии.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => laying.includes(lemma) && voice === "active", laying),
    ),
    gap({ wordsMax: 3 }),
    phrase("foundation stone", "first stone", "cornerstone", "wreath", "wreaths", "ribbon"),
  ),
  make: () =>
    occasion({
      format: "ceremony",
      roles: { subject: "participant", company: "member", witness: "participant" },
      needs: [["subject"]],
    }),
  examples: ["{participant:The minister of Laos} {trigger:laid} a wreath at the cemetery."],
  counterExamples: [["The minister of Laos laid a complaint.", "a complaint is no wreath"]],
});
