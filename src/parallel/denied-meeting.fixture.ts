import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const deniedMeeting: ParallelTruth = {
  slug: "denied-meeting",
  encounter: null,
  people: [
    { name: "Andreas Christodoulou", office: "minister:defence of CY", role: null },
    { name: "Eleni Pavlou", office: "minister:security-interior of CY", role: null },
  ],
  articles: {
    fr: `La Feuille de Chypre

21 août 2025

Nicosie dément

Le ministre chypriote de la Défense, Andreas Christodoulou, n'a pas rencontré son homologue islandais, a déclaré mercredi la ministre de l'Intérieur, Eleni Pavlou. « Aucune rencontre n'a eu lieu », a-t-elle dit.
`,
    en: `The Cyprus Sheet

21 August 2025

Nicosia denies

Cypriot Defence Minister Andreas Christodoulou did not meet his Icelandic counterpart, Cypriot Interior Minister Eleni Pavlou said on Wednesday. "No meeting took place," she said.
`,
    ru: `Кипрский листок

21 августа 2025 года

Никосия опровергает

Министр обороны Кипра Андреас Христодулу не встречался со своим исландским коллегой, заявила в среду министр внутренних дел Кипра Элени Павлу. «Никакой встречи не было», — сказала она.
`,
  },
};
