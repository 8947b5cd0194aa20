import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const forum: ParallelTruth = {
  slug: "forum",
  encounter: {
    format: "conference",
    status: "held",
    date: "2025-06-05",
    parties: ["HU", "KZ"],
    place: { country: "KZ", town: { fr: "Astana", en: "Astana", ru: "Астана" } },
  },
  people: [
    { name: "Serik Abenov", office: "minister:economy-finance of KZ", role: "member" },
    { name: "Gábor Varga", office: "minister:economy-finance of HU", role: "member" },
  ],
  articles: {
    fr: `Le Messager de la Steppe

6 juin 2025

Un forum d'affaires à Astana

Le forum d'affaires entre le Kazakhstan et la Hongrie s'est tenu jeudi 5 juin 2025 à Astana. Le ministre kazakh de l'Économie, Serik Abenov, et le ministre hongrois de l'Économie, Gábor Varga, y ont pris part.
`,
    en: `The Steppe Messenger

6 June 2025

A business forum in Astana

The business forum between Kazakhstan and Hungary was held in Astana on Thursday, 5 June 2025. Kazakh Economy Minister Serik Abenov and Hungarian Economy Minister Gábor Varga took part in it.
`,
    ru: `Степной вестник

6 июня 2025 года

Деловой форум в Астане

В четверг, 5 июня 2025 года, в Астане состоялся деловой форум Казахстана и Венгрии. В нём приняли участие министр экономики Казахстана Серик Абенов и министр экономики Венгрии Габор Варга.
`,
  },
};
