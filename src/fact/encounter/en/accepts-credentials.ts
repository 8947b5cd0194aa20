import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";
import { credentials } from "./credentials.ts";

const accepting = ["receive", "accept"];

export const acceptsCredentials: OccasionRule = defineRule({
  id: "encounter/en/accepts-credentials",
  revision: 1,
  because: {
    en: "Who receives the credentials of an ambassador is his host.",
    fr: "Qui reçoit les lettres de créance d’un ambassadeur est son hôte.",
    ru: "Кто принимает верительные грамоты посла, тот его хозяин.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => accepting.includes(lemma) && voice === "active", accepting),
    ),
    gap({ wordsMax: 6, without: [verb] }),
    phrase(...credentials),
  ),
  make: () =>
    occasion({
      format: "credentials",
      roles: { subject: "host", from: "guest", of: "guest", witness: "participant" },
      needs: [["subject"]],
    }),
  examples: [
    "{host:The president of Ghana} {trigger:received} credentials from {guest:the ambassador of Japan}.",
  ],
  counterExamples: [["The president of Ghana received the report.", "a report is no credentials"]],
});
