import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const seats = ["palais", "présidence", "primature", "château", "en audience"];

export const receivedAt: OccasionRule = defineRule({
  id: "encounter/fr/received-at",
  revision: 1,
  because: {
    en: "Who « est reçu au palais » has an audience, though nobody says with whom.",
    fr: "Qui « est reçu au palais » y a une audience, même si l’on ne dit pas avec qui.",
    ru: "Кто « est reçu au palais », тот получает аудиенцию, даже если не сказано, у кого.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => lemma === "recevoir" && voice === "passive", ["recevoir"]),
    ),
    gap({ wordsMax: 8, without: [verb] }),
    phrase(...seats),
  ),
  make: () =>
    occasion({
      format: "audience",
      roles: { subject: "guest", witness: "participant", company: "member" },
      needs: [["subject"]],
    }),
  examples: ["{guest:L’ambassadrice du Japon} {trigger:a été reçue} lundi soir au palais."],
  counterExamples: [["Le message du Japon a été reçu au palais.", "a message is nobody"]],
});
