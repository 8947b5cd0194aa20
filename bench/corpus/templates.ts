/** Sentences of one language; {slots} are filled from an occasion. */
export interface Templates {
  readonly titles: readonly string[];
  /** First sentences, by the form of the occasion. */
  readonly leads: Readonly<
    Record<"audience" | "talks" | "visit" | "commission", readonly string[]>
  >;
  readonly topics: readonly string[];
  readonly statements: readonly string[];
  readonly commitments: readonly string[];
  readonly agreements: readonly string[];
  readonly experts: readonly string[];
  /** What a paper adds of its own; {a}, {b} and {c} are figures, {one} and {two} its own words. */
  readonly background: readonly string[];
  readonly words: readonly string[];
  readonly publishers: readonly string[];
  readonly byline: string;
  readonly notice: string;
}

export const french: Templates = {
  titles: [
    "{Adjective} : {guest} à {city} pour parler de {field}",
    "{city} et {guestCity} resserrent leurs liens",
    "Coopération : {host} et {guest} face à face",
  ],
  leads: {
    audience: [
      "{TheHost} {ofHost}, {host}, a reçu le {date} à {city} {theGuest} {ofGuest}, {guest}.",
      "{guest}, {guestOffice} {ofGuest}, a été {received} en audience le {date} à {city} par {theHost} {ofHost}, {host}.",
    ],
    talks: [
      "{TheHost} {ofHost}, {host}, s’est {hostEntretenu} le {date} à {city} avec {theGuest} {ofGuest}, {guest}.",
      "{host}, {hostOffice} {ofHost}, et {guest}, {guestOffice} {ofGuest}, ont eu un entretien le {date} à {city}.",
    ],
    visit: [
      "{TheGuest} {ofGuest}, {guest}, a effectué une visite de travail à {city} le {date}, où {host}, {hostOffice} {ofHost}, est {come} à sa rencontre.",
      "{guest}, {guestOffice} {ofGuest}, était en visite à {city} le {date} à l’invitation {ofTheHost} {ofHost}, {host}.",
    ],
    commission: [
      "La {session}e session de la commission mixte entre {hostState} et {guestState} s’est tenue le {date} à {city}, sous la présidence de {host}, {hostOffice} {ofHost}, et de {guest}, {guestOffice} {ofGuest}.",
    ],
  },
  topics: [
    "Les deux parties ont examiné l’état de la coopération dans le domaine de {field}.",
    "Les échanges ont porté sur {field} et sur le calendrier des mois à venir.",
  ],
  statements: [
    "« Nous avons {a} raisons d’avancer, et {b} dossiers à ouvrir », a déclaré {guest}.",
    "{host} a affirmé que {field} comptait parmi les {a} priorités de son gouvernement.",
    "« Nos peuples attendent des résultats avant {b} mois », a souligné {host}.",
  ],
  commitments: [
    "La partie {guestFeminine} s’est engagée à livrer {amount} {thing} {toHost}.",
    "{TheGuest} a promis de fournir {amount} {thing} à la partie {hostFeminine}.",
  ],
  agreements: [
    "Les deux ministres ont signé un mémorandum d’entente sur {field}.",
    "À l’issue de la rencontre, un accord de coopération sur {field} a été signé.",
  ],
  experts: [
    "{expert}, {expertOffice} {ofHost}, a pris part à la rencontre.",
    "La réunion s’est déroulée en présence de {expert}, {expertOffice} {ofHost}.",
  ],
  background: [
    "Selon {one}, les échanges entre les deux capitales ont atteint {a} millions en {b} mois.",
    "Il y a {a} ans, {one} et {two} avaient déjà occupé les négociateurs pendant {b} semaines.",
    "La question de {one} reste posée, avec {a} dossiers en attente et {b} déjà classés.",
    "Près de {a} personnes travaillent aujourd’hui sur {one}, contre {b} auparavant.",
    "On comptait {a} délégués dans la salle, dont {b} venus pour {two}.",
    "{a} hectares, {b} kilomètres de route et {c} emplois : voilà ce que recouvre {one}.",
    "Les observateurs notent que {one} avance de {a} pour cent quand {two} recule de {b}.",
    "Le dossier de {two}, fort de {a} pages, n’a été évoqué que {b} minutes.",
  ],
  words:
    "la route côtière,le vieux port,le marché couvert,la ligne électrique,le pont du nord,l’école des mines,la filière du bois,le registre des navires,la bourse du travail,la station météorologique,le barrage de la vallée,l’usine de ciment,le chemin de fer,la clinique mobile,le fonds commun,la halle aux poissons,le câble sous-marin,le musée des arts,la foire annuelle,la pépinière".split(
      ",",
    ),
  publishers: ["Le Courrier de {homeCity}", "La Dépêche de {homeCity}", "L’Écho du matin"],
  byline: "Par la rédaction — Publié le {published}",
  notice: "© {publisher}. Tous droits réservés.",
};

export const english: Templates = {
  titles: [
    "{guest} in {city} for talks on {field}",
    "{hostState} and {guestState} move closer",
    "{host} meets {guest}",
  ],
  leads: {
    audience: [
      "The {hostOffice} of {hostState}, {host}, received the {guestOffice} of {guestState}, {guest}, in {city} on {date}.",
      "{guest}, {guestOffice} of {guestState}, was received in {city} on {date} by {host}, {hostOffice} of {hostState}.",
    ],
    talks: [
      "{host}, {hostOffice} of {hostState}, held talks with {guest}, {guestOffice} of {guestState}, in {city} on {date}.",
      "The {hostOffice} of {hostState}, {host}, met the {guestOffice} of {guestState}, {guest}, in {city} on {date}.",
    ],
    visit: [
      "{guest}, {guestOffice} of {guestState}, paid a working visit to {city} on {date}, where {host}, {hostOffice} of {hostState}, received the delegation.",
      "The {guestOffice} of {guestState}, {guest}, visited {city} on {date} at the invitation of {host}, {hostOffice} of {hostState}.",
    ],
    commission: [
      "The {session}th session of the joint commission between {hostState} and {guestState} was held in {city} on {date}, co-chaired by {host}, {hostOffice} of {hostState}, and {guest}, {guestOffice} of {guestState}.",
    ],
  },
  topics: [
    "The two sides discussed cooperation in the field of {field}.",
    "They reviewed joint work on {field} and the calendar of the coming months.",
  ],
  statements: [
    "“We have {a} reasons to go on and {b} files to open,” {guest} said.",
    "{host} said that {field} was among the {a} priorities of the government.",
    "“Our peoples expect results within {b} months,” {host} stressed.",
  ],
  commitments: [
    "The {guestAdjective} side pledged to deliver {amount} {thing} to {hostState}.",
    "{guest} promised that {guestState} would provide {amount} {thing} to {hostState}.",
  ],
  agreements: [
    "The two ministers signed a memorandum of understanding on {field}.",
    "A cooperation agreement on {field} was signed after the meeting.",
  ],
  experts: [
    "{expert}, {expertOffice} of {hostState}, also took part in the meeting.",
    "The meeting was attended by {expert}, {expertOffice} of {hostState}.",
  ],
  background: [
    "According to {one}, trade between the two capitals reached {a} million in {b} months.",
    "Some {a} years ago {one} and {two} had kept negotiators busy for {b} weeks.",
    "The matter of {one} remains open, with {a} files waiting and {b} closed.",
    "Nearly {a} people now work on {one}, against {b} in the past.",
    "There were {a} delegates in the room, of whom {b} had come for {two}.",
    "It covers {a} hectares, {b} kilometres of road and {c} jobs around {one}.",
    "Observers note that {one} grows by {a} per cent while {two} shrinks by {b}.",
    "The file on {two}, all {a} pages of it, was mentioned for {b} minutes only.",
  ],
  words:
    "the coastal road,the old harbour,the covered market,the power line,the northern bridge,the school of mines,the timber trade,the ship register,the labour exchange,the weather station,the valley dam,the cement works,the railway,the mobile clinic,the common fund,the fish hall,the undersea cable,the museum of arts,the yearly fair,the tree nursery".split(
      ",",
    ),
  publishers: ["The {homeCity} Herald", "{homeCity} Morning Post", "The Daily Ledger"],
  byline: "By our correspondent — {published}",
  notice: "© {publisher}. All rights reserved.",
};

export const russian: Templates = {
  titles: [
    "{guest}: переговоры в {city}",
    "{hostState} и {guestState} расширяют сотрудничество",
    "{host} и {guest} провели встречу",
  ],
  leads: {
    audience: [
      "{HostOffice} {ofHost} {host} {hostAccepted} {date} в {city} {guestOfficeOf} {ofGuest} {guest}.",
    ],
    talks: [
      "{HostOffice} {ofHost} {host} {hostHeld} {date} в {city} переговоры с {guestAdjectiveBy} коллегой {guest}.",
      "{date} в {city} состоялась встреча {hostOfficeOf} {ofHost} {host} и {guestOfficeOf} {ofGuest} {guest}.",
    ],
    visit: [
      "{GuestOffice} {ofGuest} {guest} {guestVisited} {date} с рабочим визитом в {city}, где состоялась встреча с {host}.",
      "{date} начался визит {guestOfficeOf} {ofGuest} {guest} в {hostState}; в {city} гостей {hostAccepted} {host}.",
    ],
    commission: [
      "{date} в {city} прошло {session}-е заседание совместной комиссии под председательством {hostOfficeOf} {ofHost} {host} и {guestOfficeOf} {ofGuest} {guest}.",
    ],
  },
  topics: [
    "Стороны обсудили сотрудничество в области {field}.",
    "Речь шла о совместной работе в сфере {field} и о планах на ближайшие месяцы.",
  ],
  statements: [
    "«У нас {a} причин идти вперёд и {b} новых тем», — {guestSaid} {guest}.",
    "{host} {hostNoted}, что сфера {field} входит в число {a} приоритетов правительства.",
    "«Народы ждут результатов через {b} месяцев», — {hostSaid} {host}.",
  ],
  commitments: [
    "{GuestAdjective} сторона обязалась поставить {amount} {thing}.",
    "{guest} {guestPromised} предоставить {amount} {thing}.",
  ],
  agreements: [
    "Стороны подписали меморандум о взаимопонимании в области {field}.",
    "По итогам встречи было подписано соглашение о сотрудничестве в области {field}.",
  ],
  experts: ["Во встрече участвовал также {expertOffice} {ofHost} {expert}."],
  background: [
    "По данным ведомства, на {one} за {b} месяцев ушло {a} миллионов.",
    "Ещё {a} лет назад {one} и {two} занимали переговорщиков {b} недель.",
    "Вопрос про {one} остаётся открытым: {a} дел ждут решения, {b} закрыты.",
    "Сейчас {a} человек заняты проектом «{one}», раньше их было {b}.",
    "В зале было {a} делегатов, из них {b} приехали ради темы «{two}».",
    "Это {a} гектаров, {b} километров дорог и {c} рабочих мест, включая {one}.",
    "Наблюдатели отмечают: {one} растёт на {a} процентов, а {two} сокращается на {b}.",
    "Папку «{two}» на {a} страниц обсуждали всего {b} минут.",
  ],
  words:
    "прибрежная дорога,старый порт,крытый рынок,линия электропередачи,северный мост,горное училище,торговля лесом,судовой реестр,биржа труда,метеостанция,плотина в долине,цементный завод,железная дорога,передвижная клиника,общий фонд,рыбный рынок,подводный кабель,музей искусств,ежегодная ярмарка,лесной питомник".split(
      ",",
    ),
  publishers: ["Утренняя почта", "Вестник столицы", "Новости дня"],
  byline: "{published}",
  notice: "© {publisher}. Все права защищены.",
};
