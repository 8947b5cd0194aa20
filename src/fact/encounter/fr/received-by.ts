import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const receivedBy: OccasionRule = occasionByVerb({
  id: "encounter/fr/received-by",
  because: {
    en: "The passive « être reçu par » names the guest first and the host after « par ».",
    fr: "Le passif « être reçu par » nomme d’abord l’invité, et l’hôte après « par ».",
    ru: "Страдательный залог «être reçu par» называет сначала гостя, а хозяина — после «par».",
  },
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
