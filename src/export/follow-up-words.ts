import type { Labels, Language } from "../core/language.ts";

/** What the headings and columns of a follow-up table say. */
export type FollowUpWord =
  | "title"
  | "asOn"
  | "beforeSessions"
  | "noSessions"
  | "due"
  | "became"
  | "proposedLink"
  | "id"
  | "kind"
  | "words"
  | "by"
  | "to"
  | "sectors"
  | "made"
  | "session"
  | "fate"
  | "lastTold"
  | "source"
  | "record";

const table: Readonly<Record<FollowUpWord, Labels>> = {
  title: { fr: "Suivi des engagements", en: "Follow-up", ru: "Исполнение обязательств" },
  asOn: { fr: "état au", en: "as on", ru: "по состоянию на" },
  beforeSessions: {
    fr: "Avant la première session",
    en: "Before the first session",
    ru: "До первого заседания",
  },
  noSessions: {
    fr: "Aucune session de commission au registre",
    en: "No commission session in the register",
    ru: "В реестре нет заседаний комиссии",
  },
  due: { fr: "échéance", en: "due", ru: "срок" },
  became: { fr: "Suites", en: "What became of it", ru: "Что стало" },
  proposedLink: {
    fr: "rapprochement proposé par le logiciel",
    en: "link proposed by the software",
    ru: "связь предложена программой",
  },
  id: { fr: "identifiant", en: "id", ru: "код" },
  kind: { fr: "nature", en: "kind", ru: "вид" },
  words: { fr: "termes de la source", en: "words of the source", ru: "слова источника" },
  by: { fr: "à la charge de", en: "to be done by", ru: "исполнитель" },
  to: { fr: "au bénéfice de", en: "towards", ru: "в отношении" },
  sectors: { fr: "secteurs", en: "sectors", ru: "отрасли" },
  made: { fr: "date", en: "date", ru: "дата" },
  session: { fr: "session", en: "session", ru: "заседание" },
  fate: { fr: "état", en: "standing", ru: "состояние" },
  lastTold: { fr: "dernière mention", en: "last told", ru: "последнее упоминание" },
  source: { fr: "source", en: "source", ru: "источник" },
  record: { fr: "fiche", en: "our record", ru: "наша запись" },
};

/** One of these words. */
export function followUpWord(word: FollowUpWord, language: Language): string {
  return table[word][language];
}
