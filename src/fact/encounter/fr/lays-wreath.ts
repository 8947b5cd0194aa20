import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const laysWreath: OccasionRule = defineRule({
  id: "encounter/fr/lays-wreath",
  revision: 1,
  because: {
    en: "A guest who lays a wreath takes part in a ceremony of his visit.",
    fr: "Un invité qui dépose une gerbe prend part à une cérémonie de sa visite.",
    ru: "Гость, который возлагает венок, участвует в церемонии своего визита.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma }) => lemma === "déposer" || lemma === "fleurir", ["déposer", "fleurir"]),
    ),
    gap({ wordsMax: 2 }),
    phrase("gerbe", "gerbes", "fleurs", "couronne", "la tombe"),
  ),
  make: () =>
    occasion({
      format: "ceremony",
      roles: { subject: "participant", company: "member", witness: "participant" },
      needs: [["subject"]],
    }),
  examples: ["{participant:Le ministre du Laos} {trigger:a déposé} une gerbe au cimetière."],
  counterExamples: [["Le ministre du Laos a déposé une plainte.", "a complaint is no wreath"]],
});
