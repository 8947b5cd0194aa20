import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const speaking = ["выступить", "выступать"];

const parliaments = [
  "в парламенте",
  "перед парламентом",
  "перед депутатами",
  "перед парламентариями",
  "в Национальном собрании",
  "в Национальной ассамблее",
  "в Национальном совете",
  "в Народном собрании",
  "в Милли Меджлисе",
  "в Жогорку Кенеше",
  "в Мажилисе",
  "в Олий Мажлисе",
  "в Сенате",
  "в Сейме",
  "в Конгрессе",
  "в Госдуме",
  "в Совете Федерации",
  "в бундестаге",
  "в кнессете",
];

export const addressesParliament: OccasionRule = defineRule({
  id: "encounter/ru/addresses-parliament",
  revision: 1,
  because: {
    en: "An address of a guest to a parliament is a ceremony.",
    fr: "Le discours d’un hôte de passage devant un parlement est une cérémonie.",
    ru: "Выступление гостя перед парламентом — церемония.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma }) => speaking.includes(lemma), speaking),
    ),
    gap({ wordsMax: 4 }),
    phrase(...parliaments),
  ),
  make: () => occasion({ format: "ceremony", roles: { subject: "guest" }, needs: [["subject"]] }),
  examples: ["{guest:Президент Ганы} {trigger:выступил} также в Национальной ассамблее."],
  counterExamples: [["Президент Ганы выступил за реформу.", "no house hears him"]],
});
