import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const laying = ["заложить", "закладывать", "открыть", "перерезать", "возложить", "возлагать"];

export const laysStone: OccasionRule = defineRule({
  id: "encounter/ru/lays-stone",
  revision: 1,
  because: "Who lays a first stone or a wreath, or cuts a ribbon, does it on an occasion.",
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => laying.includes(lemma) && voice === "active", laying),
    ),
    gap({ wordsMax: 3 }),
    phrase(
      "первый камень",
      "камень в основание",
      "капсулу",
      "памятник",
      "мемориал",
      "памятную доску",
      "ленту",
      "ленточку",
      "цветы",
      "венок",
      "венки",
    ),
  ),
  make: () =>
    occasion({
      format: "ceremony",
      roles: { subject: "participant", with: "participant", witness: "participant" },
      needs: [["subject"]],
    }),
  examples: ["{participant:Король Марокко} {trigger:заложил} в четверг первый камень порта."],
  counterExamples: [["Король Марокко заложил дом.", "a mortgage is no ceremony"]],
});
