import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const phoneCall: ParallelTruth = {
  slug: "phone-call",
  encounter: {
    format: "telephone-call",
    status: "held",
    date: "2024-09-09",
    parties: ["HR", "PY"],
    place: null,
  },
  people: [
    { name: "Horacio Benítez", office: "head-of-state of PY", role: "participant" },
    { name: "Ivan Marković", office: "head-of-government of HR", role: "participant" },
  ],
  articles: {
    fr: `Journal du Paraná

10 septembre 2024

Entretien téléphonique entre Asunción et Zagreb

Le président du Paraguay, Horacio Benítez, s'est entretenu par téléphone lundi 9 septembre 2024 avec le Premier ministre croate, Ivan Marković.

M. Benítez a invité M. Marković à se rendre à Asunción.
`,
    en: `The Paraná Journal

10 September 2024

Asunción and Zagreb on the line

The President of Paraguay, Horacio Benítez, spoke by telephone with Croatian Prime Minister Ivan Marković on Monday, 9 September 2024.

Mr Benítez invited Mr Marković to visit Asunción.
`,
    ru: `Газета Параны

10 сентября 2024 года

Асунсьон и Загреб поговорили по телефону

Президент Парагвая Орасио Бенитес в понедельник, 9 сентября 2024 года, провёл телефонный разговор с премьер-министром Хорватии Иваном Марковичем.

Бенитес пригласил Марковича посетить Асунсьон.
`,
  },
};
