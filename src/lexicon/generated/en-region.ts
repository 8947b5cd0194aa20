// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From en/regions.yaml.
import type { LexiconTable } from "../table.ts";

export const enRegion: LexiconTable = {
  kind: "region",
  features: [],
  rows: `
{"code":"region:africa"}	Africa|African continent
{"code":"region:west-africa"}	West Africa|Western Africa
{"code":"region:central-africa"}	Central Africa|Middle Africa
{"code":"region:east-africa"}	East Africa|Eastern Africa
{"code":"region:southern-africa"}	Southern Africa
{"code":"region:north-africa"}	North Africa|Northern Africa
{"code":"region:sub-saharan-africa"}	sub-Saharan Africa|Sub-Saharan Africa|Subsaharan Africa
{"code":"region:horn-of-africa"}	Horn of Africa
{"code":"region:great-lakes"}	Great Lakes Region|African Great Lakes|~Great Lakes
{"code":"region:lake-chad"}	Lake Chad Basin|Lake Chad
{"code":"region:sahel"}	Sahel|Sahel region|Sahelo-Saharan region
{"code":"region:maghreb"}	Maghreb
{"code":"region:middle-east"}	Middle East|Near East|MENA
{"code":"region:arab-states"}	Arab states|Arab countries|Arab world
{"code":"region:gulf"}	Gulf states|Gulf countries|Persian Gulf|Arabian Peninsula|Arabian Gulf|~Gulf
{"code":"region:levant"}	Levant|Mashreq
{"code":"region:islamic-world"}	Muslim world|Islamic world
{"code":"region:latin-america"}	Latin America
{"code":"region:south-america"}	South America
{"code":"region:central-america"}	Central America
{"code":"region:north-america"}	North America
{"code":"region:caribbean"}	Caribbean|West Indies
{"code":"region:europe"}	Europe
{"code":"region:eastern-europe"}	Eastern Europe
{"code":"region:western-europe"}	Western Europe
{"code":"region:nordic"}	Nordic countries|Scandinavia
{"code":"region:baltic"}	Baltic states|Baltics|Baltic countries
{"code":"region:balkans"}	Balkans
{"code":"region:western-balkans"}	Western Balkans
{"code":"region:caucasus"}	Caucasus
{"code":"region:south-caucasus"}	South Caucasus|Transcaucasia
{"code":"region:central-asia"}	Central Asia
{"code":"region:asia"}	Asia
{"code":"region:south-asia"}	South Asia
{"code":"region:southeast-asia"}	Southeast Asia|South-East Asia|South East Asia
{"code":"region:east-asia"}	East Asia|~Far East
{"code":"region:asia-pacific"}	Asia-Pacific|Asia Pacific|Indo-Pacific
{"code":"region:eurasia"}	Eurasia
{"code":"region:post-soviet"}	post-Soviet space
{"code":"region:indian-ocean"}	Indian Ocean
{"code":"region:pacific"}	Pacific Ocean|Pacific Islands|~Pacific
{"code":"region:oceania"}	Oceania
{"code":"region:arctic"}	Arctic
{"code":"region:antarctic"}	Antarctica|Antarctic
{"code":"region:mediterranean"}	Mediterranean
{"code":"region:black-sea"}	Black Sea
{"code":"region:caspian"}	Caspian Sea|Caspian
{"code":"region:red-sea"}	Red Sea
{"code":"region:gulf-of-guinea"}	Gulf of Guinea
{"code":"region:global-south"}	Global South|global South
{"code":"region:west"}	the West|Western countries
`,
};
