import { as, either, item, sequence, gap, phrase } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const putting = ["поставить", "скрепить"];
const initialling = ["парафировать"];

export const putsSignature: OccasionRule = defineRule({
  id: "encounter/ru/puts-signature",
  revision: 1,
  because: {
    en: "Those who put their signatures to a text side by side, or initial it, tell the signing as an occasion.",
    fr: "Ceux qui apposent leur signature côte à côte, ou paraphent un texte, racontent la signature comme une occasion.",
    ru: "Кто вместе ставит подписи под текстом или парафирует его, рассказывает о подписании как о событии.",
  },
  pattern: either(
    sequence(
      as(
        "trigger",
        item(verb, ({ lemma, voice }) => putting.includes(lemma) && voice === "active", putting),
      ),
      gap({ wordsMax: 3 }),
      phrase("подписи", "подпись", "подписями", "подписью"),
    ),
    as(
      "trigger",
      item(
        verb,
        ({ lemma, voice }) => initialling.includes(lemma) && voice === "active",
        initialling,
      ),
    ),
  ),
  make: () =>
    occasion({
      format: "signing-ceremony",
      roles: { subject: "participant", with: "participant" },
      needs: [["subject"]],
      ofTwo: true,
    }),
  examples: [
    "{participant:Министр Лаоса и король Марокко} {trigger:поставили} свои подписи под договором.",
  ],
  counterExamples: [
    ["Министр Лаоса поставил подпись под указом.", "one signs alone"],
    ["Министр Лаоса и король Марокко поставили задачу.", "no signature"],
  ],
});
