import type { Labels } from "./language.ts";
import type { EncounterFormat, Sector } from "./vocabulary.ts";

/** What a person sees instead of a code. */
export const formatLabels: Readonly<Record<EncounterFormat, Labels>> = {
  summit: { fr: "sommet", en: "summit", ru: "саммит" },
  "ministerial-conference": {
    fr: "conférence ministérielle",
    en: "ministerial conference",
    ru: "министерская конференция",
  },
  conference: { fr: "conférence, forum", en: "conference or forum", ru: "конференция, форум" },
  plenary: { fr: "session plénière", en: "plenary session", ru: "пленарное заседание" },
  panel: { fr: "panel", en: "panel", ru: "панельная сессия" },
  "commission-session": {
    fr: "session de commission mixte ou intergouvernementale",
    en: "joint or intergovernmental commission session",
    ru: "заседание межправительственной комиссии",
  },
  "working-group": {
    fr: "groupe de travail, réunion d'experts",
    en: "working group, experts' meeting",
    ru: "рабочая группа, встреча экспертов",
  },
  "political-consultations": {
    fr: "consultations politiques",
    en: "political consultations",
    ru: "политические консультации",
  },
  "state-visit": { fr: "visite d'État", en: "state visit", ru: "государственный визит" },
  "official-visit": { fr: "visite officielle", en: "official visit", ru: "официальный визит" },
  "working-visit": {
    fr: "visite de travail (et d’amitié)",
    en: "working (and friendship) visit",
    ru: "рабочий визит",
  },
  "private-visit": { fr: "visite privée", en: "private visit", ru: "частный визит" },
  visit: { fr: "visite (nature non précisée)", en: "visit (kind not stated)", ru: "визит" },
  tour: { fr: "tournée", en: "tour of several countries", ru: "турне" },
  stopover: { fr: "escale", en: "stopover", ru: "остановка" },
  audience: { fr: "audience", en: "audience", ru: "приём, аудиенция" },
  "courtesy-call": { fr: "visite de courtoisie", en: "courtesy call", ru: "визит вежливости" },
  "tete-a-tete": { fr: "tête-à-tête", en: "one-to-one talks", ru: "беседа один на один" },
  talks: { fr: "entretien, pourparlers", en: "talks", ru: "переговоры, встреча" },
  "enlarged-talks": {
    fr: "séance de travail élargie aux délégations",
    en: "talks in enlarged format",
    ru: "переговоры в расширенном составе",
  },
  "bilateral-meeting": {
    fr: "rencontre bilatérale (en marge)",
    en: "bilateral meeting (on the margins)",
    ru: "двусторонняя встреча (на полях)",
  },
  "working-meal": {
    fr: "déjeuner ou dîner de travail",
    en: "working lunch or dinner",
    ru: "рабочий обед, ужин",
  },
  "telephone-call": {
    fr: "entretien téléphonique",
    en: "telephone call",
    ru: "телефонный разговор",
  },
  "video-conference": { fr: "visioconférence", en: "video conference", ru: "видеоконференция" },
  message: { fr: "message remis ou envoyé", en: "message handed over or sent", ru: "послание" },
  "press-conference": {
    fr: "conférence ou point de presse",
    en: "press conference",
    ru: "пресс-конференция",
  },
  "signing-ceremony": {
    fr: "cérémonie de signature",
    en: "signing ceremony",
    ru: "церемония подписания",
  },
  credentials: {
    fr: "présentation des lettres de créance",
    en: "presentation of credentials",
    ru: "вручение верительных грамот",
  },
  ceremony: {
    fr: "inauguration, remise de don, cérémonie",
    en: "inauguration, handover, ceremony",
    ru: "церемония",
  },
  "community-meeting": {
    fr: "rencontre avec la communauté ou le corps diplomatique",
    en: "meeting with the diaspora or the diplomatic corps",
    ru: "встреча с диаспорой или дипкорпусом",
  },
};

export const sectorLabels: Readonly<Record<Sector, Labels>> = {
  "political-dialogue": {
    fr: "dialogue politique",
    en: "political dialogue",
    ru: "политический диалог",
  },
  multilateral: {
    fr: "concertation dans les instances internationales",
    en: "coordination in international bodies",
    ru: "взаимодействие в международных организациях",
  },
  "security-defence": {
    fr: "sécurité et défense",
    en: "security and defence",
    ru: "безопасность и оборона",
  },
  "counter-terrorism": {
    fr: "lutte contre le terrorisme",
    en: "counter-terrorism",
    ru: "борьба с терроризмом",
  },
  "peace-reconciliation": {
    fr: "paix, réconciliation, transition",
    en: "peace, reconciliation, transition",
    ru: "мир, примирение",
  },
  "justice-governance": {
    fr: "justice, gouvernance, élections",
    en: "justice, governance, elections",
    ru: "юстиция, управление, выборы",
  },
  economy: {
    fr: "coopération économique (générale)",
    en: "economic cooperation (general)",
    ru: "экономическое сотрудничество",
  },
  trade: { fr: "commerce", en: "trade", ru: "торговля" },
  "investment-finance": {
    fr: "investissement, finances, banque",
    en: "investment, finance, banking",
    ru: "инвестиции, финансы",
  },
  industry: { fr: "industrie", en: "industry", ru: "промышленность" },
  energy: {
    fr: "énergie (hydrocarbures et nucléaire compris)",
    en: "energy (oil, gas and nuclear included)",
    ru: "энергетика",
  },
  mining: { fr: "mines et géologie", en: "mining and geology", ru: "горнодобыча, недра" },
  agriculture: {
    fr: "agriculture, élevage, pêche, engrais",
    en: "agriculture, livestock, fisheries, fertiliser",
    ru: "сельское хозяйство",
  },
  "food-humanitarian": {
    fr: "aide humanitaire et alimentaire",
    en: "humanitarian and food aid",
    ru: "гуманитарная помощь",
  },
  transport: { fr: "transport", en: "transport", ru: "транспорт" },
  infrastructure: { fr: "infrastructures", en: "infrastructure", ru: "инфраструктура" },
  "digital-technology": {
    fr: "numérique, télécommunications, innovation",
    en: "digital, telecoms, innovation",
    ru: "цифровые технологии, связь, инновации",
  },
  "science-research": {
    fr: "science et recherche (espace compris)",
    en: "science and research (space included)",
    ru: "наука, космос",
  },
  "education-training": {
    fr: "éducation, bourses, formation",
    en: "education, scholarships, training",
    ru: "образование, подготовка кадров",
  },
  health: { fr: "santé", en: "health", ru: "здравоохранение" },
  culture: {
    fr: "culture, sport, jeunesse, échanges humains",
    en: "culture, sport, youth, people-to-people",
    ru: "культура, спорт, гуманитарные связи",
  },
  tourism: { fr: "tourisme", en: "tourism", ru: "туризм" },
  "media-information": {
    fr: "médias et information",
    en: "media and information",
    ru: "СМИ и информация",
  },
  "environment-water": {
    fr: "environnement, climat, eau",
    en: "environment, climate, water",
    ru: "экология, климат, вода",
  },
  "migration-consular": {
    fr: "migration, affaires consulaires, diaspora",
    en: "migration, consular affairs, diaspora",
    ru: "миграция, консульские вопросы",
  },
};
