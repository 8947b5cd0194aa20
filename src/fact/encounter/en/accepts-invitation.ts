import { occasionByVerb, type OccasionRule } from "../occasion.ts";

export const acceptsInvitation: OccasionRule = occasionByVerb({
  id: "encounter/en/accepts-invitation",
  because: {
    en: "Who accepts an invitation to a town or a country of another will visit it.",
    fr: "Qui accepte une invitation dans la ville ou le pays d’un autre s’y rendra.",
    ru: "Кто принимает приглашение в чужой город или чужую страну, тот их посетит.",
  },
  lemmas: [
    "accept an invitation",
    "accept the invitation",
    "accept his invitation",
    "accept her invitation",
  ],
  voice: "active",
  format: "visit",
  roles: { subject: "guest", from: "host" },
  needs: [["subject"]],
  placeWithin: 1,
  status: "planned",
  examples: [
    "{guest:The minister of Laos} {trigger:accepted an invitation} to Rabat in the spring.",
  ],
  counterExamples: [["The minister of Laos accepted an invitation to sing.", "no place is told"]],
});
