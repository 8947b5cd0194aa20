// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From en/capitals.yaml.
import type { LexiconTable } from "../table.ts";

export const enCity: LexiconTable = {
  kind: "city",
  features: [],
  rows: `
{"name":"Andorra la Vella","country":"AD","capital":true,"population":20430}	Andorra la Vella
{"name":"Abu Dhabi","country":"AE","capital":true,"population":603492}	Abu Dhabi
{"name":"Kabul","country":"AF","capital":true,"population":3043532}	Kabul
{"name":"St. John's","country":"AG","capital":true,"population":24226}	St. John's|Saint John's
{"name":"Tirana","country":"AL","capital":true,"population":374801}	Tirana
{"name":"Yerevan","country":"AM","capital":true,"population":1093485}	Yerevan|Erevan
{"name":"Luanda","country":"AO","capital":true,"population":2776168}	Luanda
{"name":"Buenos Aires","country":"AR","capital":true,"population":13076300}	Buenos Aires
{"name":"Vienna","country":"AT","capital":true,"population":1691468}	Vienna
{"name":"Canberra","country":"AU","capital":true,"population":367752}	Canberra
{"name":"Baku","country":"AZ","capital":true,"population":1116513}	Baku
{"name":"Sarajevo","country":"BA","capital":true,"population":696731}	Sarajevo
{"name":"Bridgetown","country":"BB","capital":true,"population":98511}	Bridgetown
{"name":"Dhaka","country":"BD","capital":true,"population":10356500}	Dhaka|Dacca
{"name":"Brussels","country":"BE","capital":true,"population":1019022}	Brussels|Bruxelles
{"name":"Ouagadougou","country":"BF","capital":true,"population":1086505}	Ouagadougou
{"name":"Sofia","country":"BG","capital":true,"population":1152556}	Sofia
{"name":"Manama","country":"BH","capital":true,"population":147074}	Manama
{"name":"Gitega","country":"BI","capital":true,"population":41000}	Gitega
{"name":"Porto-Novo","country":"BJ","capital":true,"population":234168}	Porto-Novo
{"name":"Bandar Seri Begawan","country":"BN","capital":true,"population":64409}	Bandar Seri Begawan
{"name":"Sucre","country":"BO","capital":true,"population":224838}	Sucre
{"name":"Brasília","country":"BR","capital":true,"population":2207718}	Brasília|Brasilia
{"name":"Nassau","country":"BS","capital":true,"population":227940}	Nassau
{"name":"Thimphu","country":"BT","capital":true,"population":98676}	Thimphu
{"name":"Gaborone","country":"BW","capital":true,"population":208411}	Gaborone
{"name":"Minsk","country":"BY","capital":true,"population":1742124}	Minsk
{"name":"Belmopan","country":"BZ","capital":true,"population":13381}	Belmopan
{"name":"Ottawa","country":"CA","capital":true,"population":812129}	Ottawa
{"name":"Kinshasa","country":"CD","capital":true,"population":7785965}	Kinshasa
{"name":"Bangui","country":"CF","capital":true,"population":542393}	Bangui
{"name":"Brazzaville","country":"CG","capital":true,"population":1284609}	Brazzaville
{"name":"Bern","country":"CH","capital":true,"population":121631}	Bern|Berne
{"name":"Yamoussoukro","country":"CI","capital":true,"population":194530}	Yamoussoukro
{"name":"Santiago","country":"CL","capital":true,"population":4837295}	Santiago|Santiago de Chile
{"name":"Yaoundé","country":"CM","capital":true,"population":1299369}	Yaoundé|Yaounde
{"name":"Beijing","country":"CN","capital":true,"population":11716620}	Beijing|Peking
{"name":"Bogotá","country":"CO","capital":true,"population":7674366}	Bogotá|Bogota
{"name":"San José","country":"CR","capital":true,"population":335007}	San José|~San Jose
{"name":"Havana","country":"CU","capital":true,"population":2163824}	Havana|La Habana
{"name":"Praia","country":"CV","capital":true,"population":113364}	Praia
{"name":"Nicosia","country":"CY","capital":true,"population":200452}	Nicosia
{"name":"Prague","country":"CZ","capital":true,"population":1165581}	Prague
{"name":"Berlin","country":"DE","capital":true,"population":3426354}	Berlin
{"name":"Djibouti","country":"DJ","capital":true,"population":623891}	Djibouti
{"name":"Copenhagen","country":"DK","capital":true,"population":1153615}	Copenhagen
{"name":"Roseau","country":"DM","capital":true,"population":16571}	Roseau
{"name":"Santo Domingo","country":"DO","capital":true,"population":2201941}	Santo Domingo
{"name":"Algiers","country":"DZ","capital":true,"population":1977663}	Algiers
{"name":"Quito","country":"EC","capital":true,"population":1399814}	Quito
{"name":"Tallinn","country":"EE","capital":true,"population":394024}	Tallinn
{"name":"Cairo","country":"EG","capital":true,"population":7734614}	Cairo
{"name":"Laayoune","country":"EH","capital":true,"population":196331}	Laayoune|El Aaiún|El Aaiun
{"name":"Asmara","country":"ER","capital":true,"population":563930}	Asmara
{"name":"Madrid","country":"ES","capital":true,"population":3255944}	Madrid
{"name":"Addis Ababa","country":"ET","capital":true,"population":2757729}	Addis Ababa
{"name":"Helsinki","country":"FI","capital":true,"population":558457}	Helsinki
{"name":"Suva","country":"FJ","capital":true,"population":77366}	Suva
{"name":"Palikir","country":"FM","capital":true}	Palikir
{"name":"Paris","country":"FR","capital":true,"population":2138551}	Paris
{"name":"Libreville","country":"GA","capital":true,"population":578156}	Libreville
{"name":"London","country":"GB","capital":true,"population":7556900}	London
{"name":"St. George's","country":"GD","capital":true,"population":7500}	St. George's|Saint George's
{"name":"Tbilisi","country":"GE","capital":true,"population":1049498}	Tbilisi
{"name":"Accra","country":"GH","capital":true,"population":1963264}	Accra
{"name":"Banjul","country":"GM","capital":true,"population":34589}	Banjul
{"name":"Conakry","country":"GN","capital":true,"population":1767200}	Conakry
{"name":"Malabo","country":"GQ","capital":true,"population":155963}	Malabo
{"name":"Athens","country":"GR","capital":true,"population":664046}	Athens
{"name":"Guatemala City","country":"GT","capital":true,"population":994938}	Guatemala City
{"name":"Bissau","country":"GW","capital":true,"population":388028}	Bissau
{"name":"Georgetown","country":"GY","capital":true,"population":235017}	Georgetown
{"name":"Tegucigalpa","country":"HN","capital":true,"population":850848}	Tegucigalpa
{"name":"Zagreb","country":"HR","capital":true,"population":698966}	Zagreb
{"name":"Port-au-Prince","country":"HT","capital":true,"population":1234742}	Port-au-Prince
{"name":"Budapest","country":"HU","capital":true,"population":1741041}	Budapest
{"name":"Jakarta","country":"ID","capital":true,"population":8540121}	Jakarta
{"name":"Dublin","country":"IE","capital":true,"population":1024027}	Dublin
{"name":"Jerusalem","country":"IL","capital":true,"population":801000}	Jerusalem|Al-Quds
{"name":"New Delhi","country":"IN","capital":true,"population":10927986}	New Delhi|Delhi
{"name":"Baghdad","country":"IQ","capital":true,"population":7216000}	Baghdad
{"name":"Tehran","country":"IR","capital":true,"population":7153309}	Tehran|Teheran
{"name":"Reykjavik","country":"IS","capital":true,"population":118918}	Reykjavik|Reykjavík
{"name":"Rome","country":"IT","capital":true,"population":2318895}	Rome
{"name":"Kingston","country":"JM","capital":true,"population":937700}	~Kingston
{"name":"Amman","country":"JO","capital":true,"population":1275857}	Amman
{"name":"Tokyo","country":"JP","capital":true,"population":8336599}	Tokyo
{"name":"Nairobi","country":"KE","capital":true,"population":2750547}	Nairobi
{"name":"Bishkek","country":"KG","capital":true,"population":900000}	Bishkek
{"name":"Phnom Penh","country":"KH","capital":true,"population":1573544}	Phnom Penh
{"name":"South Tarawa","country":"KI","capital":true,"population":40311}	South Tarawa|Tarawa
{"name":"Moroni","country":"KM","capital":true,"population":42872}	Moroni
{"name":"Basseterre","country":"KN","capital":true,"population":12920}	Basseterre
{"name":"Pyongyang","country":"KP","capital":true,"population":3222000}	Pyongyang
{"name":"Seoul","country":"KR","capital":true,"population":10349312}	Seoul
{"name":"Kuwait City","country":"KW","capital":true,"population":60064}	Kuwait City
{"name":"Astana","country":"KZ","capital":true,"population":345604}	Astana|Nur-Sultan
{"name":"Vientiane","country":"LA","capital":true,"population":196731}	Vientiane
{"name":"Beirut","country":"LB","capital":true,"population":1916100}	Beirut
{"name":"Castries","country":"LC","capital":true,"population":20000}	Castries
{"name":"Vaduz","country":"LI","capital":true,"population":5197}	Vaduz
{"name":"Colombo","country":"LK","capital":true,"population":648034}	Colombo|Sri Jayawardenepura Kotte
{"name":"Monrovia","country":"LR","capital":true,"population":939524}	Monrovia
{"name":"Maseru","country":"LS","capital":true,"population":118355}	Maseru
{"name":"Vilnius","country":"LT","capital":true,"population":542366}	Vilnius
{"name":"Luxembourg","country":"LU","capital":true,"population":76684}	Luxembourg|Luxembourg City
{"name":"Riga","country":"LV","capital":true,"population":742572}	Riga
{"name":"Tripoli","country":"LY","capital":true,"population":1150989}	Tripoli
{"name":"Rabat","country":"MA","capital":true,"population":1655753}	Rabat
{"name":"Monaco","country":"MC","capital":true,"population":32965}	Monaco
{"name":"Chișinău","country":"MD","capital":true,"population":635994}	Chișinău|Chisinau|Kishinev
{"name":"Podgorica","country":"ME","capital":true,"population":136473}	Podgorica
{"name":"Antananarivo","country":"MG","capital":true,"population":1391433}	Antananarivo
{"name":"Majuro","country":"MH","capital":true,"population":25400}	Majuro
{"name":"Skopje","country":"MK","capital":true,"population":474889}	Skopje
{"name":"Bamako","country":"ML","capital":true,"population":1297281}	Bamako
{"name":"Naypyidaw","country":"MM","capital":true,"population":925000}	Naypyidaw|Nay Pyi Taw|Naypyitaw
{"name":"Ulaanbaatar","country":"MN","capital":true,"population":844818}	Ulaanbaatar|Ulan Bator
{"name":"Nouakchott","country":"MR","capital":true,"population":661400}	Nouakchott
{"name":"Valletta","country":"MT","capital":true,"population":6794}	Valletta
{"name":"Port Louis","country":"MU","capital":true,"population":155226}	Port Louis
{"name":"Malé","country":"MV","capital":true,"population":103693}	Malé
{"name":"Lilongwe","country":"MW","capital":true,"population":646750}	Lilongwe
{"name":"Mexico City","country":"MX","capital":true,"population":12294193}	Mexico City
{"name":"Kuala Lumpur","country":"MY","capital":true,"population":1453975}	Kuala Lumpur
{"name":"Maputo","country":"MZ","capital":true,"population":1191613}	Maputo
{"name":"Windhoek","country":"NA","capital":true,"population":268132}	Windhoek
{"name":"Niamey","country":"NE","capital":true,"population":774235}	Niamey
{"name":"Abuja","country":"NG","capital":true,"population":590400}	Abuja
{"name":"Managua","country":"NI","capital":true,"population":973087}	Managua
{"name":"Amsterdam","country":"NL","capital":true,"population":741636}	Amsterdam
{"name":"Oslo","country":"NO","capital":true,"population":580000}	Oslo
{"name":"Kathmandu","country":"NP","capital":true,"population":1442271}	Kathmandu|Katmandu
{"name":"Yaren","country":"NR","capital":true,"population":1100}	Yaren
{"name":"Wellington","country":"NZ","capital":true,"population":381900}	~Wellington
{"name":"Muscat","country":"OM","capital":true,"population":797000}	Muscat
{"name":"Panama City","country":"PA","capital":true}	Panama City|Panamá City
{"name":"Lima","country":"PE","capital":true,"population":7737002}	Lima
{"name":"Port Moresby","country":"PG","capital":true,"population":283733}	Port Moresby
{"name":"Manila","country":"PH","capital":true,"population":1600000}	Manila
{"name":"Islamabad","country":"PK","capital":true,"population":601600}	Islamabad
{"name":"Warsaw","country":"PL","capital":true,"population":1702139}	Warsaw
{"name":"Ramallah","country":"PS","capital":true,"population":24599}	Ramallah
{"name":"Lisbon","country":"PT","capital":true,"population":517802}	Lisbon
{"name":"Ngerulmud","country":"PW","capital":true}	Ngerulmud
{"name":"Asunción","country":"PY","capital":true,"population":1482200}	Asunción|Asuncion
{"name":"Doha","country":"QA","capital":true,"population":344939}	Doha
{"name":"Bucharest","country":"RO","capital":true,"population":1877155}	Bucharest
{"name":"Belgrade","country":"RS","capital":true,"population":1273651}	Belgrade
{"name":"Moscow","country":"RU","capital":true,"population":10381222}	Moscow
{"name":"Kigali","country":"RW","capital":true,"population":745261}	Kigali
{"name":"Riyadh","country":"SA","capital":true,"population":4205961}	Riyadh
{"name":"Honiara","country":"SB","capital":true,"population":56298}	Honiara
{"name":"Victoria","country":"SC","capital":true,"population":22881}	~Victoria
{"name":"Khartoum","country":"SD","capital":true,"population":1974647}	Khartoum
{"name":"Stockholm","country":"SE","capital":true,"population":1515017}	Stockholm
{"name":"Singapore","country":"SG","capital":true,"population":3547809}	Singapore
{"name":"Ljubljana","country":"SI","capital":true,"population":272220}	Ljubljana
{"name":"Bratislava","country":"SK","capital":true,"population":423737}	Bratislava
{"name":"Freetown","country":"SL","capital":true,"population":802639}	Freetown
{"name":"San Marino","country":"SM","capital":true,"population":4500}	San Marino|City of San Marino
{"name":"Dakar","country":"SN","capital":true,"population":2476400}	Dakar
{"name":"Mogadishu","country":"SO","capital":true,"population":2587183}	Mogadishu
{"name":"Paramaribo","country":"SR","capital":true,"population":223757}	Paramaribo
{"name":"Juba","country":"SS","capital":true,"population":450000}	Juba
{"name":"São Tomé","country":"ST","capital":true,"population":53300}	São Tomé|Sao Tome
{"name":"San Salvador","country":"SV","capital":true,"population":525990}	San Salvador
{"name":"Damascus","country":"SY","capital":true,"population":1569394}	Damascus
{"name":"Mbabane","country":"SZ","capital":true,"population":76218}	Mbabane
{"name":"N'Djamena","country":"TD","capital":true,"population":721081}	N'Djamena|Ndjamena
{"name":"Lomé","country":"TG","capital":true,"population":749700}	Lomé|Lome
{"name":"Bangkok","country":"TH","capital":true,"population":5104476}	Bangkok
{"name":"Dushanbe","country":"TJ","capital":true,"population":679400}	Dushanbe
{"name":"Dili","country":"TL","capital":true,"population":150000}	Dili
{"name":"Ashgabat","country":"TM","capital":true,"population":727700}	Ashgabat|Ashkhabad
{"name":"Tunis","country":"TN","capital":true,"population":693210}	Tunis
{"name":"Nuku'alofa","country":"TO","capital":true,"population":22400}	Nuku'alofa
{"name":"Ankara","country":"TR","capital":true,"population":3517182}	Ankara
{"name":"Port of Spain","country":"TT","capital":true,"population":49031}	Port of Spain
{"name":"Funafuti","country":"TV","capital":true,"population":4492}	Funafuti
{"name":"Taipei","country":"TW","capital":true,"population":7871900}	Taipei
{"name":"Dodoma","country":"TZ","capital":true,"population":180541}	Dodoma
{"name":"Kyiv","country":"UA","capital":true,"population":2797553}	Kyiv|Kiev
{"name":"Kampala","country":"UG","capital":true,"population":1353189}	Kampala
{"name":"Washington, D.C.","country":"US","capital":true,"population":601723}	Washington, D.C.|Washington DC|Washington
{"name":"Montevideo","country":"UY","capital":true,"population":1270737}	Montevideo
{"name":"Tashkent","country":"UZ","capital":true,"population":1978028}	Tashkent
{"name":"Vatican City","country":"VA","capital":true,"population":829}	Vatican City|Vatican
{"name":"Kingstown","country":"VC","capital":true,"population":24518}	Kingstown
{"name":"Caracas","country":"VE","capital":true,"population":3000000}	Caracas
{"name":"Hanoi","country":"VN","capital":true,"population":1431270}	Hanoi|Ha Noi
{"name":"Port Vila","country":"VU","capital":true,"population":35901}	Port Vila|Port-Vila
{"name":"Apia","country":"WS","capital":true,"population":40407}	Apia
{"name":"Pristina","country":"XK","capital":true,"population":550000}	Pristina|Prishtina
{"name":"Sana'a","country":"YE","capital":true,"population":1937451}	Sana'a|Sanaa
{"name":"Pretoria","country":"ZA","capital":true,"population":1619438}	Pretoria
{"name":"Lusaka","country":"ZM","capital":true,"population":1267440}	Lusaka
{"name":"Harare","country":"ZW","capital":true,"population":1542813}	Harare
{"name":"Hong Kong","country":"HK","capital":true,"population":7012738}	Hong Kong
{"name":"Macao","country":"MO","capital":true,"population":520400}	Macao|Macau
{"name":"Nuuk","country":"GL","capital":true,"population":14798}	Nuuk
`,
};
