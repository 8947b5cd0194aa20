import { as, phrase } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

export const onTheLine: OccasionRule = defineRule({
  id: "encounter/fr/on-the-line",
  revision: 1,
  because: {
    en: "Who speaks « au bout du fil » takes part in a call.",
    fr: "Qui parle « au bout du fil » prend part à un appel.",
    ru: "Кто говорит «au bout du fil», тот участвует в телефонном разговоре.",
  },
  pattern: as("trigger", phrase("au bout du fil", "à l'autre bout du fil", "au bout de la ligne")),
  make: () =>
    occasion({
      format: "telephone-call",
      roles: { subject: "participant", with: "participant" },
      needs: [["subject"]],
      status: "held",
    }),
  examples: ["{trigger:Au bout du fil}, {participant:le roi du Maroc} a promis son aide."],
  counterExamples: [["Le roi du Maroc tient le bout du fil.", "a thread is no call"]],
});
