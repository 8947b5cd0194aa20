// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From en/region-demonyms.yaml.
import type { LexiconTable } from "../table.ts";

export const enRegionDemonym: LexiconTable = {
  kind: "region-demonym",
  features: [],
  rows: `
{"code":"region:africa"}	African|Africans
{"code":"region:west-africa"}	West African
{"code":"region:central-africa"}	~Central African
{"code":"region:east-africa"}	East African
{"code":"region:southern-africa"}	Southern African
{"code":"region:north-africa"}	North African
{"code":"region:sub-saharan-africa"}	sub-Saharan
{"code":"region:sahel"}	Sahelian
{"code":"region:maghreb"}	Maghrebi
{"code":"region:middle-east"}	Middle Eastern
{"code":"region:arab-states"}	Arab|Arabs
{"code":"region:latin-america"}	Latin American|Latin Americans
{"code":"region:south-america"}	South American
{"code":"region:central-america"}	Central American
{"code":"region:north-america"}	North American
{"code":"region:caribbean"}	Caribbean
{"code":"region:europe"}	European|Europeans
{"code":"region:eastern-europe"}	Eastern European
{"code":"region:western-europe"}	Western European
{"code":"region:nordic"}	Scandinavian|~Nordic
{"code":"region:baltic"}	~Baltic
{"code":"region:balkans"}	~Balkan
{"code":"region:caucasus"}	~Caucasian
{"code":"region:south-caucasus"}	South Caucasian
{"code":"region:central-asia"}	Central Asian
{"code":"region:asia"}	Asian|Asians
{"code":"region:south-asia"}	South Asian
{"code":"region:southeast-asia"}	Southeast Asian
{"code":"region:east-asia"}	East Asian
{"code":"region:eurasia"}	Eurasian
{"code":"region:post-soviet"}	post-Soviet
{"code":"region:oceania"}	Oceanian
{"code":"region:arctic"}	~Arctic
{"code":"region:mediterranean"}	~Mediterranean
{"code":"region:west"}	~Western
`,
};
