import { because, type Because, type ReasonTable } from "../core/reason.ts";

/**
 * Every sentence by which the register says why two records may be one, why a session or a report
 * follows, and what places an encounter in time: French and Russian beside the English.
 */
const sentences = {
  // Parties and participants
  "no party in common": ["aucune partie commune", "ни одной общей стороны"],
  "one party in common": ["une partie commune", "одна общая сторона"],
  "a few parties in common": ["quelques parties communes", "несколько общих сторон"],
  "most parties in common": ["la plupart des parties communes", "большинство сторон общие"],
  "the same parties": ["les mêmes parties", "те же стороны"],
  "one party, and a region for the other": [
    "une partie, et une région pour l’autre",
    "одна сторона, а вместо другой — регион",
  ],
  "a participant in common": ["un participant commun", "один общий участник"],
  "{count} participants in common": ["participants communs : {count}", "общих участников: {count}"],
  "the same {count} participants and no others": [
    "les mêmes participants et aucun autre : {count}",
    "те же участники и никого больше: {count}",
  ],
  "one names more people of {party}": [
    "l’un nomme plus de monde pour : {party}",
    "в одном больше людей от стороны: {party}",
  ],
  "others came for {party}": [
    "d’autres sont venus pour : {party}",
    "приехали другие от стороны: {party}",
  ],
  "others received for {party}": [
    "d’autres ont reçu pour : {party}",
    "принимали другие от стороны: {party}",
  ],
  "{party} sent somebody else": [
    "quelqu’un d’autre est venu pour : {party}",
    "сторона прислала другого: {party}",
  ],
  "two names for one office of {party}: {office}": [
    "deux noms pour une même fonction ({party}) : {office}",
    "два имени для одной должности ({party}): {office}",
  ],

  // Who a person is
  "the same name": ["le même nom", "то же имя"],
  "the country of one is unknown": ["le pays de l’un est inconnu", "страна одного неизвестна"],
  "the country of both is unknown": ["le pays des deux est inconnu", "страна обоих неизвестна"],
  "both act for {party}": ["les deux agissent pour : {party}", "оба представляют сторону: {party}"],
  "{party} is not {party2}": ["{party} n’est pas {party2}", "{party} — не {party2}"],
  "{party} or {party2}: one is only implied": [
    "{party} ou {party2} : l’un des deux n’est que déduit",
    "{party} или {party2}: одно из двух только подразумевается",
  ],
  "both hold one office, and one state is only implied: {office}": [
    "les deux exercent une même fonction, et l’un des États n’est que déduit : {office}",
    "оба занимают одну должность, и одно из государств только подразумевается: {office}",
  ],
  "both hold one office of {party}: {office}": [
    "les deux exercent une même fonction ({party}) : {office}",
    "оба занимают одну должность ({party}): {office}",
  ],

  "other documents of those days name the holder": [
    "d’autres documents de ces jours nomment le titulaire",
    "другие документы тех дней называют, кто занимал должность",
  ],
  "other documents name the same holder before and after that day": [
    "d’autres documents nomment le même titulaire avant et après ce jour",
    "другие документы называют то же лицо до и после этого дня",
  ],

  // What kind of encounter it is
  "both are told as one kind: {format}": [
    "les deux sont dits du même genre : {format}",
    "оба названы одинаково: {format}",
  ],
  "{format} is not {format2}": ["{format} n’est pas {format2}", "{format} — не {format2}"],
  "{format} or {format2}": ["{format} ou {format2}", "{format} или {format2}"],
  "{format} and {format2} are alike": [
    "{format} et {format2} se ressemblent",
    "{format} и {format2} близки по роду",
  ],
  "a conference with the same region": [
    "une conférence avec la même région",
    "конференция с тем же регионом",
  ],
  "both are number {number}": ["les deux portent le numéro {number}", "у обоих номер {number}"],
  "number {number} is not number {number2}": [
    "le numéro {number} n’est pas le numéro {number2}",
    "номер {number} — не номер {number2}",
  ],
  "copies of one text": ["des copies d’un même texte", "копии одного текста"],

  // Where
  "two countries": ["deux pays", "две страны"],
  "the same country": ["le même pays", "та же страна"],
  "two places": ["deux lieux", "два места"],
  "the same place": ["le même lieu", "то же место"],
  "the same works": ["les mêmes travaux", "тот же объект"],

  // When
  "dates agree": ["les dates concordent", "даты совпадают"],
  "dates agree, as far as they go": [
    "les dates concordent, autant qu’elles le disent",
    "даты совпадают, насколько они указаны",
  ],
  "announced for an earlier date": [
    "annoncé pour une date antérieure",
    "было объявлено на более раннюю дату",
  ],
  "announced for another day": ["annoncé pour un autre jour", "было объявлено на другой день"],
  "put off, and told for a later day": [
    "reporté, et rapporté pour un jour ultérieur",
    "отложено и названо на более поздний день",
  ],
  "days between the dates: {count}": [
    "jours entre les dates : {count}",
    "дней между датами: {count}",
  ],
  "the report is of another time": ["le récit est d’un autre moment", "сообщение о другом времени"],
  "the day of the report": ["le jour du récit", "день сообщения"],
  "the days of the two reports": ["les jours des deux récits", "дни обоих сообщений"],
  "the weekday agrees": ["le jour de la semaine concorde", "день недели совпадает"],
  "another weekday": ["un autre jour de la semaine", "другой день недели"],
  "the month agrees": ["le mois concorde", "месяц совпадает"],
  "another month": ["un autre mois", "другой месяц"],
  "one document bears no date, and nothing pins the day": [
    "un des documents n’a pas de date, et rien ne fixe le jour",
    "у одного из документов нет даты, и ничто не указывает на день",
  ],

  // What stands around
  "parts of the same whole": ["parties d’un même ensemble", "части одного целого"],
  "both follow or prepare the same occasion": [
    "les deux suivent ou préparent le même événement",
    "оба следуют за одним событием или готовят его",
  ],
  "the documents speak of the same persons": [
    "les documents parlent des mêmes personnes",
    "документы говорят об одних и тех же людях",
  ],
  "told beside the same occasion of the same people": [
    "rapporté à côté du même événement des mêmes personnes",
    "рассказано рядом с тем же событием тех же людей",
  ],
  "rare words in common": ["des mots rares en commun", "общие редкие слова"],
  "subjects in common": ["des sujets communs", "общие темы"],
  "another source gives the day": [
    "une autre source donne le jour",
    "день называет другой источник",
  ],
  "the occasion it is a part of": [
    "l’événement dont il fait partie",
    "событие, частью которого оно является",
  ],
  "the occasions that are parts of it": [
    "les événements qui en font partie",
    "события, которые в него входят",
  ],

  // Sessions of one body
  "one document tells both": [
    "un même document rapporte les deux",
    "один документ говорит об обоих",
  ],
  "number {number} comes after number {number2}": [
    "le numéro {number} vient après le numéro {number2}",
    "номер {number} идёт сразу за номером {number2}",
  ],
  "number {number} comes later than number {number2}": [
    "le numéro {number} vient plus tard que le numéro {number2}",
    "номер {number} идёт позже номера {number2}",
  ],
  "number {number} does not come after number {number2}": [
    "le numéro {number} ne vient pas après le numéro {number2}",
    "номер {number} не следует за номером {number2}",
  ],
  "for other subjects": ["pour d’autres sujets", "по другим вопросам"],
  "both are for {subjects}": ["les deux sont pour : {subjects}", "оба по вопросам: {subjects}"],
  "a few years apart at most": [
    "à quelques années d’écart au plus",
    "между ними не больше нескольких лет",
  ],
  "many years apart": ["à bien des années d’écart", "между ними много лет"],

  // What became of an undertaking
  "the same object: {subjects}": ["le même objet : {subjects}", "тот же предмет: {subjects}"],
  "the same sectors": ["les mêmes secteurs", "те же отрасли"],
  "the same number": ["le même nombre", "то же число"],
  "the occasion that was promised": ["l’événement qui était promis", "обещанное событие"],
  "held when it was due": ["tenu au moment prévu", "состоялось в назначенный срок"],
  "too long after": ["trop longtemps après", "слишком поздно"],
} as const;

/** Why the register joins, links and dates what it does. */
export const registerReasons: ReasonTable = sentences;

export type RegisterSentence = keyof typeof sentences;

export const becauseOf: Because<RegisterSentence> = because;
