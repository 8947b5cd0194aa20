/** One article of the invented relationship, as it was printed. */
export interface ChainDocument {
  readonly name: string;
  readonly text: string;
}

const portReport = [
  "Tallinn et Lima signent un mémorandum sur les ports",
  "La Gaceta del Callao - 13 mars 2031",
  "Le ministre péruvien des Affaires étrangères, Illari Quispe, a achevé mercredi 12 mars 2031 une visite de travail de trois jours en Estonie. À la tête d'une délégation de douze membres, il s'est entretenu le 10 mars à Tallinn avec son homologue estonienne, Maarja Tammsoo.",
  "À l'issue de leurs entretiens, les deux ministres ont signé un mémorandum d'entente sur la logistique portuaire.",
  "« L'Estonie accordera quarante bourses aux étudiants péruviens », a promis Maarja Tammsoo. Illari Quispe a invité son homologue à se rendre à Lima.",
  "Le Pérou s'est engagé à livrer 300 tonnes de riz à l'Estonie.",
] as const;

/**
 * Two invented ministers, their countries and a year of their dealings, in twelve articles of three
 * languages: announced, told by both sides, copied, held again elsewhere, put off, and kept.
 */
export const chainDocuments: readonly ChainDocument[] = [
  {
    name: "announced",
    text: [
      "Illari Quispe attendu à Tallinn",
      "La Gaceta del Callao - 2 mars 2031",
      "Le ministre péruvien des Affaires étrangères, Illari Quispe, effectuera une visite de travail en Estonie du 10 au 12 mars 2031, à l'invitation de son homologue estonienne, Maarja Tammsoo. Il aura des entretiens avec elle à Tallinn.",
      "Les deux pays préparent un mémorandum d'entente sur la logistique portuaire.",
    ].join("\n\n"),
  },
  {
    name: "told-by-host",
    text: [
      "Foreign Minister Tammsoo met with her Peruvian counterpart",
      "Ministry of Foreign Affairs of Estonia",
      "12 March 2031",
      "On 11 March, Foreign Minister of Estonia Maarja Tammsoo held talks in Tallinn with the Minister of Foreign Affairs of Peru, Illari Quispe, who is on a working visit to Estonia from 10 to 12 March 2031. The guest came with a delegation of 14 members.",
      "The ministers signed a memorandum of understanding on port logistics.",
      "Maarja Tammsoo announced that Estonia will grant 40 scholarships to Peruvian students.",
    ].join("\n\n"),
  },
  { name: "told-by-guest", text: portReport.join("\n\n") },
  {
    name: "copied",
    text: [...portReport, "Source : La Gaceta del Callao"]
      .join("\n\n")
      .replace("La Gaceta del Callao - 13", "Diario de Arequipa - 14"),
  },
  {
    name: "told-in-russian",
    text: [
      "Перу и Эстония подписали меморандум о портах",
      "13 марта 2031",
      "11 марта в Таллине министр иностранных дел Эстонии Маарья Таммсоо провела переговоры с министром иностранных дел Перу Ильяри Киспе, который находился в Эстонии с рабочим визитом 10–12 марта.",
      "Министры подписали меморандум о взаимопонимании в области портовой логистики.",
    ].join("\n\n"),
  },
  {
    name: "other-quispe",
    text: [
      "Peru’s energy minister in Tartu",
      "18 March 2031",
      "Energy Minister of Peru Tomás Quispe met with the Minister of Economy of Estonia, Kaarel Põldmaa, in Tartu on 17 March 2031. They discussed wind power.",
    ].join("\n\n"),
  },
  {
    name: "met-again",
    text: [
      "Nouvel entretien entre Maarja Tammsoo et Illari Quispe",
      "3 avril 2031",
      "La ministre estonienne des Affaires étrangères, Maarja Tammsoo, s'est entretenue le 2 avril 2031 à Genève avec le ministre péruvien des Affaires étrangères, Illari Quispe. Les échanges ont porté sur la pêche.",
    ].join("\n\n"),
  },
  {
    name: "session-in-russian",
    text: [
      "Межправительственная комиссия собралась в Лиме",
      "31 мая 2031",
      "Второе заседание Межправительственной комиссии Эстонии и Перу по торгово-экономическому сотрудничеству прошло 30 мая 2031 года в Лиме. Его провели министр экономики Эстонии Каарел Пылдмаа и министр энергетики Перу Томас Киспе. Образованы пять подкомиссий.",
    ].join("\n\n"),
  },
  {
    name: "session-in-french",
    text: [
      "La commission mixte Pérou-Estonie a tenu sa deuxième session",
      "1er juin 2031",
      "La deuxième session de la commission mixte Pérou-Estonie s'est tenue le 30 mai 2031 à Lima, sous la présidence du ministre estonien de l'Économie, Kaarel Põldmaa, et du ministre péruvien de l'Énergie, Tomás Quispe. Six sous-commissions ont été créées.",
      "La troisième session se tiendra à Tallinn en novembre 2031.",
    ].join("\n\n"),
  },
  {
    name: "put-off",
    text: [
      "Third session of the Peru–Estonia commission put off",
      "10 December 2031",
      "The third session of the joint commission of Peru and Estonia, which was due to be held in Tallinn in November 2031, has been postponed to May 2032.",
      "The 40 scholarships promised by Estonia were granted to Peruvian students in September.",
      "The 300 tonnes of rice promised by Peru were delivered in October.",
      "Work under the memorandum of understanding on port logistics, signed by Peru and Estonia in March 2031, is under way.",
    ].join("\n\n"),
  },
  {
    name: "held-at-last",
    text: [
      "Третья сессия комиссии состоялась в Таллине",
      "15 мая 2032",
      "Третье заседание Межправительственной комиссии Эстонии и Перу прошло 14 мая 2032 года в Таллине. Министр энергетики Перу Томас Киспе и министр экономики Эстонии Каарел Пылдмаа обсудили рыболовство.",
    ].join("\n\n"),
  },
  {
    name: "undated",
    text: [
      "Coopération : Illari Quispe à Tallinn",
      "Le ministre péruvien des Affaires étrangères, Illari Quispe, a effectué une visite de travail à Tallinn, où il a été accueilli par son homologue estonienne, Maarja Tammsoo.",
    ].join("\n\n"),
  },
];
