import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const message: ParallelTruth = {
  slug: "message",
  encounter: {
    format: "message",
    status: "held",
    date: "2025-01-15",
    parties: ["NA", "RS"],
    place: null,
  },
  people: [
    { name: "Johannes Shikongo", office: "head-of-state of NA", role: "sender" },
    { name: "Jelena Petrović", office: "head-of-state of RS", role: "recipient" },
  ],
  articles: {
    fr: `Le Journal de Windhoek

16 janvier 2025

Un message de la Namibie à la Serbie

Le président de la Namibie, Johannes Shikongo, a adressé mercredi 15 janvier 2025 un message de félicitations à la présidente de la Serbie, Jelena Petrović.
`,
    en: `The Windhoek Journal

16 January 2025

A message from Namibia to Serbia

The President of Namibia, Johannes Shikongo, sent a message of congratulations to the President of Serbia, Jelena Petrović, on Wednesday, 15 January 2025.
`,
    ru: `Газета Виндхука

16 января 2025 года

Послание из Намибии в Сербию

Президент Намибии Йоханнес Шиконго в среду, 15 января 2025 года, направил поздравительное послание Президенту Сербии Елене Петрович.
`,
  },
};
