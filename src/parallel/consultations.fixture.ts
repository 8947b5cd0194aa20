import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const consultations: ParallelTruth = {
  slug: "consultations",
  encounter: {
    format: "political-consultations",
    status: "held",
    date: "2025-03-06",
    parties: ["CU", "EE"],
    place: { country: "EE", town: { fr: "Tallinn", en: "Tallinn", ru: "Таллин" } },
  },
  people: [
    { name: "Margus Tamm", office: "deputy-minister:foreign-affairs of EE", role: "participant" },
    {
      name: "Yaima Rodríguez",
      office: "deputy-minister:foreign-affairs of CU",
      role: "participant",
    },
  ],
  articles: {
    fr: `Le Courrier de Tallinn

7 mars 2025

L'Estonie et Cuba se consultent

Le vice-ministre estonien des Affaires étrangères, Margus Tamm, et la vice-ministre cubaine des Affaires étrangères, Yaima Rodríguez, ont tenu des consultations politiques jeudi 6 mars 2025 à Tallinn.
`,
    en: `The Tallinn Courier

7 March 2025

Estonia and Cuba consult

Estonian Deputy Foreign Minister Margus Tamm and Cuban Deputy Foreign Minister Yaima Rodríguez held political consultations in Tallinn on Thursday, 6 March 2025.
`,
    ru: `Таллинский курьер

7 марта 2025 года

Эстония и Куба провели консультации

Заместитель министра иностранных дел Эстонии Маргус Тамм и заместитель министра иностранных дел Кубы Яима Родригес в четверг, 6 марта 2025 года, провели в Таллине политические консультации.
`,
  },
};
