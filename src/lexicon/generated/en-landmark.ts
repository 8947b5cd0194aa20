// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From en/landmarks.yaml.
import type { LexiconTable } from "../table.ts";

export const enLandmark: LexiconTable = {
  kind: "landmark",
  features: [],
  rows: `
{"name":"Élysée","country":"FR","city":"Paris","capital":true}	Élysée|Elysee|Élysée Palace|Elysee Palace
{"name":"Quai d'Orsay","country":"FR","city":"Paris","capital":true}	Quai d'Orsay
{"name":"Matignon","country":"FR","city":"Paris","capital":true}	Matignon|Hôtel Matignon
{"name":"Bercy","country":"FR","city":"Paris","capital":true}	~Bercy
{"name":"Palais Bourbon","country":"FR","city":"Paris"}	Palais Bourbon|Luxembourg Palace
{"name":"Palace of Versailles","country":"FR","city":"Versailles"}	Palace of Versailles
{"name":"Kremlin","country":"RU","city":"Moscow","capital":true}	Kremlin
{"name":"Smolenskaya Square","country":"RU","city":"Moscow","capital":true}	~Smolenskaya Square
{"name":"Russian White House","country":"RU","city":"Moscow","capital":true}	Russian White House
{"name":"Grand Kremlin Palace","country":"RU","city":"Moscow"}	Grand Kremlin Palace
{"name":"State Duma","country":"RU","city":"Moscow"}	State Duma|~Federation Council
{"name":"Smolny","country":"RU","city":"Saint Petersburg"}	Smolny
{"name":"Konstantinovsky Palace","country":"RU","city":"Saint Petersburg"}	Konstantinovsky Palace|Constantine Palace
{"name":"Tauride Palace","country":"RU","city":"Saint Petersburg"}	Tauride Palace
{"name":"ExpoForum","country":"RU","city":"Saint Petersburg"}	ExpoForum|Expoforum
{"name":"Winter Palace","country":"RU","city":"Saint Petersburg"}	Winter Palace|Hermitage
{"name":"Bocharov Ruchei","country":"RU","city":"Sochi"}	Bocharov Ruchei|Bocharov Ruchey
{"name":"Sirius","country":"RU","city":"Sochi"}	~Sirius
{"name":"Novo-Ogaryovo","country":"RU","city":"Moscow"}	Novo-Ogaryovo
{"name":"Kazan Kremlin","country":"RU","city":"Kazan"}	Kazan Kremlin|Kazan Expo
{"name":"Red Square","country":"RU","city":"Moscow"}	Red Square
{"name":"MGIMO","country":"RU","city":"Moscow"}	MGIMO|MGIMO University
{"name":"Russky Island","country":"RU","city":"Vladivostok"}	Russky Island|Far Eastern Federal University
{"name":"White House","country":"US","city":"Washington","capital":true}	White House
{"name":"State Department","country":"US","city":"Washington","capital":true}	State Department|US State Department|Department of State|Foggy Bottom
{"name":"Pentagon","country":"US","city":"Washington","capital":true}	Pentagon
{"name":"Capitol Hill","country":"US","city":"Washington"}	Capitol Hill|US Capitol
{"name":"Blair House","country":"US","city":"Washington"}	Blair House
{"name":"UN headquarters","country":"US","city":"New York"}	UN headquarters|United Nations Headquarters|UN Headquarters
{"name":"Downing Street","country":"GB","city":"London","capital":true}	Downing Street|10 Downing Street|Number 10
{"name":"Whitehall","country":"GB","city":"London","capital":true}	Whitehall
{"name":"Foreign Office","country":"GB","city":"London","capital":true}	FCDO|~Foreign Office
{"name":"Buckingham Palace","country":"GB","city":"London"}	Buckingham Palace
{"name":"Westminster","country":"GB","city":"London"}	Westminster|Lancaster House
{"name":"Windsor Castle","country":"GB","city":"Windsor"}	Windsor Castle
{"name":"Chequers","country":"GB","city":"Chequers"}	Chequers
{"name":"Federal Chancellery","country":"DE","city":"Berlin","capital":true}	Federal Chancellery|German Chancellery
{"name":"Bellevue Palace","country":"DE","city":"Berlin"}	Bellevue Palace|Schloss Bellevue|Bundestag|Reichstag
{"name":"Meseberg","country":"DE","city":"Meseberg"}	Meseberg|Schloss Meseberg
{"name":"Palazzo Chigi","country":"IT","city":"Rome","capital":true}	Palazzo Chigi|Chigi Palace
{"name":"Quirinale","country":"IT","city":"Rome","capital":true}	Quirinale|Quirinal Palace
{"name":"Farnesina","country":"IT","city":"Rome","capital":true}	Farnesina
{"name":"Moncloa","country":"ES","city":"Madrid","capital":true}	Moncloa|Moncloa Palace
{"name":"Zarzuela Palace","country":"ES","city":"Madrid"}	Zarzuela Palace
{"name":"Belém Palace","country":"PT","city":"Lisbon","capital":true}	Belém Palace
{"name":"Necessidades Palace","country":"PT","city":"Lisbon","capital":true}	Necessidades Palace
{"name":"Apostolic Palace","country":"VA","city":"Vatican City"}	Apostolic Palace
{"name":"Itamaraty","country":"BR","city":"Brasília","capital":true}	Itamaraty|Itamaraty Palace
{"name":"Planalto","country":"BR","city":"Brasília","capital":true}	Planalto|Planalto Palace
{"name":"Alvorada Palace","country":"BR","city":"Brasília"}	Alvorada Palace|Palácio da Alvorada
{"name":"Casa Rosada","country":"AR","city":"Buenos Aires","capital":true}	Casa Rosada|Pink House
{"name":"La Moneda","country":"CL","city":"Santiago","capital":true}	La Moneda|La Moneda Palace
{"name":"Miraflores","country":"VE","city":"Caracas","capital":true}	Miraflores|Miraflores Palace
{"name":"Casa de Nariño","country":"CO","city":"Bogotá","capital":true}	Casa de Nariño|Nariño Palace
{"name":"Los Pinos","country":"MX","city":"Mexico City","capital":true}	Los Pinos
{"name":"Palace of the Revolution","country":"CU","city":"Havana","capital":true}	Palace of the Revolution|Revolution Palace
{"name":"Zhongnanhai","country":"CN","city":"Beijing","capital":true}	Zhongnanhai
{"name":"Great Hall of the People","country":"CN","city":"Beijing"}	Great Hall of the People
{"name":"Diaoyutai","country":"CN","city":"Beijing"}	Diaoyutai|Diaoyutai State Guesthouse
{"name":"Kantei","country":"JP","city":"Tokyo","capital":true}	Kantei
{"name":"Akasaka Palace","country":"JP","city":"Tokyo"}	Akasaka Palace
{"name":"Blue House","country":"KR","city":"Seoul","capital":true}	Blue House|Cheong Wa Dae
{"name":"Kumsusan Palace of the Sun","country":"KP","city":"Pyongyang"}	Kumsusan Palace of the Sun
{"name":"South Block","country":"IN","city":"New Delhi","capital":true}	~South Block
{"name":"Hyderabad House","country":"IN","city":"New Delhi"}	Hyderabad House|Rashtrapati Bhavan|Bharat Mandapam
{"name":"Aiwan-e-Sadr","country":"PK","city":"Islamabad"}	Aiwan-e-Sadr
{"name":"Beştepe","country":"TR","city":"Ankara","capital":true}	Beştepe|Bestepe|Presidential Complex in Ankara
{"name":"Sublime Porte","country":"TR","city":"Istanbul","capital":true}	Sublime Porte
{"name":"Dolmabahçe","country":"TR","city":"Istanbul"}	Dolmabahçe|Dolmabahçe Palace|Dolmabahce Palace
{"name":"Al-Ittihadiya Palace","country":"EG","city":"Cairo"}	Al-Ittihadiya Palace|Ittihadiya Palace
{"name":"El Mouradia","country":"DZ","city":"Algiers","capital":true}	El Mouradia|El Mouradia Palace
{"name":"Abdelatif Rahal International Conference Centre","country":"DZ","city":"Algiers"}	Abdelatif Rahal International Conference Centre
{"name":"Carthage Palace","country":"TN","city":"Tunis","capital":true}	Carthage Palace
{"name":"Kasbah","country":"TN","city":"Tunis","capital":true}	~Kasbah
{"name":"Royal Palace in Rabat","country":"MA","city":"Rabat"}	Royal Palace in Rabat
{"name":"Abdou Diouf International Conference Centre","country":"SN","city":"Dakar"}	Abdou Diouf International Conference Centre|CICAD
{"name":"Koulouba","country":"ML","city":"Bamako","capital":true}	Koulouba|Koulouba Palace|Koulouba Presidential Palace
{"name":"Bamako International Conference Centre","country":"ML","city":"Bamako"}	Bamako International Conference Centre|CICB
{"name":"Kosyam","country":"BF","city":"Ouagadougou","capital":true}	Kosyam|Kosyam Palace
{"name":"Ouaga 2000","country":"BF","city":"Ouagadougou"}	Ouaga 2000
{"name":"Plateau presidential palace","country":"CI","city":"Abidjan","capital":true}	Plateau presidential palace
{"name":"Hotel Ivoire","country":"CI","city":"Abidjan"}	Hotel Ivoire|Sofitel Hotel Ivoire
{"name":"Sekhoutoureya","country":"GN","city":"Conakry","capital":true}	Sekhoutoureya|Mohammed V Palace
{"name":"Marina Palace","country":"BJ","city":"Cotonou","capital":true}	Marina Palace
{"name":"Cotonou Congress Centre","country":"BJ","city":"Cotonou"}	Cotonou Congress Centre
{"name":"Lomé Presidential Palace","country":"TG","city":"Lomé"}	Lomé Presidential Palace
{"name":"Palais du Bord de Mer","country":"GA","city":"Libreville","capital":true}	Palais du Bord de Mer
{"name":"Unity Palace","country":"CM","city":"Yaoundé","capital":true}	Unity Palace|Etoudi
{"name":"Toumai Palace","country":"TD","city":"N'Djamena","capital":true}	Toumai Palace
{"name":"Renaissance Palace","country":"CF","city":"Bangui","capital":true}	Renaissance Palace
{"name":"People's Palace","country":"CG","city":"Brazzaville","capital":true}	~People's Palace
{"name":"Cité de l'Union africaine","country":"CD","city":"Kinshasa","capital":true}	Cité de l'Union africaine|Palais de la Nation|Palace of the Nation
{"name":"Aso Rock","country":"NG","city":"Abuja","capital":true}	Aso Rock|Aso Villa|Aso Rock Villa
{"name":"Jubilee House","country":"GH","city":"Accra","capital":true}	Jubilee House
{"name":"State House Nairobi","country":"KE","city":"Nairobi","capital":true}	State House Nairobi|State House, Nairobi|KICC
{"name":"African Union headquarters","country":"ET","city":"Addis Ababa"}	African Union headquarters|AU headquarters|AU Headquarters
{"name":"Union Buildings","country":"ZA","city":"Pretoria","capital":true}	Union Buildings
{"name":"Tuynhuys","country":"ZA","city":"Cape Town","capital":true}	Tuynhuys
{"name":"Bankova","country":"UA","city":"Kyiv","capital":true}	Bankova|Mariinsky Palace|Mariyinsky Palace
{"name":"Verkhovna Rada","country":"UA","city":"Kyiv"}	Verkhovna Rada|Rada
{"name":"Palace of Independence","country":"BY","city":"Minsk","capital":true}	Palace of Independence|Independence Palace
{"name":"Akorda","country":"KZ","city":"Astana","capital":true}	Akorda
{"name":"Yntymak Ordo","country":"KG","city":"Bishkek","capital":true}	Yntymak Ordo|Ala-Archa
{"name":"Kuksaroy","country":"UZ","city":"Tashkent","capital":true}	Kuksaroy
{"name":"Silk Road Samarkand","country":"UZ","city":"Samarkand"}	Silk Road Samarkand
{"name":"Palace of the Nation in Dushanbe","country":"TJ","city":"Dushanbe","capital":true}	Palace of the Nation in Dushanbe|Qasri Millat
{"name":"Zagulba Palace","country":"AZ","city":"Baku","capital":true}	Zagulba Palace
{"name":"Heydar Aliyev Center","country":"AZ","city":"Baku"}	Heydar Aliyev Center|Heydar Aliyev Centre
{"name":"Orbeliani Palace","country":"GE","city":"Tbilisi"}	Orbeliani Palace
{"name":"Palace of Serbia","country":"RS","city":"Belgrade"}	Palace of Serbia|Sava Center
{"name":"Carmelite Monastery","country":"HU","city":"Budapest","capital":true}	Carmelite Monastery
{"name":"Sándor Palace","country":"HU","city":"Budapest"}	Sándor Palace
{"name":"Ballhausplatz","country":"AT","city":"Vienna","capital":true}	Ballhausplatz|Hofburg
{"name":"Belweder","country":"PL","city":"Warsaw"}	Belweder|Belweder Palace
{"name":"Prague Castle","country":"CZ","city":"Prague","capital":true}	Prague Castle|Czernin Palace
{"name":"Finlandia Hall","country":"FI","city":"Helsinki"}	Finlandia Hall
{"name":"Palais des Nations","country":"CH","city":"Geneva"}	Palais des Nations|Palais Wilson
{"name":"Egmont Palace","country":"BE","city":"Brussels","capital":true}	Egmont Palace|Palace of Laeken
{"name":"Berlaymont","country":"BE","city":"Brussels"}	Berlaymont|Europa building|Justus Lipsius|NATO headquarters
{"name":"Binnenhof","country":"NL","city":"The Hague"}	Binnenhof|Peace Palace
{"name":"Al-Yamamah Palace","country":"SA","city":"Riyadh","capital":true}	Al-Yamamah Palace|Al Yamamah Palace
{"name":"Al-Salam Palace","country":"SA","city":"Jeddah"}	Al-Salam Palace
{"name":"Ritz-Carlton Riyadh","country":"SA","city":"Riyadh"}	Ritz-Carlton Riyadh
{"name":"Amiri Diwan","country":"QA","city":"Doha","capital":true}	Amiri Diwan|Lusail Palace
{"name":"Qasr Al Watan","country":"AE","city":"Abu Dhabi","capital":true}	Qasr Al Watan|Qasr Al Shati
{"name":"Expo City Dubai","country":"AE","city":"Dubai"}	Expo City Dubai
{"name":"Bayan Palace","country":"KW","city":"Kuwait City","capital":true}	Bayan Palace
{"name":"Al Husseiniya Palace","country":"JO","city":"Amman","capital":true}	Al Husseiniya Palace|Raghadan Palace
{"name":"Baabda Palace","country":"LB","city":"Beirut","capital":true}	Baabda Palace|Baabda|Grand Serail
{"name":"People's Palace in Damascus","country":"SY","city":"Damascus","capital":true}	People's Palace in Damascus
{"name":"Green Zone","country":"IQ","city":"Baghdad"}	Green Zone
{"name":"Muqata","country":"PS","city":"Ramallah","capital":true}	Muqata|Mukataa
{"name":"Knesset","country":"IL","city":"Jerusalem","capital":true}	Knesset
{"name":"Merdeka Palace","country":"ID","city":"Jakarta","capital":true}	Merdeka Palace|Bogor Palace
{"name":"Malacañang","country":"PH","city":"Manila","capital":true}	Malacañang|Malacañang Palace|Malacanang Palace
{"name":"Presidential Palace in Hanoi","country":"VN","city":"Hanoi"}	Presidential Palace in Hanoi
{"name":"Iavoloha Palace","country":"MG","city":"Antananarivo","capital":true}	Iavoloha Palace|Iavoloha
{"name":"Al Mourabitoun Conference Centre","country":"MR","city":"Nouakchott"}	Al Mourabitoun Conference Centre
{"name":"Sipopo Conference Centre","country":"GQ","city":"Malabo"}	Sipopo Conference Centre
{"name":"Urugwiro Village","country":"RW","city":"Kigali"}	Urugwiro Village|Village Urugwiro|Kigali Convention Centre
{"name":"Mahatma Gandhi International Conference Centre","country":"NE","city":"Niamey"}	Mahatma Gandhi International Conference Centre
{"name":"Cidade Alta","country":"AO","city":"Luanda","capital":true}	Cidade Alta
{"name":"Ponta Vermelha","country":"MZ","city":"Maputo","capital":true}	Ponta Vermelha
`,
};
