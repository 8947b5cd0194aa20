import { as, either, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const welcoming = ["встретить", "встречать", "приветствовать", "поприветствовать"];
const gates = [
  "в аэропорту",
  "в международном аэропорту",
  "у трапа",
  "у трапа самолёта",
  "у трапа самолета",
  "на вокзале",
];

const trigger = as(
  "trigger",
  item(verb, ({ lemma }) => welcoming.includes(lemma), welcoming),
);

export const welcomes: OccasionRule = defineRule({
  id: "encounter/ru/welcomes",
  revision: 1,
  because: {
    en: "Who meets a guest at the airport is a host of his visit.",
    fr: "Qui accueille un invité à l’aéroport est un hôte de sa visite.",
    ru: "Кто встречает гостя в аэропорту, тот принимает его визит.",
  },
  pattern: either(
    sequence(phrase(...gates), gap({ wordsMax: 6 }), trigger),
    sequence(trigger, gap({ wordsMax: 12 }), phrase(...gates)),
  ),
  make: () =>
    occasion({
      format: "visit",
      roles: { subject: "host", object: "guest", by: "host" },
      needs: [
        ["subject", "by"],
        ["object", "by"],
      ],
    }),
  examples: ["В аэропорту {guest:министра Лаоса} {trigger:встретил} {host:король Марокко}."],
  counterExamples: [["Король Марокко встретил министра Лаоса.", "nothing tells of a journey"]],
});
