// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From en/capitals.yaml, en/cities.yaml.
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
{"name":"Ajman","country":"AE"}	Ajman
{"name":"Dubai","country":"AE","population":2956587}	Dubai
{"name":"Fujairah","country":"AE"}	Fujairah
{"name":"Ras Al Khaimah","country":"AE"}	Ras Al Khaimah
{"name":"Sharjah","country":"AE","population":1324473}	Sharjah
{"name":"Herat","country":"AF","population":272806}	Herat
{"name":"Jalalabad","country":"AF","population":200331}	Jalalabad
{"name":"Kandahar","country":"AF","population":391190}	Kandahar
{"name":"Kunduz","country":"AF","population":161902}	Kunduz
{"name":"Mazar-i-Sharif","country":"AF","population":303282}	Mazar-i-Sharif|Mazar-e-Sharif|Mazar-e Sharif
{"name":"Durrës","country":"AL","population":122034}	Durrës|Durres
{"name":"Armavir","country":"AM","population":25963}	Armavir
{"name":"Artashat","country":"AM","population":20562}	Artashat
{"name":"Gavarr","country":"AM","population":21680}	Gavarr
{"name":"Gyumri","country":"AM","population":148381}	Gyumri
{"name":"Hrazdan","country":"AM","population":40795}	Hrazdan
{"name":"Kapan","country":"AM","population":33160}	Kapan
{"name":"Meghri","country":"AM","population":4540}	Meghri
{"name":"Vanadzor","country":"AM","population":101098}	Vanadzor
{"name":"Benguela","country":"AO","population":151226}	Benguela
{"name":"Cabinda","country":"AO","population":66020}	Cabinda
{"name":"Caxito","country":"AO","population":28224}	Caxito
{"name":"Cuito","country":"AO","population":113624}	Cuito
{"name":"Huambo","country":"AO","population":226145}	Huambo
{"name":"Lobito","country":"AO","population":207932}	Lobito
{"name":"Lubango","country":"AO","population":102541}	Lubango
{"name":"Luena","country":"AO","population":21115}	Luena
{"name":"Malanje","country":"AO","population":87046}	Malanje
{"name":"Mbanza Kongo","country":"AO","population":24220}	Mbanza Kongo
{"name":"Menongue","country":"AO","population":32203}	Menongue
{"name":"Namibe","country":"AO","population":80149}	Namibe
{"name":"Saurimo","country":"AO","population":40498}	Saurimo
{"name":"Soyo","country":"AO"}	Soyo
{"name":"Sumbe","country":"AO","population":33277}	Sumbe
{"name":"Uíge","country":"AO","population":60008}	~Uíge|~Uige
{"name":"Bariloche","country":"AR"}	Bariloche
{"name":"Corrientes","country":"AR","population":339067}	~Corrientes
{"name":"Córdoba","country":"AR","population":1428214}	Córdoba
{"name":"La Plata","country":"AR","population":694167}	La Plata
{"name":"Mar del Plata","country":"AR","population":553935}	Mar del Plata
{"name":"Mendoza","country":"AR","population":876884}	~Mendoza
{"name":"Morón","country":"AR","population":319934}	~Morón|~Moron
{"name":"Posadas","country":"AR","population":323739}	~Posadas
{"name":"Resistencia","country":"AR","population":387158}	~Resistencia
{"name":"Rosario","country":"AR","population":1173533}	~Rosario
{"name":"Salta","country":"AR","population":512686}	~Salta
{"name":"San Juan","country":"AR","population":447048}	~San Juan
{"name":"San Miguel de Tucumán","country":"AR","population":781023}	San Miguel de Tucumán|San Miguel de Tucuman
{"name":"San Salvador de Jujuy","country":"AR","population":305891}	San Salvador de Jujuy
{"name":"Santa Fe","country":"AR","population":489505}	~Santa Fe
{"name":"Santiago del Estero","country":"AR","population":354692}	~Santiago del Estero
{"name":"Ushuaia","country":"AR","population":58028}	Ushuaia
{"name":"Graz","country":"AT","population":222326}	Graz
{"name":"Innsbruck","country":"AT","population":132493}	Innsbruck
{"name":"Linz","country":"AT","population":204846}	Linz
{"name":"Salzburg","country":"AT","population":153377}	Salzburg
{"name":"Adelaide","country":"AU","population":1225235}	Adelaide
{"name":"Brisbane","country":"AU","population":2189878}	Brisbane
{"name":"Darwin","country":"AU","population":129062}	~Darwin
{"name":"Gold Coast","country":"AU","population":591473}	~Gold Coast
{"name":"Melbourne","country":"AU","population":4246375}	Melbourne
{"name":"Newcastle","country":"AU","population":308308}	~Newcastle
{"name":"Perth","country":"AU","population":1896548}	Perth
{"name":"Sydney","country":"AU","population":4627345}	Sydney
{"name":"Fuzuli","country":"AZ"}	Fuzuli
{"name":"Gabala","country":"AZ"}	Gabala|Qabala
{"name":"Ganja","country":"AZ","population":313300}	Ganja
{"name":"Khankendi","country":"AZ"}	Khankendi|Stepanakert
{"name":"Lachin","country":"AZ"}	Lachin
{"name":"Lankaran","country":"AZ","population":240300}	Lankaran
{"name":"Nakhchivan","country":"AZ","population":64754}	Nakhchivan|Nakhichevan
{"name":"Sheki","country":"AZ","population":63000}	Sheki|Shaki
{"name":"Shusha","country":"AZ","population":18662}	Shusha|Shushi
{"name":"Sumgait","country":"AZ","population":265150}	Sumgait|Sumqayit|Sumgayit
{"name":"Banja Luka","country":"BA","population":221106}	Banja Luka
{"name":"Mostar","country":"BA","population":104518}	Mostar
{"name":"Tuzla","country":"BA","population":142486}	Tuzla
{"name":"Chittagong","country":"BD","population":3920222}	Chittagong|Chattogram
{"name":"Comilla","country":"BD","population":389411}	Comilla
{"name":"Cox's Bazar","country":"BD","population":253788}	Cox's Bazar
{"name":"Khulna","country":"BD","population":1342339}	Khulna
{"name":"Natore","country":"BD","population":369138}	Natore
{"name":"Rangpur","country":"BD","population":343122}	Rangpur
{"name":"Shibganj","country":"BD","population":378701}	Shibganj
{"name":"Sylhet","country":"BD","population":237000}	Sylhet
{"name":"Tungi","country":"BD","population":337579}	Tungi
{"name":"Antwerp","country":"BE"}	Antwerp
{"name":"Antwerpen","country":"BE","population":459805}	Antwerpen
{"name":"Bruges","country":"BE"}	Bruges
{"name":"Charleroi","country":"BE","population":200132}	Charleroi
{"name":"Ghent","country":"BE"}	Ghent
{"name":"Leuven","country":"BE","population":92892}	Leuven
{"name":"Liège","country":"BE","population":182597}	Liège
{"name":"Namur","country":"BE","population":106284}	Namur
{"name":"Ostend","country":"BE","population":69011}	Ostend
{"name":"Banfora","country":"BF","population":60288}	Banfora
{"name":"Bobo-Dioulasso","country":"BF","population":360106}	Bobo-Dioulasso
{"name":"Djibo","country":"BF","population":22223}	Djibo
{"name":"Dori","country":"BF","population":37806}	Dori
{"name":"Dédougou","country":"BF","population":45341}	Dédougou
{"name":"Fada N'Gourma","country":"BF","population":33910}	Fada N'Gourma
{"name":"Gaoua","country":"BF"}	Gaoua
{"name":"Kaya","country":"BF","population":39229}	Kaya
{"name":"Koudougou","country":"BF","population":87347}	Koudougou
{"name":"Manga","country":"BF","population":15173}	Manga
{"name":"Ouahigouya","country":"BF","population":61096}	Ouahigouya
{"name":"Pô","country":"BF","population":17924}	Pô
{"name":"Tenkodogo","country":"BF","population":37658}	Tenkodogo
{"name":"Ziniaré","country":"BF","population":12703}	Ziniaré
{"name":"Burgas","country":"BG","population":195966}	Burgas
{"name":"Plovdiv","country":"BG","population":340494}	Plovdiv
{"name":"Varna","country":"BG","population":312770}	Varna
{"name":"Muharraq","country":"BH"}	Muharraq
{"name":"Bujumbura","country":"BI","capital":true,"population":331700}	Bujumbura
{"name":"Muyinga","country":"BI","population":71076}	Muyinga
{"name":"Ngozi","country":"BI","population":21506}	Ngozi
{"name":"Rumonge","country":"BI","population":6074}	Rumonge
{"name":"Rutana","country":"BI","population":20893}	Rutana
{"name":"Ruyigi","country":"BI","population":38458}	Ruyigi
{"name":"Abomey","country":"BJ","population":82154}	Abomey
{"name":"Abomey-Calavi","country":"BJ","population":385755}	Abomey-Calavi
{"name":"Cotonou","country":"BJ","capital":true,"population":780000}	Cotonou
{"name":"Djougou","country":"BJ","population":237040}	Djougou
{"name":"Dogbo","country":"BJ","population":41312}	Dogbo
{"name":"Kandi","country":"BJ","population":109701}	Kandi
{"name":"Lokossa","country":"BJ","population":86971}	Lokossa
{"name":"Malanville","country":"BJ","population":37117}	Malanville
{"name":"Natitingou","country":"BJ","population":80892}	Natitingou
{"name":"Ouidah","country":"BJ","population":83503}	Ouidah
{"name":"Parakou","country":"BJ","population":163753}	Parakou
{"name":"Sakété","country":"BJ","population":30111}	Sakété|Sakete
{"name":"Savalou","country":"BJ","population":30187}	Savalou
{"name":"Cochabamba","country":"BO","population":900414}	Cochabamba
{"name":"La Paz","country":"BO","capital":true,"population":812799}	La Paz
{"name":"Santa Cruz de la Sierra","country":"BO","population":1364389}	Santa Cruz de la Sierra|~Santa Cruz
{"name":"Ananindeua","country":"BR","population":433956}	Ananindeua
{"name":"Anápolis","country":"BR","population":319587}	Anápolis|Anapolis
{"name":"Aparecida de Goiânia","country":"BR","population":510770}	Aparecida de Goiânia|Aparecida de Goiania
{"name":"Aracaju","country":"BR","population":490175}	Aracaju
{"name":"Bauru","country":"BR","population":335024}	Bauru
{"name":"Belford Roxo","country":"BR","population":466096}	Belford Roxo
{"name":"Belo Horizonte","country":"BR","population":2373224}	Belo Horizonte
{"name":"Belém","country":"BR","population":1407737}	Belém|Belem
{"name":"Betim","country":"BR","population":384000}	~Betim
{"name":"Campina Grande","country":"BR","population":348936}	Campina Grande
{"name":"Campinas","country":"BR","population":1031554}	Campinas
{"name":"Campo Grande","country":"BR","population":729151}	Campo Grande
{"name":"Campos dos Goytacazes","country":"BR","population":387417}	Campos dos Goytacazes
{"name":"Canoas","country":"BR","population":328291}	~Canoas
{"name":"Carapicuíba","country":"BR","population":361112}	Carapicuíba|Carapicuiba
{"name":"Caxias do Sul","country":"BR","population":381270}	Caxias do Sul
{"name":"Contagem","country":"BR","population":627123}	~Contagem
{"name":"Cuiabá","country":"BR","population":521934}	Cuiabá|Cuiaba
{"name":"Curitiba","country":"BR","population":1718421}	Curitiba
{"name":"Diadema","country":"BR","population":390633}	Diadema
{"name":"Duque de Caxias","country":"BR","population":818329}	Duque de Caxias
{"name":"Feira de Santana","country":"BR","population":481911}	Feira de Santana
{"name":"Florianópolis","country":"BR","population":412724}	Florianópolis|Florianopolis
{"name":"Fortaleza","country":"BR","population":2400000}	Fortaleza
{"name":"Foz do Iguaçu","country":"BR","population":293523}	Foz do Iguaçu
{"name":"Franca","country":"BR","population":305041}	~Franca
{"name":"Goiânia","country":"BR","population":1171195}	Goiânia|Goiania
{"name":"Guarujá","country":"BR","population":310424}	Guarujá|Guaruja
{"name":"Guarulhos","country":"BR","population":1169577}	Guarulhos
{"name":"Itaquaquecetuba","country":"BR","population":336679}	Itaquaquecetuba
{"name":"Jaboatão","country":"BR","population":702621}	Jaboatão|Jaboatao
{"name":"Jaboatão dos Guararapes","country":"BR","population":630008}	Jaboatão dos Guararapes|Jaboatao dos Guararapes
{"name":"Joinville","country":"BR","population":461304}	Joinville
{"name":"João Pessoa","country":"BR","population":650883}	João Pessoa|Joao Pessoa
{"name":"Juiz de Fora","country":"BR","population":470193}	Juiz de Fora
{"name":"Jundiaí","country":"BR","population":321589}	Jundiaí|Jundiai
{"name":"Londrina","country":"BR","population":471832}	Londrina
{"name":"Macapá","country":"BR","population":338936}	Macapá|Macapa
{"name":"Maceió","country":"BR","population":954991}	Maceió|Maceio
{"name":"Manaus","country":"BR","population":1598210}	Manaus
{"name":"Maringá","country":"BR","population":311724}	Maringá|Maringa
{"name":"Mauá","country":"BR","population":386069}	~Mauá|~Maua
{"name":"Mogi das Cruzes","country":"BR","population":325746}	Mogi das Cruzes
{"name":"Montes Claros","country":"BR","population":332379}	Montes Claros
{"name":"Natal","country":"BR","population":763043}	~Natal
{"name":"Niterói","country":"BR","population":456456}	~Niterói|~Niteroi
{"name":"Nova Iguaçu","country":"BR","population":1002118}	Nova Iguaçu|Nova Iguacu
{"name":"Olinda","country":"BR","population":366754}	~Olinda
{"name":"Osasco","country":"BR","population":677856}	~Osasco
{"name":"Pelotas","country":"BR","population":320674}	~Pelotas
{"name":"Piracicaba","country":"BR","population":342209}	Piracicaba
{"name":"Porto Alegre","country":"BR","population":1372741}	Porto Alegre
{"name":"Porto Velho","country":"BR","population":306180}	Porto Velho
{"name":"Recife","country":"BR","population":1478098}	Recife
{"name":"Ribeirão Preto","country":"BR","population":619746}	Ribeirão Preto|Ribeirao Preto
{"name":"Ribeirão das Neves","country":"BR","population":406802}	Ribeirão das Neves|Ribeirao das Neves
{"name":"Rio de Janeiro","country":"BR","population":6023699}	Rio de Janeiro|~Rio
{"name":"Salvador de Bahia","country":"BR","population":2711840}	Salvador de Bahia|~Salvador
{"name":"Santo André","country":"BR","population":662373}	Santo André|Santo Andre
{"name":"Santos","country":"BR","population":411403}	~Santos
{"name":"Serra","country":"BR","population":394153}	~Serra
{"name":"Sorocaba","country":"BR","population":558862}	Sorocaba
{"name":"São Bernardo do Campo","country":"BR","population":743372}	São Bernardo do Campo|Sao Bernardo do Campo
{"name":"São José do Rio Preto","country":"BR","population":374699}	São José do Rio Preto|Sao Jose do Rio Preto
{"name":"São José dos Campos","country":"BR","population":613764}	São José dos Campos|Sao Jose dos Campos
{"name":"São João de Meriti","country":"BR","population":454849}	São João de Meriti|Sao Joao de Meriti
{"name":"São Luís","country":"BR","population":917237}	São Luís|Sao Luis
{"name":"São Paulo","country":"BR","population":10021295}	São Paulo|Sao Paulo
{"name":"São Vicente","country":"BR","population":324457}	São Vicente|Sao Vicente
{"name":"Teresina","country":"BR","population":744512}	Teresina
{"name":"Uberlândia","country":"BR","population":563536}	Uberlândia|Uberlandia
{"name":"Vila Velha","country":"BR","population":394930}	Vila Velha
{"name":"Vitória","country":"BR","population":312656}	~Vitória|~Vitoria
{"name":"Francistown","country":"BW","population":89979}	Francistown
{"name":"Kanye","country":"BW","population":44716}	Kanye
{"name":"Maun","country":"BW","population":49945}	Maun
{"name":"Mochudi","country":"BW","population":36962}	Mochudi
{"name":"Molepolole","country":"BW","population":63248}	Molepolole
{"name":"Ramotswa","country":"BW","population":21450}	Ramotswa
{"name":"Serowe","country":"BW","population":47419}	Serowe
{"name":"Brest","country":"BY","population":300715}	Brest|Brest-Litovsk
{"name":"Gomel","country":"BY","population":480951}	Gomel|Homel|Homyel
{"name":"Grodno","country":"BY","population":317365}	Grodno|Hrodna
{"name":"Mogilev","country":"BY","population":369200}	Mogilev|Mahilyow
{"name":"Polotsk","country":"BY"}	Polotsk
{"name":"Vitebsk","country":"BY","population":342700}	Vitebsk|Viciebsk
{"name":"Brampton","country":"CA","population":433806}	~Brampton
{"name":"Calgary","country":"CA","population":1019942}	Calgary
{"name":"Edmonton","country":"CA","population":712391}	Edmonton
{"name":"Etobicoke","country":"CA","population":347948}	Etobicoke
{"name":"Halifax","country":"CA","population":359111}	~Halifax
{"name":"Hamilton","country":"CA","population":519949}	~Hamilton
{"name":"Kananaskis","country":"CA"}	Kananaskis
{"name":"Laval","country":"CA","population":376845}	~Laval
{"name":"London","country":"CA","population":346765}	~London
{"name":"Mississauga","country":"CA","population":668549}	~Mississauga
{"name":"Montreal","country":"CA","population":1600000}	Montreal|Montréal
{"name":"Oshawa","country":"CA","population":308875}	~Oshawa
{"name":"Quebec City","country":"CA","population":528595}	Quebec City|Québec|Quebec
{"name":"Scarborough","country":"CA","population":600000}	~Scarborough
{"name":"Surrey","country":"CA","population":394976}	~Surrey
{"name":"Toronto","country":"CA","population":2600000}	Toronto
{"name":"Vancouver","country":"CA","population":600000}	Vancouver
{"name":"Winnipeg","country":"CA","population":632063}	Winnipeg
{"name":"Beni","country":"CD","population":232000}	Beni
{"name":"Boende","country":"CD","population":32091}	Boende
{"name":"Bukavu","country":"CD","population":225389}	Bukavu
{"name":"Bunia","country":"CD","population":96764}	Bunia
{"name":"Buta","country":"CD","population":50130}	~Buta
{"name":"Butembo","country":"CD","population":154621}	Butembo
{"name":"Gbadolite","country":"CD","population":50493}	Gbadolite
{"name":"Goma","country":"CD","population":144124}	Goma
{"name":"Inongo","country":"CD","population":40113}	Inongo
{"name":"Isiro","country":"CD","population":127076}	Isiro
{"name":"Kalemie","country":"CD","population":146974}	Kalemie
{"name":"Kamina","country":"CD","population":73557}	Kamina
{"name":"Kananga","country":"CD","population":463546}	Kananga
{"name":"Kindu","country":"CD","population":135698}	Kindu
{"name":"Kisangani","country":"CD","population":539158}	Kisangani
{"name":"Kolwezi","country":"CD","population":418000}	Kolwezi
{"name":"Likasi","country":"CD","population":422414}	Likasi
{"name":"Lubumbashi","country":"CD","population":1373770}	Lubumbashi
{"name":"Luebo","country":"CD","population":35183}	Luebo
{"name":"Lusambo","country":"CD","population":41416}	Lusambo
{"name":"Matadi","country":"CD","population":180109}	Matadi
{"name":"Mbandaka","country":"CD","population":184185}	Mbandaka
{"name":"Mbuji-Mayi","country":"CD","population":874761}	Mbuji-Mayi
{"name":"Uvira","country":"CD","population":170391}	Uvira
{"name":"Bambari","country":"CF","population":32547}	Bambari
{"name":"Bangassou","country":"CF","population":24361}	Bangassou
{"name":"Berbérati","country":"CF","population":61815}	Berbérati
{"name":"Bimbo","country":"CF","population":129655}	Bimbo
{"name":"Birao","country":"CF","population":10178}	Birao
{"name":"Bossangoa","country":"CF","population":27428}	Bossangoa
{"name":"Bouar","country":"CF","population":28581}	Bouar
{"name":"Bozoum","country":"CF","population":40201}	Bozoum
{"name":"Bria","country":"CF","population":29027}	Bria
{"name":"Kaga Bandoro","country":"CF","population":56520}	Kaga Bandoro
{"name":"Mbaïki","country":"CF","population":67132}	Mbaïki|Mbaiki
{"name":"Nola","country":"CF","population":26809}	~Nola
{"name":"Sibut","country":"CF","population":34267}	Sibut
{"name":"Dolisie","country":"CG","population":103894}	Dolisie
{"name":"Impfondo","country":"CG","population":20859}	Impfondo
{"name":"Kintélé","country":"CG"}	Kintélé
{"name":"Madingou","country":"CG","population":22760}	Madingou
{"name":"Ouesso","country":"CG","population":23915}	Ouesso
{"name":"Owando","country":"CG","population":23952}	Owando
{"name":"Oyo","country":"CG"}	Oyo
{"name":"Pointe-Noire","country":"CG","population":659084}	Pointe-Noire
{"name":"Basel","country":"CH","population":164488}	Basel
{"name":"Bürgenstock","country":"CH"}	Bürgenstock
{"name":"Davos","country":"CH","population":11024}	Davos
{"name":"Geneva","country":"CH"}	Geneva
{"name":"Lausanne","country":"CH","population":116751}	Lausanne
{"name":"Lucerne","country":"CH"}	Lucerne
{"name":"Lugano","country":"CH","population":63000}	Lugano
{"name":"Montreux","country":"CH","population":22897}	Montreux
{"name":"Zurich","country":"CH","population":341730}	Zurich|Zürich
{"name":"Abengourou","country":"CI","population":104020}	Abengourou
{"name":"Abidjan","country":"CI","capital":true,"population":3677115}	Abidjan
{"name":"Assinie","country":"CI"}	Assinie
{"name":"Bondoukou","country":"CI","population":58297}	Bondoukou
{"name":"Bouaké","country":"CI","population":567481}	Bouaké
{"name":"Daloa","country":"CI","population":215652}	Daloa
{"name":"Dimbokro","country":"CI","population":67349}	Dimbokro
{"name":"Ferkessédougou","country":"CI","population":62008}	Ferkessédougou
{"name":"Gagnoa","country":"CI","population":123184}	Gagnoa
{"name":"Grand-Bassam","country":"CI","population":73772}	Grand-Bassam
{"name":"Korhogo","country":"CI","population":167359}	Korhogo
{"name":"Man","country":"CI","population":139341}	~Man
{"name":"Odienné","country":"CI","population":49857}	Odienné
{"name":"San-Pédro","country":"CI","population":196751}	San-Pédro|San Pedro
{"name":"Séguéla","country":"CI","population":51157}	Séguéla|Seguela
{"name":"Antofagasta","country":"CL","population":309832}	Antofagasta
{"name":"Concepción","country":"CL","population":215413}	Concepción
{"name":"Puente Alto","country":"CL","population":510417}	Puente Alto
{"name":"Punta Arenas","country":"CL","population":117430}	Punta Arenas
{"name":"Valparaíso","country":"CL","population":282448}	Valparaíso|Valparaiso
{"name":"Bafoussam","country":"CM","population":290768}	Bafoussam
{"name":"Bamenda","country":"CM","population":393835}	Bamenda
{"name":"Bertoua","country":"CM","population":218111}	Bertoua
{"name":"Buea","country":"CM","population":47300}	Buea
{"name":"Douala","country":"CM","population":1338082}	Douala
{"name":"Ebolowa","country":"CM","population":87875}	Ebolowa
{"name":"Garoua","country":"CM","population":436899}	Garoua
{"name":"Kousséri","country":"CM","population":435547}	Kousséri
{"name":"Kribi","country":"CM","population":55224}	Kribi
{"name":"Limbé","country":"CM","population":72106}	Limbé|Limbe
{"name":"Maroua","country":"CM","population":319941}	Maroua
{"name":"Ngaoundéré","country":"CM","population":231357}	Ngaoundéré
{"name":"Aksu","country":"CN","population":340020}	~Aksu
{"name":"Anqing","country":"CN","population":358661}	Anqing
{"name":"Anshan","country":"CN","population":1199275}	Anshan
{"name":"Anshun","country":"CN","population":351936}	Anshun
{"name":"Anyang","country":"CN","population":781129}	~Anyang
{"name":"Baicheng","country":"CN","population":316970}	Baicheng
{"name":"Baoding","country":"CN","population":995652}	Baoding
{"name":"Baotou","country":"CN","population":1301768}	Baotou
{"name":"Bayan Nur","country":"CN","population":1760000}	Bayan Nur
{"name":"Bengbu","country":"CN","population":576648}	Bengbu
{"name":"Benxi","country":"CN","population":987717}	~Benxi
{"name":"Boao","country":"CN"}	Boao
{"name":"Cangzhou","country":"CN","population":527681}	Cangzhou
{"name":"Changchun","country":"CN","population":4193073}	Changchun
{"name":"Changde","country":"CN","population":517780}	Changde
{"name":"Changsha","country":"CN","population":3093980}	Changsha
{"name":"Changzhi","country":"CN","population":699514}	Changzhi
{"name":"Changzhou","country":"CN","population":949018}	Changzhou
{"name":"Chaoyang","country":"CN","population":410005}	Chaoyang
{"name":"Chaozhou","country":"CN","population":424787}	Chaozhou
{"name":"Chengde","country":"CN","population":449325}	Chengde
{"name":"Chengdu","country":"CN","population":7415590}	Chengdu
{"name":"Chifeng","country":"CN","population":346654}	Chifeng
{"name":"Chongqing","country":"CN","population":7457600}	Chongqing
{"name":"Dalian","country":"CN","population":4087733}	Dalian
{"name":"Dandong","country":"CN","population":631973}	Dandong
{"name":"Datong","country":"CN","population":1052678}	Datong
{"name":"Dezhou","country":"CN","population":379555}	Dezhou
{"name":"Dongguan","country":"CN","population":8000000}	Dongguan
{"name":"Fenghuang","country":"CN","population":370000}	Fenghuang
{"name":"Foshan","country":"CN","population":3600000}	Foshan
{"name":"Fushun","country":"CN","population":1400646}	Fushun
{"name":"Fuxin","country":"CN","population":689050}	Fuxin
{"name":"Fuzhou","country":"CN","population":1179720}	Fuzhou
{"name":"Guangzhou","country":"CN","population":11071424}	Guangzhou|~Canton
{"name":"Guilin","country":"CN","population":649352}	~Guilin
{"name":"Guiyang","country":"CN","population":1171633}	Guiyang
{"name":"Haikou","country":"CN","population":615835}	Haikou
{"name":"Handan","country":"CN","population":1358318}	Handan
{"name":"Hangzhou","country":"CN","population":6241971}	Hangzhou
{"name":"Harbin","country":"CN","population":5878939}	Harbin
{"name":"Hefei","country":"CN","population":3310268}	Hefei
{"name":"Hegang","country":"CN","population":743307}	Hegang
{"name":"Heihe","country":"CN","population":109427}	Heihe
{"name":"Hengshui","country":"CN","population":456356}	Hengshui
{"name":"Hengyang","country":"CN","population":759602}	Hengyang
{"name":"Hohhot","country":"CN","population":774477}	Hohhot
{"name":"Huaibei","country":"CN","population":903039}	Huaibei
{"name":"Huainan","country":"CN","population":1027655}	Huainan
{"name":"Huangshi","country":"CN","population":688090}	Huangshi
{"name":"Huocheng","country":"CN","population":360000}	Huocheng
{"name":"Jiamusi","country":"CN","population":549549}	Jiamusi
{"name":"Jiangmen","country":"CN","population":532419}	Jiangmen
{"name":"Jianshui","country":"CN","population":490000}	Jianshui
{"name":"Jiaojiang","country":"CN","population":470804}	Jiaojiang
{"name":"Jiaozuo","country":"CN","population":517540}	Jiaozuo
{"name":"Jiaxing","country":"CN","population":466101}	Jiaxing
{"name":"Jieyang","country":"CN","population":1001985}	Jieyang
{"name":"Jilin","country":"CN","population":1881977}	~Jilin
{"name":"Jinan","country":"CN","population":4335989}	Jinan
{"name":"Jincheng","country":"CN","population":332650}	Jincheng
{"name":"Jingdezhen","country":"CN","population":310565}	Jingdezhen
{"name":"Jining","country":"CN","population":450327}	Jining
{"name":"Jinzhou","country":"CN","population":604269}	Jinzhou
{"name":"Jixi","country":"CN","population":403759}	~Jixi
{"name":"Kaifeng","country":"CN","population":900000}	Kaifeng
{"name":"Kashgar","country":"CN","population":274717}	Kashgar|Kashi
{"name":"Kunming","country":"CN","population":3855346}	Kunming
{"name":"Kunshan","country":"CN","population":1600000}	Kunshan
{"name":"Langfang","country":"CN","population":720119}	Langfang
{"name":"Lanzhou","country":"CN","population":2628426}	Lanzhou
{"name":"Lhasa","country":"CN","population":118721}	Lhasa
{"name":"Lianshan","country":"CN","population":313247}	Lianshan
{"name":"Liaoyang","country":"CN","population":687890}	Liaoyang
{"name":"Liaoyuan","country":"CN","population":465249}	Liaoyuan
{"name":"Lijiang","country":"CN","population":1137600}	Lijiang
{"name":"Luancheng","country":"CN","population":597130}	Luancheng
{"name":"Luohe","country":"CN","population":417356}	Luohe
{"name":"Luoyang","country":"CN","population":1390581}	Luoyang
{"name":"Luqiao","country":"CN","population":427890}	Luqiao
{"name":"Manzhouli","country":"CN","population":54808}	Manzhouli
{"name":"Mudanjiang","country":"CN","population":665915}	Mudanjiang
{"name":"Nanchang","country":"CN","population":2357839}	Nanchang
{"name":"Nanchong","country":"CN","population":7150000}	Nanchong
{"name":"Nanjing","country":"CN","population":7165292}	Nanjing|Nanking
{"name":"Nanning","country":"CN","population":803788}	Nanning
{"name":"Nantong","country":"CN","population":666251}	Nantong
{"name":"Neijiang","country":"CN","population":546854}	Neijiang
{"name":"Ningbo","country":"CN","population":3491597}	Ningbo
{"name":"Ordos","country":"CN","population":1940653}	~Ordos
{"name":"Panshan","country":"CN","population":625040}	Panshan
{"name":"Pingdingshan","country":"CN","population":889675}	Pingdingshan
{"name":"Pingxiang","country":"CN","population":372123}	Pingxiang
{"name":"Putian","country":"CN","population":376558}	Putian
{"name":"Puyang","country":"CN","population":3590000}	Puyang
{"name":"Qingdao","country":"CN","population":3718835}	Qingdao
{"name":"Qinhuangdao","country":"CN","population":759718}	Qinhuangdao
{"name":"Qionghai","country":"CN","population":480000}	Qionghai
{"name":"Qiqihar","country":"CN","population":882364}	Qiqihar
{"name":"Sanya","country":"CN","population":144753}	Sanya
{"name":"Shanghai","country":"CN","population":22315474}	Shanghai
{"name":"Shangrao","country":"CN","population":318769}	Shangrao
{"name":"Shangyu","country":"CN","population":770000}	Shangyu
{"name":"Shantou","country":"CN","population":5329024}	Shantou
{"name":"Shaoguan","country":"CN","population":628749}	Shaoguan
{"name":"Shaoxing","country":"CN","population":421283}	Shaoxing
{"name":"Shengli","country":"CN","population":306450}	Shengli
{"name":"Shenyang","country":"CN","population":6255921}	Shenyang
{"name":"Shenzhen","country":"CN","population":10358381}	Shenzhen
{"name":"Shihezi","country":"CN","population":572772}	Shihezi
{"name":"Shijiazhuang","country":"CN","population":2834942}	Shijiazhuang
{"name":"Shiyan","country":"CN","population":3460000}	Shiyan
{"name":"Shuangyashan","country":"CN","population":600000}	Shuangyashan
{"name":"Siping","country":"CN","population":555609}	Siping
{"name":"Suizhou","country":"CN","population":323945}	Suizhou
{"name":"Suzhou","country":"CN","population":5345961}	Suzhou
{"name":"Taihecun","country":"CN","population":345033}	Taihecun
{"name":"Taiyuan","country":"CN","population":3426519}	Taiyuan
{"name":"Taizhou","country":"CN","population":612356}	Taizhou
{"name":"Tangshan","country":"CN","population":3372102}	Tangshan
{"name":"Tianjin","country":"CN","population":11090314}	Tianjin
{"name":"Tianshui","country":"CN","population":3500000}	Tianshui
{"name":"Tieling","country":"CN","population":333907}	Tieling
{"name":"Tonghua","country":"CN","population":510000}	Tonghua
{"name":"Tongshan","country":"CN","population":1199193}	Tongshan
{"name":"Urumqi","country":"CN","population":3029372}	Urumqi|Ürümqi
{"name":"Weifang","country":"CN","population":394732}	Weifang
{"name":"Wenzhou","country":"CN","population":865672}	Wenzhou
{"name":"Wuhan","country":"CN","population":9785388}	Wuhan
{"name":"Wuhu","country":"CN","population":507524}	~Wuhu
{"name":"Wuwei","country":"CN","population":493092}	Wuwei
{"name":"Wuxi","country":"CN","population":3543719}	~Wuxi
{"name":"Xi'an","country":"CN","population":6501190}	Xi'an|Xian
{"name":"Xiamen","country":"CN","population":3531347}	Xiamen
{"name":"Xiangtan","country":"CN","population":674189}	Xiangtan
{"name":"Xiangyang","country":"CN","population":462956}	Xiangyang
{"name":"Xianyang","country":"CN","population":1034081}	Xianyang
{"name":"Xingtai","country":"CN","population":611739}	Xingtai
{"name":"Xining","country":"CN","population":767531}	Xining
{"name":"Xinxiang","country":"CN","population":743601}	Xinxiang
{"name":"Xinyang","country":"CN","population":1590668}	Xinyang
{"name":"Xuchang","country":"CN","population":1265536}	Xuchang
{"name":"Yancheng","country":"CN","population":628441}	Yancheng
{"name":"Yangjiang","country":"CN","population":399735}	Yangjiang
{"name":"Yangquan","country":"CN","population":413394}	Yangquan
{"name":"Yangzhou","country":"CN","population":539715}	Yangzhou
{"name":"Yanji","country":"CN","population":326957}	Yanji
{"name":"Yantai","country":"CN","population":719332}	Yantai
{"name":"Yichang","country":"CN","population":476725}	Yichang
{"name":"Yinchuan","country":"CN","population":475101}	Yinchuan
{"name":"Yingkou","country":"CN","population":591159}	Yingkou
{"name":"Yiwu","country":"CN","population":89629}	Yiwu
{"name":"Yueyang","country":"CN","population":1200000}	Yueyang
{"name":"Yunfu","country":"CN","population":2612800}	Yunfu
{"name":"Zhangjiakou","country":"CN","population":692602}	Zhangjiakou
{"name":"Zhangzhou","country":"CN","population":589831}	Zhangzhou
{"name":"Zhanjiang","country":"CN","population":637790}	Zhanjiang
{"name":"Zhaoqing","country":"CN","population":361969}	Zhaoqing
{"name":"Zhengzhou","country":"CN","population":4253913}	Zhengzhou
{"name":"Zhenjiang","country":"CN","population":632552}	Zhenjiang
{"name":"Zhongshan","country":"CN","population":3121275}	Zhongshan
{"name":"Zhoukou","country":"CN","population":377061}	Zhoukou
{"name":"Zhuhai","country":"CN","population":501199}	Zhuhai
{"name":"Zhumadian","country":"CN","population":720000}	Zhumadian
{"name":"Zhuzhou","country":"CN","population":709358}	Zhuzhou
{"name":"Zibo","country":"CN","population":3129228}	~Zibo
{"name":"Zigong","country":"CN","population":689961}	Zigong
{"name":"Zunyi","country":"CN","population":466292}	Zunyi
{"name":"Armenia","country":"CO","population":315328}	~Armenia
{"name":"Barranquilla","country":"CO","population":1380425}	Barranquilla
{"name":"Bello","country":"CO","population":392939}	~Bello
{"name":"Bucaramanga","country":"CO","population":571820}	Bucaramanga
{"name":"Cali","country":"CO","population":2392877}	Cali
{"name":"Cartagena","country":"CO","population":952024}	Cartagena|Cartagena de Indias
{"name":"Cúcuta","country":"CO","population":721398}	Cúcuta|Cucuta
{"name":"Ibagué","country":"CO","population":421685}	Ibagué|Ibague
{"name":"Leticia","country":"CO","population":29666}	Leticia
{"name":"Manizales","country":"CO","population":357814}	Manizales
{"name":"Medellín","country":"CO","population":1999979}	Medellín|Medellin
{"name":"Neiva","country":"CO","population":352855}	~Neiva
{"name":"Pasto","country":"CO","population":382236}	~Pasto
{"name":"Pereira","country":"CO","population":440118}	Pereira
{"name":"Santa Marta","country":"CO","population":431781}	Santa Marta
{"name":"Soacha","country":"CO","population":313945}	Soacha
{"name":"Soledad","country":"CO","population":342556}	~Soledad
{"name":"Valledupar","country":"CO","population":308237}	Valledupar
{"name":"Villavicencio","country":"CO","population":321717}	Villavicencio
{"name":"Camagüey","country":"CU","population":347562}	Camagüey|Camaguey
{"name":"Guantánamo","country":"CU","population":272801}	Guantánamo|Guantanamo
{"name":"Holguín","country":"CU","population":319102}	Holguín
{"name":"Santiago de Cuba","country":"CU","population":555865}	Santiago de Cuba
{"name":"Varadero","country":"CU","population":20000}	Varadero
{"name":"Mindelo","country":"CV","population":70611}	Mindelo
{"name":"Famagusta","country":"CY","population":42526}	Famagusta
{"name":"Larnaca","country":"CY","population":72000}	Larnaca
{"name":"Limassol","country":"CY","population":154000}	Limassol
{"name":"Paphos","country":"CY","population":35961}	Paphos
{"name":"Brno","country":"CZ","population":369559}	Brno
{"name":"Karlovy Vary","country":"CZ","population":51807}	Karlovy Vary
{"name":"Ostrava","country":"CZ","population":313088}	Ostrava
{"name":"Aachen","country":"DE","population":265208}	Aachen
{"name":"Bielefeld","country":"DE","population":331906}	Bielefeld
{"name":"Bochum","country":"DE","population":385729}	Bochum
{"name":"Bonn","country":"DE","population":313125}	Bonn
{"name":"Bremen","country":"DE","population":546501}	Bremen
{"name":"Cologne","country":"DE"}	Cologne
{"name":"Dortmund","country":"DE","population":588462}	Dortmund
{"name":"Dresden","country":"DE","population":486854}	Dresden
{"name":"Duisburg","country":"DE","population":504358}	Duisburg
{"name":"Düsseldorf","country":"DE","population":573057}	Düsseldorf|Dusseldorf
{"name":"Essen","country":"DE","population":593085}	~Essen
{"name":"Frankfurt","country":"DE","population":650000}	Frankfurt|Frankfurt am Main
{"name":"Garmisch-Partenkirchen","country":"DE","population":26022}	Garmisch-Partenkirchen
{"name":"Hamburg","country":"DE","population":1739117}	Hamburg
{"name":"Hannover","country":"DE","population":515140}	Hannover
{"name":"Hanover","country":"DE"}	Hanover
{"name":"Heidelberg","country":"DE","population":143345}	Heidelberg
{"name":"Kiel","country":"DE","population":232758}	Kiel
{"name":"Köln","country":"DE","population":963395}	~Köln|~Koln
{"name":"Leipzig","country":"DE","population":504971}	Leipzig
{"name":"Mannheim","country":"DE","population":307960}	Mannheim
{"name":"Munich","country":"DE","population":1260391}	Munich
{"name":"Nuremberg","country":"DE"}	Nuremberg
{"name":"Nürnberg","country":"DE","population":499237}	Nürnberg|Nurnberg
{"name":"Potsdam","country":"DE","population":145292}	Potsdam
{"name":"Ramstein","country":"DE"}	Ramstein
{"name":"Rostock","country":"DE","population":198293}	Rostock
{"name":"Stuttgart","country":"DE","population":589793}	Stuttgart
{"name":"Wandsbek","country":"DE","population":411422}	Wandsbek
{"name":"Weimar","country":"DE","population":64727}	Weimar
{"name":"Wuppertal","country":"DE","population":360797}	Wuppertal
{"name":"Aarhus","country":"DK"}	Aarhus
{"name":"Billund","country":"DK","population":6160}	Billund
{"name":"Odense","country":"DK","population":145931}	Odense
{"name":"Punta Cana","country":"DO","population":100023}	Punta Cana
{"name":"Santiago de los Caballeros","country":"DO","population":1200000}	Santiago de los Caballeros
{"name":"Santo Domingo Este","country":"DO","population":700000}	Santo Domingo Este
{"name":"Santo Domingo Oeste","country":"DO","population":701269}	Santo Domingo Oeste
{"name":"Adrar","country":"DZ","population":43903}	Adrar
{"name":"Annaba","country":"DZ","population":206570}	Annaba
{"name":"Arzew","country":"DZ"}	Arzew
{"name":"Aïn Defla","country":"DZ","population":52276}	Aïn Defla|Ain Defla
{"name":"Aïn Temouchent","country":"DZ","population":57354}	Aïn Temouchent|Ain Temouchent
{"name":"Batna","country":"DZ","population":280798}	Batna
{"name":"Biskra","country":"DZ","population":307987}	Biskra
{"name":"Blida","country":"DZ","population":182447}	Blida
{"name":"Bordj Bou Arreridj","country":"DZ","population":168346}	Bordj Bou Arreridj
{"name":"Boumerdas","country":"DZ","population":786499}	Boumerdas
{"name":"Boumerdès","country":"DZ"}	Boumerdès|Boumerdes
{"name":"Bouïra","country":"DZ","population":52500}	Bouïra|Bouira
{"name":"Béchar","country":"DZ","population":143382}	Béchar
{"name":"Béjaïa","country":"DZ","population":164103}	Béjaïa|Bejaia
{"name":"Chlef","country":"DZ","population":178616}	Chlef
{"name":"Constantine","country":"DZ","population":450097}	Constantine
{"name":"Djanet","country":"DZ"}	Djanet
{"name":"Djelfa","country":"DZ","population":154265}	Djelfa
{"name":"El Bayadh","country":"DZ","population":64632}	El Bayadh
{"name":"El Oued","country":"DZ","population":134699}	El Oued
{"name":"El Tarf","country":"DZ","population":20300}	El Tarf
{"name":"Ghardaïa","country":"DZ","population":93423}	Ghardaïa|Ghardaia
{"name":"Guelma","country":"DZ","population":123590}	Guelma
{"name":"Hassi Messaoud","country":"DZ","population":53000}	Hassi Messaoud
{"name":"Jijel","country":"DZ","population":148000}	Jijel
{"name":"Khenchela","country":"DZ","population":117000}	Khenchela
{"name":"Laghouat","country":"DZ","population":113872}	Laghouat
{"name":"Mascara","country":"DZ","population":150000}	Mascara
{"name":"Mila","country":"DZ","population":68831}	~Mila
{"name":"Mostaganem","country":"DZ","population":130000}	Mostaganem
{"name":"Médéa","country":"DZ","population":147707}	Médéa|Medea
{"name":"Oran","country":"DZ","population":645984}	Oran
{"name":"Ouargla","country":"DZ","population":129402}	Ouargla
{"name":"Oum el Bouaghi","country":"DZ","population":100821}	Oum el Bouaghi
{"name":"Relizane","country":"DZ","population":130094}	Relizane
{"name":"Saïda","country":"DZ","population":127497}	~Saïda|~Saida
{"name":"Sidi Bel Abbès","country":"DZ","population":191769}	Sidi Bel Abbès
{"name":"Skikda","country":"DZ","population":162702}	Skikda
{"name":"Souk Ahras","country":"DZ","population":156745}	Souk Ahras
{"name":"Sétif","country":"DZ","population":288461}	Sétif|Setif
{"name":"Tamanrasset","country":"DZ","population":73128}	Tamanrasset
{"name":"Tiaret","country":"DZ","population":178915}	Tiaret
{"name":"Tindouf","country":"DZ","population":45966}	Tindouf
{"name":"Tipasa","country":"DZ","population":25225}	Tipasa
{"name":"Tipaza","country":"DZ"}	Tipaza
{"name":"Tissemsilt","country":"DZ","population":61155}	Tissemsilt
{"name":"Tizi Ouzou","country":"DZ","population":144000}	Tizi Ouzou
{"name":"Tlemcen","country":"DZ","population":132341}	Tlemcen
{"name":"Tébessa","country":"DZ","population":634332}	Tébessa
{"name":"Cuenca","country":"EC","population":276964}	Cuenca
{"name":"Guayaquil","country":"EC","population":1952029}	Guayaquil
{"name":"Narva","country":"EE","population":66980}	Narva
{"name":"Tartu","country":"EE","population":101092}	Tartu
{"name":"Ain Sokhna","country":"EG"}	Ain Sokhna
{"name":"Alexandria","country":"EG","population":3811516}	Alexandria
{"name":"Aswan","country":"EG","population":241261}	Aswan
{"name":"Asyut","country":"EG","population":420585}	Asyut
{"name":"Damietta","country":"EG","population":76839}	Damietta
{"name":"El Alamein","country":"EG"}	El Alamein
{"name":"El Dabaa","country":"EG"}	El Dabaa|El-Dabaa
{"name":"Giza","country":"EG","population":2443203}	Giza
{"name":"Hurghada","country":"EG","population":95622}	Hurghada
{"name":"Ismailia","country":"EG","population":284813}	Ismailia
{"name":"Luxor","country":"EG","population":422407}	Luxor
{"name":"Mansoura","country":"EG"}	Mansoura
{"name":"Port Said","country":"EG","population":538378}	Port Said
{"name":"Rafah","country":"EG"}	Rafah
{"name":"Sharm el-Sheikh","country":"EG","population":12000}	Sharm el-Sheikh|Sharm El-Sheikh|Sharm el Sheikh|Sharm El Sheikh
{"name":"Suez","country":"EG","population":488125}	Suez
{"name":"Tanda","country":"EG","population":404901}	~Tanda
{"name":"Tanta","country":"EG"}	Tanta
{"name":"Dakhla","country":"EH","population":75000}	Dakhla
{"name":"Smara","country":"EH"}	Smara
{"name":"Tifariti","country":"EH"}	Tifariti
{"name":"Assab","country":"ER","population":21300}	Assab
{"name":"Keren","country":"ER","population":74800}	Keren
{"name":"Massawa","country":"ER","population":23100}	Massawa
{"name":"Algeciras","country":"ES","population":116209}	Algeciras
{"name":"Alicante","country":"ES","population":334757}	Alicante
{"name":"Barcelona","country":"ES","population":1621537}	Barcelona
{"name":"Bilbao","country":"ES","population":354860}	Bilbao
{"name":"Ceuta","country":"ES","population":78674}	Ceuta
{"name":"Cordoba","country":"ES","population":328428}	~Cordoba
{"name":"Granada","country":"ES","population":234325}	Granada
{"name":"Las Palmas","country":"ES"}	Las Palmas
{"name":"Las Palmas de Gran Canaria","country":"ES","population":381847}	Las Palmas de Gran Canaria
{"name":"Melilla","country":"ES","population":73460}	Melilla
{"name":"Murcia","country":"ES","population":436870}	~Murcia
{"name":"Málaga","country":"ES","population":568305}	Málaga|Malaga
{"name":"Palma","country":"ES","population":401270}	~Palma
{"name":"Palma de Mallorca","country":"ES"}	Palma de Mallorca
{"name":"San Sebastián","country":"ES"}	San Sebastián|San Sebastian
{"name":"Santiago de Compostela","country":"ES","population":95092}	Santiago de Compostela
{"name":"Sevilla","country":"ES","population":703206}	Sevilla
{"name":"Seville","country":"ES"}	Seville
{"name":"Toledo","country":"ES","population":82291}	Toledo
{"name":"Valencia","country":"ES","population":814208}	Valencia
{"name":"Valladolid","country":"ES","population":317864}	~Valladolid
{"name":"Zaragoza","country":"ES","population":674317}	Zaragoza|Saragossa
{"name":"Adama","country":"ET"}	~Adama
{"name":"Bahir Dar","country":"ET","population":168899}	Bahir Dar
{"name":"Bishoftu","country":"ET","population":104215}	Bishoftu|Debre Zeit
{"name":"Dire Dawa","country":"ET","population":252279}	Dire Dawa
{"name":"Gambēla","country":"ET","population":42366}	Gambēla|Gambela
{"name":"Gondar","country":"ET","population":153914}	Gondar
{"name":"Harar","country":"ET","population":90218}	Harar
{"name":"Hawassa","country":"ET","population":133097}	Hawassa
{"name":"Jijiga","country":"ET","population":56821}	Jijiga
{"name":"Lalibela","country":"ET","population":11152}	Lalibela
{"name":"Mekelle","country":"ET","population":215546}	Mekelle|Mek'ele
{"name":"Rovaniemi","country":"FI","population":34781}	Rovaniemi
{"name":"Tampere","country":"FI","population":202687}	Tampere
{"name":"Turku","country":"FI","population":175945}	Turku
{"name":"Nadi","country":"FJ","population":42284}	Nadi
{"name":"Avignon","country":"FR","population":89769}	Avignon
{"name":"Biarritz","country":"FR","population":33188}	Biarritz
{"name":"Bordeaux","country":"FR","population":231844}	Bordeaux
{"name":"Brest","country":"FR","population":144899}	~Brest
{"name":"Calais","country":"FR","population":74433}	Calais
{"name":"Cannes","country":"FR","population":70011}	Cannes
{"name":"Deauville","country":"FR","population":4677}	Deauville
{"name":"Dijon","country":"FR","population":149782}	Dijon
{"name":"Dunkirk","country":"FR"}	~Dunkirk
{"name":"Grenoble","country":"FR","population":158552}	Grenoble
{"name":"La Celle-Saint-Cloud","country":"FR","population":21539}	La Celle-Saint-Cloud
{"name":"La Rochelle","country":"FR","population":76810}	La Rochelle
{"name":"Le Bourget","country":"FR","population":12690}	Le Bourget
{"name":"Le Havre","country":"FR","population":185972}	Le Havre
{"name":"Lille","country":"FR","population":228328}	Lille
{"name":"Lyon","country":"FR","population":472317}	Lyon|Lyons
{"name":"Marseille","country":"FR","population":794811}	Marseille|Marseilles
{"name":"Metz","country":"FR","population":123914}	Metz
{"name":"Montpellier","country":"FR","population":248252}	Montpellier
{"name":"Montreuil","country":"FR","population":90652}	Montreuil
{"name":"Nancy","country":"FR","population":105334}	~Nancy
{"name":"Nantes","country":"FR","population":277269}	~Nantes
{"name":"Nice","country":"FR","population":338620}	~Nice
{"name":"Orléans","country":"FR","population":124149}	~Orléans
{"name":"Pau","country":"FR","population":82697}	~Pau
{"name":"Reims","country":"FR","population":196565}	Reims
{"name":"Rennes","country":"FR","population":209375}	Rennes
{"name":"Rouen","country":"FR","population":112787}	~Rouen
{"name":"Saint-Denis","country":"FR","population":96128}	Saint-Denis
{"name":"Strasbourg","country":"FR","population":274845}	Strasbourg
{"name":"Toulon","country":"FR","population":168701}	Toulon
{"name":"Toulouse","country":"FR","population":433055}	Toulouse
{"name":"Tours","country":"FR","population":141621}	~Tours
{"name":"Versailles","country":"FR","population":85416}	Versailles
{"name":"Villers-Cotterêts","country":"FR","population":10068}	Villers-Cotterêts
{"name":"Évian","country":"FR"}	Évian|Evian
{"name":"Franceville","country":"GA","population":42967}	Franceville
{"name":"Lambaréné","country":"GA","population":20714}	Lambaréné
{"name":"Mouila","country":"GA","population":22469}	Mouila
{"name":"Oyem","country":"GA","population":30870}	Oyem
{"name":"Port-Gentil","country":"GA","population":109163}	Port-Gentil
{"name":"Aberdeen","country":"GB","population":196670}	Aberdeen
{"name":"Belfast","country":"GB","population":274770}	Belfast
{"name":"Birkenhead","country":"GB","population":325264}	Birkenhead
{"name":"Birmingham","country":"GB","population":984333}	Birmingham
{"name":"Brent","country":"GB","population":329100}	~Brent
{"name":"Bristol","country":"GB","population":617280}	~Bristol
{"name":"Cambridge","country":"GB","population":158434}	~Cambridge
{"name":"Cardiff","country":"GB","population":447287}	Cardiff
{"name":"Coventry","country":"GB","population":359262}	~Coventry
{"name":"Edinburgh","country":"GB","population":464990}	Edinburgh
{"name":"Glasgow","country":"GB","population":591620}	Glasgow
{"name":"Islington","country":"GB","population":319143}	Islington
{"name":"Kingston upon Hull","country":"GB","population":314018}	Kingston upon Hull
{"name":"Leeds","country":"GB","population":455123}	Leeds
{"name":"Leicester","country":"GB","population":508916}	Leicester
{"name":"Liverpool","country":"GB","population":864122}	Liverpool
{"name":"Manchester","country":"GB","population":395515}	Manchester
{"name":"Newport","country":"GB","population":306844}	~Newport
{"name":"Nottingham","country":"GB","population":729977}	Nottingham
{"name":"Oxford","country":"GB","population":171380}	Oxford
{"name":"Preston","country":"GB","population":313332}	~Preston
{"name":"Reading","country":"GB","population":318014}	~Reading
{"name":"Sheffield","country":"GB","population":685368}	Sheffield
{"name":"Stoke-on-Trent","country":"GB","population":372775}	Stoke-on-Trent
{"name":"Sunderland","country":"GB","population":335415}	~Sunderland
{"name":"Swansea","country":"GB","population":300352}	Swansea
{"name":"Batumi","country":"GE","population":121806}	Batumi
{"name":"Gori","country":"GE","population":46676}	~Gori
{"name":"Kutaisi","country":"GE","population":178338}	Kutaisi
{"name":"Poti","country":"GE","population":47149}	Poti
{"name":"Rustavi","country":"GE","population":50000}	Rustavi
{"name":"Sukhumi","country":"GE","population":81546}	Sukhumi|Sokhumi
{"name":"Tskhinvali","country":"GE","population":30000}	Tskhinvali
{"name":"Zugdidi","country":"GE","population":73006}	Zugdidi
{"name":"Cayenne","country":"GF","population":61550}	Cayenne
{"name":"Kourou","country":"GF","population":24029}	Kourou
{"name":"Bolgatanga","country":"GH","population":54430}	Bolgatanga
{"name":"Cape Coast","country":"GH","population":143015}	Cape Coast
{"name":"Koforidua","country":"GH","population":96266}	Koforidua
{"name":"Kumasi","country":"GH","population":1468609}	Kumasi
{"name":"Sekondi-Takoradi","country":"GH","population":232919}	Sekondi-Takoradi|Takoradi
{"name":"Sunyani","country":"GH","population":70299}	Sunyani
{"name":"Tamale","country":"GH","population":360579}	Tamale
{"name":"Techiman","country":"GH","population":69720}	Techiman
{"name":"Tema","country":"GH","population":155782}	Tema
{"name":"Serekunda","country":"GM","population":340000}	Serekunda
{"name":"Boké","country":"GN","population":15460}	Boké
{"name":"Faranah","country":"GN","population":9350}	Faranah
{"name":"Fria","country":"GN","population":44369}	Fria
{"name":"Kamsar","country":"GN"}	Kamsar
{"name":"Kankan","country":"GN","population":114009}	Kankan
{"name":"Kindia","country":"GN","population":117062}	Kindia
{"name":"Labé","country":"GN","population":58649}	Labé
{"name":"Mamou","country":"GN","population":41619}	Mamou
{"name":"Nzérékoré","country":"GN","population":132728}	Nzérékoré|N'Zérékoré
{"name":"Siguiri","country":"GN","population":43601}	Siguiri
{"name":"Basse-Terre","country":"GP","population":11472}	Basse-Terre
{"name":"Pointe-à-Pitre","country":"GP","population":18264}	Pointe-à-Pitre
{"name":"Bata","country":"GQ","population":173046}	Bata
{"name":"Mongomo","country":"GQ","population":6393}	Mongomo
{"name":"Sipopo","country":"GQ"}	Sipopo
{"name":"Piraeus","country":"GR","population":163688}	Piraeus
{"name":"Rhodes","country":"GR"}	Rhodes
{"name":"Thessaloniki","country":"GR","population":354290}	Thessaloniki|Salonica
{"name":"Antigua Guatemala","country":"GT","population":39368}	Antigua Guatemala
{"name":"Mixco","country":"GT","population":473080}	~Mixco
{"name":"Villa Nueva","country":"GT","population":406830}	Villa Nueva
{"name":"Bafatá","country":"GW","population":22521}	Bafatá
{"name":"Linden","country":"GY","population":44690}	Linden
{"name":"Kowloon","country":"HK","population":2019533}	Kowloon
{"name":"San Pedro Sula","country":"HN","population":489466}	San Pedro Sula
{"name":"Dubrovnik","country":"HR","population":28428}	Dubrovnik
{"name":"Rijeka","country":"HR","population":141172}	Rijeka
{"name":"Split","country":"HR","population":176314}	~Split
{"name":"Cap-Haïtien","country":"HT"}	Cap-Haïtien
{"name":"Carrefour","country":"HT","population":442156}	~Carrefour
{"name":"Gonaïves","country":"HT","population":84961}	Gonaïves
{"name":"Debrecen","country":"HU","population":204124}	Debrecen
{"name":"Szeged","country":"HU","population":164883}	Szeged
{"name":"Ambon","country":"ID","population":355596}	~Ambon
{"name":"Bali","country":"ID"}	Bali
{"name":"Balikpapan","country":"ID","population":433866}	Balikpapan
{"name":"Bandar Lampung","country":"ID","population":800348}	Bandar Lampung
{"name":"Bandung","country":"ID","population":1699719}	Bandung
{"name":"Banjarmasin","country":"ID","population":572837}	Banjarmasin
{"name":"Batam","country":"ID","population":1164352}	Batam
{"name":"Bekasi","country":"ID","population":1520119}	Bekasi
{"name":"Bengkulu","country":"ID","population":309712}	Bengkulu
{"name":"Bogor","country":"ID","population":800000}	Bogor
{"name":"Cimahi","country":"ID","population":493698}	Cimahi
{"name":"City of Balikpapan","country":"ID","population":700000}	City of Balikpapan
{"name":"Denpasar","country":"ID","population":834881}	Denpasar
{"name":"Depok","country":"ID","population":1198129}	~Depok
{"name":"Makassar","country":"ID","population":1321717}	Makassar
{"name":"Malang","country":"ID","population":746716}	~Malang
{"name":"Manado","country":"ID","population":451893}	Manado
{"name":"Mataram","country":"ID","population":318674}	Mataram
{"name":"Medan","country":"ID","population":1750971}	Medan
{"name":"Nusa Dua","country":"ID","population":2500}	Nusa Dua
{"name":"Nusantara","country":"ID"}	Nusantara
{"name":"Padang","country":"ID","population":840352}	Padang
{"name":"Palembang","country":"ID","population":1441500}	Palembang
{"name":"Pekanbaru","country":"ID","population":703956}	Pekanbaru
{"name":"Pontianak","country":"ID","population":455173}	Pontianak
{"name":"Samarinda","country":"ID","population":355160}	Samarinda
{"name":"Semarang","country":"ID","population":1288084}	Semarang
{"name":"Situbondo","country":"ID","population":600000}	Situbondo
{"name":"Surabaya","country":"ID","population":2374658}	Surabaya
{"name":"Surakarta","country":"ID","population":555308}	Surakarta
{"name":"Tangerang","country":"ID","population":1372124}	Tangerang
{"name":"Yogyakarta","country":"ID","population":636660}	Yogyakarta
{"name":"Cork","country":"IE","population":190384}	~Cork
{"name":"Shannon","country":"IE","population":9673}	Shannon
{"name":"Ashdod","country":"IL","population":224656}	Ashdod
{"name":"Beersheba","country":"IL","population":186600}	Beersheba|Be'er Sheva
{"name":"Eilat","country":"IL","population":45588}	Eilat
{"name":"Haifa","country":"IL","population":267300}	Haifa
{"name":"Nazareth","country":"IL","population":64800}	Nazareth
{"name":"Tel Aviv","country":"IL","capital":true,"population":432892}	Tel Aviv
{"name":"Agra","country":"IN","population":1430055}	Agra
{"name":"Ahmadnagar","country":"IN","population":367140}	Ahmadnagar
{"name":"Ahmedabad","country":"IN","population":3719710}	Ahmedabad
{"name":"Ajmer","country":"IN","population":517911}	Ajmer
{"name":"Akola","country":"IN","population":428857}	Akola
{"name":"Amritsar","country":"IN","population":1092450}	Amritsar
{"name":"Aurangabad","country":"IN","population":1016441}	Aurangabad
{"name":"Bangalore","country":"IN","population":5104047}	Bangalore|Bengaluru
{"name":"Bareilly","country":"IN","population":745435}	Bareilly
{"name":"Belgaum","country":"IN","population":428720}	Belgaum
{"name":"Bellary","country":"IN","population":336681}	Bellary
{"name":"Bhavnagar","country":"IN","population":554978}	Bhavnagar
{"name":"Bhayandar","country":"IN","population":520301}	Bhayandar
{"name":"Bhilai","country":"IN","population":625138}	Bhilai
{"name":"Bhiwandi","country":"IN","population":707035}	Bhiwandi
{"name":"Bhopal","country":"IN","population":1599914}	Bhopal
{"name":"Bhubaneshwar","country":"IN","population":762243}	Bhubaneshwar
{"name":"Bilimora","country":"IN","population":510879}	Bilimora
{"name":"Borivli","country":"IN","population":609617}	Borivli
{"name":"Brahmapur","country":"IN","population":324726}	Brahmapur
{"name":"Chandigarh","country":"IN","population":960787}	Chandigarh
{"name":"Chennai","country":"IN","population":4328063}	Chennai|Madras
{"name":"Coimbatore","country":"IN","population":959823}	Coimbatore
{"name":"Cuttack","country":"IN","population":580000}	Cuttack
{"name":"Davangere","country":"IN","population":435128}	Davangere
{"name":"Dombivli","country":"IN","population":1193000}	Dombivli
{"name":"Durgapur","country":"IN","population":518872}	Durgapur
{"name":"Faridabad","country":"IN","population":1220229}	Faridabad
{"name":"Gandhinagar","country":"IN","population":195985}	Gandhinagar
{"name":"Gaya","country":"IN","population":423692}	~Gaya
{"name":"Goa","country":"IN"}	Goa
{"name":"Gorakhpur","country":"IN","population":1324570}	Gorakhpur
{"name":"Gulbarga","country":"IN","population":483615}	Gulbarga
{"name":"Guntur","country":"IN","population":530577}	Guntur
{"name":"Guwahati","country":"IN","population":899094}	Guwahati
{"name":"Gwalior","country":"IN","population":882458}	Gwalior
{"name":"Hubli","country":"IN","population":840214}	Hubli
{"name":"Hyderabad","country":"IN","population":3597816}	Hyderabad
{"name":"Indore","country":"IN","population":1837041}	Indore
{"name":"Jabalpur","country":"IN","population":1030168}	Jabalpur
{"name":"Jaipur","country":"IN","population":2711758}	Jaipur
{"name":"Jalandhar","country":"IN","population":785178}	Jalandhar
{"name":"Jalgaon","country":"IN","population":429298}	Jalgaon
{"name":"Jammu","country":"IN","population":465567}	Jammu
{"name":"Jamnagar","country":"IN","population":492056}	Jamnagar
{"name":"Jamshedpur","country":"IN","population":616338}	Jamshedpur
{"name":"Jodhpur","country":"IN","population":921476}	Jodhpur
{"name":"Kanpur","country":"IN","population":2823249}	Kanpur
{"name":"Kochi","country":"IN","population":604696}	Kochi|Cochin
{"name":"Kolkata","country":"IN","population":4631392}	Kolkata|Calcutta
{"name":"Kollam","country":"IN","population":394163}	Kollam
{"name":"Korba","country":"IN","population":419146}	Korba
{"name":"Kota","country":"IN","population":763088}	~Kota
{"name":"Kozhikode","country":"IN","population":439922}	Kozhikode
{"name":"Kudankulam","country":"IN"}	Kudankulam
{"name":"Kulti","country":"IN","population":305405}	Kulti
{"name":"Kurnool","country":"IN","population":460184}	Kurnool
{"name":"Latur","country":"IN","population":348967}	Latur
{"name":"Lucknow","country":"IN","population":2472011}	Lucknow
{"name":"Madurai","country":"IN","population":909908}	Madurai
{"name":"Mangalore","country":"IN","population":417387}	Mangalore
{"name":"Mathura","country":"IN","population":330511}	Mathura
{"name":"Meerut","country":"IN","population":1223184}	Meerut
{"name":"Mumbai","country":"IN","population":12691836}	Mumbai|Bombay
{"name":"Muzaffarnagar","country":"IN","population":349706}	Muzaffarnagar
{"name":"Muzaffarpur","country":"IN","population":333200}	Muzaffarpur
{"name":"Mysore","country":"IN","population":868313}	Mysore
{"name":"Nagpur","country":"IN","population":2228018}	Nagpur
{"name":"Najafgarh","country":"IN","population":1365000}	Najafgarh
{"name":"Nanded","country":"IN","population":550564}	Nanded
{"name":"Nangi","country":"IN","population":440894}	Nangi
{"name":"Narela","country":"IN","population":800000}	Narela
{"name":"Nashik","country":"IN","population":1289497}	Nashik
{"name":"Navi Mumbai","country":"IN","population":2600000}	Navi Mumbai
{"name":"Nellore","country":"IN","population":404158}	Nellore
{"name":"Nowrangapur","country":"IN","population":1220946}	Nowrangapur
{"name":"Patna","country":"IN","population":1599920}	Patna
{"name":"Pimpri","country":"IN","population":1284606}	Pimpri
{"name":"Pune","country":"IN","population":2935744}	Pune
{"name":"Raipur","country":"IN","population":679995}	Raipur
{"name":"Ranchi","country":"IN","population":846454}	Ranchi
{"name":"Raurkela","country":"IN","population":536450}	Raurkela
{"name":"Rohini","country":"IN","population":860000}	~Rohini
{"name":"Rohtak","country":"IN","population":317245}	Rohtak
{"name":"Salem","country":"IN","population":778396}	~Salem
{"name":"Shimoga","country":"IN","population":319550}	Shimoga
{"name":"Shivaji Nagar","country":"IN","population":1000000}	Shivaji Nagar
{"name":"Shyamnagar","country":"IN","population":441956}	Shyamnagar
{"name":"Siliguri","country":"IN","population":515574}	Siliguri
{"name":"Srinagar","country":"IN","population":975857}	Srinagar
{"name":"Surat","country":"IN","population":2894504}	Surat
{"name":"Teni","country":"IN","population":1034724}	~Teni
{"name":"Thiruvananthapuram","country":"IN","population":784153}	Thiruvananthapuram
{"name":"Thoothukudi","country":"IN","population":410760}	Thoothukudi
{"name":"Thrissur","country":"IN","population":325110}	Thrissur
{"name":"Tiruchirappalli","country":"IN","population":775484}	Tiruchirappalli
{"name":"Tirunelveli","country":"IN","population":1435844}	Tirunelveli
{"name":"Tiruppur","country":"IN","population":397521}	Tiruppur
{"name":"Udaipur","country":"IN","population":422784}	Udaipur
{"name":"Ujjain","country":"IN","population":457346}	Ujjain
{"name":"Ulhasnagar","country":"IN","population":516584}	Ulhasnagar
{"name":"Vadodara","country":"IN","population":1409476}	Vadodara
{"name":"Varanasi","country":"IN","population":1164404}	Varanasi
{"name":"Vijayawada","country":"IN","population":874587}	Vijayawada
{"name":"Visakhapatnam","country":"IN","population":1063178}	Visakhapatnam
{"name":"Warangal","country":"IN","population":557802}	Warangal
{"name":"Basra","country":"IQ","population":2600000}	Basra|Basrah
{"name":"Erbil","country":"IQ","population":932800}	Erbil|Arbil
{"name":"Fallujah","country":"IQ"}	Fallujah
{"name":"Karbala","country":"IQ","population":434450}	Karbala|Kerbala
{"name":"Kirkuk","country":"IQ","population":601433}	Kirkuk
{"name":"Mosul","country":"IQ","population":1739800}	Mosul
{"name":"Najaf","country":"IQ","population":482576}	Najaf
{"name":"Nasiriyah","country":"IQ","population":400249}	Nasiriyah
{"name":"Ramadi","country":"IQ","population":274539}	Ramadi
{"name":"Sulaymaniyah","country":"IQ"}	Sulaymaniyah|Sulaimaniya
{"name":"Abadan","country":"IR","population":370180}	Abadan
{"name":"Ahvaz","country":"IR","population":841145}	Ahvaz
{"name":"Anzali","country":"IR","population":110826}	Anzali|Bandar-e Anzali
{"name":"Ardabil","country":"IR","population":410753}	Ardabil
{"name":"Astara","country":"IR","population":39065}	Astara
{"name":"Bandar Abbas","country":"IR","population":352173}	Bandar Abbas
{"name":"Bushehr","country":"IR","population":165377}	Bushehr
{"name":"Chabahar","country":"IR","population":47287}	Chabahar
{"name":"Fordow","country":"IR"}	Fordow|Fordo
{"name":"Isfahan","country":"IR","population":1547164}	Isfahan|Esfahan
{"name":"Karaj","country":"IR","population":1448075}	Karaj
{"name":"Kerman","country":"IR","population":577514}	Kerman
{"name":"Kermanshah","country":"IR","population":621100}	Kermanshah
{"name":"Khorramabad","country":"IR","population":329825}	Khorramabad
{"name":"Khorramshahr","country":"IR","population":330606}	Khorramshahr
{"name":"Kish Island","country":"IR"}	Kish Island
{"name":"Mashhad","country":"IR","population":2307177}	Mashhad
{"name":"Natanz","country":"IR"}	Natanz
{"name":"Qazvin","country":"IR","population":333635}	Qazvin
{"name":"Qom","country":"IR","population":900000}	Qom
{"name":"Rasht","country":"IR","population":594590}	Rasht
{"name":"Sanandaj","country":"IR","population":349176}	Sanandaj
{"name":"Shiraz","country":"IR","population":1249942}	Shiraz
{"name":"Tabriz","country":"IR","population":1424641}	Tabriz
{"name":"Yazd","country":"IR","population":477905}	Yazd
{"name":"Zahedan","country":"IR","population":551980}	Zahedan
{"name":"Keflavik","country":"IS"}	Keflavik|Keflavík
{"name":"Bari","country":"IT","population":277387}	~Bari
{"name":"Bologna","country":"IT","population":366133}	Bologna
{"name":"Borgo Egnazia","country":"IT"}	Borgo Egnazia
{"name":"Brindisi","country":"IT","population":78548}	Brindisi
{"name":"Catania","country":"IT","population":290927}	Catania
{"name":"Cernobbio","country":"IT","population":6790}	Cernobbio
{"name":"Fiuggi","country":"IT","population":9325}	Fiuggi
{"name":"Florence","country":"IT","population":349296}	~Florence
{"name":"Genoa","country":"IT","population":580223}	Genoa
{"name":"Lampedusa","country":"IT","population":4065}	Lampedusa
{"name":"Milan","country":"IT","population":1236837}	Milan
{"name":"Naples","country":"IT","population":959470}	Naples
{"name":"Palermo","country":"IT","population":648260}	Palermo
{"name":"Ravenna","country":"IT","population":80868}	Ravenna
{"name":"Rimini","country":"IT","population":118673}	Rimini
{"name":"Stresa","country":"IT","population":3985}	Stresa
{"name":"Taormina","country":"IT","population":5790}	Taormina
{"name":"Trieste","country":"IT","population":187056}	Trieste
{"name":"Turin","country":"IT","population":870456}	Turin
{"name":"Venice","country":"IT","population":51298}	Venice
{"name":"Verona","country":"IT","population":219103}	Verona
{"name":"Montego Bay","country":"JM","population":82867}	Montego Bay
{"name":"New Kingston","country":"JM","population":583958}	New Kingston
{"name":"Aqaba","country":"JO","population":95048}	Aqaba
{"name":"Irbid","country":"JO","population":307480}	Irbid
{"name":"Zarqa","country":"JO","population":792665}	Zarqa
{"name":"Akita","country":"JP","population":320069}	~Akita
{"name":"Amagasaki","country":"JP","population":442173}	Amagasaki
{"name":"Asahikawa","country":"JP","population":356612}	Asahikawa
{"name":"Chiba","country":"JP","population":919729}	~Chiba
{"name":"Fujisawa","country":"JP","population":394624}	Fujisawa
{"name":"Fukuoka","country":"JP","population":1392289}	Fukuoka
{"name":"Fukushima","country":"JP","population":294237}	Fukushima
{"name":"Fukuyama","country":"JP","population":383298}	Fukuyama
{"name":"Hachiōji","country":"JP","population":579399}	Hachiōji|Hachioji
{"name":"Hakodate","country":"JP","population":275730}	Hakodate
{"name":"Hamamatsu","country":"JP","population":605098}	Hamamatsu
{"name":"Himeji","country":"JP","population":481493}	Himeji
{"name":"Hirakata","country":"JP","population":406331}	Hirakata
{"name":"Hiroshima","country":"JP","population":1143841}	Hiroshima
{"name":"Honchō","country":"JP","population":560743}	~Honchō|~Honcho
{"name":"Iwaki","country":"JP","population":357309}	~Iwaki
{"name":"Kagoshima","country":"JP","population":555352}	Kagoshima
{"name":"Kanazawa","country":"JP","population":458937}	Kanazawa
{"name":"Karuizawa","country":"JP"}	Karuizawa
{"name":"Kashiwa","country":"JP","population":340221}	Kashiwa
{"name":"Kawagoe","country":"JP","population":337931}	Kawagoe
{"name":"Kawaguchi","country":"JP","population":468565}	Kawaguchi
{"name":"Kawasaki","country":"JP","population":1306785}	Kawasaki
{"name":"Kitakyushu","country":"JP","population":997536}	Kitakyushu
{"name":"Kobe","country":"JP","population":1528478}	Kobe
{"name":"Kochi","country":"JP","population":335570}	~Kochi
{"name":"Koshigaya","country":"JP","population":317437}	Koshigaya
{"name":"Kumamoto","country":"JP","population":680423}	Kumamoto
{"name":"Kurashiki","country":"JP","population":437581}	Kurashiki
{"name":"Kyoto","country":"JP","population":1459640}	Kyoto
{"name":"Kōriyama","country":"JP","population":340560}	Kōriyama|Koriyama
{"name":"Machida","country":"JP","population":399969}	Machida
{"name":"Matsudo","country":"JP","population":470277}	Matsudo
{"name":"Matsuyama","country":"JP","population":443322}	Matsuyama
{"name":"Minato","country":"JP","population":375339}	~Minato
{"name":"Miyazaki","country":"JP","population":311203}	Miyazaki
{"name":"Nagano","country":"JP","population":360176}	Nagano
{"name":"Nagasaki","country":"JP","population":410204}	Nagasaki
{"name":"Nagoya","country":"JP","population":2191279}	Nagoya
{"name":"Naha","country":"JP","population":300795}	~Naha
{"name":"Niigata","country":"JP","population":505272}	Niigata
{"name":"Nishinomiya-hama","country":"JP","population":468925}	Nishinomiya-hama
{"name":"Okayama","country":"JP","population":639652}	Okayama
{"name":"Okazaki","country":"JP","population":352361}	Okazaki
{"name":"Okinawa","country":"JP","population":125483}	Okinawa
{"name":"Osaka","country":"JP","population":2592413}	Osaka
{"name":"Saitama","country":"JP","population":1193350}	Saitama
{"name":"Sakai","country":"JP","population":782339}	~Sakai
{"name":"Sapporo","country":"JP","population":1883027}	Sapporo
{"name":"Sendai","country":"JP","population":1063103}	Sendai
{"name":"Shizuoka","country":"JP","population":701561}	Shizuoka
{"name":"Suita","country":"JP","population":351630}	Suita
{"name":"Takamatsu","country":"JP","population":334223}	Takamatsu
{"name":"Takatsuki","country":"JP","population":354468}	Takatsuki
{"name":"Tokorozawa","country":"JP","population":339435}	Tokorozawa
{"name":"Toyama","country":"JP","population":325532}	Toyama
{"name":"Toyohashi","country":"JP","population":378374}	Toyohashi
{"name":"Toyonaka","country":"JP","population":384459}	Toyonaka
{"name":"Toyota","country":"JP","population":362383}	~Toyota
{"name":"Utsunomiya","country":"JP","population":449865}	Utsunomiya
{"name":"Wakayama","country":"JP","population":351000}	Wakayama
{"name":"Yokohama","country":"JP","population":3574443}	Yokohama
{"name":"Yokosuka","country":"JP","population":428992}	Yokosuka
{"name":"Yono","country":"JP","population":1077730}	~Yono
{"name":"Ōita","country":"JP","population":448907}	~Ōita|~Oita
{"name":"Bungoma","country":"KE","population":55962}	Bungoma
{"name":"Busia","country":"KE","population":51981}	Busia
{"name":"Eldoret","country":"KE","population":218446}	Eldoret
{"name":"Embu","country":"KE","population":34922}	~Embu
{"name":"Garissa","country":"KE","population":67861}	Garissa
{"name":"Homa Bay","country":"KE","population":40319}	Homa Bay
{"name":"Isiolo","country":"KE","population":33207}	Isiolo
{"name":"Iten","country":"KE","population":42000}	~Iten
{"name":"Kabarnet","country":"KE","population":24661}	Kabarnet
{"name":"Kakamega","country":"KE","population":63426}	Kakamega
{"name":"Kapenguria","country":"KE","population":56000}	Kapenguria
{"name":"Kericho","country":"KE","population":35748}	Kericho
{"name":"Kiambu","country":"KE","population":21234}	Kiambu
{"name":"Kilifi","country":"KE","population":46118}	Kilifi
{"name":"Kisii","country":"KE","population":28547}	Kisii
{"name":"Kisumu","country":"KE","population":216479}	Kisumu
{"name":"Kitale","country":"KE","population":75123}	Kitale
{"name":"Lamu","country":"KE","population":24525}	Lamu
{"name":"Lodwar","country":"KE","population":20219}	Lodwar
{"name":"Machakos","country":"KE","population":31971}	Machakos
{"name":"Mandera","country":"KE","population":36076}	Mandera
{"name":"Maralal","country":"KE","population":20841}	Maralal
{"name":"Meru","country":"KE","population":47226}	~Meru
{"name":"Migori","country":"KE","population":35240}	Migori
{"name":"Mombasa","country":"KE","population":799668}	Mombasa
{"name":"Naivasha","country":"KE","population":38366}	Naivasha
{"name":"Nakuru","country":"KE","population":259903}	Nakuru
{"name":"Narok","country":"KE","population":36061}	Narok
{"name":"Nyeri","country":"KE","population":51084}	Nyeri
{"name":"Ol Kalou","country":"KE","population":47795}	Ol Kalou
{"name":"Wajir","country":"KE","population":45771}	Wajir
{"name":"Batken","country":"KG","population":10155}	Batken
{"name":"Cholpon-Ata","country":"KG","population":18595}	Cholpon-Ata
{"name":"Jalal-Abad","country":"KG","population":75700}	Jalal-Abad
{"name":"Karakol","country":"KG","population":70171}	Karakol
{"name":"Naryn","country":"KG","population":52300}	Naryn
{"name":"Osh","country":"KG","population":200000}	Osh
{"name":"Tokmok","country":"KG","population":63047}	Tokmok
{"name":"Siem Reap","country":"KH","population":139458}	Siem Reap
{"name":"Sihanoukville","country":"KH","population":156691}	Sihanoukville
{"name":"Takeo","country":"KH","population":843931}	Takeo
{"name":"Fomboni","country":"KM","population":14966}	Fomboni
{"name":"Moutsamoudou","country":"KM","population":23594}	Moutsamoudou|Mutsamudu
{"name":"Chongjin","country":"KP","population":327000}	Chongjin
{"name":"Kaesong","country":"KP","population":338155}	Kaesong
{"name":"Rason","country":"KP"}	Rason
{"name":"Wonsan","country":"KP","population":329207}	Wonsan
{"name":"Busan","country":"KR","population":3678555}	Busan|Pusan
{"name":"Changwon","country":"KR","population":550000}	Changwon
{"name":"Cheonan","country":"KR","population":365114}	Cheonan
{"name":"Chinju","country":"KR","population":307242}	Chinju
{"name":"Daegu","country":"KR","population":2566540}	Daegu
{"name":"Daejeon","country":"KR","population":1475221}	Daejeon
{"name":"Gwangju","country":"KR","population":1416938}	Gwangju
{"name":"Gyeongju","country":"KR","population":155237}	Gyeongju
{"name":"Incheon","country":"KR","population":2628000}	Incheon
{"name":"Jeju","country":"KR"}	Jeju
{"name":"Jeonju","country":"KR","population":711424}	Jeonju
{"name":"Kimhae","country":"KR","population":356242}	Kimhae
{"name":"Masan","country":"KR","population":434371}	Masan
{"name":"Panmunjom","country":"KR"}	Panmunjom
{"name":"Pohang","country":"KR","population":500000}	Pohang
{"name":"Pyeongchang","country":"KR","population":9940}	Pyeongchang
{"name":"Sejong","country":"KR","population":230327}	Sejong
{"name":"Suwon","country":"KR","population":1242724}	Suwon
{"name":"Ulsan","country":"KR","population":962865}	Ulsan
{"name":"Aktau","country":"KZ","population":147443}	Aktau
{"name":"Aktobe","country":"KZ","population":262457}	Aktobe
{"name":"Almaty","country":"KZ","population":2000900}	Almaty|Alma-Ata
{"name":"Atyrau","country":"KZ","population":180000}	Atyrau
{"name":"Baikonur","country":"KZ","population":70000}	Baikonur
{"name":"Burabay","country":"KZ","population":6500}	Burabay|Borovoe
{"name":"Karaganda","country":"KZ","population":451800}	Karaganda|Karagandy
{"name":"Kokshetau","country":"KZ","population":124444}	Kokshetau
{"name":"Kostanay","country":"KZ","population":210000}	Kostanay
{"name":"Kyzylorda","country":"KZ","population":300000}	Kyzylorda
{"name":"Oral","country":"KZ","population":200000}	Oral|Uralsk
{"name":"Oskemen","country":"KZ","population":319067}	Oskemen|Ust-Kamenogorsk
{"name":"Pavlodar","country":"KZ","population":329002}	Pavlodar
{"name":"Petropavl","country":"KZ","population":200920}	Petropavl
{"name":"Semey","country":"KZ","population":292780}	Semey
{"name":"Shymkent","country":"KZ","population":414032}	Shymkent|Chimkent
{"name":"Taldykorgan","country":"KZ","population":116558}	Taldykorgan
{"name":"Taraz","country":"KZ","population":358153}	Taraz
{"name":"Turkestan","country":"KZ","population":97360}	Turkestan|Turkistan
{"name":"Luang Prabang","country":"LA","population":47378}	Luang Prabang
{"name":"Savannakhet","country":"LA","population":66553}	Savannakhet
{"name":"Baalbek","country":"LB","population":30916}	Baalbek
{"name":"Naqoura","country":"LB"}	Naqoura
{"name":"Sidon","country":"LB","population":163554}	Sidon|Saida
{"name":"Tyre","country":"LB","population":135204}	~Tyre
{"name":"Zahlé","country":"LB","population":78145}	Zahlé
{"name":"Schaan","country":"LI","population":5748}	Schaan
{"name":"Buchanan","country":"LR","population":25731}	Buchanan
{"name":"Ganta","country":"LR","population":13802}	Ganta
{"name":"Maputsoe","country":"LS","population":32117}	Maputsoe
{"name":"Kaunas","country":"LT","population":374643}	Kaunas
{"name":"Klaipeda","country":"LT","population":192307}	Klaipeda|Klaipėda
{"name":"Kirchberg","country":"LU","population":3534}	Kirchberg
{"name":"Schengen","country":"LU","population":470}	Schengen
{"name":"Daugavpils","country":"LV","population":111564}	Daugavpils
{"name":"Jūrmala","country":"LV","population":54088}	Jūrmala|Jurmala
{"name":"Ventspils","country":"LV","population":42644}	Ventspils
{"name":"Ajdabiya","country":"LY","population":134358}	Ajdabiya
{"name":"Benghazi","country":"LY","population":650629}	Benghazi
{"name":"Darnah","country":"LY","population":78782}	Darnah
{"name":"Derna","country":"LY"}	Derna
{"name":"Ghadames","country":"LY"}	Ghadames
{"name":"Gharyan","country":"LY","population":85219}	Gharyan
{"name":"Ghat","country":"LY","population":24347}	Ghat
{"name":"Kufra","country":"LY"}	Kufra
{"name":"Misrata","country":"LY"}	Misrata
{"name":"Murzuq","country":"LY","population":43732}	Murzuq
{"name":"Sebha","country":"LY","population":130000}	Sebha|Sabha
{"name":"Sirte","country":"LY","population":128123}	Sirte
{"name":"Tobruk","country":"LY","population":121052}	Tobruk
{"name":"Ubari","country":"LY","population":42975}	Ubari
{"name":"Zawiya","country":"LY","population":186123}	Zawiya
{"name":"Zintan","country":"LY","population":33000}	Zintan
{"name":"Agadir","country":"MA","population":698310}	Agadir
{"name":"Ben Guerir","country":"MA"}	Ben Guerir
{"name":"Beni Mellal","country":"MA","population":166399}	Beni Mellal
{"name":"Bouznika","country":"MA","population":27283}	Bouznika
{"name":"Casablanca","country":"MA","population":3144909}	Casablanca
{"name":"El Jadida","country":"MA"}	El Jadida
{"name":"Essaouira","country":"MA","population":70634}	Essaouira
{"name":"Fez","country":"MA","population":964891}	Fez|Fès
{"name":"Guelmim","country":"MA","population":98229}	Guelmim
{"name":"Ifrane","country":"MA","population":73782}	Ifrane
{"name":"Kenitra","country":"MA","population":366570}	Kenitra
{"name":"Marrakech","country":"MA","population":839296}	Marrakech|Marrakesh
{"name":"Meknes","country":"MA","population":545705}	Meknes
{"name":"Nador","country":"MA","population":129260}	Nador
{"name":"Ouarzazate","country":"MA"}	Ouarzazate
{"name":"Oujda","country":"MA"}	Oujda
{"name":"Oujda-Angad","country":"MA","population":405253}	Oujda-Angad
{"name":"Safi","country":"MA","population":288163}	Safi
{"name":"Sale","country":"MA","population":903485}	~Sale
{"name":"Skhirat","country":"MA"}	Skhirat
{"name":"Tangier","country":"MA","population":688356}	Tangier|Tangiers
{"name":"Temara","country":"MA","population":313510}	Temara
{"name":"Tétouan","country":"MA","population":326261}	Tétouan|Tetouan
{"name":"Monte Carlo","country":"MC","population":16012}	Monte Carlo|Monte-Carlo
{"name":"Bender","country":"MD","population":110175}	Bender
{"name":"Bălți","country":"MD","population":125000}	Bălți|Balti
{"name":"Comrat","country":"MD","population":22911}	Comrat
{"name":"Tiraspol","country":"MD","population":157000}	Tiraspol
{"name":"Budva","country":"ME","population":18000}	Budva
{"name":"Cetinje","country":"ME","population":15137}	Cetinje
{"name":"Ambatondrazaka","country":"MG","population":43134}	Ambatondrazaka
{"name":"Ambositra","country":"MG","population":30353}	Ambositra
{"name":"Ambovombe","country":"MG","population":66818}	Ambovombe
{"name":"Antsirabe","country":"MG","population":186253}	Antsirabe
{"name":"Antsiranana","country":"MG","population":82937}	Antsiranana
{"name":"Antsohihy","country":"MG","population":21290}	Antsohihy
{"name":"Farafangana","country":"MG","population":24764}	Farafangana
{"name":"Fenoarivo Atsinanana","country":"MG","population":21036}	Fenoarivo Atsinanana
{"name":"Fianarantsoa","country":"MG","population":167227}	Fianarantsoa
{"name":"Ivato","country":"MG"}	Ivato
{"name":"Maevatanana","country":"MG","population":24000}	Maevatanana
{"name":"Mahajanga","country":"MG","population":154657}	Mahajanga
{"name":"Manakara","country":"MG","population":35499}	Manakara
{"name":"Morondava","country":"MG","population":36803}	Morondava
{"name":"Sambava","country":"MG","population":31522}	Sambava
{"name":"Toamasina","country":"MG","population":206373}	Toamasina
{"name":"Toliara","country":"MG","population":115319}	Toliara
{"name":"Tsiroanomandidy","country":"MG","population":27060}	Tsiroanomandidy
{"name":"Tôlanaro","country":"MG","population":45141}	Tôlanaro|Tolanaro
{"name":"Bitola","country":"MK","population":86528}	Bitola
{"name":"Ohrid","country":"MK","population":54908}	Ohrid
{"name":"Bandiagara","country":"ML","population":6853}	Bandiagara
{"name":"Bougouni","country":"ML","population":35450}	Bougouni
{"name":"Dioïla","country":"ML"}	Dioïla
{"name":"Djenné","country":"ML","population":22382}	Djenné
{"name":"Gao","country":"ML","population":87000}	~Gao
{"name":"Kati","country":"ML","population":42922}	~Kati
{"name":"Kayes","country":"ML","population":78406}	Kayes
{"name":"Kidal","country":"ML","population":11643}	Kidal
{"name":"Kita","country":"ML","population":5769}	Kita
{"name":"Koulikoro","country":"ML","population":23919}	Koulikoro
{"name":"Koutiala","country":"ML","population":99353}	Koutiala
{"name":"Loulo","country":"ML"}	Loulo
{"name":"Mopti","country":"ML","population":108456}	Mopti
{"name":"Ménaka","country":"ML","population":9110}	Ménaka|Menaka
{"name":"Nara","country":"ML"}	Nara
{"name":"Nioro du Sahel","country":"ML"}	Nioro du Sahel|Nioro
{"name":"San","country":"ML","population":24811}	~San
{"name":"Sikasso","country":"ML","population":144786}	Sikasso
{"name":"Ségou","country":"ML","population":92552}	Ségou|Segou
{"name":"Sénou","country":"ML"}	Sénou
{"name":"Sévaré","country":"ML"}	Sévaré
{"name":"Taoudénit","country":"ML"}	Taoudénit|Taoudenit
{"name":"Tessalit","country":"ML"}	Tessalit
{"name":"Tinzaouatène","country":"ML"}	Tinzaouatène|Tinzaouaten
{"name":"Tombouctou","country":"ML","population":32460}	Tombouctou|Timbuktu
{"name":"Mandalay","country":"MM","population":1208099}	Mandalay
{"name":"Mawlamyine","country":"MM","population":438861}	Mawlamyine
{"name":"Yangon","country":"MM","population":4477638}	Yangon|Rangoon
{"name":"Darkhan","country":"MN"}	Darkhan
{"name":"Erdenet","country":"MN","population":79647}	Erdenet
{"name":"Fort-de-France","country":"MQ","population":89995}	Fort-de-France
{"name":"Atar","country":"MR","population":24021}	Atar
{"name":"Bassikounou","country":"MR"}	Bassikounou
{"name":"Kaédi","country":"MR","population":55374}	Kaédi
{"name":"Kiffa","country":"MR","population":40281}	Kiffa
{"name":"Nouadhibou","country":"MR","population":72337}	Nouadhibou
{"name":"Néma","country":"MR","population":60000}	Néma
{"name":"Rosso","country":"MR","population":48922}	Rosso
{"name":"Zouerate","country":"MR","population":38000}	Zouerate
{"name":"Sliema","country":"MT","population":11318}	Sliema
{"name":"Ebene","country":"MU","population":1001}	Ebene|Ebène
{"name":"Blantyre","country":"MW","population":584877}	Blantyre
{"name":"Mzuzu","country":"MW","population":175345}	Mzuzu
{"name":"Zomba","country":"MW","population":80932}	Zomba
{"name":"Acapulco","country":"MX"}	Acapulco
{"name":"Acapulco de Juárez","country":"MX","population":673479}	Acapulco de Juárez|Acapulco de Juarez
{"name":"Aguascalientes","country":"MX","population":722250}	Aguascalientes
{"name":"Azcapotzalco","country":"MX","population":414711}	Azcapotzalco
{"name":"Benito Juárez","country":"MX","population":385439}	Benito Juárez|Benito Juarez
{"name":"Cancún","country":"MX","population":628306}	Cancún|Cancun
{"name":"Celaya","country":"MX","population":340387}	~Celaya
{"name":"Chihuahua","country":"MX","population":809232}	Chihuahua
{"name":"Ciudad Apodaca","country":"MX","population":467157}	Ciudad Apodaca
{"name":"Ciudad General Escobedo","country":"MX","population":352444}	Ciudad General Escobedo
{"name":"Ciudad Juárez","country":"MX"}	Ciudad Juárez
{"name":"Ciudad López Mateos","country":"MX","population":489160}	Ciudad López Mateos|Ciudad Lopez Mateos
{"name":"Ciudad Nezahualcoyotl","country":"MX","population":1104585}	Ciudad Nezahualcoyotl
{"name":"Ciudad Victoria","country":"MX","population":305155}	Ciudad Victoria
{"name":"Coyoacán","country":"MX","population":620416}	Coyoacán|Coyoacan
{"name":"Cuauhtémoc","country":"MX","population":531831}	Cuauhtémoc|Cuauhtemoc
{"name":"Cuautitlán Izcalli","country":"MX","population":484573}	Cuautitlán Izcalli|Cuautitlan Izcalli
{"name":"Cuernavaca","country":"MX","population":338650}	Cuernavaca
{"name":"Culiacán","country":"MX","population":675773}	Culiacán|Culiacan
{"name":"Ecatepec de Morelos","country":"MX","population":1655015}	Ecatepec de Morelos
{"name":"Guadalajara","country":"MX","population":1495182}	Guadalajara
{"name":"Guadalupe","country":"MX","population":673616}	~Guadalupe
{"name":"Gustavo Adolfo Madero","country":"MX","population":1185772}	Gustavo Adolfo Madero
{"name":"Hermosillo","country":"MX","population":715061}	Hermosillo
{"name":"Heroica Matamoros","country":"MX","population":449815}	Heroica Matamoros
{"name":"Irapuato","country":"MX","population":380941}	Irapuato
{"name":"Ixtapaluca","country":"MX","population":322271}	Ixtapaluca
{"name":"Iztacalco","country":"MX","population":384326}	Iztacalco
{"name":"Iztapalapa","country":"MX","population":1815786}	Iztapalapa
{"name":"Juárez","country":"MX","population":1321004}	~Juárez|~Juarez
{"name":"León de los Aldama","country":"MX","population":1238962}	León de los Aldama|Leon de los Aldama
{"name":"Los Cabos","country":"MX"}	Los Cabos
{"name":"Mazatlán","country":"MX","population":381583}	Mazatlán|Mazatlan
{"name":"Mexicali","country":"MX","population":689775}	Mexicali
{"name":"Miguel Hidalgo","country":"MX","population":372889}	Miguel Hidalgo
{"name":"Monterrey","country":"MX","population":1135512}	Monterrey
{"name":"Morelia","country":"MX","population":597511}	~Morelia
{"name":"Mérida","country":"MX","population":777615}	Mérida|~Merida
{"name":"Naucalpan de Juárez","country":"MX","population":792211}	Naucalpan de Juárez|Naucalpan de Juarez
{"name":"Nuevo Laredo","country":"MX","population":373725}	Nuevo Laredo
{"name":"Puebla","country":"MX","population":1434062}	Puebla
{"name":"Reynosa","country":"MX","population":589466}	Reynosa
{"name":"Saltillo","country":"MX","population":709671}	~Saltillo
{"name":"San Luis Potosí","country":"MX","population":722772}	San Luis Potosí|San Luis Potosi
{"name":"San Nicolás de los Garza","country":"MX","population":443273}	San Nicolás de los Garza|San Nicolas de los Garza
{"name":"Santa María Chimalhuacán","country":"MX","population":612383}	Santa María Chimalhuacán|Santa Maria Chimalhuacan
{"name":"Santiago de Querétaro","country":"MX","population":626495}	Santiago de Querétaro|Santiago de Queretaro
{"name":"Tampico","country":"MX","population":309003}	Tampico
{"name":"Tepic","country":"MX","population":332863}	Tepic
{"name":"Tijuana","country":"MX","population":1300983}	Tijuana
{"name":"Tlalnepantla","country":"MX","population":653410}	Tlalnepantla
{"name":"Tlalpan","country":"MX","population":574577}	Tlalpan
{"name":"Tlaquepaque","country":"MX","population":575942}	Tlaquepaque
{"name":"Tláhuac","country":"MX","population":305076}	Tláhuac|Tlahuac
{"name":"Toluca","country":"MX","population":489333}	~Toluca
{"name":"Tonalá","country":"MX","population":408759}	Tonalá|Tonala
{"name":"Torreón","country":"MX","population":608836}	Torreón|Torreon
{"name":"Tuxtla","country":"MX","population":537102}	Tuxtla
{"name":"Venustiano Carranza","country":"MX","population":430978}	Venustiano Carranza
{"name":"Veracruz","country":"MX","population":428323}	Veracruz
{"name":"Victoria de Durango","country":"MX","population":518709}	Victoria de Durango
{"name":"Villahermosa","country":"MX","population":353577}	Villahermosa
{"name":"Xalapa de Enríquez","country":"MX","population":424755}	Xalapa de Enríquez|Xalapa de Enriquez
{"name":"Xico","country":"MX","population":356352}	~Xico
{"name":"Xochimilco","country":"MX","population":407885}	Xochimilco
{"name":"Zapopan","country":"MX","population":1142483}	Zapopan
{"name":"Álvaro Obregón","country":"MX","population":726664}	Álvaro Obregón|Alvaro Obregon
{"name":"Ipoh","country":"MY","population":673318}	~Ipoh
{"name":"Johor Bahru","country":"MY","population":802489}	Johor Bahru
{"name":"Kampung Baru Subang","country":"MY","population":833571}	Kampung Baru Subang
{"name":"Klang","country":"MY","population":879867}	~Klang
{"name":"Kota Bharu","country":"MY","population":1459994}	Kota Bharu
{"name":"Kota Kinabalu","country":"MY","population":457326}	Kota Kinabalu
{"name":"Kuantan","country":"MY","population":366229}	Kuantan
{"name":"Kuching","country":"MY","population":570407}	Kuching
{"name":"Langkawi","country":"MY"}	Langkawi
{"name":"Penang","country":"MY"}	Penang
{"name":"Petaling Jaya","country":"MY","population":520698}	Petaling Jaya
{"name":"Putrajaya","country":"MY","population":50000}	Putrajaya
{"name":"Sandakan","country":"MY","population":392288}	Sandakan
{"name":"Seremban","country":"MY","population":372917}	Seremban
{"name":"Shah Alam","country":"MY","population":481654}	Shah Alam
{"name":"Subang Jaya","country":"MY","population":708296}	Subang Jaya
{"name":"Tawau","country":"MY","population":306462}	Tawau
{"name":"Beira","country":"MZ","population":530604}	Beira
{"name":"Chimoio","country":"MZ","population":256936}	Chimoio
{"name":"Inhambane","country":"MZ","population":73884}	Inhambane
{"name":"Lichinga","country":"MZ","population":109839}	Lichinga
{"name":"Matola","country":"MZ","population":675422}	Matola
{"name":"Nacala","country":"MZ","population":224795}	Nacala
{"name":"Nampula","country":"MZ","population":388526}	Nampula
{"name":"Pemba","country":"MZ","population":108737}	Pemba
{"name":"Quelimane","country":"MZ","population":188964}	Quelimane
{"name":"Tete","country":"MZ","population":129316}	Tete
{"name":"Xai-Xai","country":"MZ","population":127366}	Xai-Xai
{"name":"Katima Mulilo","country":"NA","population":25027}	Katima Mulilo
{"name":"Oshakati","country":"NA","population":33618}	Oshakati
{"name":"Otjiwarongo","country":"NA","population":21224}	Otjiwarongo
{"name":"Rundu","country":"NA","population":58172}	Rundu
{"name":"Swakopmund","country":"NA","population":25047}	Swakopmund
{"name":"Walvis Bay","country":"NA","population":52058}	Walvis Bay
{"name":"Nouméa","country":"NC","population":93060}	Nouméa
{"name":"Agadez","country":"NE","population":124324}	Agadez
{"name":"Arlit","country":"NE"}	Arlit
{"name":"Ayorou","country":"NE","population":26290}	Ayorou
{"name":"Diffa","country":"NE","population":27948}	Diffa
{"name":"Dirkou","country":"NE"}	Dirkou
{"name":"Dosso","country":"NE","population":49750}	Dosso
{"name":"Maradi","country":"NE","population":163487}	Maradi
{"name":"Say","country":"NE","population":10387}	~Say
{"name":"Tahoua","country":"NE","population":80425}	Tahoua
{"name":"Tillabéri","country":"NE","population":19262}	Tillabéri|Tillaberi
{"name":"Téra","country":"NE","population":21095}	Téra
{"name":"Zinder","country":"NE","population":191424}	Zinder
{"name":"Aba","country":"NG","population":897560}	~Aba
{"name":"Abakaliki","country":"NG","population":134102}	Abakaliki
{"name":"Abeokuta","country":"NG","population":593100}	Abeokuta
{"name":"Ado-Ekiti","country":"NG","population":424340}	Ado-Ekiti
{"name":"Akure","country":"NG","population":420594}	Akure
{"name":"Asaba","country":"NG","population":73374}	Asaba
{"name":"Awka","country":"NG","population":167738}	~Awka
{"name":"Bauchi","country":"NG","population":316149}	Bauchi
{"name":"Benin City","country":"NG","population":1125058}	Benin City
{"name":"Birnin Kebbi","country":"NG","population":108164}	Birnin Kebbi
{"name":"Calabar","country":"NG","population":461796}	Calabar
{"name":"Damaturu","country":"NG","population":46000}	Damaturu
{"name":"Ebute Ikorodu","country":"NG","population":535619}	Ebute Ikorodu
{"name":"Enugu","country":"NG","population":688862}	Enugu
{"name":"Gombe","country":"NG","population":250258}	Gombe
{"name":"Gusau","country":"NG","population":226857}	Gusau
{"name":"Ibadan","country":"NG","population":3565108}	Ibadan
{"name":"Ikeja","country":"NG","population":313196}	Ikeja
{"name":"Ilorin","country":"NG","population":814192}	Ilorin
{"name":"Jalingo","country":"NG","population":117757}	Jalingo
{"name":"Jos","country":"NG","population":816824}	~Jos
{"name":"Kaduna","country":"NG","population":1582102}	Kaduna
{"name":"Kano","country":"NG","population":3626068}	~Kano
{"name":"Katsina","country":"NG","population":432149}	Katsina
{"name":"Lafia","country":"NG","population":127236}	Lafia
{"name":"Lagos","country":"NG","population":9000000}	Lagos
{"name":"Lekki","country":"NG","population":401272}	~Lekki
{"name":"Lokoja","country":"NG","population":60579}	Lokoja
{"name":"Maiduguri","country":"NG","population":1112449}	Maiduguri
{"name":"Makurdi","country":"NG","population":292645}	Makurdi
{"name":"Minna","country":"NG","population":291905}	Minna
{"name":"Okene","country":"NG","population":479178}	~Okene
{"name":"Onitsha","country":"NG","population":561066}	Onitsha
{"name":"Osogbo","country":"NG","population":156694}	Osogbo
{"name":"Owerri","country":"NG","population":215038}	Owerri
{"name":"Port Harcourt","country":"NG","population":1148665}	Port Harcourt
{"name":"Sokoto","country":"NG","population":563861}	Sokoto
{"name":"Umuahia","country":"NG","population":264662}	Umuahia
{"name":"Uyo","country":"NG","population":436606}	Uyo
{"name":"Warri","country":"NG","population":536023}	Warri
{"name":"Yenagoa","country":"NG","population":24335}	Yenagoa
{"name":"Yola","country":"NG","population":96006}	Yola
{"name":"Zaria","country":"NG","population":975153}	Zaria
{"name":"León","country":"NI","population":144538}	León
{"name":"Eindhoven","country":"NL","population":209620}	Eindhoven
{"name":"Groningen","country":"NL","population":181194}	Groningen
{"name":"Maastricht","country":"NL","population":122378}	Maastricht
{"name":"Rotterdam","country":"NL","population":598199}	Rotterdam
{"name":"The Hague","country":"NL","capital":true,"population":474292}	The Hague
{"name":"Utrecht","country":"NL","population":290529}	Utrecht
{"name":"Bergen","country":"NO","population":213585}	Bergen
{"name":"Kirkenes","country":"NO","population":3282}	Kirkenes
{"name":"Stavanger","country":"NO","population":121610}	Stavanger
{"name":"Tromsø","country":"NO","population":52436}	Tromsø|Tromso
{"name":"Trondheim","country":"NO","population":147139}	Trondheim
{"name":"Lumbini","country":"NP"}	Lumbini
{"name":"Pokhara","country":"NP","population":200000}	Pokhara
{"name":"Auckland","country":"NZ","population":417910}	Auckland
{"name":"Christchurch","country":"NZ","population":363926}	Christchurch
{"name":"Queenstown","country":"NZ","population":10442}	Queenstown
{"name":"Duqm","country":"OM"}	Duqm
{"name":"Salalah","country":"OM","population":163140}	Salalah
{"name":"Sohar","country":"OM","population":108274}	Sohar
{"name":"Colón","country":"PA","population":76643}	~Colón
{"name":"San Miguelito","country":"PA","population":321501}	San Miguelito
{"name":"Arequipa","country":"PE","population":841130}	Arequipa
{"name":"Callao","country":"PE","population":813264}	Callao
{"name":"Chancay","country":"PE","population":26958}	Chancay
{"name":"Chiclayo","country":"PE","population":577375}	Chiclayo
{"name":"Chimbote","country":"PE","population":316966}	Chimbote
{"name":"Cusco","country":"PE","population":312140}	Cusco
{"name":"Huancayo","country":"PE","population":376657}	Huancayo
{"name":"Iquitos","country":"PE","population":437620}	Iquitos
{"name":"Piura","country":"PE","population":325466}	~Piura
{"name":"Pucallpa","country":"PE","population":310750}	Pucallpa
{"name":"Trujillo","country":"PE","population":747450}	~Trujillo
{"name":"Papeete","country":"PF","population":26357}	Papeete
{"name":"Lae","country":"PG","population":76255}	Lae
{"name":"Antipolo","country":"PH","population":549543}	Antipolo
{"name":"Bacoor","country":"PH","population":356974}	~Bacoor
{"name":"Budta","country":"PH","population":1273715}	Budta
{"name":"Butuan","country":"PH","population":309709}	Butuan
{"name":"Cabuyao","country":"PH","population":308745}	Cabuyao
{"name":"Cagayan de Oro","country":"PH","population":445103}	Cagayan de Oro
{"name":"Calamba","country":"PH","population":316612}	~Calamba
{"name":"Cebu","country":"PH","population":798634}	Cebu|Cebu City
{"name":"Dasmariñas","country":"PH","population":441876}	Dasmariñas|Dasmarinas
{"name":"Davao","country":"PH","population":1212504}	Davao|Davao City
{"name":"General Santos","country":"PH","population":679588}	General Santos
{"name":"Iligan","country":"PH","population":342618}	~Iligan
{"name":"Iloilo","country":"PH","population":387681}	Iloilo
{"name":"Las Piñas","country":"PH","population":590000}	Las Piñas|Las Pinas
{"name":"Makati","country":"PH"}	Makati
{"name":"Malingao","country":"PH","population":1121974}	Malingao
{"name":"Mansilingan","country":"PH","population":454150}	Mansilingan
{"name":"Pasay","country":"PH","population":416522}	~Pasay
{"name":"Quezon City","country":"PH","population":2761720}	Quezon City
{"name":"San Jose del Monte","country":"PH","population":357828}	San Jose del Monte
{"name":"Subic Bay","country":"PH"}	Subic Bay
{"name":"Taguig","country":"PH","population":644473}	Taguig
{"name":"Zamboanga","country":"PH","population":457623}	Zamboanga
{"name":"Bahawalpur","country":"PK","population":552607}	Bahawalpur
{"name":"Battagram","country":"PK","population":700000}	Battagram
{"name":"Bhimbar","country":"PK","population":342900}	Bhimbar
{"name":"Faisalabad","country":"PK","population":2506595}	Faisalabad
{"name":"Gujranwala","country":"PK","population":1384471}	Gujranwala
{"name":"Gujrat","country":"PK","population":301506}	Gujrat
{"name":"Gwadar","country":"PK","population":51901}	Gwadar
{"name":"Hyderabad","country":"PK","population":1386330}	~Hyderabad
{"name":"Jhang Sadr","country":"PK","population":341210}	Jhang Sadr
{"name":"Karachi","country":"PK","population":11624219}	Karachi
{"name":"Kotli","country":"PK","population":640000}	Kotli
{"name":"Lahore","country":"PK","population":6310888}	Lahore
{"name":"Larkana","country":"PK","population":364033}	Larkana
{"name":"Mardan","country":"PK","population":300424}	Mardan
{"name":"Multan","country":"PK","population":1437230}	Multan
{"name":"Murree","country":"PK","population":25247}	Murree
{"name":"Muzaffarabad","country":"PK","population":725000}	Muzaffarabad
{"name":"Peshawar","country":"PK","population":1218773}	Peshawar
{"name":"Quetta","country":"PK","population":733675}	Quetta
{"name":"Rahim Yar Khan","country":"PK","population":788915}	Rahim Yar Khan
{"name":"Rawalpindi","country":"PK","population":1743101}	Rawalpindi
{"name":"Sargodha","country":"PK","population":542603}	Sargodha
{"name":"Shekhupura","country":"PK","population":361303}	Shekhupura
{"name":"Sialkot","country":"PK","population":477396}	Sialkot
{"name":"Sukkur","country":"PK","population":417767}	Sukkur
{"name":"Bialystok","country":"PL","population":291855}	Bialystok|Białystok
{"name":"Bydgoszcz","country":"PL","population":366452}	Bydgoszcz
{"name":"Gdansk","country":"PL","population":461865}	Gdansk|Gdańsk
{"name":"Karpacz","country":"PL","population":4979}	Karpacz
{"name":"Katowice","country":"PL","population":317316}	Katowice
{"name":"Krakow","country":"PL","population":755050}	Krakow|Cracow|Kraków
{"name":"Lodz","country":"PL","population":768755}	Lodz|Łódź
{"name":"Lublin","country":"PL","population":360044}	Lublin
{"name":"Poznan","country":"PL","population":570352}	Poznan|Poznań
{"name":"Rzeszow","country":"PL","population":158382}	Rzeszow|Rzeszów
{"name":"Sopot","country":"PL","population":40142}	Sopot
{"name":"Szczecin","country":"PL","population":407811}	Szczecin
{"name":"Wroclaw","country":"PL","population":634893}	Wroclaw|Wrocław
{"name":"San Juan","country":"PR","population":418140}	~San Juan
{"name":"Bethlehem","country":"PS","population":29019}	Bethlehem
{"name":"East Jerusalem","country":"PS","population":428304}	East Jerusalem
{"name":"Gaza","country":"PS","population":410000}	Gaza|Gaza City
{"name":"Hebron","country":"PS","population":160470}	Hebron
{"name":"Jenin","country":"PS"}	Jenin
{"name":"Jericho","country":"PS","population":19783}	Jericho
{"name":"Khan Younis","country":"PS","population":173183}	Khan Younis|Khan Yunis
{"name":"Nablus","country":"PS","population":130326}	Nablus
{"name":"Braga","country":"PT","population":121394}	Braga
{"name":"Cascais","country":"PT","population":36436}	Cascais
{"name":"Coimbra","country":"PT","population":106582}	Coimbra
{"name":"Faro","country":"PT","population":41355}	Faro
{"name":"Funchal","country":"PT","population":100847}	Funchal
{"name":"Porto","country":"PT","population":249633}	Porto
{"name":"Sintra","country":"PT","population":26193}	Sintra
{"name":"Ciudad del Este","country":"PY","population":320782}	Ciudad del Este
{"name":"Al Wakrah","country":"QA","population":26436}	Al Wakrah
{"name":"Lusail","country":"QA"}	Lusail
{"name":"Ras Laffan","country":"QA"}	Ras Laffan
{"name":"Saint-Denis de la Réunion","country":"RE"}	Saint-Denis de la Réunion
{"name":"Brasov","country":"RO","population":276088}	Brasov|Brașov
{"name":"Cluj-Napoca","country":"RO","population":316748}	Cluj-Napoca
{"name":"Constanta","country":"RO","population":303399}	Constanta|Constanța
{"name":"Craiova","country":"RO","population":304142}	Craiova
{"name":"Iasi","country":"RO","population":318012}	Iasi|Iași
{"name":"Sibiu","country":"RO","population":151894}	Sibiu
{"name":"Timisoara","country":"RO","population":315053}	Timisoara|Timișoara
{"name":"Niš","country":"RS","population":250000}	Niš|Nis
{"name":"Novi Sad","country":"RS","population":215400}	Novi Sad
{"name":"Abakan","country":"RU","population":167289}	Abakan
{"name":"Anadyr","country":"RU","population":10332}	Anadyr
{"name":"Arkhangelsk","country":"RU","population":356051}	Arkhangelsk
{"name":"Astrakhan","country":"RU","population":502533}	Astrakhan
{"name":"Barnaul","country":"RU","population":599579}	Barnaul
{"name":"Belgorod","country":"RU","population":345289}	Belgorod
{"name":"Birobidzhan","country":"RU","population":76146}	Birobidzhan
{"name":"Blagoveshchensk","country":"RU","population":221296}	Blagoveshchensk
{"name":"Bolgar","country":"RU","population":8640}	Bolgar
{"name":"Bratsk","country":"RU","population":256600}	Bratsk
{"name":"Bryansk","country":"RU","population":427236}	Bryansk
{"name":"Cheboksary","country":"RU","population":446781}	Cheboksary
{"name":"Chelyabinsk","country":"RU","population":1062919}	Chelyabinsk
{"name":"Cherepovets","country":"RU","population":315738}	Cherepovets
{"name":"Cherkessk","country":"RU","population":116224}	Cherkessk
{"name":"Chita","country":"RU","population":308500}	Chita
{"name":"Derbent","country":"RU","population":105965}	Derbent
{"name":"Dubna","country":"RU","population":60604}	Dubna
{"name":"Elista","country":"RU","population":106971}	Elista
{"name":"Gelendzhik","country":"RU","population":50715}	Gelendzhik
{"name":"Gorno-Altaysk","country":"RU","population":54917}	Gorno-Altaysk
{"name":"Grozny","country":"RU"}	Grozny
{"name":"Groznyy","country":"RU","population":226100}	Groznyy
{"name":"Innopolis","country":"RU"}	Innopolis
{"name":"Irkutsk","country":"RU","population":586695}	Irkutsk
{"name":"Ivanovo","country":"RU","population":420839}	Ivanovo
{"name":"Izhevsk","country":"RU","population":631038}	Izhevsk
{"name":"Kaliningrad","country":"RU","population":434954}	Kaliningrad
{"name":"Kaluga","country":"RU","population":338978}	Kaluga
{"name":"Kazan","country":"RU","population":1104738}	Kazan
{"name":"Kemerovo","country":"RU","population":477090}	Kemerovo
{"name":"Khabarovsk","country":"RU","population":579000}	Khabarovsk
{"name":"Khanty-Mansiysk","country":"RU","population":67800}	Khanty-Mansiysk
{"name":"Kirov","country":"RU","population":457383}	Kirov
{"name":"Kislovodsk","country":"RU","population":132771}	Kislovodsk
{"name":"Komsomolsk-on-Amur","country":"RU","population":275908}	Komsomolsk-on-Amur
{"name":"Korolyov","country":"RU","population":139798}	Korolyov|Korolev
{"name":"Kostroma","country":"RU","population":277656}	Kostroma
{"name":"Krasnodar","country":"RU","population":649851}	Krasnodar
{"name":"Krasnoyarsk","country":"RU","population":927200}	Krasnoyarsk
{"name":"Kronstadt","country":"RU","population":43005}	Kronstadt
{"name":"Kubinka","country":"RU","population":25942}	Kubinka
{"name":"Kurgan","country":"RU","population":343129}	Kurgan
{"name":"Kursk","country":"RU","population":409431}	Kursk
{"name":"Kyzyl","country":"RU","population":108240}	Kyzyl
{"name":"Lipetsk","country":"RU","population":515655}	Lipetsk
{"name":"Magadan","country":"RU","population":95282}	Magadan
{"name":"Magas","country":"RU","population":2502}	Magas
{"name":"Magnitogorsk","country":"RU","population":413351}	Magnitogorsk
{"name":"Makhachkala","country":"RU","population":497959}	Makhachkala
{"name":"Maykop","country":"RU","population":144055}	Maykop
{"name":"Mineralnye Vody","country":"RU","population":76280}	Mineralnye Vody
{"name":"Murmansk","country":"RU","population":319263}	Murmansk
{"name":"Naberezhnye Chelny","country":"RU"}	Naberezhnye Chelny
{"name":"Naberezhnyye Chelny","country":"RU","population":509870}	Naberezhnyye Chelny
{"name":"Nalchik","country":"RU","population":272800}	Nalchik
{"name":"Nizhny Novgorod","country":"RU","population":1284164}	Nizhny Novgorod|Nizhniy Novgorod
{"name":"Nizhny Tagil","country":"RU","population":381116}	Nizhny Tagil
{"name":"Norilsk","country":"RU","population":140800}	Norilsk
{"name":"Novokuznetsk","country":"RU","population":539616}	Novokuznetsk
{"name":"Novorossiysk","country":"RU","population":241856}	Novorossiysk
{"name":"Novosibirsk","country":"RU","population":1419007}	Novosibirsk
{"name":"Obninsk","country":"RU","population":107392}	Obninsk
{"name":"Omsk","country":"RU","population":1129281}	Omsk
{"name":"Orenburg","country":"RU","population":550204}	Orenburg
{"name":"Oryol","country":"RU","population":324200}	Oryol|Orel
{"name":"Penza","country":"RU","population":512602}	Penza
{"name":"Perm","country":"RU","population":982419}	~Perm
{"name":"Peterhof","country":"RU","population":73199}	Peterhof
{"name":"Petropavlovsk-Kamchatsky","country":"RU","population":187282}	Petropavlovsk-Kamchatsky|Petropavlovsk-Kamchatskiy
{"name":"Petrozavodsk","country":"RU","population":265025}	Petrozavodsk
{"name":"Pskov","country":"RU","population":201990}	Pskov
{"name":"Pyatigorsk","country":"RU","population":142865}	Pyatigorsk
{"name":"Rostov-na-Donu","country":"RU","population":1074482}	Rostov-na-Donu
{"name":"Rostov-on-Don","country":"RU","population":31039}	Rostov-on-Don|Rostov
{"name":"Ryazan","country":"RU","population":520173}	Ryazan
{"name":"Saint Petersburg","country":"RU","population":5028000}	Saint Petersburg|St. Petersburg|St Petersburg|St.Petersburg|~Leningrad
{"name":"Salekhard","country":"RU","population":38025}	Salekhard
{"name":"Samara","country":"RU","population":1134730}	Samara
{"name":"Saransk","country":"RU","population":303394}	Saransk
{"name":"Saratov","country":"RU","population":863725}	Saratov
{"name":"Sarov","country":"RU","population":88000}	Sarov
{"name":"Sergiyev Posad","country":"RU","population":109252}	Sergiyev Posad
{"name":"Skolkovo","country":"RU","population":1500}	Skolkovo
{"name":"Smolensk","country":"RU","population":320991}	Smolensk
{"name":"Sochi","country":"RU","population":327608}	Sochi
{"name":"Stavropol","country":"RU","population":363064}	Stavropol
{"name":"Surgut","country":"RU","population":300367}	Surgut
{"name":"Suzdal","country":"RU","population":11183}	Suzdal
{"name":"Syktyvkar","country":"RU","population":230139}	Syktyvkar
{"name":"Tambov","country":"RU","population":290933}	Tambov
{"name":"Tolyatti","country":"RU","population":702879}	Tolyatti|Togliatti
{"name":"Tomsk","country":"RU","population":485519}	Tomsk
{"name":"Tula","country":"RU","population":468825}	Tula
{"name":"Tver","country":"RU","population":400212}	Tver
{"name":"Tyumen","country":"RU","population":519119}	Tyumen
{"name":"Ufa","country":"RU","population":1033338}	Ufa
{"name":"Ulan-Ude","country":"RU","population":360278}	Ulan-Ude
{"name":"Ulyanovsk","country":"RU","population":640680}	Ulyanovsk
{"name":"Ust-Luga","country":"RU","population":2000}	Ust-Luga
{"name":"Valdai","country":"RU"}	Valdai
{"name":"Velikiy Novgorod","country":"RU","population":215062}	Velikiy Novgorod
{"name":"Veliky Novgorod","country":"RU"}	Veliky Novgorod
{"name":"Vladikavkaz","country":"RU","population":317370}	Vladikavkaz
{"name":"Vladimir","country":"RU","population":310024}	~Vladimir
{"name":"Vladivostok","country":"RU","population":587022}	Vladivostok
{"name":"Volgograd","country":"RU","population":1011417}	Volgograd|~Stalingrad
{"name":"Vologda","country":"RU","population":314900}	Vologda
{"name":"Volzhskiy","country":"RU","population":323293}	Volzhskiy
{"name":"Voronezh","country":"RU","population":848752}	Voronezh
{"name":"Vyborg","country":"RU","population":78633}	Vyborg
{"name":"Yakutsk","country":"RU","population":235600}	Yakutsk
{"name":"Yaroslavl","country":"RU","population":606730}	Yaroslavl
{"name":"Yekaterinburg","country":"RU","population":1349772}	Yekaterinburg|Ekaterinburg
{"name":"Yelabuga","country":"RU","population":72643}	Yelabuga
{"name":"Yoshkar-Ola","country":"RU","population":279100}	Yoshkar-Ola
{"name":"Yuzhno-Sakhalinsk","country":"RU","population":176484}	Yuzhno-Sakhalinsk
{"name":"Zavidovo","country":"RU","population":7400}	Zavidovo
{"name":"Abha","country":"SA","population":210886}	Abha
{"name":"AlUla","country":"SA","population":32413}	AlUla|Al-Ula
{"name":"Buraydah","country":"SA","population":391336}	Buraydah
{"name":"Dammam","country":"SA","population":768602}	Dammam
{"name":"Dhahran","country":"SA","population":99540}	Dhahran
{"name":"Diriyah","country":"SA"}	Diriyah
{"name":"Jeddah","country":"SA","population":2867446}	Jeddah|Jidda
{"name":"Khamis Mushait","country":"SA","population":387553}	Khamis Mushait
{"name":"Mecca","country":"SA","population":1323624}	Mecca|Makkah
{"name":"Medina","country":"SA","population":1300000}	Medina
{"name":"NEOM","country":"SA"}	NEOM|Neom
{"name":"Tabuk","country":"SA","population":455450}	Tabuk
{"name":"Taif","country":"SA","population":530848}	Taif
{"name":"Yanbu","country":"SA","population":200161}	Yanbu
{"name":"Mahé","country":"SC"}	Mahé
{"name":"Ad-Damazin","country":"SD","population":186051}	Ad-Damazin
{"name":"Ed Damer","country":"SD","population":103941}	Ed Damer
{"name":"El Daein","country":"SD","population":264734}	El Daein
{"name":"El Fasher","country":"SD","population":252609}	El Fasher|Al-Fashir
{"name":"El Geneina","country":"SD"}	El Geneina
{"name":"El Obeid","country":"SD","population":393311}	El Obeid
{"name":"Kadugli","country":"SD","population":87666}	Kadugli
{"name":"Kassala","country":"SD","population":401477}	Kassala
{"name":"Kosti","country":"SD","population":345068}	Kosti
{"name":"Nyala","country":"SD","population":565734}	Nyala
{"name":"Omdurman","country":"SD","population":1200000}	Omdurman
{"name":"Port Sudan","country":"SD","population":489725}	Port Sudan
{"name":"Rabak","country":"SD","population":135281}	Rabak
{"name":"Singa","country":"SD","population":250000}	Singa
{"name":"Wad Madani","country":"SD","population":332714}	Wad Madani|Wad Medani
{"name":"Zalingei","country":"SD","population":28687}	Zalingei
{"name":"Gothenburg","country":"SE"}	Gothenburg
{"name":"Kiruna","country":"SE","population":17037}	Kiruna
{"name":"Malmö","country":"SE","population":301706}	Malmö|Malmo
{"name":"Uppsala","country":"SE","population":149245}	Uppsala
{"name":"Bled","country":"SI","population":5181}	Bled
{"name":"Maribor","country":"SI","population":95171}	Maribor
{"name":"Košice","country":"SK","population":236563}	Košice|Kosice
{"name":"Bo","country":"SL","population":174354}	~Bo
{"name":"Kenema","country":"SL","population":143137}	Kenema
{"name":"Makeni","country":"SL","population":87679}	Makeni
{"name":"Diamniadio","country":"SN"}	Diamniadio
{"name":"Kaffrine","country":"SN","population":28396}	Kaffrine
{"name":"Kaolack","country":"SN","population":172305}	Kaolack
{"name":"Kolda","country":"SN","population":58809}	Kolda
{"name":"Kédougou","country":"SN","population":17922}	Kédougou
{"name":"Louga","country":"SN","population":67154}	Louga
{"name":"Mbour","country":"SN"}	Mbour
{"name":"Pikine","country":"SN","population":874062}	Pikine
{"name":"Rufisque","country":"SN"}	Rufisque
{"name":"Saint-Louis","country":"SN","population":176000}	Saint-Louis
{"name":"Saly","country":"SN"}	Saly
{"name":"Tambacounda","country":"SN","population":78800}	Tambacounda
{"name":"Thiès","country":"SN","population":320000}	Thiès
{"name":"Touba","country":"SN","population":529176}	Touba
{"name":"Ziguinchor","country":"SN","population":159778}	Ziguinchor
{"name":"Baidoa","country":"SO","population":129839}	Baidoa
{"name":"Berbera","country":"SO","population":242344}	Berbera
{"name":"Bosaso","country":"SO","population":74287}	Bosaso
{"name":"Garowe","country":"SO"}	Garowe
{"name":"Hargeisa","country":"SO"}	Hargeisa
{"name":"Hargeysa","country":"SO","population":477876}	Hargeysa
{"name":"Kismayo","country":"SO","population":234852}	Kismayo
{"name":"Aweil","country":"SS","population":38745}	Aweil
{"name":"Bentiu","country":"SS","population":7653}	Bentiu
{"name":"Bor","country":"SS","population":26782}	~Bor
{"name":"Malakal","country":"SS","population":160765}	Malakal
{"name":"Rumbek","country":"SS","population":32083}	Rumbek
{"name":"Torit","country":"SS","population":20048}	Torit
{"name":"Wau","country":"SS","population":127384}	~Wau
{"name":"Winejok","country":"SS","population":300000}	Winejok
{"name":"Yambio","country":"SS","population":40382}	Yambio
{"name":"Santa Ana","country":"SV","population":176661}	Santa Ana
{"name":"Soyapango","country":"SV","population":329708}	Soyapango
{"name":"Aleppo","country":"SY","population":1602264}	Aleppo
{"name":"Daraa","country":"SY"}	Daraa
{"name":"Deir ez-Zor","country":"SY","population":242565}	Deir ez-Zor
{"name":"Hama","country":"SY"}	~Hama
{"name":"Homs","country":"SY","population":775404}	Homs
{"name":"Idlib","country":"SY","population":128840}	Idlib
{"name":"Khmeimim","country":"SY"}	Khmeimim|Hmeimim
{"name":"Latakia","country":"SY","population":340181}	Latakia
{"name":"Palmyra","country":"SY"}	Palmyra
{"name":"Qamishli","country":"SY"}	Qamishli
{"name":"Raqqa","country":"SY"}	Raqqa
{"name":"Tartus","country":"SY"}	Tartus
{"name":"Lobamba","country":"SZ","population":4557}	Lobamba
{"name":"Manzini","country":"SZ","population":110537}	Manzini
{"name":"Abéché","country":"TD","population":74188}	Abéché|Abeche
{"name":"Adré","country":"TD","population":11928}	Adré
{"name":"Am Timan","country":"TD","population":28885}	Am Timan
{"name":"Amdjarass","country":"TD"}	Amdjarass|Am Djarass
{"name":"Bongor","country":"TD","population":27770}	Bongor
{"name":"Doba","country":"TD","population":24336}	~Doba
{"name":"Fada","country":"TD","population":23786}	~Fada
{"name":"Faya-Largeau","country":"TD","population":13400}	Faya-Largeau
{"name":"Koumra","country":"TD","population":36263}	Koumra
{"name":"Mao","country":"TD","population":18031}	Mao
{"name":"Mongo","country":"TD","population":27763}	Mongo
{"name":"Moundou","country":"TD","population":135167}	Moundou
{"name":"Pala","country":"TD","population":35466}	~Pala
{"name":"Sarh","country":"TD","population":102528}	Sarh
{"name":"Aného","country":"TG","population":47579}	Aného
{"name":"Atakpamé","country":"TG","population":80683}	Atakpamé
{"name":"Dapaong","country":"TG","population":33324}	Dapaong
{"name":"Kara","country":"TG","population":104207}	Kara
{"name":"Sokodé","country":"TG","population":117811}	Sokodé
{"name":"Chiang Mai","country":"TH","population":200952}	Chiang Mai
{"name":"Pattaya","country":"TH","population":97296}	Pattaya
{"name":"Phuket","country":"TH","population":89072}	Phuket
{"name":"Samut Prakan","country":"TH","population":388920}	Samut Prakan
{"name":"Bokhtar","country":"TJ"}	Bokhtar
{"name":"Khorog","country":"TJ"}	Khorog
{"name":"Khorugh","country":"TJ","population":30000}	Khorugh
{"name":"Khujand","country":"TJ","population":144865}	Khujand|Khodjent
{"name":"Kulob","country":"TJ","population":78786}	Kulob
{"name":"Tursunzoda","country":"TJ","population":37000}	Tursunzoda
{"name":"Arkadag","country":"TM"}	Arkadag
{"name":"Awaza","country":"TM"}	Awaza|Avaza
{"name":"Dashoguz","country":"TM"}	Dashoguz
{"name":"Mary","country":"TM","population":114680}	~Mary
{"name":"Turkmenabat","country":"TM","population":234817}	Turkmenabat
{"name":"Turkmenbashi","country":"TM"}	Turkmenbashi
{"name":"Ariana","country":"TN","population":97687}	Ariana
{"name":"Ben Arous","country":"TN","population":74932}	Ben Arous
{"name":"Bizerte","country":"TN","population":115268}	Bizerte
{"name":"Béja","country":"TN","population":57233}	~Béja|~Beja
{"name":"Carthage","country":"TN","population":15922}	Carthage
{"name":"Djerba","country":"TN"}	Djerba
{"name":"El Kef","country":"TN","population":47979}	El Kef
{"name":"Gabès","country":"TN","population":110075}	Gabès
{"name":"Gafsa","country":"TN","population":81232}	Gafsa
{"name":"Hammamet","country":"TN","population":53733}	Hammamet
{"name":"Jendouba","country":"TN","population":51408}	Jendouba
{"name":"Kairouan","country":"TN","population":119794}	Kairouan
{"name":"Kasserine","country":"TN","population":81987}	Kasserine
{"name":"Mahdia","country":"TN","population":45977}	Mahdia
{"name":"Manouba","country":"TN","population":24948}	Manouba
{"name":"Medenine","country":"TN","population":61705}	Medenine
{"name":"Monastir","country":"TN","population":71546}	Monastir
{"name":"Nabeul","country":"TN","population":56387}	Nabeul
{"name":"Sfax","country":"TN","population":277278}	Sfax
{"name":"Sidi Bouzid","country":"TN","population":42098}	Sidi Bouzid
{"name":"Siliana","country":"TN","population":26960}	Siliana
{"name":"Sousse","country":"TN","population":164123}	Sousse
{"name":"Tabarka","country":"TN","population":13712}	Tabarka
{"name":"Tataouine","country":"TN","population":62577}	Tataouine
{"name":"Tozeur","country":"TN","population":34943}	Tozeur
{"name":"Zarzis","country":"TN","population":79316}	Zarzis
{"name":"Adana","country":"TR","population":1248988}	Adana
{"name":"Akkuyu","country":"TR"}	Akkuyu
{"name":"Antalya","country":"TR","population":758188}	Antalya
{"name":"Bahçelievler","country":"TR","population":576799}	Bahçelievler|Bahcelievler
{"name":"Batman","country":"TR","population":381990}	~Batman
{"name":"Bodrum","country":"TR","population":39317}	Bodrum
{"name":"Bursa","country":"TR","population":1412701}	Bursa
{"name":"Ceyhan","country":"TR","population":96303}	Ceyhan
{"name":"Denizli","country":"TR","population":313238}	Denizli
{"name":"Diyarbakır","country":"TR","population":644763}	Diyarbakır|Diyarbakir
{"name":"Erzurum","country":"TR","population":420691}	Erzurum
{"name":"Esenler","country":"TR","population":520235}	Esenler
{"name":"Eskişehir","country":"TR","population":514869}	Eskişehir
{"name":"Gaziantep","country":"TR","population":1065975}	Gaziantep
{"name":"Hatay","country":"TR","population":210000}	Hatay|Antakya
{"name":"Istanbul","country":"TR","population":14804116}	Istanbul
{"name":"Izmir","country":"TR","population":2500603}	Izmir|İzmir
{"name":"Kars","country":"TR","population":77486}	~Kars
{"name":"Kayseri","country":"TR","population":592840}	Kayseri
{"name":"Konya","country":"TR","population":875530}	Konya
{"name":"Malatya","country":"TR","population":441805}	Malatya
{"name":"Maltepe","country":"TR","population":427040}	~Maltepe
{"name":"Mersin","country":"TR","population":537842}	Mersin
{"name":"Of","country":"TR","population":31951}	~Of
{"name":"Samsun","country":"TR","population":394050}	Samsun
{"name":"Sultangazi","country":"TR","population":436935}	Sultangazi
{"name":"Trabzon","country":"TR","population":244083}	Trabzon
{"name":"Umraniye","country":"TR","population":573265}	Umraniye
{"name":"Van","country":"TR","population":371713}	~Van
{"name":"Çankaya","country":"TR","population":792189}	Çankaya|Cankaya
{"name":"Üsküdar","country":"TR","population":582666}	Üsküdar|Uskudar
{"name":"San Fernando","country":"TT","population":55419}	San Fernando
{"name":"Banqiao","country":"TW","population":543342}	Banqiao
{"name":"Hsinchu","country":"TW","population":404109}	Hsinchu
{"name":"Kaohsiung","country":"TW","population":1519711}	Kaohsiung
{"name":"Keelung","country":"TW","population":397515}	Keelung
{"name":"Taichung","country":"TW","population":1040725}	Taichung
{"name":"Tainan","country":"TW","population":771235}	Tainan
{"name":"Arusha","country":"TZ","population":341136}	Arusha
{"name":"Babati","country":"TZ","population":34291}	Babati
{"name":"Bukoba","country":"TZ","population":70628}	Bukoba
{"name":"Chake Chake","country":"TZ","population":21686}	Chake Chake
{"name":"Dar es Salaam","country":"TZ","population":2698652}	Dar es Salaam|Dar-es-Salaam
{"name":"Geita","country":"TZ","population":40000}	Geita
{"name":"Iringa","country":"TZ","population":111820}	Iringa
{"name":"Kibaha","country":"TZ","population":23651}	Kibaha
{"name":"Kigoma","country":"TZ","population":164268}	Kigoma
{"name":"Lindi","country":"TZ","population":41912}	Lindi
{"name":"Mbeya","country":"TZ","population":291649}	Mbeya
{"name":"Morogoro","country":"TZ","population":250902}	Morogoro
{"name":"Moshi","country":"TZ","population":156959}	Moshi
{"name":"Mpanda","country":"TZ","population":73338}	Mpanda
{"name":"Mtwara","country":"TZ","population":96602}	Mtwara
{"name":"Musoma","country":"TZ","population":121119}	Musoma
{"name":"Mwanza","country":"TZ","population":436801}	Mwanza
{"name":"Njombe","country":"TZ","population":46724}	Njombe
{"name":"Shinyanga","country":"TZ","population":107362}	Shinyanga
{"name":"Singida","country":"TZ","population":62432}	Singida
{"name":"Songea","country":"TZ","population":126449}	Songea
{"name":"Sumbawanga","country":"TZ","population":89161}	Sumbawanga
{"name":"Tabora","country":"TZ","population":145292}	Tabora
{"name":"Tanga","country":"TZ","population":224876}	Tanga
{"name":"Vwawa","country":"TZ","population":40145}	Vwawa
{"name":"Wete","country":"TZ","population":26450}	~Wete
{"name":"Zanzibar","country":"TZ","population":403658}	Zanzibar
{"name":"Bakhmut","country":"UA","population":80500}	Bakhmut
{"name":"Bucha","country":"UA","population":42279}	Bucha
{"name":"Cherkasy","country":"UA","population":297568}	Cherkasy
{"name":"Chernihiv","country":"UA","population":307684}	Chernihiv|Chernigov
{"name":"Chernivtsi","country":"UA","population":236250}	Chernivtsi
{"name":"Chernobyl","country":"UA"}	Chernobyl|Chornobyl
{"name":"Dnipro","country":"UA","population":1032822}	Dnipro|Dnipropetrovsk
{"name":"Donetsk","country":"UA","population":1024700}	Donetsk
{"name":"Ivano-Frankivsk","country":"UA","population":204200}	Ivano-Frankivsk
{"name":"Kerch","country":"UA","population":148932}	Kerch
{"name":"Kharkiv","country":"UA","population":1430885}	Kharkiv|Kharkov
{"name":"Kherson","country":"UA","population":320477}	Kherson
{"name":"Khmelnytskyi","country":"UA","population":398346}	Khmelnytskyi
{"name":"Kropyvnytskyi","country":"UA","population":249454}	Kropyvnytskyi
{"name":"Kryvyi Rih","country":"UA","population":652380}	Kryvyi Rih
{"name":"Luhansk","country":"UA","population":452000}	Luhansk|Lugansk
{"name":"Lutsk","country":"UA","population":213661}	Lutsk
{"name":"Lviv","country":"UA","population":717803}	Lviv|Lvov
{"name":"Makiyivka","country":"UA","population":376610}	Makiyivka
{"name":"Mariupol","country":"UA","population":481626}	Mariupol
{"name":"Mykolaiv","country":"UA","population":14251}	Mykolaiv|Nikolaev
{"name":"Mykolayiv","country":"UA","population":510840}	Mykolayiv
{"name":"Odesa","country":"UA","population":1001558}	Odesa|Odessa
{"name":"Pokrovsk","country":"UA","population":68263}	Pokrovsk
{"name":"Poltava","country":"UA","population":317847}	Poltava
{"name":"Rivne","country":"UA","population":255106}	Rivne
{"name":"Sevastopol","country":"UA","population":416263}	Sevastopol
{"name":"Simferopol","country":"UA","population":336460}	Simferopol
{"name":"Sumy","country":"UA","population":294456}	Sumy
{"name":"Ternopil","country":"UA","population":235676}	Ternopil
{"name":"Uzhhorod","country":"UA","population":117878}	Uzhhorod|Uzhgorod
{"name":"Vinnytsia","country":"UA","population":352115}	Vinnytsia
{"name":"Yalta","country":"UA","population":77003}	Yalta
{"name":"Zaporizhzhia","country":"UA","population":796217}	Zaporizhzhia|Zaporizhia|Zaporozhye
{"name":"Zhytomyr","country":"UA","population":282192}	Zhytomyr
{"name":"Entebbe","country":"UG","population":62969}	Entebbe
{"name":"Gulu","country":"UG","population":146858}	Gulu
{"name":"Jinja","country":"UG","population":93061}	Jinja
{"name":"Mbarara","country":"UG","population":97500}	Mbarara
{"name":"Albuquerque","country":"US","population":559121}	~Albuquerque
{"name":"Anaheim","country":"US","population":350742}	~Anaheim
{"name":"Anchorage","country":"US","population":298695}	Anchorage
{"name":"Arlington","country":"US","population":388125}	Arlington
{"name":"Atlanta","country":"US","population":463878}	Atlanta
{"name":"Aurora","country":"US","population":359407}	~Aurora
{"name":"Austin","country":"US","population":931830}	~Austin
{"name":"Bakersfield","country":"US","population":373640}	~Bakersfield
{"name":"Baltimore","country":"US","population":621849}	Baltimore
{"name":"Boston","country":"US","population":667137}	Boston
{"name":"Bretton Woods","country":"US"}	Bretton Woods
{"name":"Brooklyn","country":"US","population":2300664}	Brooklyn
{"name":"Camp David","country":"US"}	Camp David
{"name":"Charlotte","country":"US","population":827097}	~Charlotte
{"name":"Chicago","country":"US","population":2720546}	Chicago
{"name":"Cleveland","country":"US","population":388072}	Cleveland
{"name":"Colorado Springs","country":"US","population":456568}	Colorado Springs
{"name":"Columbus","country":"US","population":850106}	~Columbus
{"name":"Corpus Christi","country":"US","population":324074}	Corpus Christi
{"name":"Dallas","country":"US","population":1300092}	Dallas
{"name":"Denver","country":"US","population":682545}	~Denver
{"name":"Detroit","country":"US","population":677116}	Detroit
{"name":"El Paso","country":"US","population":681124}	El Paso
{"name":"Fort Worth","country":"US","population":833319}	Fort Worth
{"name":"Fresno","country":"US","population":520052}	~Fresno
{"name":"Honolulu","country":"US","population":371657}	Honolulu
{"name":"Houston","country":"US","population":2296224}	~Houston
{"name":"Indianapolis","country":"US","population":829718}	~Indianapolis
{"name":"Jacksonville","country":"US","population":868031}	~Jacksonville
{"name":"Langley","country":"US","population":1447}	Langley
{"name":"Las Vegas","country":"US","population":623747}	Las Vegas
{"name":"Lexington-Fayette","country":"US","population":314488}	Lexington-Fayette
{"name":"Long Beach","country":"US","population":474140}	Long Beach
{"name":"Los Angeles","country":"US","population":3971883}	Los Angeles
{"name":"Manhattan","country":"US","population":1487536}	Manhattan
{"name":"Mar-a-Lago","country":"US"}	Mar-a-Lago
{"name":"Memphis","country":"US","population":655770}	~Memphis
{"name":"Mesa","country":"US","population":471825}	~Mesa
{"name":"Miami","country":"US","population":441003}	Miami
{"name":"Milwaukee","country":"US","population":600155}	~Milwaukee
{"name":"Minneapolis","country":"US","population":410939}	Minneapolis
{"name":"Mobile","country":"US","population":194288}	~Mobile
{"name":"Nashville","country":"US","population":530852}	~Nashville
{"name":"New Orleans","country":"US","population":389617}	New Orleans
{"name":"New York","country":"US","population":8175133}	New York|New York City
{"name":"Oakland","country":"US","population":419267}	~Oakland
{"name":"Omaha","country":"US","population":443885}	~Omaha
{"name":"Orange","country":"US","population":140992}	~Orange
{"name":"Orlando","country":"US","population":270934}	Orlando
{"name":"Palm Beach","country":"US","population":8612}	Palm Beach
{"name":"Philadelphia","country":"US","population":1567442}	Philadelphia
{"name":"Phoenix","country":"US","population":1563025}	~Phoenix
{"name":"Pittsburgh","country":"US","population":304391}	Pittsburgh
{"name":"Portland","country":"US","population":632309}	~Portland
{"name":"Queens","country":"US","population":2272771}	~Queens
{"name":"Raleigh","country":"US","population":451066}	~Raleigh
{"name":"Reading","country":"US","population":87879}	~Reading
{"name":"Riverside","country":"US","population":322424}	~Riverside
{"name":"Sacramento","country":"US","population":490712}	Sacramento
{"name":"Salt Lake City","country":"US","population":192672}	Salt Lake City
{"name":"San Antonio","country":"US","population":1469845}	San Antonio
{"name":"San Diego","country":"US","population":1394928}	San Diego
{"name":"San Francisco","country":"US","population":864816}	San Francisco
{"name":"San Jose","country":"US","population":1026908}	San Jose
{"name":"Santa Ana","country":"US","population":335400}	~Santa Ana
{"name":"Seattle","country":"US","population":684451}	Seattle
{"name":"St. Louis","country":"US","population":315685}	St. Louis
{"name":"Staten Island","country":"US","population":468730}	Staten Island
{"name":"Stockton","country":"US","population":305658}	~Stockton
{"name":"Tampa","country":"US","population":369075}	~Tampa
{"name":"The Bronx","country":"US","population":1385108}	The Bronx
{"name":"Tucson","country":"US","population":531641}	~Tucson
{"name":"Tulsa","country":"US","population":403505}	~Tulsa
{"name":"Virginia Beach","country":"US","population":452745}	Virginia Beach
{"name":"Wichita","country":"US","population":389965}	~Wichita
{"name":"Punta del Este","country":"UY","population":7234}	Punta del Este
{"name":"Andijan","country":"UZ"}	Andijan
{"name":"Andijon","country":"UZ","population":318419}	Andijon
{"name":"Bukhara","country":"UZ","population":247644}	Bukhara
{"name":"Fergana","country":"UZ","population":164322}	Fergana
{"name":"Guliston","country":"UZ","population":53373}	Guliston
{"name":"Jizzakh","country":"UZ"}	Jizzakh
{"name":"Jizzax","country":"UZ","population":152642}	Jizzax
{"name":"Khiva","country":"UZ"}	Khiva
{"name":"Namangan","country":"UZ","population":432456}	Namangan
{"name":"Navoi","country":"UZ"}	Navoi
{"name":"Navoiy","country":"UZ","population":129725}	Navoiy
{"name":"Nukus","country":"UZ","population":230006}	Nukus
{"name":"Qarshi","country":"UZ","population":222898}	Qarshi|Karshi
{"name":"Samarkand","country":"UZ","population":319366}	Samarkand
{"name":"Termez","country":"UZ"}	Termez
{"name":"Tirmiz","country":"UZ","population":140385}	Tirmiz
{"name":"Urganch","country":"UZ","population":150110}	Urganch
{"name":"Urgench","country":"UZ"}	Urgench
{"name":"Barcelona","country":"VE","population":424795}	~Barcelona
{"name":"Barinas","country":"VE","population":353442}	Barinas
{"name":"Barquisimeto","country":"VE","population":809490}	Barquisimeto
{"name":"Ciudad Bolívar","country":"VE","population":338000}	Ciudad Bolívar|Ciudad Bolivar
{"name":"Ciudad Guayana","country":"VE","population":746535}	Ciudad Guayana
{"name":"Maracaibo","country":"VE","population":2225000}	Maracaibo
{"name":"Maracay","country":"VE","population":1754256}	Maracay
{"name":"Maturín","country":"VE","population":410972}	Maturín|Maturin
{"name":"Petare","country":"VE","population":364684}	Petare
{"name":"Puerto La Cruz","country":"VE","population":370000}	Puerto La Cruz
{"name":"Turmero","country":"VE","population":344700}	Turmero
{"name":"Valencia","country":"VE","population":1385083}	~Valencia
{"name":"Biên Hòa","country":"VN","population":407208}	Biên Hòa|Bien Hoa
{"name":"Can Tho","country":"VN","population":259598}	Can Tho
{"name":"Da Nang","country":"VN","population":752493}	Da Nang|Danang
{"name":"Haiphong","country":"VN","population":602695}	Haiphong
{"name":"Ho Chi Minh City","country":"VN","population":3467331}	Ho Chi Minh City|Saigon
{"name":"Hue","country":"VN","population":287217}	Hue|Huế
{"name":"Nha Trang","country":"VN","population":283441}	Nha Trang
{"name":"Vung Tau","country":"VN","population":209683}	Vung Tau
{"name":"Vailima","country":"WS","population":1462}	Vailima
{"name":"Mitrovica","country":"XK"}	Mitrovica
{"name":"Peja","country":"XK","population":48962}	Peja|Peć
{"name":"Prizren","country":"XK","population":171464}	Prizren
{"name":"Aden","country":"YE","population":550602}	Aden
{"name":"Hodeidah","country":"YE"}	Hodeidah|Hudaydah
{"name":"Marib","country":"YE","population":16794}	Marib
{"name":"Mukalla","country":"YE","population":258132}	Mukalla
{"name":"Taiz","country":"YE"}	Taiz
{"name":"Mamoudzou","country":"YT","population":54831}	Mamoudzou
{"name":"Benoni","country":"ZA","population":605344}	~Benoni
{"name":"Bloemfontein","country":"ZA","population":463064}	Bloemfontein
{"name":"Boksburg","country":"ZA","population":445168}	Boksburg
{"name":"Botshabelo","country":"ZA","population":309714}	Botshabelo
{"name":"Brakpan","country":"ZA","population":305692}	Brakpan
{"name":"Cape Town","country":"ZA","population":3433441}	Cape Town
{"name":"Diepsloot","country":"ZA","population":350000}	Diepsloot
{"name":"Durban","country":"ZA","population":3120282}	Durban
{"name":"East London","country":"ZA","population":478676}	East London
{"name":"Johannesburg","country":"ZA","population":2026469}	Johannesburg
{"name":"Kimberley","country":"ZA","population":142089}	Kimberley
{"name":"Koeberg","country":"ZA"}	Koeberg
{"name":"Krugersdorp","country":"ZA","population":378821}	Krugersdorp
{"name":"Newcastle","country":"ZA","population":404838}	~Newcastle
{"name":"Pietermaritzburg","country":"ZA","population":750845}	Pietermaritzburg
{"name":"Polokwane","country":"ZA","population":123749}	Polokwane
{"name":"Port Elizabeth","country":"ZA","population":967677}	Port Elizabeth|Gqeberha
{"name":"Randburg","country":"ZA","population":337053}	Randburg
{"name":"Richards Bay","country":"ZA","population":252968}	Richards Bay
{"name":"Sandton","country":"ZA"}	Sandton
{"name":"Soweto","country":"ZA","population":1695047}	Soweto
{"name":"Sun City","country":"ZA"}	Sun City
{"name":"Tembisa","country":"ZA","population":511655}	Tembisa
{"name":"Vereeniging","country":"ZA","population":474681}	Vereeniging
{"name":"Welkom","country":"ZA","population":431944}	~Welkom
{"name":"Chipata","country":"ZM","population":85963}	Chipata
{"name":"Choma","country":"ZM","population":46746}	Choma
{"name":"Kabwe","country":"ZM","population":188979}	Kabwe
{"name":"Kasama","country":"ZM","population":91056}	Kasama
{"name":"Kitwe","country":"ZM","population":400914}	Kitwe
{"name":"Livingstone","country":"ZM","population":109203}	Livingstone
{"name":"Mansa","country":"ZM","population":42277}	Mansa
{"name":"Mongu","country":"ZM","population":52534}	Mongu
{"name":"Ndola","country":"ZM","population":394518}	Ndola
{"name":"Bindura","country":"ZW","population":37423}	Bindura
{"name":"Bulawayo","country":"ZW","population":699385}	Bulawayo
{"name":"Chinhoyi","country":"ZW","population":61739}	Chinhoyi
{"name":"Chitungwiza","country":"ZW","population":340360}	Chitungwiza
{"name":"Gweru","country":"ZW","population":146073}	Gweru
{"name":"Marondera","country":"ZW","population":57082}	Marondera
{"name":"Masvingo","country":"ZW","population":76290}	Masvingo
{"name":"Mutare","country":"ZW","population":184205}	Mutare
{"name":"Victoria Falls","country":"ZW","population":35761}	Victoria Falls
`,
};
