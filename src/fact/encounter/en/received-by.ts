import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const receivedBy: OccasionRule = occasionByVerb({
  id: "encounter/en/received-by",
  because: {
    en: 'The passive "be received by" names the guest first and the host after "by".',
    fr: "Le passif « be received by » nomme d’abord l’invité, et l’hôte après « by ».",
    ru: "Страдательный залог «be received by» называет сначала гостя, а хозяина — после «by».",
  },
  lemmas: [
    "receive",
    "receive in audience",
    "receive in an audience",
    "receive in private audience",
    "host",
  ],
  voice: "passive",
  format: "audience",
  roles: {
    subject: "guest",
    leader: "guest",
    by: "host",
    inviter: "host",
    witness: "participant",
    company: "member",
  },
  needs: [["subject"], ["by", "inviter"]],
  ranked: true,
  examples: [
    "{guest:The ambassador of Japan} {trigger:was received} on Monday by {host:the president of Ghana}.",
    "{guest:The ambassador of Japan} {trigger:will be hosted} by {host:the president of Ghana}.",
  ],
  counterExamples: [
    ["The message was received by the president of Ghana.", "a message is nobody"],
    ["The minister of Laos was not received by the king of Morocco.", "the sentence denies it"],
  ],
});
