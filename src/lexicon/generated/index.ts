// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
import type { Language } from "../../core/language.ts";
import type { LexiconTable } from "../table.ts";
import { enCity } from "./en-city.ts";
import { enDemonym } from "./en-demonym.ts";
import { enDemonymPrefix } from "./en-demonym-prefix.ts";
import { enEventNoun } from "./en-event-noun.ts";
import { enGivenName } from "./en-given-name.ts";
import { enHonorific } from "./en-honorific.ts";
import { enLandmark } from "./en-landmark.ts";
import { enOffice } from "./en-office.ts";
import { enOrganisation } from "./en-organisation.ts";
import { enPortfolio } from "./en-portfolio.ts";
import { enRank } from "./en-rank.ts";
import { enRegion } from "./en-region.ts";
import { enRegionDemonym } from "./en-region-demonym.ts";
import { enSector } from "./en-sector.ts";
import { enState } from "./en-state.ts";
import { frCity } from "./fr-city.ts";
import { frDemonym } from "./fr-demonym.ts";
import { frDemonymPrefix } from "./fr-demonym-prefix.ts";
import { frEventNoun } from "./fr-event-noun.ts";
import { frGivenName } from "./fr-given-name.ts";
import { frHonorific } from "./fr-honorific.ts";
import { frLandmark } from "./fr-landmark.ts";
import { frOffice } from "./fr-office.ts";
import { frOrganisation } from "./fr-organisation.ts";
import { frPortfolio } from "./fr-portfolio.ts";
import { frRank } from "./fr-rank.ts";
import { frRegion } from "./fr-region.ts";
import { frRegionDemonym } from "./fr-region-demonym.ts";
import { frSector } from "./fr-sector.ts";
import { frState } from "./fr-state.ts";
import { ruCity } from "./ru-city.ts";
import { ruDemonym } from "./ru-demonym.ts";
import { ruDemonymPrefix } from "./ru-demonym-prefix.ts";
import { ruEventNoun } from "./ru-event-noun.ts";
import { ruGivenName } from "./ru-given-name.ts";
import { ruHonorific } from "./ru-honorific.ts";
import { ruLandmark } from "./ru-landmark.ts";
import { ruOffice } from "./ru-office.ts";
import { ruOrganisation } from "./ru-organisation.ts";
import { ruPortfolio } from "./ru-portfolio.ts";
import { ruRank } from "./ru-rank.ts";
import { ruRegion } from "./ru-region.ts";
import { ruRegionDemonym } from "./ru-region-demonym.ts";
import { ruSector } from "./ru-sector.ts";
import { ruState } from "./ru-state.ts";

export const tables: Readonly<Record<Language | "common", readonly LexiconTable[]>> = {
  fr: [frCity, frDemonym, frDemonymPrefix, frEventNoun, frGivenName, frHonorific, frLandmark, frOffice, frOrganisation, frPortfolio, frRank, frRegion, frRegionDemonym, frSector, frState],
  en: [enCity, enDemonym, enDemonymPrefix, enEventNoun, enGivenName, enHonorific, enLandmark, enOffice, enOrganisation, enPortfolio, enRank, enRegion, enRegionDemonym, enSector, enState],
  ru: [ruCity, ruDemonym, ruDemonymPrefix, ruEventNoun, ruGivenName, ruHonorific, ruLandmark, ruOffice, ruOrganisation, ruPortfolio, ruRank, ruRegion, ruRegionDemonym, ruSector, ruState],
  common: [],
};
