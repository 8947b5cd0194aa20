import { as, either, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const launching = new Set(["lancer", "démarrer", "inaugurer", "poser", "couper", "procéder"]);
const works = ["travaux", "première pierre", "chantier", "ruban"];

export const startsWorks: OccasionRule = defineRule({
  id: "encounter/fr/starts-works",
  revision: 1,
  because: {
    en: "Works that are begun in the presence of a foreign envoy are begun on an occasion.",
    fr: "Des travaux lancés en présence d’un envoyé étranger le sont au cours d’un événement.",
    ru: "Работы, начатые в присутствии иностранного представителя, начинаются на мероприятии.",
  },
  pattern: either(
    sequence(
      as(
        "trigger",
        item(verb, ({ lemma, voice }) => launching.has(lemma) && voice === "active", [
          ...launching,
        ]),
      ),
      gap({ wordsMax: 3 }),
      phrase(...works),
    ),
    sequence(
      phrase(...works),
      gap({ wordsMax: 6 }),
      as(
        "trigger",
        item(verb, ({ lemma, voice }) => launching.has(lemma) && voice === "passive", [
          ...launching,
        ]),
      ),
    ),
    as(
      "trigger",
      item(verb, ({ lemma }) => lemma === "inaugurer", ["inaugurer"]),
    ),
  ),
  make: () =>
    occasion({
      format: "ceremony",
      roles: { subject: "participant", by: "participant", witness: "participant" },
      needs: [["witness"]],
    }),
  examples: [
    "{participant:Le roi du Maroc} {trigger:a lancé} jeudi les travaux en présence de {participant:l’ambassadrice du Japon}.",
  ],
  counterExamples: [["Le roi du Maroc a lancé les travaux.", "at home, with nobody from abroad"]],
});
