import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const laying = ["заложить", "закладывать", "открыть", "перерезать", "возложить", "возлагать"];

export const laysStone: OccasionRule = defineRule({
  id: "encounter/ru/lays-stone",
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
