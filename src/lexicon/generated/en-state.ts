// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From en/states.yaml.
import type { LexiconTable } from "../table.ts";

export const enState: LexiconTable = {
  kind: "state",
  features: [],
  rows: `
{"iso":"AD"}	Andorra|Principality of Andorra
{"iso":"AE"}	United Arab Emirates|UAE|U.A.E.|the Emirates|~Emirates
{"iso":"AF"}	Afghanistan|Islamic Emirate of Afghanistan|Republic of Afghanistan
{"iso":"AG"}	Antigua and Barbuda|Antigua & Barbuda|~Antigua
{"iso":"AL"}	Albania|Republic of Albania
{"iso":"AM"}	Armenia|Republic of Armenia
{"iso":"AO"}	Angola|Republic of Angola
{"iso":"AR"}	Argentina|Argentine Republic|Republic of Argentina
{"iso":"AT"}	Austria|Republic of Austria
{"iso":"AU"}	Australia|Commonwealth of Australia
{"iso":"AZ"}	Azerbaijan|Republic of Azerbaijan
{"iso":"BA"}	Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia|BiH|Republic of Bosnia and Herzegovina
{"iso":"BB"}	Barbados|Republic of Barbados
{"iso":"BD"}	Bangladesh|People's Republic of Bangladesh
{"iso":"BE"}	Belgium|Kingdom of Belgium
{"iso":"BF"}	Burkina Faso|Burkina|Republic of Burkina Faso
{"iso":"BG"}	Bulgaria|Republic of Bulgaria
{"iso":"BH"}	Bahrain|Kingdom of Bahrain
{"iso":"BI"}	Burundi|Republic of Burundi
{"iso":"BJ"}	Benin|Republic of Benin
{"iso":"BN"}	Brunei|Brunei Darussalam
{"iso":"BO"}	Bolivia|Plurinational State of Bolivia|Republic of Bolivia
{"iso":"BR"}	Brazil|Federative Republic of Brazil
{"iso":"BS"}	Bahamas|The Bahamas|Commonwealth of The Bahamas
{"iso":"BT"}	Bhutan|Kingdom of Bhutan
{"iso":"BW"}	Botswana|Republic of Botswana
{"iso":"BY"}	Belarus|Republic of Belarus|Byelorussia
{"iso":"BZ"}	Belize
{"iso":"CA"}	Canada
{"iso":"CD"}	Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|D.R. Congo|DRC|D.R.C.|Congo-Kinshasa|Congo Kinshasa|Zaire|~Congo
{"iso":"CF"}	Central African Republic|CAR
{"iso":"CG"}	Republic of the Congo|Republic of Congo|Congo-Brazzaville|Congo Brazzaville|Congo Republic|~Congo
{"iso":"CH"}	Switzerland|Swiss Confederation|Republic of Switzerland
{"iso":"CI"}	Côte d'Ivoire|Cote d'Ivoire|Ivory Coast|Republic of Côte d'Ivoire|Republic of Cote d'Ivoire
{"iso":"CL"}	Chile|Republic of Chile
{"iso":"CM"}	Cameroon|Republic of Cameroon
{"iso":"CN"}	China|People's Republic of China|PRC|P.R. China|P.R.C.|Mainland China
{"iso":"CO"}	Colombia|Republic of Colombia
{"iso":"CR"}	Costa Rica|Republic of Costa Rica
{"iso":"CU"}	Cuba|Republic of Cuba
{"iso":"CV"}	Cabo Verde|Cape Verde|Republic of Cabo Verde
{"iso":"CY"}	Cyprus|Republic of Cyprus
{"iso":"CZ"}	Czechia|Czech Republic|Republic of Czechia
{"iso":"DE"}	Germany|Federal Republic of Germany|FRG
{"iso":"DJ"}	Djibouti|Republic of Djibouti
{"iso":"DK"}	Denmark|Kingdom of Denmark
{"iso":"DM"}	Dominica|Commonwealth of Dominica|Republic of Dominica
{"iso":"DO"}	Dominican Republic|Republic of Dominican Republic
{"iso":"DZ"}	Algeria|People's Democratic Republic of Algeria|People's Republic of Algeria|Democratic and Popular Republic of Algeria
{"iso":"EC"}	Ecuador|Republic of Ecuador
{"iso":"EE"}	Estonia|Republic of Estonia
{"iso":"EG"}	Egypt|Arab Republic of Egypt
{"iso":"EH"}	Western Sahara|Sahrawi Arab Democratic Republic|SADR|Republic of Western Sahara
{"iso":"ER"}	Eritrea|State of Eritrea|Republic of Eritrea
{"iso":"ES"}	Spain|Kingdom of Spain
{"iso":"ET"}	Ethiopia|Federal Democratic Republic of Ethiopia
{"iso":"FI"}	Finland|Republic of Finland
{"iso":"FJ"}	Fiji|Republic of Fiji
{"iso":"FM"}	Micronesia|Federated States of Micronesia|Republic of Micronesia
{"iso":"FR"}	France|French Republic|Republic of France
{"iso":"GA"}	Gabon|Gabonese Republic|Republic of Gabon
{"iso":"GB"}	United Kingdom|UK|U.K.|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland|England|Scotland|Wales|Northern Ireland
{"iso":"GD"}	Grenada
{"iso":"GE"}	Georgia|Republic of Georgia
{"iso":"GH"}	Ghana|Republic of Ghana
{"iso":"GM"}	Gambia|The Gambia|Republic of The Gambia|Islamic Republic of The Gambia
{"iso":"GN"}	Guinea|Republic of Guinea|Guinea-Conakry|Guinea Conakry
{"iso":"GQ"}	Equatorial Guinea|Republic of Equatorial Guinea
{"iso":"GR"}	Greece|Hellenic Republic|Republic of Greece
{"iso":"GT"}	Guatemala|Republic of Guatemala
{"iso":"GW"}	Guinea-Bissau|Guinea Bissau|Republic of Guinea-Bissau
{"iso":"GY"}	Guyana|Co-operative Republic of Guyana
{"iso":"HN"}	Honduras|Republic of Honduras
{"iso":"HR"}	Croatia|Republic of Croatia
{"iso":"HT"}	Haiti|Republic of Haiti
{"iso":"HU"}	Hungary|Republic of Hungary
{"iso":"ID"}	Indonesia|Republic of Indonesia
{"iso":"IE"}	Ireland|Republic of Ireland|Eire
{"iso":"IL"}	Israel|State of Israel|Republic of Israel
{"iso":"IN"}	India|Republic of India|Bharat
{"iso":"IQ"}	Iraq|Republic of Iraq
{"iso":"IR"}	Iran|Islamic Republic of Iran|~Islamic Republic|~Persia
{"iso":"IS"}	Iceland|Republic of Iceland
{"iso":"IT"}	Italy|Italian Republic|Republic of Italy
{"iso":"JM"}	Jamaica
{"iso":"JO"}	Jordan|Hashemite Kingdom of Jordan|Hashemite Kingdom
{"iso":"JP"}	Japan
{"iso":"KE"}	Kenya|Republic of Kenya
{"iso":"KG"}	Kyrgyzstan|Kyrgyz Republic|Kirghizia|Kirgizstan|Republic of Kyrgyzstan
{"iso":"KH"}	Cambodia|Kingdom of Cambodia
{"iso":"KI"}	Kiribati|Republic of Kiribati
{"iso":"KM"}	Comoros|Union of the Comoros|Republic of Comoros
{"iso":"KN"}	Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis|St. Kitts & Nevis
{"iso":"KP"}	North Korea|Democratic People's Republic of Korea|DPRK|D.P.R.K.
{"iso":"KR"}	South Korea|Republic of Korea|ROK|~Korea
{"iso":"KW"}	Kuwait|State of Kuwait
{"iso":"KZ"}	Kazakhstan|Republic of Kazakhstan
{"iso":"LA"}	Laos|Lao People's Democratic Republic|Lao PDR|Republic of Laos
{"iso":"LB"}	Lebanon|Lebanese Republic|Republic of Lebanon
{"iso":"LC"}	Saint Lucia|St. Lucia|St Lucia
{"iso":"LI"}	Liechtenstein|Principality of Liechtenstein
{"iso":"LK"}	Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon
{"iso":"LR"}	Liberia|Republic of Liberia
{"iso":"LS"}	Lesotho|Kingdom of Lesotho
{"iso":"LT"}	Lithuania|Republic of Lithuania
{"iso":"LU"}	Luxembourg|Grand Duchy of Luxembourg|Grand Duchy
{"iso":"LV"}	Latvia|Republic of Latvia
{"iso":"LY"}	Libya|State of Libya|Republic of Libya
{"iso":"MA"}	Morocco|Kingdom of Morocco
{"iso":"MC"}	Monaco|Principality of Monaco
{"iso":"MD"}	Moldova|Republic of Moldova|Moldavia
{"iso":"ME"}	Montenegro|Republic of Montenegro
{"iso":"MG"}	Madagascar|Republic of Madagascar
{"iso":"MH"}	Marshall Islands|Republic of the Marshall Islands|Republic of Marshall Islands
{"iso":"MK"}	North Macedonia|Republic of North Macedonia|FYROM|~Macedonia
{"iso":"ML"}	Mali|Republic of Mali
{"iso":"MM"}	Myanmar|Burma|Union of Myanmar|Republic of the Union of Myanmar|Republic of Myanmar
{"iso":"MN"}	Mongolia|Republic of Mongolia
{"iso":"MR"}	Mauritania|Islamic Republic of Mauritania
{"iso":"MT"}	Malta|Republic of Malta
{"iso":"MU"}	Mauritius|Republic of Mauritius
{"iso":"MV"}	Maldives|Republic of Maldives
{"iso":"MW"}	Malawi|Republic of Malawi
{"iso":"MX"}	Mexico|United Mexican States|Republic of Mexico
{"iso":"MY"}	Malaysia
{"iso":"MZ"}	Mozambique|Republic of Mozambique
{"iso":"NA"}	Namibia|Republic of Namibia
{"iso":"NE"}	Niger|Republic of Niger|Republic of the Niger
{"iso":"NG"}	Nigeria|Federal Republic of Nigeria
{"iso":"NI"}	Nicaragua|Republic of Nicaragua
{"iso":"NL"}	Netherlands|The Netherlands|Kingdom of the Netherlands|Holland
{"iso":"NO"}	Norway|Kingdom of Norway
{"iso":"NP"}	Nepal|Federal Democratic Republic of Nepal
{"iso":"NR"}	Nauru|Republic of Nauru
{"iso":"NZ"}	New Zealand|Aotearoa New Zealand|Aotearoa
{"iso":"OM"}	Oman|Sultanate of Oman
{"iso":"PA"}	Panama|Republic of Panama
{"iso":"PE"}	Peru|Republic of Peru
{"iso":"PG"}	Papua New Guinea|PNG|Independent State of Papua New Guinea
{"iso":"PH"}	Philippines|The Philippines|Republic of the Philippines|Republic of Philippines
{"iso":"PK"}	Pakistan|Islamic Republic of Pakistan
{"iso":"PL"}	Poland|Republic of Poland
{"iso":"PS"}	Palestine|State of Palestine|Palestinian Authority|Palestinian National Authority|Palestinian Territories|Occupied Palestinian Territory|Gaza Strip|West Bank|Republic of Palestine
{"iso":"PT"}	Portugal|Portuguese Republic|Republic of Portugal
{"iso":"PW"}	Palau|Republic of Palau
{"iso":"PY"}	Paraguay|Republic of Paraguay
{"iso":"QA"}	Qatar|State of Qatar
{"iso":"RO"}	Romania|Rumania|Republic of Romania
{"iso":"RS"}	Serbia|Republic of Serbia
{"iso":"RU"}	Russia|Russian Federation|Republic of Russia
{"iso":"RW"}	Rwanda|Republic of Rwanda
{"iso":"SA"}	Saudi Arabia|Kingdom of Saudi Arabia|KSA
{"iso":"SB"}	Solomon Islands
{"iso":"SC"}	Seychelles|Republic of Seychelles
{"iso":"SD"}	Sudan|Republic of the Sudan|Republic of Sudan
{"iso":"SE"}	Sweden|Kingdom of Sweden
{"iso":"SG"}	Singapore|Republic of Singapore
{"iso":"SI"}	Slovenia|Republic of Slovenia
{"iso":"SK"}	Slovakia|Slovak Republic|Republic of Slovakia
{"iso":"SL"}	Sierra Leone|Republic of Sierra Leone
{"iso":"SM"}	San Marino|Republic of San Marino
{"iso":"SN"}	Senegal|Republic of Senegal
{"iso":"SO"}	Somalia|Federal Republic of Somalia|Somaliland
{"iso":"SR"}	Suriname|Surinam|Republic of Suriname
{"iso":"SS"}	South Sudan|Republic of South Sudan
{"iso":"ST"}	São Tomé and Príncipe|Sao Tome and Principe|São Tomé & Príncipe|Republic of São Tomé and Príncipe
{"iso":"SV"}	El Salvador|Republic of El Salvador|~Salvador
{"iso":"SY"}	Syria|Syrian Arab Republic|Republic of Syria
{"iso":"SZ"}	Eswatini|Swaziland|Kingdom of Eswatini|eSwatini
{"iso":"TD"}	Chad|Republic of Chad
{"iso":"TG"}	Togo|Togolese Republic|Republic of Togo
{"iso":"TH"}	Thailand|Kingdom of Thailand
{"iso":"TJ"}	Tajikistan|Republic of Tajikistan
{"iso":"TL"}	Timor-Leste|East Timor|Timor Leste|Democratic Republic of Timor-Leste
{"iso":"TM"}	Turkmenistan|Republic of Turkmenistan
{"iso":"TN"}	Tunisia|Republic of Tunisia|Tunisian Republic
{"iso":"TO"}	Tonga|Kingdom of Tonga
{"iso":"TR"}	Türkiye|Turkey|Turkiye|Republic of Türkiye|Republic of Turkey
{"iso":"TT"}	Trinidad and Tobago|Trinidad & Tobago|Republic of Trinidad and Tobago|~Trinidad
{"iso":"TV"}	Tuvalu
{"iso":"TW"}	Taiwan|Chinese Taipei|~Formosa
{"iso":"TZ"}	Tanzania|United Republic of Tanzania
{"iso":"UA"}	Ukraine|Republic of Ukraine
{"iso":"UG"}	Uganda|Republic of Uganda
{"iso":"US"}	United States of America|United States|USA|U.S.A.|US|U.S.|~America|~the States
{"iso":"UY"}	Uruguay|Oriental Republic of Uruguay|Eastern Republic of Uruguay
{"iso":"UZ"}	Uzbekistan|Republic of Uzbekistan
{"iso":"VA"}	Holy See|Vatican|Vatican City|Vatican City State
{"iso":"VC"}	Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines
{"iso":"VE"}	Venezuela|Bolivarian Republic of Venezuela
{"iso":"VN"}	Vietnam|Viet Nam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam
{"iso":"VU"}	Vanuatu|Republic of Vanuatu
{"iso":"WS"}	Samoa|Independent State of Samoa|Republic of Samoa
{"iso":"XK"}	Kosovo|Republic of Kosovo
{"iso":"YE"}	Yemen|Republic of Yemen
{"iso":"ZA"}	South Africa|Republic of South Africa|RSA
{"iso":"ZM"}	Zambia|Republic of Zambia
{"iso":"ZW"}	Zimbabwe|Republic of Zimbabwe
{"iso":"HK"}	Hong Kong|Hong Kong SAR|HKSAR
{"iso":"MO"}	Macao|Macau|Macao SAR
{"iso":"GL"}	Greenland
{"iso":"FO"}	Faroe Islands
{"iso":"NC"}	New Caledonia
{"iso":"PF"}	French Polynesia
{"iso":"GF"}	French Guiana
{"iso":"GP"}	Guadeloupe
{"iso":"MQ"}	Martinique
{"iso":"RE"}	Réunion
{"iso":"YT"}	Mayotte
{"iso":"PR"}	Puerto Rico
{"iso":"BM"}	Bermuda
{"iso":"AW"}	Aruba
{"iso":"CW"}	Curaçao|Republic of Curaçao
{"iso":"GI"}	Gibraltar|Republic of Gibraltar
{"iso":"AI"}	Anguilla|Republic of Anguilla
{"iso":"AQ"}	Antarctica|Republic of Antarctica
{"iso":"AS"}	American Samoa|Republic of American Samoa
{"iso":"AX"}	Åland Islands|Republic of Åland Islands
{"iso":"BL"}	St. Barthélemy|Republic of St. Barthélemy
{"iso":"BQ"}	Caribbean Netherlands|Republic of Caribbean Netherlands
{"iso":"BV"}	Bouvet Island|Republic of Bouvet Island
{"iso":"CC"}	Cocos (Keeling) Islands|Republic of Cocos (Keeling) Islands
{"iso":"CK"}	Cook Islands|Republic of Cook Islands
{"iso":"CX"}	Christmas Island|Republic of Christmas Island
{"iso":"FK"}	Falkland Islands|Republic of Falkland Islands
{"iso":"GG"}	Guernsey|Republic of Guernsey
{"iso":"GS"}	South Georgia & South Sandwich Islands
{"iso":"GU"}	Guam|Republic of Guam
{"iso":"HM"}	Heard & McDonald Islands
{"iso":"IM"}	Isle of Man|Republic of Isle of Man
{"iso":"IO"}	British Indian Ocean Territory|Republic of British Indian Ocean Territory
{"iso":"JE"}	Jersey|Republic of Jersey
{"iso":"KY"}	Cayman Islands|Republic of Cayman Islands
{"iso":"MF"}	St. Martin|Republic of St. Martin
{"iso":"MP"}	Northern Mariana Islands|Republic of Northern Mariana Islands
{"iso":"MS"}	Montserrat|Republic of Montserrat
{"iso":"NF"}	Norfolk Island|Republic of Norfolk Island
{"iso":"NU"}	Niue|Republic of Niue
{"iso":"PM"}	St. Pierre & Miquelon
{"iso":"PN"}	Pitcairn Islands|Republic of Pitcairn Islands
{"iso":"SH"}	St. Helena|Republic of St. Helena
{"iso":"SJ"}	Svalbard & Jan Mayen
{"iso":"SX"}	Sint Maarten|Republic of Sint Maarten
{"iso":"TC"}	Turks & Caicos Islands
{"iso":"TF"}	French Southern Territories|Republic of French Southern Territories
{"iso":"TK"}	Tokelau|Republic of Tokelau
{"iso":"UM"}	U.S. Outlying Islands|Republic of U.S. Outlying Islands
{"iso":"VG"}	British Virgin Islands|Republic of British Virgin Islands
{"iso":"VI"}	U.S. Virgin Islands|Republic of U.S. Virgin Islands
{"iso":"WF"}	Wallis & Futuna
`,
};
