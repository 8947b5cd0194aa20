import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type Occasion, type OccasionRule } from "../occasion.ts";

const opens = ["declare", "cut"];

export const declaresOpen: OccasionRule = defineRule({
  id: "encounter/en/declares-open",
  revision: 1,
  because: {
    en: "What those of two sides declare open, or cut the ribbon of, they open at a ceremony.",
    fr: "Ce que les représentants de deux parties déclarent ouvert, ils l’inaugurent au cours d’une cérémonie.",
    ru: "Что представители двух сторон объявляют открытым, они открывают на церемонии.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => opens.includes(lemma) && voice === "active", opens),
    ),
    gap({ wordsMax: 8 }),
    phrase("open", "the ribbon", "the tape"),
  ),
  make: (): Occasion =>
    occasion({
      format: "ceremony",
      roles: { subject: "participant", with: "participant", witness: "participant" },
      needs: [["subject"]],
      together: true,
    }),
  examples: [
    "{participant:The ambassador of Japan and the minister of Ghana} {trigger:declared} the new clinic open.",
  ],
  counterExamples: [["The minister of Ghana declared the clinic open.", "of one side alone"]],
});
