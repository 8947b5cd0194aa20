import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const margins: ParallelTruth = {
  slug: "margins",
  encounter: {
    format: "bilateral-meeting",
    status: "held",
    date: "2024-09-24",
    parties: ["SI", "ZM"],
    place: { country: "US", town: { fr: "New York", en: "New York", ru: "Нью-Йорк" } },
  },
  people: [
    { name: "Chanda Mwansa", office: "head-of-state of ZM", role: "participant" },
    { name: "Petra Novak", office: "head-of-state of SI", role: "participant" },
  ],
  articles: {
    fr: `Le Phare de Lusaka

25 septembre 2024

Rencontre à New York

Le président de la Zambie, Chanda Mwansa, a rencontré mardi 24 septembre 2024 à New York la présidente de la Slovénie, Petra Novak, en marge de l'Assemblée générale des Nations unies.
`,
    en: `The Lusaka Beacon

25 September 2024

A meeting in New York

The President of Zambia, Chanda Mwansa, met the President of Slovenia, Petra Novak, in New York on Tuesday, 24 September 2024, on the sidelines of the United Nations General Assembly.
`,
    ru: `Маяк Лусаки

25 сентября 2024 года

Встреча в Нью-Йорке

Президент Замбии Чанда Мванса во вторник, 24 сентября 2024 года, встретился в Нью-Йорке с Президентом Словении Петрой Новак на полях Генеральной Ассамблеи ООН.
`,
  },
};
