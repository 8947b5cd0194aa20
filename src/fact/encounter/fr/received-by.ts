import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const receivedBy: OccasionRule = occasionByVerb({
  id: "encounter/fr/received-by",
  because: "The passive « être reçu par » names the guest first and the host after « par ».",
  lemmas: ["recevoir"],
  voice: "passive",
  format: "audience",
  ranked: true,
  roles: { subject: "guest", by: "host", to: "host", witness: "participant", company: "member" },
  needs: [["subject"], ["by", "to"]],
  examples: [
    "{guest:L’ambassadrice du Japon} {trigger:a été reçue} lundi par {host:le président du Ghana}.",
    "{guest:Le Premier ministre du Laos} {trigger:doit être reçu} en audience par {host:le roi du Maroc}.",
  ],
  counterExamples: [
    ["Le message a été reçu par le président du Ghana.", "a message is nobody"],
    ["Le ministre du Laos n’a pas été reçu par le roi du Maroc.", "the sentence denies it"],
  ],
});
