// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From fr/region-demonyms.yaml.
import type { LexiconTable } from "../table.ts";

export const frRegionDemonym: LexiconTable = {
  kind: "region-demonym",
  features: ["m.sg","f.sg","m.pl","f.pl","m.sg f.sg","m.pl f.pl"],
  rows: `
{"code":"region:africa"}	africain#0|africaine#1|africains#2|africaines#3
{"code":"region:west-africa"}	ouest-africain#0|ouest-africaine#1|ouest-africains#2|ouest-africaines#3
{"code":"region:east-africa"}	est-africain#0|est-africaine#1|est-africains#2|est-africaines#3
{"code":"region:north-africa"}	nord-africain#0|nord-africaine#1|nord-africains#2|nord-africaines#3
{"code":"region:sub-saharan-africa"}	subsaharien#0|subsaharienne#1|subsahariens#2|subsahariennes#3|sub-saharien#0|sub-saharienne#1|sub-sahariens#2|sub-sahariennes#3
{"code":"region:sahel"}	sahélien#0|sahélienne#1|sahéliens#2|sahéliennes#3|sahélo-saharien#0|sahélo-saharienne#1|sahélo-sahariens#2|sahélo-sahariennes#3
{"code":"region:maghreb"}	maghrébin#0|maghrébine#1|maghrébins#2|maghrébines#3
{"code":"region:middle-east"}	moyen-oriental#0|moyen-orientale#1|moyen-orientaux#2|moyen-orientales#3|proche-oriental#0|proche-orientale#1|proche-orientaux#2|proche-orientales#3
{"code":"region:arab-states"}	arabe#4|arabes#5
{"code":"region:latin-america"}	latino-américain#0|latino-américaine#1|latino-américains#2|latino-américaines#3
{"code":"region:south-america"}	sud-américain#0|sud-américaine#1|sud-américains#2|sud-américaines#3
{"code":"region:central-america"}	centraméricain#0|centraméricaine#1|centraméricains#2|centraméricaines#3|centre-américain#0|centre-américaine#1|centre-américains#2|centre-américaines#3
{"code":"region:north-america"}	nord-américain#0|nord-américaine#1|nord-américains#2|nord-américaines#3
{"code":"region:caribbean"}	caribéen#0|caribéenne#1|caribéens#2|caribéennes#3
{"code":"region:europe"}	européen#0|européenne#1|européens#2|européennes#3
{"code":"region:eastern-europe"}	est-européen#0|est-européenne#1|est-européens#2|est-européennes#3
{"code":"region:western-europe"}	ouest-européen#0|ouest-européenne#1|ouest-européens#2|ouest-européennes#3
{"code":"region:nordic"}	scandinave#4|scandinaves#5|~nordique#4|~nordiques#5
{"code":"region:baltic"}	~balte#4|~baltes#5
{"code":"region:balkans"}	balkanique#4|balkaniques#5
{"code":"region:caucasus"}	caucasien#0|caucasienne#1|caucasiens#2|caucasiennes#3
{"code":"region:central-asia"}	centrasiatique#4|centrasiatiques#5
{"code":"region:asia"}	asiatique#4|asiatiques#5
{"code":"region:southeast-asia"}	sud-est-asiatique#4|sud-est-asiatiques#5
{"code":"region:eurasia"}	eurasiatique#4|eurasiatiques#5|eurasien#0|eurasienne#1|eurasiens#2|eurasiennes#3
{"code":"region:post-soviet"}	postsoviétique#4|postsoviétiques#5|post-soviétique#4|post-soviétiques#5
{"code":"region:oceania"}	océanien#0|océanienne#1|océaniens#2|océaniennes#3
{"code":"region:arctic"}	~arctique#4|~arctiques#5
{"code":"region:mediterranean"}	méditerranéen#0|méditerranéenne#1|méditerranéens#2|méditerranéennes#3
{"code":"region:west"}	occidental#0|occidentale#1|occidentaux#2|occidentales#3
`,
};
