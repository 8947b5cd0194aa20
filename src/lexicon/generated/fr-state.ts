// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From fr/states.yaml.
import type { LexiconTable } from "../table.ts";

export const frState: LexiconTable = {
  kind: "state",
  features: [],
  rows: `
{"iso":"AD"}	Andorre|Principauté d'Andorre
{"iso":"AE"}	Émirats arabes unis|EAU|~Émirats|~UAE
{"iso":"AF"}	Afghanistan|Émirat islamique d'Afghanistan|République islamique d'Afghanistan
{"iso":"AG"}	Antigua-et-Barbuda|Antigua et Barbuda|~Antigua
{"iso":"AL"}	Albanie|République d'Albanie
{"iso":"AM"}	Arménie|République d'Arménie
{"iso":"AO"}	Angola|République d'Angola
{"iso":"AR"}	Argentine|République argentine
{"iso":"AT"}	Autriche|République d'Autriche
{"iso":"AU"}	Australie|Commonwealth d'Australie
{"iso":"AZ"}	Azerbaïdjan|République d'Azerbaïdjan|Azerbaidjan
{"iso":"BA"}	Bosnie-Herzégovine|Bosnie|République de Bosnie-Herzégovine|~RSBH
{"iso":"BB"}	Barbade
{"iso":"BD"}	Bangladesh|République populaire du Bangladesh
{"iso":"BE"}	Belgique|Royaume de Belgique
{"iso":"BF"}	Burkina Faso|Burkina-Faso|Burkina|Faso|pays des Hommes intègres|pays des hommes intègres
{"iso":"BG"}	Bulgarie|République de Bulgarie|République bulgare
{"iso":"BH"}	Bahreïn|Bahrein|Royaume de Bahreïn
{"iso":"BI"}	Burundi|République du Burundi
{"iso":"BJ"}	Bénin|République du Bénin
{"iso":"BN"}	Brunei|Brunéi|Brunei Darussalam|Brunéi Darussalam
{"iso":"BO"}	Bolivie|État plurinational de Bolivie
{"iso":"BR"}	Brésil|République fédérative du Brésil
{"iso":"BS"}	Bahamas|Commonwealth des Bahamas
{"iso":"BT"}	Bhoutan|Royaume du Bhoutan
{"iso":"BW"}	Botswana|Botsouana|République du Botswana
{"iso":"BY"}	Biélorussie|Bélarus|Belarus|République du Bélarus|République de Biélorussie
{"iso":"BZ"}	Belize|Bélize
{"iso":"CA"}	Canada
{"iso":"CD"}	République démocratique du Congo|RDC|RD Congo|R.D. Congo|R.D.C.|Congo-Kinshasa|Congo Kinshasa|Congo démocratique|Zaïre|~Congo
{"iso":"CF"}	République centrafricaine|RCA|Centrafrique|R.C.A.
{"iso":"CG"}	République du Congo|Congo-Brazzaville|Congo Brazzaville|~Congo
{"iso":"CH"}	Suisse|Confédération suisse|Confédération helvétique
{"iso":"CI"}	Côte d'Ivoire|Côte-d'Ivoire|Cote d'Ivoire|République de Côte d'Ivoire|~RCI
{"iso":"CL"}	Chili|République du Chili
{"iso":"CM"}	Cameroun|République du Cameroun
{"iso":"CN"}	Chine|République populaire de Chine|RPC|Chine populaire|R.P.C.|Empire du Milieu|empire du Milieu
{"iso":"CO"}	Colombie|République de Colombie
{"iso":"CR"}	Costa Rica|Costa-Rica|République du Costa Rica
{"iso":"CU"}	Cuba|République de Cuba
{"iso":"CV"}	Cap-Vert|Cap Vert|Cabo Verde|République de Cabo Verde|République du Cap-Vert
{"iso":"CY"}	Chypre|République de Chypre
{"iso":"CZ"}	Tchéquie|République tchèque
{"iso":"DE"}	Allemagne|République fédérale d'Allemagne|RFA
{"iso":"DJ"}	Djibouti|République de Djibouti
{"iso":"DK"}	Danemark|Royaume du Danemark
{"iso":"DM"}	Commonwealth de la Dominique|la Dominique|~Dominique
{"iso":"DO"}	République dominicaine|~Rép. dominicaine
{"iso":"DZ"}	Algérie|République algérienne démocratique et populaire|République algérienne
{"iso":"EC"}	Équateur|République de l'Équateur
{"iso":"EE"}	Estonie|République d'Estonie
{"iso":"EG"}	Égypte|République arabe d'Égypte
{"iso":"EH"}	Sahara occidental|République arabe sahraouie démocratique|RASD|~Sahara
{"iso":"ER"}	Érythrée|État d'Érythrée
{"iso":"ES"}	Espagne|Royaume d'Espagne
{"iso":"ET"}	Éthiopie|République fédérale démocratique d'Éthiopie
{"iso":"FI"}	Finlande|République de Finlande
{"iso":"FJ"}	Fidji|îles Fidji|République des Fidji
{"iso":"FM"}	Micronésie|États fédérés de Micronésie
{"iso":"FR"}	France|République française|~Hexagone
{"iso":"GA"}	Gabon|République gabonaise
{"iso":"GB"}	Royaume-Uni|Royaume Uni|Grande-Bretagne|Grande Bretagne|Angleterre|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|R.-U.|Écosse|Pays de Galles|Irlande du Nord|~RU|~UK
{"iso":"GD"}	la Grenade|~Grenade
{"iso":"GE"}	Géorgie|République de Géorgie
{"iso":"GH"}	Ghana|République du Ghana
{"iso":"GM"}	Gambie|République de Gambie
{"iso":"GN"}	Guinée|République de Guinée|Guinée-Conakry|Guinée Conakry
{"iso":"GQ"}	Guinée équatoriale|Guinée-Équatoriale|République de Guinée équatoriale
{"iso":"GR"}	Grèce|République hellénique
{"iso":"GT"}	Guatemala|République du Guatemala
{"iso":"GW"}	Guinée-Bissau|Guinée Bissau|Guinée-Bissao|République de Guinée-Bissau
{"iso":"GY"}	Guyana|République coopérative du Guyana
{"iso":"HN"}	Honduras|République du Honduras
{"iso":"HR"}	Croatie|République de Croatie
{"iso":"HT"}	Haïti|République d'Haïti|République haïtienne
{"iso":"HU"}	Hongrie|République de Hongrie
{"iso":"ID"}	Indonésie|République d'Indonésie
{"iso":"IE"}	Irlande|République d'Irlande|Eire
{"iso":"IL"}	Israël|État d'Israël|État hébreu
{"iso":"IN"}	Inde|République de l'Inde|Union indienne|République d'Inde
{"iso":"IQ"}	Irak|Iraq|République d'Irak|République d'Iraq
{"iso":"IR"}	Iran|République islamique d'Iran|~République islamique
{"iso":"IS"}	Islande|République d'Islande
{"iso":"IT"}	Italie|République italienne
{"iso":"JM"}	Jamaïque
{"iso":"JO"}	Jordanie|Royaume hachémite de Jordanie|Royaume hachémite|royaume hachémite
{"iso":"JP"}	Japon|pays du Soleil levant|pays du soleil levant|archipel nippon|pays nippon
{"iso":"KE"}	Kenya|Kénya|République du Kenya
{"iso":"KG"}	Kirghizistan|Kirghizstan|Kirghizie|Kirghizstane|République kirghize
{"iso":"KH"}	Cambodge|Royaume du Cambodge
{"iso":"KI"}	Kiribati
{"iso":"KM"}	Comores|Union des Comores
{"iso":"KN"}	Saint-Christophe-et-Niévès|Saint-Kitts-et-Nevis|Saint-Kitts-et-Niévès
{"iso":"KP"}	Corée du Nord|République populaire démocratique de Corée|RPDC
{"iso":"KR"}	Corée du Sud|République de Corée|République de Corée du Sud|~Corée
{"iso":"KW"}	Koweït|Koweit|Kuwait|État du Koweït
{"iso":"KZ"}	Kazakhstan|République du Kazakhstan|Kazakstan
{"iso":"LA"}	Laos|République démocratique populaire lao
{"iso":"LB"}	Liban|République libanaise|République du Liban|pays du Cèdre
{"iso":"LC"}	Sainte-Lucie
{"iso":"LI"}	Liechtenstein|Principauté de Liechtenstein
{"iso":"LK"}	Sri Lanka|Sri-Lanka|République socialiste démocratique de Sri Lanka
{"iso":"LR"}	Liberia|Libéria|République du Liberia
{"iso":"LS"}	Lesotho|Royaume du Lesotho
{"iso":"LT"}	Lituanie|République de Lituanie
{"iso":"LU"}	Luxembourg|Grand-Duché de Luxembourg|Grand-Duché|grand-duché de Luxembourg
{"iso":"LV"}	Lettonie|République de Lettonie
{"iso":"LY"}	Libye|État de Libye|Jamahiriya
{"iso":"MA"}	Maroc|Royaume du Maroc|Royaume chérifien|royaume chérifien|Royaume alaouite
{"iso":"MC"}	Monaco|Principauté de Monaco
{"iso":"MD"}	Moldavie|Moldova|République de Moldavie|République de Moldova
{"iso":"ME"}	Monténégro|Montenegro
{"iso":"MG"}	Madagascar|République de Madagascar|République malgache|~Grande Île
{"iso":"MH"}	îles Marshall|République des Îles Marshall
{"iso":"MK"}	Macédoine du Nord|République de Macédoine du Nord|ARYM|~Macédoine
{"iso":"ML"}	Mali|République du Mali
{"iso":"MM"}	Birmanie|Myanmar|Union du Myanmar|République de l'Union du Myanmar
{"iso":"MN"}	Mongolie
{"iso":"MR"}	Mauritanie|République islamique de Mauritanie|RIM
{"iso":"MT"}	Malte|République de Malte
{"iso":"MU"}	République de Maurice|île Maurice|l'île Maurice|~Maurice
{"iso":"MV"}	Maldives|République des Maldives
{"iso":"MW"}	Malawi|République du Malawi
{"iso":"MX"}	Mexique|États-Unis du Mexique|États-Unis mexicains
{"iso":"MY"}	Malaisie|Malaysia
{"iso":"MZ"}	Mozambique|République du Mozambique
{"iso":"NA"}	Namibie|République de Namibie
{"iso":"NE"}	Niger|République du Niger
{"iso":"NG"}	Nigeria|Nigéria|République fédérale du Nigeria|République fédérale du Nigéria
{"iso":"NI"}	Nicaragua|République du Nicaragua
{"iso":"NL"}	Pays-Bas|Pays Bas|Hollande|Royaume des Pays-Bas
{"iso":"NO"}	Norvège|Royaume de Norvège
{"iso":"NP"}	Népal|République fédérale démocratique du Népal
{"iso":"NR"}	Nauru|République de Nauru
{"iso":"NZ"}	Nouvelle-Zélande|Nouvelle Zélande
{"iso":"OM"}	Oman|Sultanat d'Oman
{"iso":"PA"}	Panama|République du Panama
{"iso":"PE"}	Pérou|République du Pérou
{"iso":"PG"}	Papouasie-Nouvelle-Guinée|Papouasie Nouvelle-Guinée
{"iso":"PH"}	Philippines|République des Philippines
{"iso":"PK"}	Pakistan|République islamique du Pakistan
{"iso":"PL"}	Pologne|République de Pologne|République polonaise
{"iso":"PS"}	Palestine|État de Palestine|Autorité palestinienne|Territoires palestiniens|Autorité nationale palestinienne|Cisjordanie|Bande de Gaza
{"iso":"PT"}	Portugal|République portugaise
{"iso":"PW"}	Palaos|Palau
{"iso":"PY"}	Paraguay|République du Paraguay
{"iso":"QA"}	Qatar|État du Qatar|Katar
{"iso":"RO"}	Roumanie
{"iso":"RS"}	Serbie|République de Serbie
{"iso":"RU"}	Russie|Fédération de Russie|Fédération russe
{"iso":"RW"}	Rwanda|Ruanda|République du Rwanda|pays des Mille Collines|pays des mille collines
{"iso":"SA"}	Arabie saoudite|Royaume d'Arabie saoudite|Arabie Séoudite|RAS|royaume wahhabite|~Arabie
{"iso":"SB"}	îles Salomon|Salomon (îles)
{"iso":"SC"}	Seychelles|République des Seychelles
{"iso":"SD"}	Soudan|République du Soudan
{"iso":"SE"}	Suède|Royaume de Suède
{"iso":"SG"}	Singapour|République de Singapour
{"iso":"SI"}	Slovénie|République de Slovénie
{"iso":"SK"}	Slovaquie|République slovaque
{"iso":"SL"}	Sierra Leone|Sierra-Leone|Sierra Léone|République de Sierra Leone
{"iso":"SM"}	Saint-Marin|République de Saint-Marin
{"iso":"SN"}	Sénégal|République du Sénégal|pays de la Teranga|pays de la Téranga
{"iso":"SO"}	Somalie|République fédérale de Somalie|Somaliland
{"iso":"SR"}	Suriname|Surinam
{"iso":"SS"}	Soudan du Sud|Sud-Soudan|République du Soudan du Sud
{"iso":"ST"}	Sao Tomé-et-Principe|São Tomé-et-Principe|Sao Tomé-et-Príncipe|São Tomé-et-Príncipe|Sao Tomé et Principe|São Tomé et Principe|São Tomé et Príncipe|Sao Tomé et Príncipe|République démocratique de Sao Tomé-et-Principe|République démocratique de São Tomé-et-Príncipe
{"iso":"SV"}	El Salvador|Le Salvador|République d'El Salvador|~Salvador
{"iso":"SY"}	Syrie|République arabe syrienne
{"iso":"SZ"}	Eswatini|Swaziland|Royaume d'Eswatini
{"iso":"TD"}	Tchad|République du Tchad
{"iso":"TG"}	Togo|République togolaise
{"iso":"TH"}	Thaïlande|Royaume de Thaïlande
{"iso":"TJ"}	Tadjikistan|Tadjikistane|République du Tadjikistan
{"iso":"TL"}	Timor oriental|Timor-Oriental|Timor-Leste|République démocratique du Timor-Leste
{"iso":"TM"}	Turkménistan|Turkmenistan
{"iso":"TN"}	Tunisie|République tunisienne
{"iso":"TO"}	Tonga|Royaume des Tonga
{"iso":"TR"}	Turquie|République de Turquie|République de Türkiye|Türkiye|République turque
{"iso":"TT"}	Trinité-et-Tobago|Trinidad-et-Tobago|Trinité et Tobago
{"iso":"TV"}	Tuvalu
{"iso":"TW"}	Taïwan|Taiwan|Taipei chinois|~Formose
{"iso":"TZ"}	Tanzanie|République unie de Tanzanie|République-Unie de Tanzanie
{"iso":"UA"}	Ukraine
{"iso":"UG"}	Ouganda|République de l'Ouganda|République d'Ouganda
{"iso":"US"}	États-Unis d'Amérique|États-Unis|États Unis|USA|U.S.A.|É.-U.|Oncle Sam|~Amérique|~US
{"iso":"UY"}	Uruguay|République orientale de l'Uruguay
{"iso":"UZ"}	Ouzbékistan|République d'Ouzbékistan|Ouzbekistan
{"iso":"VA"}	Saint-Siège|Vatican|Cité du Vatican|État de la Cité du Vatican
{"iso":"VC"}	Saint-Vincent-et-les-Grenadines|Saint-Vincent-et-les Grenadines
{"iso":"VE"}	Venezuela|Vénézuéla|Vénézuela|République bolivarienne du Venezuela
{"iso":"VN"}	Vietnam|Viêt Nam|Viet Nam|Viêtnam|Viêt-Nam|Viet-Nam|République socialiste du Viêt Nam|République socialiste du Vietnam
{"iso":"VU"}	Vanuatu|République de Vanuatu
{"iso":"WS"}	Samoa|État indépendant du Samoa
{"iso":"XK"}	Kosovo|République du Kosovo
{"iso":"YE"}	Yémen|République du Yémen
{"iso":"ZA"}	Afrique du Sud|République d'Afrique du Sud|République sud-africaine|RSA
{"iso":"ZM"}	Zambie|République de Zambie
{"iso":"ZW"}	Zimbabwe|République du Zimbabwe
{"iso":"HK"}	Hong Kong|Hong-Kong|Hongkong
{"iso":"MO"}	Macao|Macau
{"iso":"GL"}	Groenland
{"iso":"FO"}	îles Féroé
{"iso":"NC"}	Nouvelle-Calédonie
{"iso":"PF"}	Polynésie française
{"iso":"GF"}	Guyane française|Guyane
{"iso":"GP"}	Guadeloupe
{"iso":"MQ"}	Martinique
{"iso":"RE"}	La Réunion|île de la Réunion
{"iso":"YT"}	Mayotte
{"iso":"PR"}	Porto Rico|Puerto Rico
{"iso":"BM"}	Bermudes
{"iso":"AW"}	Aruba
{"iso":"CW"}	Curaçao
{"iso":"GI"}	Gibraltar
{"iso":"AI"}	Anguilla
{"iso":"AQ"}	Antarctique
{"iso":"AS"}	Samoa américaines
{"iso":"AX"}	îles Åland
{"iso":"BL"}	Saint-Barthélemy
{"iso":"BQ"}	Pays-Bas caribéens
{"iso":"BV"}	île Bouvet
{"iso":"CC"}	îles Cocos
{"iso":"CK"}	îles Cook
{"iso":"CX"}	île Christmas
{"iso":"FK"}	îles Malouines
{"iso":"GG"}	Guernesey
{"iso":"GS"}	Géorgie du Sud-et-les Îles Sandwich du Sud
{"iso":"GU"}	Guam
{"iso":"HM"}	îles Heard-et-MacDonald
{"iso":"IM"}	île de Man
{"iso":"IO"}	Territoire britannique de l'océan Indien
{"iso":"JE"}	Jersey
{"iso":"KY"}	îles Caïmans
{"iso":"MF"}	Saint-Martin
{"iso":"MP"}	îles Mariannes du Nord
{"iso":"MS"}	Montserrat
{"iso":"NF"}	île Norfolk
{"iso":"NU"}	Niue
{"iso":"PM"}	Saint-Pierre-et-Miquelon
{"iso":"PN"}	îles Pitcairn
{"iso":"SH"}	Sainte-Hélène
{"iso":"SJ"}	Svalbard et Jan Mayen
{"iso":"SX"}	Saint-Martin (partie néerlandaise)
{"iso":"TC"}	îles Turques-et-Caïques
{"iso":"TF"}	Terres australes françaises
{"iso":"TK"}	Tokelau
{"iso":"UM"}	îles mineures éloignées des États-Unis
{"iso":"VG"}	îles Vierges britanniques
{"iso":"VI"}	îles Vierges des États-Unis
{"iso":"WF"}	Wallis-et-Futuna
`,
};
