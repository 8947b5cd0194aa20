import type { Labels } from "../core/language.ts";
import type { Fate } from "./fate.ts";

/** What became of an undertaking, as a table shows it. */
export const fateLabels: Readonly<Record<Fate, Labels>> = {
  done: { fr: "réalisé", en: "done", ru: "выполнено" },
  "under-way": { fr: "en cours", en: "under way", ru: "выполняется" },
  stalled: { fr: "en panne", en: "stalled", ru: "застопорилось" },
  abandoned: { fr: "abandonné", en: "abandoned", ru: "прекращено" },
  "to-confirm": { fr: "suite à confirmer", en: "to be confirmed", ru: "требует подтверждения" },
  overdue: { fr: "échéance dépassée", en: "overdue", ru: "срок прошёл" },
  unheard: {
    fr: "plus évoqué depuis",
    en: "not spoken of since",
    ru: "с тех пор не упоминалось",
  },
  open: { fr: "en attente", en: "open", ru: "ожидает исполнения" },
};
