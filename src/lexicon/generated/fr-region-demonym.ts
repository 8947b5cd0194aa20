// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From fr/region-demonyms.yaml.
import type { LexiconTable } from "../table.ts";

export const frRegionDemonym: LexiconTable = {
  kind: "region-demonym",
  features: ["m.sg","f.sg","m.pl","f.pl","m.sg f.sg","m.pl f.pl"],
  rows: `
{"code":"region:africa"}	africain{#0,e#1,s#2,es#3}
{"code":"region:west-africa"}	ouest-africain{#0,e#1,s#2,es#3}
{"code":"region:east-africa"}	est-africain{#0,e#1,s#2,es#3}
{"code":"region:north-africa"}	nord-africain{#0,e#1,s#2,es#3}
{"code":"region:sub-saharan-africa"}	subsaharien{#0,ne#1,s#2,nes#3}|sub-saharien{#0,ne#1,s#2,nes#3}
{"code":"region:sahel"}	sahélien{#0,ne#1,s#2,nes#3}|sahélo-saharien{#0,ne#1,s#2,nes#3}
{"code":"region:maghreb"}	maghrébin{#0,e#1,s#2,es#3}
{"code":"region:middle-east"}	moyen-oriental#0|moyen-orientale#1|moyen-orientaux#2|moyen-orientales#3|proche-oriental#0|proche-orientale#1|proche-orientaux#2|proche-orientales#3
{"code":"region:arab-states"}	arabe{#4,s#5}
{"code":"region:latin-america"}	latino-américain{#0,e#1,s#2,es#3}
{"code":"region:south-america"}	sud-américain{#0,e#1,s#2,es#3}
{"code":"region:central-america"}	centraméricain{#0,e#1,s#2,es#3}|centre-américain{#0,e#1,s#2,es#3}
{"code":"region:north-america"}	nord-américain{#0,e#1,s#2,es#3}
{"code":"region:caribbean"}	caribéen{#0,ne#1,s#2,nes#3}
{"code":"region:europe"}	européen{#0,ne#1,s#2,nes#3}
{"code":"region:eastern-europe"}	est-européen{#0,ne#1,s#2,nes#3}
{"code":"region:western-europe"}	ouest-européen{#0,ne#1,s#2,nes#3}
{"code":"region:nordic"}	scandinave{#4,s#5}|~nordique{#4,s#5}
{"code":"region:baltic"}	~balte{#4,s#5}
{"code":"region:balkans"}	balkanique{#4,s#5}
{"code":"region:caucasus"}	caucasien{#0,ne#1,s#2,nes#3}
{"code":"region:central-asia"}	centrasiatique{#4,s#5}
{"code":"region:asia"}	asiatique{#4,s#5}
{"code":"region:southeast-asia"}	sud-est-asiatique{#4,s#5}
{"code":"region:eurasia"}	eurasiatique{#4,s#5}|eurasien{#0,ne#1,s#2,nes#3}
{"code":"region:post-soviet"}	postsoviétique{#4,s#5}|post-soviétique{#4,s#5}
{"code":"region:oceania"}	océanien{#0,ne#1,s#2,nes#3}
{"code":"region:arctic"}	~arctique{#4,s#5}
{"code":"region:mediterranean"}	méditerranéen{#0,ne#1,s#2,nes#3}
{"code":"region:west"}	occidental#0|occidentale#1|occidentaux#2|occidentales#3
`,
};
