import type { Labels, Language } from "../../../src/core/language.ts";
import type { ConfidenceGrade } from "../../../src/register/register.ts";

/** How sure a line is, see docs/guide/register.md. */
export const gradeLabels: Readonly<Record<ConfidenceGrade, Labels>> = {
  confirmed: { fr: "confirmé", en: "confirmed", ru: "подтверждено" },
  corroborated: { fr: "corroboré", en: "corroborated", ru: "подкреплено" },
  "well-founded": { fr: "bien établi", en: "well founded", ru: "хорошо обосновано" },
  plausible: { fr: "plausible", en: "plausible", ru: "правдоподобно" },
  doubtful: { fr: "douteux", en: "doubtful", ru: "сомнительно" },
  refused: { fr: "refusé", en: "refused", ru: "отклонено" },
};

export const contradictionsTitle: Labels = {
  fr: "Où les sources se contredisent",
  en: "Where the sources contradict one another",
  ru: "Где источники противоречат друг другу",
};

export const suggestedLabel: Labels = {
  fr: "proposé par le logiciel",
  en: "proposed by the software",
  ru: "предложено программой",
};

/** Over a commission: what it was called, and when it met. */
export const bodyTitles: Readonly<
  Record<Language, Record<"title" | "names" | "sessions", string>>
> = {
  fr: { title: "L’organe au fil du temps", names: "Noms", sessions: "Sessions" },
  en: { title: "The body over time", names: "Names", sessions: "Sessions" },
  ru: { title: "Орган во времени", names: "Названия", sessions: "Заседания" },
};
