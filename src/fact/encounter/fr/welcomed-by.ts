import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const welcomedBy: OccasionRule = occasionByVerb({
  id: "encounter/fr/welcomed-by",
  because: {
    en: "« Être accueilli par » tells a visit: the one who arrives is the guest, who greets is a host.",
    fr: "« Être accueilli par » rapporte une visite : celui qui arrive est l’invité, celui qui salue est un hôte.",
    ru: "«Être accueilli par» сообщает о визите: кто прибывает — гость, кто приветствует — хозяин.",
  },
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
