import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const receives: OccasionRule = occasionByVerb({
  id: "encounter/en/receives",
  because: 'The active "receive" names the host first and the guest as its object.',
  lemmas: ["receive"],
  voice: "active",
  format: "audience",
  roles: { subject: "host", object: "guest", witness: "participant", company: "participant" },
  needs: [["subject"], ["object"]],
  ranked: true,
  examples: [
    "{host:The president of Ghana} {trigger:received} on Tuesday {guest:the ambassador of Japan}.",
  ],
  counterExamples: [["The president of Ghana received the message.", "a message is nobody"]],
});
