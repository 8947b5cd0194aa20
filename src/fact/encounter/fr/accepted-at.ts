import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const acceptedAt: OccasionRule = defineRule({
  id: "encounter/fr/accepted-at",
  revision: 1,
  because: {
    en: "Dispatches that are put into French from other languages say « accepté au palais » for received.",
    fr: "Les dépêches traduites d’autres langues disent « accepté au palais » pour « reçu ».",
    ru: "В депешах, переведённых с других языков, «accepté au palais» говорят вместо «принят».",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => lemma === "accepter" && voice === "passive", ["accepter"]),
    ),
    gap({ wordsMax: 3 }),
    phrase("au palais", "en audience", "à la présidence", "au siège"),
  ),
  make: () =>
    occasion({
      format: "audience",
      roles: { subject: "guest", by: "host", witness: "participant" },
      needs: [["subject"], ["by"]],
      ranked: true,
    }),
  examples: [
    "{guest:Le ministre du Laos} {trigger:a été accepté} au palais par {host:le roi du Maroc}.",
  ],
  counterExamples: [
    [
      "La proposition du Laos a été acceptée au palais par le roi du Maroc.",
      "a proposal is nobody",
    ],
  ],
});
