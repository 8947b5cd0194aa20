import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const postponedVisit: ParallelTruth = {
  slug: "postponed-visit",
  encounter: {
    format: "state-visit",
    status: "postponed",
    date: "2025-10-14",
    parties: ["EC", "MN"],
    place: { country: "EC", town: null },
  },
  people: [
    { name: "Batbayar Ganbold", office: "head-of-state of MN", role: "guest" },
    { name: "Esteban Carrillo", office: "minister:foreign-affairs of EC", role: null },
  ],
  articles: {
    fr: `La Gazette de Quito

8 octobre 2025

La visite du président mongol est reportée

La visite d'État du président de la Mongolie, Batbayar Ganbold, en Équateur, prévue pour le 14 octobre 2025, a été reportée, a annoncé mardi le ministre équatorien des Affaires étrangères, Esteban Carrillo.
`,
    en: `The Quito Gazette

8 October 2025

Mongolian President's visit is postponed

The state visit of the President of Mongolia, Batbayar Ganbold, to Ecuador, planned for 14 October 2025, has been postponed, Ecuadorian Foreign Minister Esteban Carrillo announced on Tuesday.
`,
    ru: `Газета Кито

8 октября 2025 года

Визит президента Монголии отложен

Государственный визит президента Монголии Батбаяра Ганболда в Эквадор, запланированный на 14 октября 2025 года, отложен, сообщил во вторник министр иностранных дел Эквадора Эстебан Каррильо.
`,
  },
};
