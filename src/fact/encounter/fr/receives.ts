import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const receives: OccasionRule = occasionByVerb({
  id: "encounter/fr/receives",
  because: {
    en: "The active « recevoir » names the host first and the guest as its object.",
    fr: "À l’actif, « recevoir » nomme d’abord l’hôte, et l’invité comme objet.",
    ru: "В действительном залоге «recevoir» называет сначала хозяина, а гостя — дополнением.",
  },
  lemmas: ["recevoir"],
  voice: "active",
  format: "audience",
  ranked: true,
  roles: { subject: "host", object: "guest", witness: "participant", company: "participant" },
  needs: [["subject"], ["object"]],
  examples: [
    "{host:Le président du Ghana} {trigger:a reçu} mardi {guest:l’ambassadrice du Japon}.",
  ],
  counterExamples: [
    ["Le président du Ghana a reçu le message.", "a message is nobody"],
    ["Le président du Ghana n’a pas reçu l’ambassadrice du Japon.", "the sentence denies it"],
  ],
});
