// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
import type { Language } from "../../core/language.ts";
import type { LexiconTable } from "../table.ts";
import { enCity } from "./en-city.ts";
import { enDemonym } from "./en-demonym.ts";
import { enDemonymPrefix } from "./en-demonym-prefix.ts";
import { enOffice } from "./en-office.ts";
import { enState } from "./en-state.ts";
import { frCity } from "./fr-city.ts";
import { frDemonym } from "./fr-demonym.ts";
import { frDemonymPrefix } from "./fr-demonym-prefix.ts";
import { frOffice } from "./fr-office.ts";
import { frState } from "./fr-state.ts";
import { ruCity } from "./ru-city.ts";
import { ruDemonym } from "./ru-demonym.ts";
import { ruDemonymPrefix } from "./ru-demonym-prefix.ts";
import { ruState } from "./ru-state.ts";

export const tables: Readonly<Record<Language | "common", readonly LexiconTable[]>> = {
  fr: [frCity, frDemonym, frDemonymPrefix, frOffice, frState],
  en: [enCity, enDemonym, enDemonymPrefix, enOffice, enState],
  ru: [ruCity, ruDemonym, ruDemonymPrefix, ruState],
  common: [],
};
