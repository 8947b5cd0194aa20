import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const audience: ParallelTruth = {
  slug: "audience",
  encounter: {
    format: "audience",
    status: "held",
    date: "2025-02-03",
    parties: ["BW", "PT"],
    place: { country: "BW", town: { fr: "Gaborone", en: "Gaborone", ru: "Габороне" } },
  },
  people: [
    { name: "Kabelo Mothibi", office: "head-of-state of BW", role: "host" },
    { name: "Helena Figueira", office: "ambassador of PT", role: "guest" },
  ],
  articles: {
    fr: `Présidence de la République du Botswana

4 février 2025

Audience au palais présidentiel

Le président de la République du Botswana, Kabelo Mothibi, a reçu en audience, lundi 3 février 2025, à Gaborone, l'ambassadrice du Portugal, Helena Figueira.

La diplomate a indiqué que des entreprises de son pays souhaitent investir dans l'énergie solaire.
`,
    en: `Office of the President of Botswana

4 February 2025

Audience at State House

President Kabelo Mothibi of Botswana granted an audience to the Ambassador of Portugal, Helena Figueira, in Gaborone on Monday, 3 February 2025.

The diplomat said that companies from her country wished to invest in solar energy.
`,
    ru: `Канцелярия Президента Ботсваны

4 февраля 2025 года

Аудиенция в резиденции главы государства

Президент Ботсваны Кабело Мотиби в понедельник, 3 февраля 2025 года, принял в Габороне посла Португалии Элену Фигейру.

Дипломат заявила, что компании её страны хотят вложить средства в солнечную энергетику.
`,
  },
};
