import type { Labels } from "./language.ts";
import type { Organisation } from "./vocabulary.ts";

/** Organisations that can be parties. */
export const organisationLabels: Readonly<Record<Organisation, Labels>> = {
  "org:UN": { fr: "Nations unies", en: "United Nations", ru: "ООН" },
  "org:AU": { fr: "Union africaine", en: "African Union", ru: "Африканский союз" },
  "org:EU": { fr: "Union européenne", en: "European Union", ru: "Европейский союз" },
  "org:ECOWAS": { fr: "CEDEAO", en: "ECOWAS", ru: "ЭКОВАС" },
  "org:AES": {
    fr: "Alliance (Confédération) des États du Sahel",
    en: "Alliance (Confederation) of Sahel States",
    ru: "Альянс (Конфедерация) государств Сахеля",
  },
  "org:WAEMU": { fr: "UEMOA", en: "WAEMU", ru: "ЮЭМОА" },
  "org:SADC": { fr: "SADC", en: "SADC", ru: "САДК" },
  "org:EAC": {
    fr: "Communauté d'Afrique de l'Est",
    en: "East African Community",
    ru: "Восточноафриканское сообщество",
  },
  "org:ECCAS": { fr: "CEEAC", en: "ECCAS", ru: "ЭСЦАГ" },
  "org:CEMAC": { fr: "CEMAC", en: "CEMAC", ru: "СЕМАК" },
  "org:IGAD": { fr: "IGAD", en: "IGAD", ru: "ИГАД" },
  "org:AMU": {
    fr: "Union du Maghreb arabe",
    en: "Arab Maghreb Union",
    ru: "Союз арабского Магриба",
  },
  "org:LAS": { fr: "Ligue arabe", en: "League of Arab States", ru: "Лига арабских государств" },
  "org:OIC": {
    fr: "Organisation de la coopération islamique",
    en: "Organisation of Islamic Cooperation",
    ru: "Организация исламского сотрудничества",
  },
  "org:OIF": {
    fr: "Organisation internationale de la Francophonie",
    en: "International Organisation of La Francophonie",
    ru: "Международная организация Франкофонии",
  },
  "org:BRICS": { fr: "BRICS", en: "BRICS", ru: "БРИКС" },
  "org:SCO": {
    fr: "Organisation de coopération de Shanghai",
    en: "Shanghai Cooperation Organisation",
    ru: "ШОС",
  },
  "org:EAEU": { fr: "Union économique eurasiatique", en: "Eurasian Economic Union", ru: "ЕАЭС" },
  "org:CIS": {
    fr: "Communauté des États indépendants",
    en: "Commonwealth of Independent States",
    ru: "СНГ",
  },
  "org:CSTO": {
    fr: "Organisation du traité de sécurité collective",
    en: "Collective Security Treaty Organization",
    ru: "ОДКБ",
  },
  "org:NATO": { fr: "OTAN", en: "NATO", ru: "НАТО" },
  "org:ASEAN": { fr: "ASEAN", en: "ASEAN", ru: "АСЕАН" },
  "org:WB": { fr: "Banque mondiale", en: "World Bank", ru: "Всемирный банк" },
  "org:IMF": { fr: "Fonds monétaire international", en: "International Monetary Fund", ru: "МВФ" },
  "org:AfDB": {
    fr: "Banque africaine de développement",
    en: "African Development Bank",
    ru: "Африканский банк развития",
  },
  "org:WTO": { fr: "Organisation mondiale du commerce", en: "World Trade Organization", ru: "ВТО" },
  "org:WHO": {
    fr: "Organisation mondiale de la santé",
    en: "World Health Organization",
    ru: "ВОЗ",
  },
  "org:UNESCO": { fr: "UNESCO", en: "UNESCO", ru: "ЮНЕСКО" },
  "org:IAEA": {
    fr: "Agence internationale de l'énergie atomique",
    en: "International Atomic Energy Agency",
    ru: "МАГАТЭ",
  },
  "org:ICC": {
    fr: "Cour pénale internationale",
    en: "International Criminal Court",
    ru: "Международный уголовный суд",
  },
  "org:G20": { fr: "G20", en: "G20", ru: "Группа двадцати" },
  "org:G7": { fr: "G7", en: "G7", ru: "Группа семи" },
  "org:G5-SAHEL": { fr: "G5 Sahel", en: "G5 Sahel", ru: "Сахельская пятёрка" },
  "org:MINUSMA": { fr: "MINUSMA", en: "MINUSMA", ru: "МИНУСМА" },
  "org:RUSSIA-AFRICA-FORUM": {
    fr: "Forum de partenariat Russie-Afrique",
    en: "Russia–Africa Partnership Forum",
    ru: "Форум партнёрства Россия — Африка",
  },
  "org:CARICOM": { fr: "CARICOM", en: "CARICOM", ru: "КАРИКОМ" },
  "org:MERCOSUR": { fr: "Mercosur", en: "Mercosur", ru: "МЕРКОСУР" },
  "org:OACPS": {
    fr: "Organisation des États ACP",
    en: "Organisation of ACP States",
    ru: "Организация государств АКТ",
  },
  "org:CPLP": {
    fr: "Communauté des pays de langue portugaise",
    en: "Community of Portuguese Language Countries",
    ru: "Содружество португалоязычных стран",
  },
  "org:GCC": {
    fr: "Conseil de coopération du Golfe",
    en: "Gulf Cooperation Council",
    ru: "Совет сотрудничества стран Залива",
  },
  "org:CELAC": { fr: "CELAC", en: "CELAC", ru: "СЕЛАК" },
  "org:OAS": {
    fr: "Organisation des États américains",
    en: "Organization of American States",
    ru: "Организация американских государств",
  },
  "org:OSCE": { fr: "OSCE", en: "OSCE", ru: "ОБСЕ" },
  "org:NAM": {
    fr: "Mouvement des non-alignés",
    en: "Non-Aligned Movement",
    ru: "Движение неприсоединения",
  },
  "org:IsDB": {
    fr: "Banque islamique de développement",
    en: "Islamic Development Bank",
    ru: "Исламский банк развития",
  },
};
