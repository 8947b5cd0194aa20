import type { Labels } from "./language.ts";
import type { ParticipantRole, Portfolio, RoleKind } from "./vocabulary.ts";

/** What a person did in an encounter. */
export const participantRoleLabels: Readonly<Record<ParticipantRole, Labels>> = {
  host: { fr: "hôte", en: "host", ru: "принимающая сторона" },
  guest: { fr: "invité", en: "guest", ru: "гость" },
  "head-of-delegation": {
    fr: "chef de délégation",
    en: "head of delegation",
    ru: "глава делегации",
  },
  chair: { fr: "président de séance", en: "chair", ru: "председатель" },
  "co-chair": { fr: "coprésident", en: "co-chair", ru: "сопредседатель" },
  member: { fr: "membre", en: "member", ru: "член делегации" },
  sender: { fr: "expéditeur", en: "sender", ru: "отправитель" },
  recipient: { fr: "destinataire", en: "recipient", ru: "адресат" },
  participant: { fr: "participant", en: "participant", ru: "участник" },
};

/** Kinds of office. */
export const roleLabels: Readonly<Record<RoleKind, Labels>> = {
  "head-of-state": { fr: "chef de l'État", en: "head of state", ru: "глава государства" },
  "vice-president": { fr: "vice-président", en: "vice-president", ru: "вице-президент" },
  "head-of-government": {
    fr: "chef du gouvernement",
    en: "head of government",
    ru: "глава правительства",
  },
  "deputy-head-of-government": {
    fr: "vice-chef du gouvernement",
    en: "deputy head of government",
    ru: "заместитель главы правительства",
  },
  minister: { fr: "ministre", en: "minister", ru: "министр" },
  "deputy-minister": {
    fr: "vice-ministre, ministre délégué",
    en: "deputy minister",
    ru: "заместитель министра",
  },
  "senior-official": {
    fr: "haut fonctionnaire",
    en: "senior official",
    ru: "высокопоставленный чиновник",
  },
  ambassador: { fr: "ambassadeur", en: "ambassador", ru: "посол" },
  "special-envoy": { fr: "envoyé spécial", en: "special envoy", ru: "специальный посланник" },
  spokesperson: { fr: "porte-parole", en: "spokesperson", ru: "официальный представитель" },
  "speaker-of-parliament": {
    fr: "président de l'assemblée",
    en: "speaker of parliament",
    ru: "председатель парламента",
  },
  "member-of-parliament": { fr: "parlementaire", en: "member of parliament", ru: "депутат" },
  "regional-leader": { fr: "dirigeant régional", en: "regional leader", ru: "глава региона" },
  "military-commander": { fr: "chef militaire", en: "military commander", ru: "военачальник" },
  "organisation-head": {
    fr: "dirigeant d'organisation",
    en: "head of an organisation",
    ru: "глава организации",
  },
  "business-leader": {
    fr: "dirigeant d'entreprise",
    en: "business leader",
    ru: "руководитель компании",
  },
  other: { fr: "autre fonction", en: "other office", ru: "иная должность" },
};

/** What a minister answers for. */
export const portfolioLabels: Readonly<Record<Portfolio, Labels>> = {
  "foreign-affairs": { fr: "Affaires étrangères", en: "foreign affairs", ru: "иностранные дела" },
  defence: { fr: "Défense", en: "defence", ru: "оборона" },
  "security-interior": {
    fr: "Sécurité, Intérieur",
    en: "security, interior",
    ru: "безопасность, внутренние дела",
  },
  "economy-finance": { fr: "Économie, Finances", en: "economy, finance", ru: "экономика, финансы" },
  "trade-industry": {
    fr: "Commerce, Industrie",
    en: "trade, industry",
    ru: "торговля, промышленность",
  },
  energy: { fr: "Énergie", en: "energy", ru: "энергетика" },
  mines: { fr: "Mines", en: "mines", ru: "горнодобыча" },
  agriculture: { fr: "Agriculture", en: "agriculture", ru: "сельское хозяйство" },
  "water-environment": {
    fr: "Eau, Environnement",
    en: "water, environment",
    ru: "водные ресурсы, экология",
  },
  "transport-infrastructure": {
    fr: "Transports, Infrastructures",
    en: "transport, infrastructure",
    ru: "транспорт, инфраструктура",
  },
  education: { fr: "Éducation", en: "education", ru: "образование" },
  "research-technology": {
    fr: "Recherche, Technologie",
    en: "research, technology",
    ru: "наука, технологии",
  },
  "digital-communication": {
    fr: "Numérique, Communication",
    en: "digital affairs, communication",
    ru: "цифровизация, связь",
  },
  health: { fr: "Santé", en: "health", ru: "здравоохранение" },
  justice: { fr: "Justice", en: "justice", ru: "юстиция" },
  "labour-social": {
    fr: "Travail, Affaires sociales",
    en: "labour, social affairs",
    ru: "труд, социальные вопросы",
  },
  "culture-tourism-sport": {
    fr: "Culture, Tourisme, Sport",
    en: "culture, tourism, sport",
    ru: "культура, туризм, спорт",
  },
  "territorial-administration": {
    fr: "Administration territoriale",
    en: "territorial administration",
    ru: "территориальное управление",
  },
  "regional-integration-diaspora": {
    fr: "Intégration régionale, Diaspora",
    en: "regional integration, diaspora",
    ru: "региональная интеграция, диаспора",
  },
  general: {
    fr: "sans portefeuille précisé",
    en: "no portfolio stated",
    ru: "без указания ведомства",
  },
};
