import type { Labels } from "../core/language.ts";
import type { Change, UndertakingAxes } from "../register/register.ts";

/** On which of its axes an undertaking moved. */
export const axisLabels: Readonly<Record<Change["axis"], Labels>> = {
  strength: { fr: "Force de l’engagement", en: "How strong", ru: "Сила обязательства" },
  execution: { fr: "Exécution", en: "How far carried out", ru: "Исполнение" },
  legal: { fr: "Vie juridique", en: "Legal life", ru: "Правовое положение" },
};

/** How strongly something was undertaken. */
export const strengthLabels: Readonly<Record<UndertakingAxes["strength"], Labels>> = {
  mentioned: { fr: "évoqué", en: "mentioned", ru: "упомянуто" },
  pledged: { fr: "promis", en: "pledged", ru: "обещано" },
  agreed: { fr: "convenu", en: "agreed", ru: "согласовано" },
  signed: { fr: "signé", en: "signed", ru: "подписано" },
};

/** How far it is carried out, as far as anybody reports. */
export const executionLabels: Readonly<Record<UndertakingAxes["execution"], Labels>> = {
  unknown: { fr: "personne ne le dit", en: "nobody reports", ru: "не сообщается" },
  "under-way": { fr: "en cours", en: "under way", ru: "выполняется" },
  done: { fr: "réalisé", en: "done", ru: "выполнено" },
  stalled: { fr: "en panne", en: "stalled", ru: "застопорилось" },
  abandoned: { fr: "abandonné", en: "abandoned", ru: "прекращено" },
};
