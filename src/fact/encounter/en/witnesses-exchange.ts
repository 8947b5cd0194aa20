import { as, gap, item, phrase, sequence } from "../../../grammar/pattern.ts";
import { defineRule } from "../../../grammar/rule.ts";
import { verb } from "../../../mention/verb/verb.ts";
import { occasion, type OccasionRule } from "../occasion.ts";

const watching = ["witness", "preside", "oversee", "attend", "observe"];

export const witnessesExchange: OccasionRule = defineRule({
  id: "encounter/en/witnesses-exchange",
  revision: 1,
  because: {
    en: "Documents whose exchange somebody watches are exchanged at a ceremony of signing.",
    fr: "Des documents à l’échange desquels quelqu’un assiste s’échangent lors d’une cérémonie de signature.",
    ru: "Обмен документами, за которым кто-то наблюдает, проходит на церемонии подписания.",
  },
  pattern: sequence(
    as(
      "trigger",
      item(verb, ({ lemma, voice }) => watching.includes(lemma) && voice === "active", watching),
    ),
    gap({ wordsMax: 3, without: [verb] }),
    phrase("exchange of"),
    gap({ wordsMax: 4, without: [verb] }),
    phrase(
      "agreements",
      "accords",
      "documents",
      "instruments",
      "memoranda",
      "memorandums",
      "mous",
      "notes",
      "protocols",
      "texts",
    ),
  ),
  make: () =>
    occasion({
      format: "signing-ceremony",
      roles: { subject: "participant", with: "participant", witness: "participant" },
      needs: [["subject"]],
    }),
  examples: [
    "{participant:The king of Morocco and the president of Ghana} {trigger:witnessed} the exchange of four signed agreements.",
  ],
  counterExamples: [
    ["The king of Morocco witnessed the exchange of gifts.", "gifts are no instruments"],
  ],
});
