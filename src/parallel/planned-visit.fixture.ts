import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const plannedVisit: ParallelTruth = {
  slug: "planned-visit",
  encounter: {
    format: "state-visit",
    status: "planned",
    date: "2025-12-02/2025-12-04",
    parties: ["OM", "PE"],
    place: { country: "OM", town: null },
  },
  people: [
    { name: "Lucía Quispe", office: "head-of-state of PE", role: "guest" },
    { name: "Salim Al Harthy", office: "minister:foreign-affairs of OM", role: null },
  ],
  articles: {
    fr: `Le Temps de Mascate

19 novembre 2025

La présidente péruvienne attendue à Oman

La présidente du Pérou, Lucía Quispe, effectuera une visite d'État à Oman du 2 au 4 décembre 2025, a annoncé le ministre omanais des Affaires étrangères, Salim Al Harthy.
`,
    en: `Muscat Times

19 November 2025

Peru's President expected in Oman

The President of Peru, Lucía Quispe, will pay a state visit to Oman from 2 to 4 December 2025, Omani Foreign Minister Salim Al Harthy announced.
`,
    ru: `Маскатское время

19 ноября 2025 года

Президента Перу ждут в Омане

Президент Перу Лусия Киспе посетит Оман с государственным визитом 2–4 декабря 2025 года, сообщил министр иностранных дел Омана Салим аль-Харти.
`,
  },
};
