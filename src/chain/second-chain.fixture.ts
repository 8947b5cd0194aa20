import type { ChainDocument } from "./documents.fixture.ts";

/**
 * Two years between Mongolia and Portugal, in sixteen articles that stress what tells occasions apart: a
 * visit that is put off, another the other way three weeks later, ministers of other portfolios on the
 * same days, a part in another city, both sides' own reports, sessions in successive years, a namesake,
 * offices that change hands, and an article that looks back on all of it.
 */
export const secondChain: readonly ChainDocument[] = [
  {
    name: "plan-ru",
    text: [
      "Глава МИД Монголии посетит Лиссабон",
      "3 февраля 2034",
      "Министр иностранных дел Монголии Номин Эрдэнэбат посетит Португалию с рабочим визитом 12–14 февраля 2034 года. В Лиссабоне она проведёт переговоры с министром иностранных дел Португалии Руем Фалканом.",
    ],
  },
  {
    name: "put-off-en",
    text: [
      "Mongolian minister's trip to Lisbon put off",
      "10 February 2034",
      "The working visit of Mongolian Foreign Minister Nomin Erdenebat to Portugal, which was due to begin on 12 February 2034, has been postponed to March, the Portuguese Foreign Ministry said.",
    ],
  },
  {
    name: "held-fr",
    text: [
      "Lisbonne et Oulan-Bator relancent leur coopération",
      "Le Courrier du Tage - 7 mars 2034",
      "La ministre mongole des Affaires étrangères, Nomin Erdenebat, a effectué du 4 au 6 mars 2034 une visite de travail au Portugal. Elle s'est entretenue le 5 mars à Lisbonne avec son homologue portugais, Rui Falcão.",
      "Le 6 mars, elle a été reçue en audience à Porto par le président portugais, Duarte Monforte.",
      "« Le Portugal livrera 200 000 doses de vaccin à la Mongolie avant la fin de l'année », a promis Rui Falcão. Les deux ministres ont signé un accord de coopération sur les énergies renouvelables.",
    ],
  },
  {
    name: "held-ru",
    text: [
      "О визите Номин Эрдэнэбат в Португалию",
      "Министерство иностранных дел Монголии",
      "6 марта 2034",
      "5 марта министр иностранных дел Монголии Номин Эрдэнэбат провела в Лиссабоне переговоры с министром иностранных дел Португалии Руем Фалканом. Визит монгольского министра в Португалию проходит с 4 по 7 марта.",
      "Сегодня в Порту Номин Эрдэнэбат принял Президент Португалии Дуарте Монфорте.",
    ],
  },
  {
    name: "return-en",
    text: [
      "Portuguese Foreign Minister in Ulaanbaatar",
      "28 March 2034",
      "Portuguese Foreign Minister Rui Falcão paid an official visit to Mongolia from 26 to 28 March 2034, three weeks after his Mongolian counterpart, Nomin Erdenebat, travelled to Lisbon. The two ministers held talks in Ulaanbaatar on 27 March.",
      "Mongolia will open an embassy in Lisbon next year, Nomin Erdenebat announced.",
    ],
  },
  {
    name: "return-fr",
    text: [
      "Rui Falcão en visite officielle en Mongolie",
      "29 mars 2034",
      "Le ministre portugais des Affaires étrangères, Rui Falcão, a achevé mardi 28 mars 2034 une visite officielle de trois jours en Mongolie. Il s'est entretenu lundi à Oulan-Bator avec son homologue, Nomin Erdenebat, puis a été reçu par le président mongol, Saruul Dashzeveg.",
    ],
  },
  {
    name: "parallel-en",
    text: [
      "Agriculture ministers meet in Ulaanbaatar",
      "28 March 2034",
      "On 27 March 2034, Minister of Agriculture of Mongolia Tuvshin Erdenebat met in Ulaanbaatar with the Minister of Agriculture of Portugal, Inês Salgueiro. They discussed cattle vaccines.",
    ],
  },
  {
    name: "first-session-ru",
    text: [
      "Первое заседание монгольско-португальской комиссии",
      "20 сентября 2034",
      "Первое заседание Межправительственной монгольско-португальской комиссии по торговле прошло 19 сентября 2034 года в Лиссабоне. Его провели министр сельского хозяйства Португалии Инеш Салгейру и министр сельского хозяйства Монголии Тувшин Эрдэнэбат. Создано четыре рабочие группы.",
      "Второе заседание пройдёт в Улан-Баторе в сентябре 2035 года.",
    ],
  },
  {
    name: "first-session-en",
    text: [
      "Mongolia–Portugal commission holds first session in Lisbon",
      "20 September 2034",
      "The first session of the Portugal–Mongolia joint commission on trade was held in Lisbon on 19 September 2034, co-chaired by the Minister of Agriculture of Portugal, Inês Salgueiro, and the Minister of Agriculture of Mongolia, Tuvshin Erdenebat.",
    ],
  },
  {
    name: "doses-fr",
    text: [
      "Les vaccins portugais sont arrivés",
      "3 décembre 2034",
      "Les 200 000 doses de vaccin promises par le Portugal ont été livrées à la Mongolie vendredi 1er décembre 2034.",
    ],
  },
  {
    name: "new-government-en",
    text: [
      "Falcão becomes Prime Minister of Portugal",
      "15 May 2035",
      "Rui Falcão, until now Minister of Foreign Affairs of Portugal, was appointed Prime Minister on 14 May 2035. Inês Salgueiro, the new Minister of Foreign Affairs of Portugal, spoke by telephone on 15 May 2035 with the Minister of Foreign Affairs of Mongolia, Nomin Erdenebat.",
    ],
  },
  {
    name: "second-session-fr",
    text: [
      "Deuxième session de la commission mixte Mongolie-Portugal",
      "19 septembre 2035",
      "La deuxième session de la commission mixte de commerce et d'investissement Mongolie-Portugal s'est tenue le 18 septembre 2035 à Oulan-Bator, sous la coprésidence du ministre mongol de l'Agriculture, Tuvshin Erdenebat, et du ministre portugais de l'Agriculture, Telmo Brandão. Six groupes de travail ont été créés.",
    ],
  },
  {
    name: "second-session-ru",
    text: [
      "Комиссия собралась во второй раз",
      "19 сентября 2035",
      "Второе заседание Межправительственной монгольско-португальской комиссии по торговле и инвестициям состоялось 18 сентября 2035 года в Улан-Баторе под председательством министра сельского хозяйства Монголии Тувшина Эрдэнэбата и министра сельского хозяйства Португалии Телму Брандана. Создано пять рабочих групп.",
    ],
  },
  {
    name: "prime-minister-fr",
    text: [
      "Rui Falcão reçoit la cheffe de la diplomatie mongole",
      "2 octobre 2035",
      "Le Premier ministre portugais, Rui Falcão, a reçu en audience le 1er octobre 2035 à Lisbonne la ministre mongole des Affaires étrangères, Nomin Erdenebat. La ministre portugaise des Affaires étrangères a pris part à l'entretien.",
    ],
  },
  {
    name: "looking-back-fr",
    text: [
      "Mongolie-Portugal : deux ans de chemin commun",
      "5 mars 2036",
      "Il y a deux ans, en mars 2034, Nomin Erdenebat, ministre mongole des Affaires étrangères, effectuait une visite de travail au Portugal. Le 27 mars 2034, Rui Falcão, alors ministre portugais des Affaires étrangères, s'entretenait avec elle à Oulan-Bator.",
      "La commission mixte Mongolie-Portugal a tenu sa première session en septembre 2034 à Lisbonne, puis sa deuxième en septembre 2035 à Oulan-Bator. La troisième session est prévue à Lisbonne en juin 2036.",
      "L'ambassade de Mongolie à Lisbonne a été ouverte en novembre 2035.",
    ],
  },
  {
    name: "undated-embassy-en",
    text: [
      "Embassy of Mongolia opens in Lisbon",
      "20 November 2035",
      "The embassy of Mongolia in Lisbon was opened on 18 November 2035 by the Minister of Foreign Affairs of Mongolia, Nomin Erdenebat, and the Minister of Foreign Affairs of Portugal, Inês Salgueiro.",
    ],
  },
].map(({ name, text }) => ({ name, text: text.join("\n\n") }));
