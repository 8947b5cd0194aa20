import { as, either, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const being = ["быть", "бывать", "побывать"];

const trigger = as(
  "trigger",
  item(verb, ({ lemma, tense }) => being.includes(lemma) && tense === "past", being),
);
const withUs = phrase("у нас", "в нашей стране", "в нашей республике");

export const wasWithUs: OccasionRule = defineRule({
  id: "encounter/ru/was-with-us",
  revision: 1,
  because: {
    en: "Who from abroad «был у нас» visited the page's own state.",
    fr: "Qui, venu de l’étranger, « был у нас » a visité l’État de la page.",
    ru: "Кто из-за рубежа «был у нас», посетил государство самой страницы.",
  },
  pattern: either(
    sequence(trigger, gap({ wordsMax: 2 }), withUs),
    sequence(withUs, gap({ wordsMax: 3, without: [verb] }), trigger),
  ),
  make: () =>
    occasion({ format: "visit", atHome: true, roles: { subject: "guest" }, needs: [["subject"]] }),
  examples: ["{guest:Король Марокко} {trigger:был} у нас в 2015 году."],
  counterExamples: [["Король Марокко был рад.", "nothing tells where"]],
});
