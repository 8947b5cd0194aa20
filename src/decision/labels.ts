import type { Labels } from "../core/language.ts";
import type { Judgement, OwnStatus, Verdict } from "./verdict.ts";

/** Where our own record stands. */
export const ownStatusLabels: Readonly<Record<OwnStatus, Labels>> = {
  proposed: { fr: "proposé", en: "proposed", ru: "предложено" },
  accepted: { fr: "accepté", en: "accepted", ru: "принято" },
  refused: { fr: "refusé", en: "refused", ru: "отклонено" },
  unsure: { fr: "incertain", en: "unsure", ru: "под вопросом" },
};

/** What a reviewer may say of a record. */
export const verdictLabels: Readonly<Record<Verdict, Labels>> = {
  accept: { fr: "accepter", en: "accept", ru: "принять" },
  amend: { fr: "corriger", en: "amend", ru: "исправить" },
  reject: { fr: "refuser", en: "reject", ru: "отклонить" },
  unsure: { fr: "je ne sais pas", en: "unsure", ru: "не уверен(а)" },
};

/** What a reviewer may say of two records. */
export const judgementLabels: Readonly<Record<Judgement, Labels>> = {
  same: { fr: "identiques", en: "the same", ru: "одно и то же" },
  different: { fr: "différents", en: "different", ru: "разное" },
  unsure: { fr: "je ne sais pas", en: "unsure", ru: "не уверен(а)" },
};
