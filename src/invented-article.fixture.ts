import {
  constantFrom,
  nat,
  record,
  shuffledSubarray,
  subarray,
  tuple,
  type Arbitrary,
} from "fast-check";
import type { Language } from "./core/language.ts";

/** An article of invented persons, sentence by sentence. */
export interface InventedArticle {
  readonly language: Language;
  readonly headline: string;
  readonly sentences: readonly string[];
}

const headlines: Readonly<Record<Language, string>> = {
  fr: "La ministre norvégienne du Commerce en visite à Nairobi",
  en: "Norwegian trade minister on a visit to Nairobi",
  ru: "Министр торговли Норвегии прибыла с визитом в Найроби",
};

/** Every sentence stands by itself, so that any of them may follow any other. */
const sentences: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "Le ministre kényan du Commerce, Peter Odhiambo, a reçu mardi 12 mars 2024 à Nairobi la ministre norvégienne du Commerce, Ingrid Solberg.",
    "Les discussions ont porté sur la pêche, le tourisme et l'énergie.",
    "« Nous ouvrirons une ligne directe entre nos deux ports », a déclaré Ingrid Solberg.",
    "Peter Odhiambo a remercié la Norvège pour son appui.",
    "Les deux ministres ont signé un mémorandum d'entente sur la formation des marins.",
    "Le président péruvien, Luis Quispe, avait effectué une visite officielle à Oslo en juin 2023.",
    "La commission mixte se réunira à Lima en octobre 2024.",
    "La Norvège s'est engagée à construire un quai à Mombasa.",
  ],
  en: [
    "The Kenyan Minister of Trade, Peter Odhiambo, received the Norwegian Minister of Trade, Ingrid Solberg, in Nairobi on Tuesday 12 March 2024.",
    "The two sides discussed fisheries, tourism and energy.",
    '"We will open a direct line between our two ports," Ingrid Solberg said.',
    "Peter Odhiambo thanked Norway for its support.",
    "The two ministers signed a memorandum of understanding on the training of sailors.",
    "The President of Peru, Luis Quispe, paid an official visit to Oslo in June 2023.",
    "The joint commission will meet in Lima in October 2024.",
    "Norway pledged to build a quay in Mombasa.",
  ],
  ru: [
    "Министр торговли Кении Питер Одхиамбо принял во вторник, 12 марта 2024 года, в Найроби министра торговли Норвегии Ингрид Сульберг.",
    "Стороны обсудили рыболовство, туризм и энергетику.",
    "«Мы откроем прямую линию между нашими портами», — заявила Ингрид Сульберг.",
    "Питер Одхиамбо поблагодарил Норвегию за поддержку.",
    "Министры подписали меморандум о взаимопонимании в подготовке моряков.",
    "Президент Перу Луис Киспе побывал с официальным визитом в Осло в июне 2023 года.",
    "Совместная комиссия соберётся в Лиме в октябре 2024 года.",
    "Норвегия обязалась построить причал в Момбасе.",
  ],
};

/** Articles of two sentences and more in any order: a meeting, and what may stand around it. */
export const inventedArticle: Arbitrary<InventedArticle> = constantFrom<Language>(
  "fr",
  "en",
  "ru",
).chain((language) => {
  const [meeting = "", ...others] = sentences[language];
  return tuple(shuffledSubarray(others, { minLength: 1 }), nat(others.length)).map(([own, at]) => ({
    language,
    headline: headlines[language],
    sentences: [...own.slice(0, at), meeting, ...own.slice(at)],
  }));
});

/** The article as a page of plain text: paragraphs of one sentence each. */
export function plainText({ headline, sentences: own }: InventedArticle): string {
  return [headline, ...own].join("\n\n");
}

/** What stands around articles: menus, cookie notices, links to other articles, comments, rights. */
export interface Surroundings {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const before: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "Accueil | Politique | Économie | Sport | Abonnez-vous",
    "Nous utilisons des cookies pour améliorer votre expérience. Accepter",
  ],
  en: [
    "Home | Politics | Business | Sport | Subscribe",
    "We use cookies to improve your experience. Accept all",
  ],
  ru: [
    "Главная | Политика | Экономика | Спорт | Подписаться",
    "Мы используем файлы cookie для улучшения работы сайта. Принять",
  ],
};

const after: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "À lire aussi : Ghana : le président reçoit l'ambassadeur du Japon",
    "Partager sur Facebook   Partager sur X",
    "2 commentaires\nAnonyme 12/03/2024\nLe président du Ghana a reçu hier l'ambassadeur du Japon, Kenji Tanaka, et personne n'en parle !",
    "Les plus lus\n1. Ghana : le président reçoit l'ambassadeur du Japon\n2. Pérou : un port s'ouvre à Callao",
    "© 2024 Le Phare. Toute reproduction interdite.",
  ],
  en: [
    "Read also: Ghana: the president receives the ambassador of Japan",
    "Share on Facebook   Share on X",
    "2 comments\nAnonymous 12/03/2024\nThe President of Ghana received the ambassador of Japan, Kenji Tanaka, yesterday and nobody talks about it!",
    "Most read\n1. Ghana: the president receives the ambassador of Japan\n2. Peru: a port opens in Callao",
    "© 2024 The Lighthouse. All rights reserved.",
  ],
  ru: [
    "Читайте также: Президент Ганы принял посла Японии",
    "Поделиться в Telegram   Поделиться ВКонтакте",
    "2 комментария\nАноним 12.03.2024\nПрезидент Ганы вчера принял посла Японии Кендзи Танаку, и никто об этом не пишет!",
    "Самое читаемое\n1. Президент Ганы принял посла Японии\n2. Перу: открыт порт в Кальяо",
    "© 2024 Маяк. Все права защищены.",
  ],
};

/** Some of what may stand around an article of a language, in its usual order. */
export function surroundingsOf(language: Language): Arbitrary<Surroundings> {
  return record({ before: subarray([...before[language]]), after: subarray([...after[language]]) });
}
