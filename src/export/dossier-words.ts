import type { Labels, Language } from "../core/language.ts";

/** What the headings and notes of a dossier say. */
export interface DossierWords {
  readonly title: string;
  readonly encounters: string;
  readonly statements: string;
  readonly commitments: string;
  readonly agreements: string;
  readonly projects: string;
  readonly sources: string;
  readonly nothing: string;
  readonly undated: string;
  readonly published: string;
  /** Before the earliest day on which it may have been published. */
  readonly publishedSince: string;
  readonly possibly: string;
  readonly alsoTold: string;
  readonly disagree: string;
  readonly copy: string;
  readonly reserved: string;
  readonly since: string;
  readonly until: string;
}

/** The words in one language. */
export function dossierWords(language: Language): DossierWords {
  const words = Object.entries(table).map(([name, labels]) => [name, labels[language]]);
  // The table has every name, and `labels` every language.
  return Object.fromEntries(words) as Record<keyof DossierWords, string>;
}

const table: Readonly<Record<keyof DossierWords, Labels>> = {
  title: { fr: "Dossier", en: "Dossier", ru: "Досье" },
  encounters: { fr: "Rencontres", en: "Encounters", ru: "Встречи" },
  statements: { fr: "Déclarations", en: "Statements", ru: "Заявления" },
  commitments: { fr: "Engagements", en: "Commitments", ru: "Обязательства" },
  agreements: { fr: "Accords", en: "Agreements", ru: "Соглашения" },
  projects: { fr: "Projets", en: "Projects", ru: "Проекты" },
  sources: { fr: "Sources", en: "Sources", ru: "Источники" },
  nothing: { fr: "Rien au registre.", en: "Nothing in the register.", ru: "В реестре ничего нет." },
  undated: { fr: "sans date", en: "undated", ru: "без даты" },
  published: { fr: "publié", en: "published", ru: "опубликовано" },
  publishedSince: {
    fr: "publié à partir du",
    en: "published on or after",
    ru: "опубликовано не ранее",
  },
  possibly: { fr: "date incertaine", en: "date uncertain", ru: "дата не точна" },
  alsoTold: { fr: "également", en: "also", ru: "также" },
  disagree: { fr: "les sources divergent", en: "sources disagree", ru: "источники расходятся" },
  copy: { fr: "copie", en: "copy", ru: "копия" },
  reserved: { fr: "reproduction interdite", en: "all rights reserved", ru: "все права защищены" },
  since: { fr: "depuis le", en: "since", ru: "с" },
  until: { fr: "jusqu’au", en: "until", ru: "по" },
};

/** What stands before an explanation; in French a space that does not break stands before it. */
export function colon(language: Language): string {
  return language === "fr" ? "\u00A0: " : ": ";
}

/** What stands between parts that belong together; in French a thin space that does not break stands before it. */
export function semicolon(language: Language): string {
  return language === "fr" ? "\u202F; " : "; ";
}

/** Quotation marks as each language writes them. */
export function inQuotes(words: string, language: Language): string {
  const [open, close] = marks[language];
  return `${open}${words}${close}`;
}

const marks: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["«\u00A0", "\u00A0»"],
  en: ["“", "”"],
  ru: ["«", "»"],
};
