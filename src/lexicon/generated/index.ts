// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
import type { Language } from "../../core/language.ts";
import type { LexiconTable } from "../table.ts";


export const tables: Readonly<Record<Language | "common", readonly LexiconTable[]>> = {
  fr: [],
  en: [],
  ru: [],
  common: [],
};
