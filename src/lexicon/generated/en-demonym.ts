// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From en/demonyms.yaml.
import type { LexiconTable } from "../table.ts";

export const enDemonym: LexiconTable = {
  kind: "demonym",
  features: [],
  rows: `
{"iso":"AD"}	Andorran|Andorrans
{"iso":"AE"}	Emirati|Emiratis
{"iso":"AF"}	Afghan|Afghans|Afghani|Afghanis
{"iso":"AG"}	Antiguan|Antiguans|Antiguan and Barbudan|Antiguan and Barbudans
{"iso":"AL"}	Albanian|Albanians
{"iso":"AM"}	Armenian|Armenians
{"iso":"AO"}	Angolan|Angolans
{"iso":"AR"}	Argentine|Argentines|Argentinian|Argentinians|Argentinean|Argentineans
{"iso":"AT"}	Austrian|Austrians
{"iso":"AU"}	Australian|Australians|~Aussie|~Aussies
{"iso":"AZ"}	Azerbaijani|Azerbaijanis|Azeri|Azeris
{"iso":"BA"}	Bosnian|Bosnians|Bosnia-Herzegovinian|Bosnia-Herzegovinians|~Bosniak|~Bosniaks
{"iso":"BB"}	Barbadian|Barbadians|~Bajan|~Bajans
{"iso":"BD"}	Bangladeshi|Bangladeshis
{"iso":"BE"}	Belgian|Belgians
{"iso":"BF"}	Burkinabe|Burkinabè|Burkinabé|Burkinan|Burkinans
{"iso":"BG"}	Bulgarian|Bulgarians
{"iso":"BH"}	Bahraini|Bahrainis
{"iso":"BI"}	Burundian|Burundians
{"iso":"BJ"}	Beninese|Beninois
{"iso":"BN"}	Bruneian|Bruneians
{"iso":"BO"}	Bolivian|Bolivians
{"iso":"BR"}	Brazilian|Brazilians
{"iso":"BS"}	Bahamian|Bahamians
{"iso":"BT"}	Bhutanese
{"iso":"BW"}	Botswanan|Botswanans|Motswana|Batswana
{"iso":"BY"}	Belarusian|Belarusians|Belarussian|Belarussians|Byelorussian|Byelorussians
{"iso":"BZ"}	Belizean|Belizeans
{"iso":"CA"}	Canadian|Canadians
{"iso":"CD"}	Zairian|Zairians|~Congolese
{"iso":"CF"}	~Central African|~Central Africans
{"iso":"CG"}	~Congolese
{"iso":"CH"}	Swiss
{"iso":"CI"}	Ivorian|Ivorians|Ivoirian|Ivoirians
{"iso":"CL"}	Chilean|Chileans
{"iso":"CM"}	Cameroonian|Cameroonians
{"iso":"CN"}	Chinese
{"iso":"CO"}	Colombian|Colombians
{"iso":"CR"}	Costa Rican|Costa Ricans
{"iso":"CU"}	Cuban|Cubans
{"iso":"CV"}	Cabo Verdean|Cabo Verdeans|Cape Verdean|Cape Verdeans
{"iso":"CY"}	Cypriot|Cypriots
{"iso":"CZ"}	Czech|Czechs
{"iso":"DE"}	German|Germans
{"iso":"DJ"}	Djiboutian|Djiboutians
{"iso":"DK"}	Danish|Dane|Danes
{"iso":"DO"}	Dominican|Dominicans
{"iso":"DZ"}	Algerian|Algerians
{"iso":"EC"}	Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans|Ecuadoran|Ecuadorans
{"iso":"EE"}	Estonian|Estonians
{"iso":"EG"}	Egyptian|Egyptians
{"iso":"EH"}	Sahrawi|Sahrawis|Saharawi|Saharawis
{"iso":"ER"}	Eritrean|Eritreans
{"iso":"ES"}	Spanish|Spaniard|Spaniards
{"iso":"ET"}	Ethiopian|Ethiopians
{"iso":"FI"}	Finnish|Finn|Finns
{"iso":"FJ"}	Fijian|Fijians
{"iso":"FM"}	Micronesian|Micronesians
{"iso":"FR"}	French|Frenchman|Frenchwoman
{"iso":"GA"}	Gabonese
{"iso":"GB"}	British|Briton|Britons|English|Scottish|Welsh
{"iso":"GD"}	Grenadian|Grenadians
{"iso":"GE"}	Georgian|Georgians
{"iso":"GH"}	Ghanaian|Ghanaians|Ghanian|Ghanians
{"iso":"GM"}	Gambian|Gambians
{"iso":"GN"}	Guinean|Guineans
{"iso":"GQ"}	Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans|Equato-Guinean|Equato-Guineans
{"iso":"GR"}	Greek|Greeks|Hellenic
{"iso":"GT"}	Guatemalan|Guatemalans
{"iso":"GW"}	Bissau-Guinean|Bissau-Guineans|Guinea-Bissauan|Guinea-Bissauans
{"iso":"GY"}	Guyanese
{"iso":"HN"}	Honduran|Hondurans
{"iso":"HR"}	Croatian|Croatians|Croat|Croats
{"iso":"HT"}	Haitian|Haitians
{"iso":"HU"}	Hungarian|Hungarians
{"iso":"ID"}	Indonesian|Indonesians
{"iso":"IE"}	Irish|Irishman
{"iso":"IL"}	Israeli|Israelis
{"iso":"IN"}	Indian|Indians
{"iso":"IQ"}	Iraqi|Iraqis
{"iso":"IR"}	Iranian|Iranians
{"iso":"IS"}	Icelandic|Icelander|Icelanders
{"iso":"IT"}	Italian|Italians
{"iso":"JM"}	Jamaican|Jamaicans
{"iso":"JO"}	Jordanian|Jordanians
{"iso":"JP"}	Japanese
{"iso":"KE"}	Kenyan|Kenyans
{"iso":"KG"}	Kyrgyz|Kyrgyzstani|Kyrgyzstanis|Kirghiz
{"iso":"KH"}	Cambodian|Cambodians|~Khmer
{"iso":"KI"}	I-Kiribati
{"iso":"KM"}	Comorian|Comorians|Comoran|Comorans
{"iso":"KN"}	Kittitian|Kittitians|Kittitian and Nevisian|Kittitian and Nevisians
{"iso":"KP"}	North Korean|North Koreans
{"iso":"KR"}	South Korean|South Koreans|~Korean|~Koreans
{"iso":"KW"}	Kuwaiti|Kuwaitis
{"iso":"KZ"}	Kazakhstani|Kazakhstanis|Kazakh|Kazakhs
{"iso":"LA"}	Laotian|Laotians|~Lao
{"iso":"LB"}	Lebanese
{"iso":"LC"}	Saint Lucian|Saint Lucians|St. Lucian|St. Lucians
{"iso":"LI"}	Liechtensteiner|Liechtensteiners
{"iso":"LK"}	Sri Lankan|Sri Lankans
{"iso":"LR"}	Liberian|Liberians
{"iso":"LS"}	Basotho|Mosotho
{"iso":"LT"}	Lithuanian|Lithuanians
{"iso":"LU"}	Luxembourger|Luxembourgers|Luxembourgish|Luxembourgian|Luxembourgians
{"iso":"LV"}	Latvian|Latvians
{"iso":"LY"}	Libyan|Libyans
{"iso":"MA"}	Moroccan|Moroccans
{"iso":"MC"}	Monegasque|Monegasques|Monacan|Monacans
{"iso":"MD"}	Moldovan|Moldovans|Moldavian|Moldavians
{"iso":"ME"}	Montenegrin|Montenegrins
{"iso":"MG"}	Malagasy|Madagascan|Madagascans
{"iso":"MH"}	Marshallese
{"iso":"MK"}	Macedonian|Macedonians|North Macedonian|North Macedonians
{"iso":"ML"}	Malian|Malians
{"iso":"MM"}	Burmese|Myanma|Myanmarese
{"iso":"MN"}	Mongolian|Mongolians|~Mongol|~Mongols
{"iso":"MR"}	Mauritanian|Mauritanians
{"iso":"MT"}	Maltese
{"iso":"MU"}	Mauritian|Mauritians
{"iso":"MV"}	Maldivian|Maldivians
{"iso":"MW"}	Malawian|Malawians
{"iso":"MX"}	Mexican|Mexicans
{"iso":"MY"}	Malaysian|Malaysians
{"iso":"MZ"}	Mozambican|Mozambicans|Mozambiquan|Mozambiquans
{"iso":"NA"}	Namibian|Namibians
{"iso":"NE"}	Nigerien|Nigeriens
{"iso":"NG"}	Nigerian|Nigerians
{"iso":"NI"}	Nicaraguan|Nicaraguans
{"iso":"NL"}	Dutch|Dutchman|Netherlander|Netherlanders
{"iso":"NO"}	Norwegian|Norwegians
{"iso":"NP"}	Nepalese|Nepali|Nepalis
{"iso":"NR"}	Nauruan|Nauruans
{"iso":"NZ"}	New Zealander|New Zealanders|~Kiwi|~Kiwis
{"iso":"OM"}	Omani|Omanis
{"iso":"PA"}	Panamanian|Panamanians
{"iso":"PE"}	Peruvian|Peruvians
{"iso":"PG"}	Papua New Guinean|Papua New Guineans|~Papuan|~Papuans
{"iso":"PH"}	Filipino|Filipinos|Philippine|Philippines|Filipina|Filipinas
{"iso":"PK"}	Pakistani|Pakistanis
{"iso":"PL"}	Polish|Pole|Poles
{"iso":"PS"}	Palestinian|Palestinians
{"iso":"PT"}	Portuguese
{"iso":"PW"}	Palauan|Palauans
{"iso":"PY"}	Paraguayan|Paraguayans
{"iso":"QA"}	Qatari|Qataris
{"iso":"RO"}	Romanian|Romanians
{"iso":"RS"}	Serbian|Serbians|Serb|Serbs
{"iso":"RU"}	Russian|Russians
{"iso":"RW"}	Rwandan|Rwandans|Rwandese
{"iso":"SA"}	Saudi|Saudis|Saudi Arabian|Saudi Arabians
{"iso":"SB"}	Solomon Islander|Solomon Islanders
{"iso":"SC"}	Seychellois
{"iso":"SD"}	Sudanese
{"iso":"SE"}	Swedish|Swede|Swedes
{"iso":"SG"}	Singaporean|Singaporeans
{"iso":"SI"}	Slovenian|Slovenians|Slovene|Slovenes
{"iso":"SK"}	Slovak|Slovaks|Slovakian|Slovakians
{"iso":"SL"}	Sierra Leonean|Sierra Leoneans|Sierra Leonian|Sierra Leonians
{"iso":"SM"}	Sammarinese
{"iso":"SN"}	Senegalese
{"iso":"SO"}	Somali|Somalis|Somalian|Somalians
{"iso":"SR"}	Surinamese
{"iso":"SS"}	South Sudanese
{"iso":"ST"}	Santomean|Santomeans|São Toméan|São Toméans|Sao Tomean|Sao Tomeans
{"iso":"SV"}	Salvadoran|Salvadorans|Salvadorian|Salvadorians|Salvadorean|Salvadoreans
{"iso":"SY"}	Syrian|Syrians
{"iso":"SZ"}	Swazi|Swazis|Eswatini
{"iso":"TD"}	Chadian|Chadians
{"iso":"TG"}	Togolese
{"iso":"TH"}	Thai|Thais
{"iso":"TJ"}	Tajik|Tajiks|Tajikistani|Tajikistanis
{"iso":"TL"}	Timorese|East Timorese
{"iso":"TM"}	Turkmen|Turkmenistani|Turkmenistanis
{"iso":"TN"}	Tunisian|Tunisians
{"iso":"TO"}	Tongan|Tongans
{"iso":"TR"}	Turkish|Turk|Turks
{"iso":"TT"}	Trinidadian|Trinidadians|Trinidadian and Tobagonian|Trinidadian and Tobagonians|Trinbagonian|Trinbagonians
{"iso":"TV"}	Tuvaluan|Tuvaluans
{"iso":"TW"}	Taiwanese
{"iso":"TZ"}	Tanzanian|Tanzanians
{"iso":"UA"}	Ukrainian|Ukrainians
{"iso":"UG"}	Ugandan|Ugandans
{"iso":"US"}	American|Americans|US|U.S.
{"iso":"UY"}	Uruguayan|Uruguayans
{"iso":"UZ"}	Uzbek|Uzbeks|Uzbekistani|Uzbekistanis
{"iso":"VC"}	Vincentian|Vincentians
{"iso":"VE"}	Venezuelan|Venezuelans
{"iso":"VN"}	Vietnamese
{"iso":"VU"}	Ni-Vanuatu
{"iso":"WS"}	Samoan|Samoans
{"iso":"XK"}	Kosovar|Kosovars|Kosovan|Kosovans
{"iso":"YE"}	Yemeni|Yemenis|Yemenite|Yemenites
{"iso":"ZA"}	South African|South Africans
{"iso":"ZM"}	Zambian|Zambians
{"iso":"ZW"}	Zimbabwean|Zimbabweans
{"iso":"HK"}	Hongkonger|Hongkongers|Hong Konger|Hong Kongers
{"iso":"MO"}	Macanese
{"iso":"GL"}	Greenlandic|Greenlander|Greenlanders
{"iso":"FO"}	Faroese
{"iso":"NC"}	New Caledonian|New Caledonians
{"iso":"PF"}	~Polynesian|~Polynesians
{"iso":"PR"}	Puerto Rican|Puerto Ricans
{"iso":"BM"}	Bermudian|Bermudians
{"iso":"GI"}	Gibraltarian|Gibraltarians
`,
};
