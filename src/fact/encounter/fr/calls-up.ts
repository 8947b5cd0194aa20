import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const callsUp: OccasionRule = occasionByVerb({
  id: "encounter/fr/calls-up",
  because: {
    en: "Who « appelle » or « joint » a person, and asks him for nothing, is on the line with him.",
    fr: "Qui « appelle » ou « joint » une personne sans rien lui demander est en ligne avec elle.",
    ru: "Кто «appelle» или «joint» человека, ничего у него не прося, тот говорит с ним по телефону.",
  },
  lemmas: ["appeler", "joindre"],
  voice: "active",
  format: "telephone-call",
  roles: { subject: "participant", object: "participant" },
  needs: [["subject"], ["object"]],
  toPersons: true,
  examples: [
    "{participant:Le roi du Maroc} {trigger:a appelé} jeudi {participant:le président du Ghana}.",
  ],
  counterExamples: [
    ["Le roi du Maroc a appelé à la retenue.", "an appeal is no call"],
    ["Le roi du Maroc a appelé le président du Ghana à la retenue.", "he asks him for something"],
  ],
});
