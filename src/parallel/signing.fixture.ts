import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const signing: ParallelTruth = {
  slug: "signing",
  encounter: {
    format: "signing-ceremony",
    status: "held",
    date: "2024-11-27",
    parties: ["JO", "MT"],
    place: { country: "MT", town: { fr: "La Valette", en: "Valletta", ru: "Валлетта" } },
  },
  people: [
    {
      name: "Joseph Camilleri",
      office: "minister:transport-infrastructure of MT",
      role: "participant",
    },
    {
      name: "Faisal Haddadin",
      office: "minister:transport-infrastructure of JO",
      role: "participant",
    },
  ],
  articles: {
    fr: `Le Port de La Valette

28 novembre 2024

Malte et la Jordanie signent

La cérémonie de signature d'un accord sur le transport maritime entre Malte et la Jordanie a eu lieu mercredi 27 novembre 2024 à La Valette. L'accord a été signé par le ministre maltais des Transports, Joseph Camilleri, et le ministre jordanien des Transports, Faisal Haddadin.
`,
    en: `The Valletta Port

28 November 2024

Malta and Jordan sign

The signing ceremony of an agreement on maritime transport between Malta and Jordan took place in Valletta on Wednesday, 27 November 2024. The agreement was signed by Maltese Transport Minister Joseph Camilleri and Jordanian Transport Minister Faisal Haddadin.
`,
    ru: `Порт Валлетты

28 ноября 2024 года

Мальта и Иордания подписали соглашение

В среду, 27 ноября 2024 года, в Валлетте состоялась церемония подписания соглашения о морском транспорте между Мальтой и Иорданией. Документ подписали министр транспорта Мальты Джозеф Камиллери и министр транспорта Иордании Фейсал Хаддадин.
`,
  },
};
