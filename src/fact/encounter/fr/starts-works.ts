import { as, either, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const launching = new Set(["lancer", "démarrer", "inaugurer", "poser", "couper", "procéder"]);
const opening = new Set(["inaugurer", "rouvrir", "baptiser", "dévoiler"]);
const works = ["travaux", "première pierre", "chantier", "ruban"];

export const startsWorks: OccasionRule = defineRule({
  id: "encounter/fr/starts-works",
  revision: 1,
  because: {
    en: "What is begun or opened in the presence of a foreign envoy is begun or opened on an occasion.",
    fr: "Ce qui est lancé ou ouvert en présence d’un envoyé étranger l’est au cours d’un événement.",
    ru: "То, что начато или открыто в присутствии иностранного представителя, открывают на мероприятии.",
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
      item(verb, ({ lemma }) => opening.has(lemma), [...opening]),
    ),
  ),
  make: () =>
    occasion({
      format: "ceremony",
      roles: { subject: "participant", by: "participant", witness: "participant" },
      needs: [["witness"]],
    }),
  examples: [
    "Le marché {trigger:a été rouvert} jeudi en présence de {participant:l’ambassadrice du Japon}.",
    "{participant:Le roi du Maroc} {trigger:a lancé} jeudi les travaux en présence de {participant:l’ambassadrice du Japon}.",
  ],
  counterExamples: [["Le roi du Maroc a lancé les travaux.", "at home, with nobody from abroad"]],
});
