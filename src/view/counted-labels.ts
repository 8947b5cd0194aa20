import type { Labels } from "../core/language.ts";
import type { CountedThing } from "../register/counted-things.ts";

/** Things that sources count, as they stand after "number of". */
export const countedLabels: Readonly<Record<CountedThing, Labels>> = {
  hours: { fr: "heures", en: "hours", ru: "часов" },
  minutes: { fr: "minutes", en: "minutes", ru: "минут" },
  ministers: { fr: "ministres", en: "ministers", ru: "министров" },
  "deputy-ministers": {
    fr: "vice-ministres",
    en: "deputy ministers",
    ru: "заместителей министров",
  },
  "sub-commissions": { fr: "sous-commissions", en: "sub-commissions", ru: "подкомиссий" },
  "working-groups": { fr: "groupes de travail", en: "working groups", ru: "рабочих групп" },
  agreements: { fr: "accords", en: "agreements", ru: "соглашений" },
  delegates: { fr: "participants", en: "delegates", ru: "участников" },
  companies: { fr: "entreprises", en: "companies", ru: "компаний" },
  businesspeople: { fr: "entrepreneurs", en: "businesspeople", ru: "предпринимателей" },
};
