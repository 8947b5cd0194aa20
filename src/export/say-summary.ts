import { describeDate } from "../core/edtf-words.ts";
import type { Language } from "../core/language.ts";
import { counted, type PluralForms } from "../core/plural.ts";
import { semicolon } from "./dossier-words.ts";
import type { DossierSummary } from "../view/dossier-summary.ts";

/** A dossier at a glance, in a few sentences; none where it holds nothing. */
export function saySummary(summary: DossierSummary, language: Language): readonly string[] {
  if (summary.lines === 0) return [];
  const words = table[language];
  const count = counted(language);
  const holds = parts
    .filter((part) => summary[part] > 0)
    .map((part) => count(words[part])(summary[part]));
  const copies = summary.copies === 0 ? "" : ` (${count(words.copies)(summary.copies)})`;
  const { first, last, accepted, lines } = summary;
  return [
    `${holds.join(", ")}${semicolon(language)}${count(words.documents)(summary.documents)}${copies}.`,
    ...(first === null || last === null
      ? []
      : [words.span(describeDate(first, language), describeDate(last, language))]),
    words.standing(accepted, lines),
  ];
}

const parts = ["encounters", "agreements", "commitments", "projects", "statements"] as const;

interface SummaryWords extends Readonly<Record<(typeof parts)[number], PluralForms>> {
  readonly documents: PluralForms;
  readonly copies: PluralForms;
  readonly span: (first: string, last: string) => string;
  readonly standing: (accepted: number, lines: number) => string;
}

const table: Readonly<Record<Language, SummaryWords>> = {
  fr: {
    encounters: { one: "rencontre", other: "rencontres" },
    agreements: { one: "accord", other: "accords" },
    commitments: { one: "engagement", other: "engagements" },
    projects: { one: "projet", other: "projets" },
    statements: { one: "déclaration", other: "déclarations" },
    documents: { one: "document source", other: "documents sources" },
    copies: { one: "copie comprise", other: "copies comprises" },
    span: (first, last) => `Première rencontre : ${first} ; dernière : ${last}.`,
    standing: (accepted, lines) =>
      `Lignes acceptées par une personne : ${accepted} sur ${lines} ; les autres sont proposées par le logiciel.`,
  },
  en: {
    encounters: { one: "encounter", other: "encounters" },
    agreements: { one: "agreement", other: "agreements" },
    commitments: { one: "commitment", other: "commitments" },
    projects: { one: "project", other: "projects" },
    statements: { one: "statement", other: "statements" },
    documents: { one: "source document", other: "source documents" },
    copies: { one: "copy among them", other: "copies among them" },
    span: (first, last) => `First encounter: ${first}; last: ${last}.`,
    standing: (accepted, lines) =>
      `Lines accepted by people: ${accepted} of ${lines}; the others are proposed by the software.`,
  },
  ru: {
    encounters: { one: "встреча", few: "встречи", other: "встреч" },
    agreements: { one: "соглашение", few: "соглашения", other: "соглашений" },
    commitments: { one: "обязательство", few: "обязательства", other: "обязательств" },
    projects: { one: "проект", few: "проекта", other: "проектов" },
    statements: { one: "заявление", few: "заявления", other: "заявлений" },
    documents: {
      one: "документ-источник",
      few: "документа-источника",
      other: "документов-источников",
    },
    copies: { one: "из них копия", few: "из них копии", other: "из них копий" },
    span: (first, last) => `Первая встреча: ${first}; последняя: ${last}.`,
    standing: (accepted, lines) =>
      `Записей, принятых людьми: ${accepted} из ${lines}; остальные предложены программой.`,
  },
};
