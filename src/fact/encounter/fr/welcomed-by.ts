import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const welcomedBy: OccasionRule = occasionByVerb({
  id: "encounter/fr/welcomed-by",
  because:
    "« Être accueilli par » tells a visit: the one who arrives is the guest, who greets is a host.",
  lemmas: ["accueillir"],
  voice: "passive",
  format: "visit",
  roles: { subject: "guest", by: "host", witness: "participant" },
  needs: [["subject"], ["by"]],
  atHosts: true,
  examples: [
    "{guest:Le ministre du Laos} {trigger:a été accueilli} à l’aéroport par {host:le ministre marocain de l’Énergie}.",
  ],
  counterExamples: [
    ["La proposition a été accueillie par le roi du Maroc.", "a proposal is nobody"],
  ],
});
