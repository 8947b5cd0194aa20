import type { ParallelTruth } from "./parallel-truth.fixture.ts";

export const officialVisit: ParallelTruth = {
  slug: "official-visit",
  encounter: {
    format: "official-visit",
    status: "held",
    date: "2025-03-11/2025-03-12",
    parties: ["GE", "LT"],
    place: { country: "LT", town: { fr: "Vilnius", en: "Vilnius", ru: "Вильнюс" } },
  },
  people: [
    { name: "Nino Kapanadze", office: "minister:foreign-affairs of GE", role: "guest" },
    { name: "Tomas Vaitkus", office: "minister:foreign-affairs of LT", role: "host" },
  ],
  articles: {
    fr: `Les Nouvelles du Niémen

13 mars 2025

La cheffe de la diplomatie géorgienne en Lituanie

La ministre géorgienne des Affaires étrangères, Nino Kapanadze, a effectué les 11 et 12 mars 2025 une visite officielle à Vilnius, à l'invitation de son homologue lituanien, Tomas Vaitkus.

Mme Kapanadze a salué l'appui de la Lituanie à son pays. M. Vaitkus a annoncé que Vilnius doublera le nombre de bourses offertes aux étudiants géorgiens.
`,
    en: `The Nemunas Courier

13 March 2025

Georgia's top diplomat in Lithuania

Georgian Foreign Minister Nino Kapanadze paid an official visit to Vilnius on 11 and 12 March 2025 at the invitation of her Lithuanian counterpart, Tomas Vaitkus.

Ms Kapanadze praised Lithuania's support for her country. Mr Vaitkus announced that Vilnius would double the number of scholarships for Georgian students.
`,
    ru: `Неманский вестник

13 марта 2025 года

Глава МИД Грузии побывала в Литве

Министр иностранных дел Грузии Нино Капанадзе 11–12 марта 2025 года совершила официальный визит в Вильнюс по приглашению министра иностранных дел Литвы Томаса Вайткуса.

Нино Капанадзе поблагодарила Литву за поддержку. Томас Вайткус сообщил, что Вильнюс удвоит число стипендий для грузинских студентов.
`,
  },
};
