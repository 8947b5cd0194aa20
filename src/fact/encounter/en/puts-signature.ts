import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const putsSignature: OccasionRule = occasionByVerb({
  id: "encounter/en/puts-signature",
  because: {
    en: "Those who put their signatures to a text side by side tell the signing as an occasion.",
    fr: "Ceux qui apposent côte à côte leur signature à un texte font de la signature un événement.",
    ru: "Те, кто вместе ставит подписи под текстом, делают подписание отдельным событием.",
  },
  lemmas: [
    "put their signatures to",
    "put their signature to",
    "put their signatures on",
    "put their names to",
    "append their signatures to",
  ],
  voice: "active",
  format: "signing-ceremony",
  roles: { subject: "participant", with: "participant", leader: "participant" },
  needs: [["subject"]],
  ofTwo: true,
  examples: [
    "{participant:The minister of Laos and the king of Morocco} {trigger:put their signatures to} the treaty on Thursday.",
  ],
  counterExamples: [
    ["The minister of Laos put his signature to the decree.", "one signs alone"],
    ["The king of Morocco signed the treaty.", "an act, but no occasion is told"],
  ],
});
