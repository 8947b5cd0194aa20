import type { Labels } from "./language.ts";
import type {
  AgreementKind,
  AgreementStatus,
  CommitmentKind,
  EncounterStatus,
  FollowUpStatus,
  FormatFamily,
  LinkType,
  Stance,
} from "./vocabulary.ts";

/** Families of formats, as a filter shows them. */
export const familyLabels: Readonly<Record<FormatFamily, Labels>> = {
  conference: {
    fr: "conférences et sommets",
    en: "conferences and summits",
    ru: "конференции и саммиты",
  },
  "conference-part": {
    fr: "séances d'une conférence",
    en: "parts of a conference",
    ru: "части конференций",
  },
  commission: {
    fr: "commissions et consultations",
    en: "commissions and consultations",
    ru: "комиссии и консультации",
  },
  visit: { fr: "visites", en: "visits", ru: "визиты" },
  talks: { fr: "entretiens", en: "talks", ru: "переговоры" },
  remote: { fr: "entretiens à distance", en: "remote talks", ru: "дистанционные переговоры" },
  message: { fr: "messages", en: "messages", ru: "послания" },
  press: { fr: "points de presse", en: "press events", ru: "мероприятия для прессы" },
  ceremony: { fr: "cérémonies", en: "ceremonies", ru: "церемонии" },
  community: {
    fr: "rencontres avec les communautés",
    en: "community meetings",
    ru: "встречи с общественностью",
  },
};

/** How far an encounter has come. */
export const encounterStatusLabels: Readonly<Record<EncounterStatus, Labels>> = {
  planned: { fr: "prévue", en: "planned", ru: "запланировано" },
  "under-way": { fr: "en cours", en: "under way", ru: "проходит" },
  held: { fr: "tenue", en: "held", ru: "состоялось" },
  postponed: { fr: "reportée", en: "postponed", ru: "отложено" },
  cancelled: { fr: "annulée", en: "cancelled", ru: "отменено" },
};

/** What a statement does. */
export const stanceLabels: Readonly<Record<Stance, Labels>> = {
  states: { fr: "déclare", en: "states", ru: "заявляет" },
  announces: { fr: "annonce", en: "announces", ru: "объявляет" },
  pledges: { fr: "promet", en: "pledges", ru: "обещает" },
  requests: { fr: "demande", en: "requests", ru: "просит" },
  praises: { fr: "salue", en: "praises", ru: "высоко оценивает" },
  criticises: { fr: "critique", en: "criticises", ru: "критикует" },
  denies: { fr: "dément", en: "denies", ru: "опровергает" },
  invites: { fr: "invite", en: "invites", ru: "приглашает" },
};

/** How an undertaking was entered. */
export const commitmentKindLabels: Readonly<Record<CommitmentKind, Labels>> = {
  pledge: { fr: "promesse", en: "pledge", ru: "обещание" },
  "agreed-action": { fr: "action convenue", en: "agreed action", ru: "согласованное действие" },
  offer: { fr: "offre", en: "offer", ru: "предложение" },
  request: { fr: "demande", en: "request", ru: "просьба" },
  decision: { fr: "décision", en: "decision", ru: "решение" },
};

/** How far an undertaking has been carried out. */
export const followUpStatusLabels: Readonly<Record<FollowUpStatus, Labels>> = {
  announced: { fr: "annoncé", en: "announced", ru: "объявлено" },
  agreed: { fr: "convenu", en: "agreed", ru: "согласовано" },
  "under-way": { fr: "en cours", en: "under way", ru: "выполняется" },
  done: { fr: "réalisé", en: "done", ru: "выполнено" },
  stalled: { fr: "en panne", en: "stalled", ru: "застопорилось" },
  abandoned: { fr: "abandonné", en: "abandoned", ru: "прекращено" },
};

/** Kinds of instrument. */
export const agreementKindLabels: Readonly<Record<AgreementKind, Labels>> = {
  treaty: { fr: "traité", en: "treaty", ru: "договор" },
  agreement: { fr: "accord", en: "agreement", ru: "соглашение" },
  memorandum: { fr: "mémorandum", en: "memorandum", ru: "меморандум" },
  protocol: { fr: "protocole, procès-verbal", en: "protocol, agreed minutes", ru: "протокол" },
  roadmap: { fr: "feuille de route", en: "roadmap", ru: "дорожная карта" },
  programme: {
    fr: "programme, plan d'action",
    en: "programme, action plan",
    ru: "программа, план действий",
  },
  contract: { fr: "contrat", en: "contract", ru: "контракт" },
  "joint-statement": {
    fr: "déclaration conjointe",
    en: "joint statement",
    ru: "совместное заявление",
  },
  other: { fr: "autre instrument", en: "other instrument", ru: "иной документ" },
};

/** The legal life of an instrument. */
export const agreementStatusLabels: Readonly<Record<AgreementStatus, Labels>> = {
  proposed: { fr: "proposé", en: "proposed", ru: "предложено" },
  "under-negotiation": {
    fr: "en négociation",
    en: "under negotiation",
    ru: "на стадии переговоров",
  },
  agreed: { fr: "convenu", en: "agreed", ru: "согласовано" },
  signed: { fr: "signé", en: "signed", ru: "подписано" },
  ratified: { fr: "ratifié", en: "ratified", ru: "ратифицировано" },
  "in-force": { fr: "en vigueur", en: "in force", ru: "действует" },
  suspended: { fr: "suspendu", en: "suspended", ru: "приостановлено" },
  terminated: { fr: "dénoncé ou expiré", en: "terminated", ru: "прекращено" },
};

/** How one record bears on another, read from the first to the second. */
export const linkTypeLabels: Readonly<Record<LinkType, Labels>> = {
  within: { fr: "fait partie de", en: "is part of", ru: "является частью" },
  follows: { fr: "fait suite à", en: "follows", ru: "следует за" },
  "established-by": { fr: "créé par", en: "established by", ru: "учреждено в рамках" },
  implements: { fr: "met en œuvre", en: "implements", ru: "выполняет" },
  prepares: { fr: "prépare", en: "prepares", ru: "готовит" },
};
