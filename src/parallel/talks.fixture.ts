import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const talks: ParallelTruth = {
  slug: "talks",
  encounter: {
    format: "talks",
    status: "held",
    date: "2025-04-17",
    parties: ["CL", "FI"],
    place: { country: "CL", town: { fr: "Santiago", en: "Santiago", ru: "Сантьяго" } },
  },
  people: [
    { name: "Rodrigo Valdivieso", office: "minister:energy of CL", role: "host" },
    { name: "Päivi Lehtonen", office: "minister:energy of FI", role: "guest" },
  ],
  articles: {
    fr: `Santiago Hebdo

18 avril 2025

Énergie : la Finlande et le Chili se parlent

Le ministre chilien de l'Énergie, Rodrigo Valdivieso, s'est entretenu jeudi 17 avril 2025 à Santiago avec la ministre finlandaise de l'Énergie, Päivi Lehtonen.

Les deux ministres ont convenu de créer un groupe de travail sur l'hydrogène.
`,
    en: `Santiago Weekly

18 April 2025

Finland and Chile talk energy

Chilean Energy Minister Rodrigo Valdivieso held talks in Santiago on Thursday, 17 April 2025, with Finnish Energy Minister Päivi Lehtonen.

The two ministers agreed to set up a working group on hydrogen.
`,
    ru: `Еженедельник Сантьяго

18 апреля 2025 года

Финляндия и Чили обсудили энергетику

Министр энергетики Чили Родриго Вальдивьесо в четверг, 17 апреля 2025 года, провёл в Сантьяго переговоры с министром энергетики Финляндии Пяйви Лехтонен.

Министры договорились создать рабочую группу по водороду.
`,
  },
};
