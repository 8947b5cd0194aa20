import type { Labels } from "../core/language.ts";
import type { Disagreement } from "../register/register.ts";

/** What sources contradict one another on. */
export const contradictionLabels: Readonly<Record<Disagreement["part"], Labels>> = {
  date: { fr: "Date", en: "Date", ru: "Дата" },
  place: { fr: "Lieu", en: "Place", ru: "Место" },
  status: { fr: "Tenue ou non", en: "Held or not", ru: "Состоялось или нет" },
  participants: { fr: "Qui c’était", en: "Who it was", ru: "Кто это был" },
  figures: { fr: "Nombre", en: "Number of", ru: "Число" },
  rank: { fr: "Grade qui baisse", en: "Rank that falls", ru: "Звание, которое понижается" },
  offices: {
    fr: "Exercées en même temps",
    en: "Held at the same time",
    ru: "Занимали одновременно",
  },
};
