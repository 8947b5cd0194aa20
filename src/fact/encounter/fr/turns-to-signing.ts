import { as, phrase } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const turnsToSigning: OccasionRule = defineRule({
  id: "encounter/fr/turns-to-signing",
  revision: 1,
  because: {
    en: "« A été suivi de la signature de … » tells the signing as an occasion of its own.",
    fr: "« A été suivi de la signature de … » rapporte la signature comme un événement à part.",
    ru: "«A été suivi de la signature de …» сообщает о подписании как об отдельном событии.",
  },
  pattern: as(
    "trigger",
    phrase(
      "place aux signatures",
      "suivi de la signature",
      "suivie de la signature",
      "suivis de la signature",
      "suivies de la signature",
      "procédé à la signature",
      "présidé à la signature",
      "assisté à la signature",
      "donné lieu à la signature",
      "séance de signature",
    ),
  ),
  make: () => occasion({ format: "signing-ceremony", roles: {} }),
  examples: ["La réunion a été {trigger:suivie de la signature} de deux accords."],
  counterExamples: [["Le roi du Maroc a signé deux accords.", "an act, but no occasion is told"]],
});
