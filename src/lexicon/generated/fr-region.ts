// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From fr/regions.yaml.
import type { LexiconTable } from "../table.ts";

export const frRegion: LexiconTable = {
  kind: "region",
  features: [],
  rows: `
{"code":"region:africa"}	Afrique|continent africain|~Continent
{"code":"region:west-africa"}	Afrique de l'Ouest|Afrique occidentale
{"code":"region:central-africa"}	Afrique centrale|Afrique Centrale
{"code":"region:east-africa"}	Afrique de l'Est|Afrique orientale
{"code":"region:southern-africa"}	Afrique australe
{"code":"region:north-africa"}	Afrique du Nord|Afrique septentrionale
{"code":"region:sub-saharan-africa"}	Afrique subsaharienne|Afrique noire|Afrique sub-saharienne
{"code":"region:horn-of-africa"}	Corne de l'Afrique
{"code":"region:great-lakes"}	Grands Lacs|région des Grands Lacs
{"code":"region:lake-chad"}	bassin du lac Tchad|lac Tchad
{"code":"region:sahel"}	Sahel|bande sahélo-saharienne|bande sahélienne|espace sahélien|Sahélo-Saharien
{"code":"region:maghreb"}	Maghreb
{"code":"region:middle-east"}	Moyen-Orient|Moyen Orient|Proche-Orient|Proche Orient|MENA
{"code":"region:arab-states"}	pays arabes|États arabes|monde arabe
{"code":"region:gulf"}	pays du Golfe|États du Golfe|monarchies du Golfe|golfe Persique|Golfe persique|péninsule Arabique|~Golfe
{"code":"region:levant"}	Levant|Machrek
{"code":"region:islamic-world"}	monde musulman|monde islamique
{"code":"region:latin-america"}	Amérique latine
{"code":"region:south-america"}	Amérique du Sud
{"code":"region:central-america"}	Amérique centrale
{"code":"region:north-america"}	Amérique du Nord
{"code":"region:caribbean"}	Caraïbes|Caraïbe|Antilles
{"code":"region:europe"}	Europe|Vieux Continent
{"code":"region:eastern-europe"}	Europe de l'Est|Europe orientale
{"code":"region:western-europe"}	Europe de l'Ouest|Europe occidentale
{"code":"region:nordic"}	pays nordiques|Scandinavie
{"code":"region:baltic"}	pays baltes|États baltes
{"code":"region:balkans"}	Balkans
{"code":"region:western-balkans"}	Balkans occidentaux
{"code":"region:caucasus"}	Caucase
{"code":"region:south-caucasus"}	Caucase du Sud|Transcaucasie
{"code":"region:central-asia"}	Asie centrale
{"code":"region:asia"}	Asie|continent asiatique
{"code":"region:south-asia"}	Asie du Sud
{"code":"region:southeast-asia"}	Asie du Sud-Est
{"code":"region:east-asia"}	Asie de l'Est|Asie orientale|Extrême-Orient
{"code":"region:asia-pacific"}	Asie-Pacifique|Indo-Pacifique|Asie Pacifique
{"code":"region:eurasia"}	Eurasie|espace eurasiatique
{"code":"region:post-soviet"}	espace postsoviétique|espace post-soviétique
{"code":"region:indian-ocean"}	océan Indien|Océan Indien
{"code":"region:pacific"}	océan Pacifique|îles du Pacifique|~Pacifique
{"code":"region:oceania"}	Océanie
{"code":"region:arctic"}	Arctique
{"code":"region:antarctic"}	Antarctique
{"code":"region:mediterranean"}	Méditerranée|bassin méditerranéen
{"code":"region:black-sea"}	mer Noire
{"code":"region:caspian"}	mer Caspienne|Caspienne
{"code":"region:red-sea"}	mer Rouge
{"code":"region:gulf-of-guinea"}	golfe de Guinée
{"code":"region:global-south"}	Sud global|Sud Global|pays du Sud
{"code":"region:west"}	Occident|pays occidentaux
`,
};
