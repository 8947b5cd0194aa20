import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const commission: ParallelTruth = {
  slug: "commission",
  encounter: {
    format: "commission-session",
    status: "held",
    date: "2025-05-20/2025-05-21",
    parties: ["JP", "UG"],
    place: { country: "UG", town: { fr: "Kampala", en: "Kampala", ru: "Кампала" } },
  },
  people: [
    { name: "Moses Byaruhanga", office: "minister:trade-industry of UG", role: "co-chair" },
    { name: "Taro Morita", office: "minister:trade-industry of JP", role: "co-chair" },
  ],
  articles: {
    fr: `Le Quotidien de Kampala

22 mai 2025

Fin des travaux de la commission mixte

La troisième session de la commission mixte de coopération entre l'Ouganda et le Japon s'est tenue les 20 et 21 mai 2025 à Kampala. Le ministre ougandais du Commerce, Moses Byaruhanga, et le ministre japonais du Commerce, Taro Morita, ont coprésidé la session.

Les deux parties ont décidé d'ouvrir une ligne aérienne directe.
`,
    en: `The Kampala Daily

22 May 2025

Joint commission ends its work

The third session of the Joint Commission for Cooperation between Uganda and Japan was held in Kampala on 20 and 21 May 2025. Ugandan Trade Minister Moses Byaruhanga and Japanese Trade Minister Taro Morita co-chaired the session.

The two sides decided to open a direct air link.
`,
    ru: `Ежедневник Кампалы

22 мая 2025 года

Завершилась работа совместной комиссии

Третье заседание совместной комиссии по сотрудничеству между Угандой и Японией состоялось 20–21 мая 2025 года в Кампале под сопредседательством министра торговли Уганды Мозеса Бьяруханги и министра торговли Японии Таро Мориты.

Стороны решили открыть прямое авиасообщение.
`,
  },
};
