// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From fr/landmarks.yaml.
import type { LexiconTable } from "../table.ts";

export const frLandmark: LexiconTable = {
  kind: "landmark",
  features: [],
  rows: `
{"name":"Élysée","country":"FR","city":"Paris","capital":true}	Élysée|palais de l'Élysée|Palais de l'Élysée
{"name":"Quai d'Orsay","country":"FR","city":"Paris","capital":true}	Quai d'Orsay
{"name":"Matignon","country":"FR","city":"Paris","capital":true}	Matignon|hôtel Matignon|hôtel de Matignon|Hôtel de Matignon
{"name":"Bercy","country":"FR","city":"Paris","capital":true}	Bercy
{"name":"palais Bourbon","country":"FR","city":"Paris"}	palais Bourbon|Palais-Bourbon|palais du Luxembourg
{"name":"château de Versailles","country":"FR","city":"Versailles"}	château de Versailles
{"name":"Kremlin","country":"RU","city":"Moscou","capital":true}	Kremlin
{"name":"place Smolenskaïa","country":"RU","city":"Moscou","capital":true}	~place Smolenskaïa|~Smolenskaïa
{"name":"Maison Blanche russe","country":"RU","city":"Moscou","capital":true}	Maison Blanche russe
{"name":"Grand Palais du Kremlin","country":"RU","city":"Moscou"}	Grand Palais du Kremlin|Salle Sainte-Catherine
{"name":"Douma d'État","country":"RU","city":"Moscou"}	Douma d'État|Douma|~Conseil de la Fédération
{"name":"Smolny","country":"RU","city":"Saint-Pétersbourg"}	Smolny
{"name":"palais Constantin","country":"RU","city":"Saint-Pétersbourg"}	palais Constantin|Palais Constantin|palais de Constantin
{"name":"palais de Tauride","country":"RU","city":"Saint-Pétersbourg"}	palais de Tauride
{"name":"Expoforum","country":"RU","city":"Saint-Pétersbourg"}	Expoforum|ExpoForum
{"name":"palais d'Hiver","country":"RU","city":"Saint-Pétersbourg"}	palais d'Hiver|Ermitage
{"name":"Botcharov Routcheï","country":"RU","city":"Sotchi"}	Botcharov Routcheï
{"name":"Sirius","country":"RU","city":"Sotchi"}	~Sirius
{"name":"Novo-Ogariovo","country":"RU","city":"Moscou"}	Novo-Ogariovo
{"name":"Kremlin de Kazan","country":"RU","city":"Kazan"}	Kremlin de Kazan|Kazan Expo
{"name":"Place Rouge","country":"RU","city":"Moscou"}	Place Rouge|place Rouge
{"name":"MGIMO","country":"RU","city":"Moscou"}	MGIMO|Institut d'État des relations internationales de Moscou
{"name":"île Rousski","country":"RU","city":"Vladivostok"}	île Rousski|Université fédérale d'Extrême-Orient
{"name":"Maison Blanche","country":"US","city":"Washington","capital":true}	Maison Blanche|Maison-Blanche
{"name":"Département d'État américain","country":"US","city":"Washington","capital":true}	Département d'État américain|département d'État|Département d'État|Foggy Bottom
{"name":"Pentagone","country":"US","city":"Washington","capital":true}	Pentagone
{"name":"Capitole","country":"US","city":"Washington"}	Capitole|~Congrès
{"name":"Blair House","country":"US","city":"Washington"}	Blair House
{"name":"siège des Nations unies","country":"US","city":"New York"}	siège des Nations unies|siège de l'ONU|siège de l'Organisation des Nations unies
{"name":"Downing Street","country":"GB","city":"Londres","capital":true}	Downing Street|10 Downing Street
{"name":"Whitehall","country":"GB","city":"Londres","capital":true}	Whitehall
{"name":"Foreign Office","country":"GB","city":"Londres","capital":true}	Foreign Office
{"name":"palais de Buckingham","country":"GB","city":"Londres"}	palais de Buckingham|Buckingham Palace|Buckingham
{"name":"Westminster","country":"GB","city":"Londres"}	Westminster|Lancaster House
{"name":"château de Windsor","country":"GB","city":"Windsor"}	château de Windsor
{"name":"Chequers","country":"GB","city":"Chequers"}	Chequers
{"name":"Chancellerie fédérale","country":"DE","city":"Berlin","capital":true}	Chancellerie fédérale|chancellerie allemande|chancellerie fédérale
{"name":"palais de Bellevue","country":"DE","city":"Berlin"}	palais de Bellevue|château de Bellevue|Bundestag|Reichstag
{"name":"château de Meseberg","country":"DE","city":"Meseberg"}	château de Meseberg|Meseberg
{"name":"Palais Chigi","country":"IT","city":"Rome","capital":true}	Palais Chigi|palais Chigi
{"name":"Quirinal","country":"IT","city":"Rome","capital":true}	Quirinal|palais du Quirinal
{"name":"Farnesina","country":"IT","city":"Rome","capital":true}	Farnesina|Farnésine
{"name":"palais de la Moncloa","country":"ES","city":"Madrid","capital":true}	palais de la Moncloa|Moncloa
{"name":"palais de la Zarzuela","country":"ES","city":"Madrid"}	palais de la Zarzuela|~Zarzuela
{"name":"palais de Belém","country":"PT","city":"Lisbonne","capital":true}	palais de Belém
{"name":"palais des Necessidades","country":"PT","city":"Lisbonne","capital":true}	palais des Necessidades
{"name":"Palais apostolique","country":"VA","city":"Vatican"}	Palais apostolique|palais apostolique
{"name":"Itamaraty","country":"BR","city":"Brasilia","capital":true}	Itamaraty|palais d'Itamaraty|palais Itamaraty
{"name":"Planalto","country":"BR","city":"Brasilia","capital":true}	Planalto|palais du Planalto
{"name":"palais de l'Alvorada","country":"BR","city":"Brasilia"}	palais de l'Alvorada
{"name":"Casa Rosada","country":"AR","city":"Buenos Aires","capital":true}	Casa Rosada
{"name":"palais de la Moneda","country":"CL","city":"Santiago","capital":true}	palais de la Moneda|La Moneda
{"name":"Miraflores","country":"VE","city":"Caracas","capital":true}	Miraflores|palais de Miraflores
{"name":"Casa de Nariño","country":"CO","city":"Bogota","capital":true}	Casa de Nariño|palais de Nariño
{"name":"Los Pinos","country":"MX","city":"Mexico","capital":true}	Los Pinos|Palais national du Mexique
{"name":"palais de la Révolution","country":"CU","city":"La Havane","capital":true}	palais de la Révolution|Palais de la Révolution
{"name":"Zhongnanhai","country":"CN","city":"Pékin","capital":true}	Zhongnanhai
{"name":"Grand Palais du Peuple","country":"CN","city":"Pékin"}	Grand Palais du Peuple|Palais de l'Assemblée du peuple|Grande Salle du Peuple
{"name":"Diaoyutai","country":"CN","city":"Pékin"}	Diaoyutai|résidence de Diaoyutai
{"name":"Kantei","country":"JP","city":"Tokyo","capital":true}	Kantei
{"name":"palais d'Akasaka","country":"JP","city":"Tokyo"}	palais d'Akasaka
{"name":"Maison bleue","country":"KR","city":"Séoul","capital":true}	Maison bleue|Cheong Wa Dae
{"name":"palais du Soleil de Kumsusan","country":"KP","city":"Pyongyang"}	palais du Soleil de Kumsusan
{"name":"South Block","country":"IN","city":"New Delhi","capital":true}	~South Block
{"name":"Hyderabad House","country":"IN","city":"New Delhi"}	Hyderabad House|Rashtrapati Bhavan|Bharat Mandapam
{"name":"Aiwan-e-Sadr","country":"PK","city":"Islamabad"}	Aiwan-e-Sadr
{"name":"Beştepe","country":"TR","city":"Ankara","capital":true}	Beştepe|Bestepe|complexe présidentiel de Bestepe
{"name":"Sublime Porte","country":"TR","city":"Istanbul","capital":true}	Sublime Porte
{"name":"palais de Dolmabahçe","country":"TR","city":"Istanbul"}	palais de Dolmabahçe|Dolmabahçe|palais de Vahdettin
{"name":"palais d'Al-Ittihadiya","country":"EG","city":"Le Caire"}	palais d'Al-Ittihadiya|palais Al-Ittihadiya|palais d'Ittihadiya|Ittihadiya
{"name":"El Mouradia","country":"DZ","city":"Alger","capital":true}	El Mouradia|palais d'El Mouradia
{"name":"Djenane El Mufti","country":"DZ","city":"Alger"}	Djenane El Mufti|résidence Zéralda|Centre international de conférences Abdelatif-Rahal
{"name":"palais de Carthage","country":"TN","city":"Tunis","capital":true}	palais de Carthage|Palais de Carthage
{"name":"Kasbah","country":"TN","city":"Tunis","capital":true}	Kasbah|~Bardo
{"name":"palais royal de Rabat","country":"MA","city":"Rabat"}	palais royal de Rabat|Mechouar
{"name":"Palais de la République du Sénégal","country":"SN","city":"Dakar"}	Palais de la République du Sénégal|Centre international de conférences Abdou Diouf|CICAD
{"name":"Koulouba","country":"ML","city":"Bamako","capital":true}	Koulouba|palais de Koulouba|Palais de Koulouba
{"name":"Centre international de conférences de Bamako","country":"ML","city":"Bamako"}	Centre international de conférences de Bamako|CICB|palais de la Culture de Bamako|Maison du partenariat
{"name":"Kosyam","country":"BF","city":"Ouagadougou","capital":true}	Kosyam|palais de Kosyam
{"name":"salle des banquets de Ouaga 2000","country":"BF","city":"Ouagadougou"}	salle des banquets de Ouaga 2000|Ouaga 2000
{"name":"palais du Plateau","country":"CI","city":"Abidjan","capital":true}	palais du Plateau
{"name":"Sofitel Hôtel Ivoire","country":"CI","city":"Abidjan"}	Sofitel Hôtel Ivoire|Hôtel Ivoire
{"name":"Sékhoutouréya","country":"GN","city":"Conakry","capital":true}	Sékhoutouréya|palais Sékhoutouréya|palais Mohammed V
{"name":"palais de la Marina","country":"BJ","city":"Cotonou","capital":true}	palais de la Marina|Palais de la Marina
{"name":"palais des Congrès de Cotonou","country":"BJ","city":"Cotonou"}	palais des Congrès de Cotonou
{"name":"palais de la Marina de Lomé","country":"TG","city":"Lomé"}	palais de la Marina de Lomé
{"name":"palais du Bord de mer","country":"GA","city":"Libreville","capital":true}	palais du Bord de mer|palais du bord de mer
{"name":"palais de l'Unité","country":"CM","city":"Yaoundé","capital":true}	palais de l'Unité|Palais de l'Unité|Etoudi
{"name":"palais Toumaï","country":"TD","city":"N'Djamena","capital":true}	palais Toumaï|palais rose
{"name":"palais de la Renaissance","country":"CF","city":"Bangui","capital":true}	palais de la Renaissance
{"name":"palais du Peuple","country":"CG","city":"Brazzaville","capital":true}	palais du Peuple
{"name":"Cité de l'Union africaine","country":"CD","city":"Kinshasa","capital":true}	Cité de l'Union africaine|palais de la Nation|Palais de la Nation
{"name":"Aso Rock","country":"NG","city":"Abuja","capital":true}	Aso Rock|Aso Villa
{"name":"Jubilee House","country":"GH","city":"Accra","capital":true}	Jubilee House
{"name":"State House de Nairobi","country":"KE","city":"Nairobi","capital":true}	State House de Nairobi|KICC
{"name":"siège de l'Union africaine","country":"ET","city":"Addis-Abeba"}	siège de l'Union africaine|siège de l'UA
{"name":"Union Buildings","country":"ZA","city":"Pretoria","capital":true}	Union Buildings
{"name":"Tuynhuys","country":"ZA","city":"Le Cap","capital":true}	Tuynhuys
{"name":"Bankova","country":"UA","city":"Kiev","capital":true}	Bankova|palais Mariinsky
{"name":"Rada","country":"UA","city":"Kiev"}	Rada|Verkhovna Rada|Rada suprême
{"name":"palais de l'Indépendance","country":"BY","city":"Minsk","capital":true}	palais de l'Indépendance|Palais de l'Indépendance
{"name":"Akorda","country":"KZ","city":"Astana","capital":true}	Akorda
{"name":"Yntymak Ordo","country":"KG","city":"Bichkek","capital":true}	Yntymak Ordo|Ala-Artcha
{"name":"Kuksaroy","country":"UZ","city":"Tachkent","capital":true}	Kuksaroy|Kouksaroï
{"name":"Silk Road Samarkand","country":"UZ","city":"Samarcande"}	Silk Road Samarkand
{"name":"palais de la Nation de Douchanbé","country":"TJ","city":"Douchanbé","capital":true}	palais de la Nation de Douchanbé|Kasri Millat
{"name":"palais de Zagulba","country":"AZ","city":"Bakou","capital":true}	palais de Zagulba
{"name":"Centre Heydar Aliyev","country":"AZ","city":"Bakou"}	Centre Heydar Aliyev
{"name":"palais Orbeliani","country":"GE","city":"Tbilissi"}	palais Orbeliani
{"name":"palais de Serbie","country":"RS","city":"Belgrade"}	palais de Serbie|Sava Centar
{"name":"monastère des Carmélites","country":"HU","city":"Budapest","capital":true}	monastère des Carmélites
{"name":"palais Sándor","country":"HU","city":"Budapest"}	palais Sándor
{"name":"Ballhausplatz","country":"AT","city":"Vienne","capital":true}	Ballhausplatz|Hofburg
{"name":"Belvédère de Varsovie","country":"PL","city":"Varsovie"}	Belvédère de Varsovie
{"name":"Château de Prague","country":"CZ","city":"Prague","capital":true}	Château de Prague|palais Czernin|palais Černín
{"name":"Finlandia Hall","country":"FI","city":"Helsinki"}	Finlandia Hall|palais Finlandia
{"name":"palais des Nations","country":"CH","city":"Genève"}	palais des Nations|Palais des Nations|Palais Wilson
{"name":"palais d'Egmont","country":"BE","city":"Bruxelles","capital":true}	palais d'Egmont|palais de Laeken
{"name":"Berlaymont","country":"BE","city":"Bruxelles"}	Berlaymont|bâtiment Europa|Justus Lipsius|siège de l'OTAN
{"name":"Binnenhof","country":"NL","city":"La Haye"}	Binnenhof
{"name":"palais d'Al-Yamamah","country":"SA","city":"Riyad","capital":true}	palais d'Al-Yamamah|palais Al-Yamamah|palais d'Al-Yamama
{"name":"palais d'Al-Salam","country":"SA","city":"Djeddah"}	palais d'Al-Salam
{"name":"Ritz-Carlton de Riyad","country":"SA","city":"Riyad"}	Ritz-Carlton de Riyad
{"name":"Diwan émirien","country":"QA","city":"Doha","capital":true}	Diwan émirien|Amiri Diwan
{"name":"Qasr Al Watan","country":"AE","city":"Abou Dabi","capital":true}	Qasr Al Watan|Qasr Al Shati
{"name":"Expo City Dubaï","country":"AE","city":"Dubaï"}	Expo City Dubaï|Expo City Dubai
{"name":"palais Bayan","country":"KW","city":"Koweït","capital":true}	palais Bayan
{"name":"palais Al-Husseiniya","country":"JO","city":"Amman","capital":true}	palais Al-Husseiniya
{"name":"palais de Baabda","country":"LB","city":"Beyrouth","capital":true}	palais de Baabda|Baabda|Grand Sérail
{"name":"palais du Peuple de Damas","country":"SY","city":"Damas","capital":true}	palais du Peuple de Damas|palais Tichrine
{"name":"Zone verte","country":"IQ","city":"Bagdad"}	Zone verte
{"name":"Mouqata'a","country":"PS","city":"Ramallah","capital":true}	Mouqata'a|Mouqataa
{"name":"Knesset","country":"IL","city":"Jérusalem","capital":true}	Knesset
{"name":"palais Merdeka","country":"ID","city":"Jakarta","capital":true}	palais Merdeka|palais de Bogor
{"name":"Malacañang","country":"PH","city":"Manille","capital":true}	Malacañang|palais de Malacañang|Malacanang
{"name":"palais présidentiel de Hanoï","country":"VN","city":"Hanoï"}	~palais présidentiel de Hanoï
{"name":"palais d'Iavoloha","country":"MG","city":"Antananarivo","capital":true}	palais d'Iavoloha|Iavoloha|palais d'Ambohitsorohitra
{"name":"palais ocre","country":"MR","city":"Nouakchott"}	palais ocre|centre international de conférences Al-Mourabitoune|Al Mourabitoune
{"name":"palais de conférences de Sipopo","country":"GQ","city":"Malabo"}	palais de conférences de Sipopo
{"name":"Urugwiro","country":"RW","city":"Kigali"}	Urugwiro|Kigali Convention Centre|Urugwiro Village
{"name":"Centre international de conférences Mahatma Gandhi","country":"NE","city":"Niamey"}	Centre international de conférences Mahatma Gandhi|Palais des congrès de Niamey
{"name":"Cidade Alta","country":"AO","city":"Luanda","capital":true}	Cidade Alta
{"name":"Ponta Vermelha","country":"MZ","city":"Maputo","capital":true}	Ponta Vermelha
`,
};
