import { as, either, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type Occasion, type OccasionRule } from "../occasion.ts";

const talks: ReadonlySet<string> = new Set([
  "беседовать",
  "побеседовать",
  "поговорить",
  "пообщаться",
  "встретиться",
  "переговорить",
  "разговаривать",
]);

const aloneWith = [
  "с глазу на глаз",
  "в узком составе",
  "в узком формате",
  "один на один",
  "тет-а-тет",
  "наедине",
];

const trigger = as(
  "trigger",
  item(verb, (group) => talks.has(group.lemma), [...talks]),
);

export const talksAlone: OccasionRule = defineRule({
  id: "encounter/ru/talks-alone",
  revision: 1,
  because: {
    en: "Those who talk «с глазу на глаз» or «в узком составе» are alone with each other.",
    fr: "Ceux qui parlent « с глазу на глаз » ou « в узком составе » sont seuls l’un avec l’autre.",
    ru: "Те, кто говорит «с глазу на глаз» или «в узком составе», беседуют наедине.",
  },
  pattern: either(
    sequence(trigger, gap({ wordsMax: 3 }), phrase(...aloneWith)),
    sequence(phrase(...aloneWith), gap({ wordsMax: 6, without: [verb] }), trigger),
  ),
  make: (): Occasion =>
    occasion({
      format: "tete-a-tete",
      roles: { subject: "participant", with: "participant" },
      needs: [["subject"]],
    }),
  examples: [
    "{participant:Король Марокко и президент Ганы} {trigger:побеседовали} с глазу на глаз.",
  ],
  counterExamples: [
    ["Король Марокко и президент Ганы побеседовали.", "others may have been there"],
  ],
});
