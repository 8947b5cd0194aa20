// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From fr/organisations.yaml.
import type { LexiconTable } from "../table.ts";

export const frOrganisation: LexiconTable = {
  kind: "organisation",
  features: [],
  rows: `
{"code":"org:UN"}	Organisation des Nations unies|Organisation des Nations Unies|Nations unies|Nations Unies|ONU|O.N.U.|Assemblée générale des Nations unies|Assemblée générale de l'ONU|Conseil de sécurité des Nations unies|Conseil de sécurité de l'ONU|Conseil de sécurité|HCR|PNUD|Programme des Nations unies pour le développement|Haut-Commissariat des Nations unies pour les réfugiés|ONUDC|ONUDI|PAM|Programme alimentaire mondial|UNICEF|OCHA|CNUCED|PNUE|FAO|OIT|Organisation internationale du travail|OIM|Organisation internationale pour les migrations|~Conseil de Sécurité
{"code":"org:AU"}	Union africaine|Union Africaine|UA|U.A.|Commission de l'Union africaine|Commission de l'UA|CUA|Conseil de paix et de sécurité de l'Union africaine|CPS de l'UA|Organisation de l'unité africaine|OUA
{"code":"org:EU"}	Union européenne|Union Européenne|UE|U.E.|Commission européenne|Conseil européen|Conseil de l'Union européenne|Parlement européen|Service européen pour l'action extérieure|SEAE|Banque européenne d'investissement|BEI|Communauté européenne
{"code":"org:ECOWAS"}	Communauté économique des États de l'Afrique de l'Ouest|CEDEAO|Cédéao|C.E.D.E.A.O.|Commission de la CEDEAO|Parlement de la CEDEAO|Communauté économique des États d'Afrique de l'Ouest
{"code":"org:AES"}	Alliance des États du Sahel|Confédération des États du Sahel|Confédération Alliance des États du Sahel|Confédération de l'AES|AES|Confédération AES|AES-Sahel|Alliance des États du Sahel (AES)|Liptako-Gourma|~Confédération
{"code":"org:WAEMU"}	Union économique et monétaire ouest-africaine|UEMOA|U.E.M.O.A.|BCEAO|Banque centrale des États de l'Afrique de l'Ouest|BOAD|Banque ouest-africaine de développement|Commission de l'UEMOA
{"code":"org:SADC"}	Communauté de développement de l'Afrique australe|Communauté de développement d'Afrique australe|SADC
{"code":"org:EAC"}	Communauté d'Afrique de l'Est|Communauté de l'Afrique de l'Est|Communauté est-africaine|CAE|EAC
{"code":"org:ECCAS"}	Communauté économique des États de l'Afrique centrale|Communauté économique des États d'Afrique centrale|CEEAC
{"code":"org:CEMAC"}	Communauté économique et monétaire de l'Afrique centrale|Communauté économique et monétaire d'Afrique centrale|CEMAC|BEAC|Banque des États de l'Afrique centrale
{"code":"org:IGAD"}	Autorité intergouvernementale pour le développement|IGAD
{"code":"org:AMU"}	Union du Maghreb arabe|UMA
{"code":"org:LAS"}	Ligue arabe|Ligue des États arabes|Ligue Arabe|LEA
{"code":"org:OIC"}	Organisation de la coopération islamique|Organisation de la Coopération islamique|Organisation de coopération islamique|Organisation de la conférence islamique|OCI
{"code":"org:OIF"}	Organisation internationale de la Francophonie|Organisation internationale de la francophonie|OIF|Francophonie|~francophonie
{"code":"org:BRICS"}	BRICS|Brics|BRICS+|Nouvelle Banque de développement
{"code":"org:SCO"}	Organisation de coopération de Shanghai|Organisation de Coopération de Shanghai|Organisation de coopération de Shanghaï|OCS
{"code":"org:EAEU"}	Union économique eurasiatique|Union économique eurasienne|UEE|UEEA|Commission économique eurasiatique|Commission économique eurasienne
{"code":"org:CIS"}	Communauté des États indépendants|CEI
{"code":"org:CSTO"}	Organisation du traité de sécurité collective|Organisation du Traité de sécurité collective|OTSC
{"code":"org:NATO"}	Organisation du traité de l'Atlantique Nord|Organisation du traité de l'Atlantique nord|OTAN|Otan|Alliance atlantique|~Alliance
{"code":"org:ASEAN"}	Association des nations de l'Asie du Sud-Est|Association des nations d'Asie du Sud-Est|ASEAN|ANASE|Asean
{"code":"org:WB"}	Banque mondiale|Groupe de la Banque mondiale|Groupe Banque mondiale|BIRD|Société financière internationale|SFI|~BM
{"code":"org:IMF"}	Fonds monétaire international|FMI
{"code":"org:AfDB"}	Banque africaine de développement|BAD|Groupe de la Banque africaine de développement|Fonds africain de développement
{"code":"org:WTO"}	Organisation mondiale du commerce|OMC
{"code":"org:WHO"}	Organisation mondiale de la santé|Organisation mondiale de la Santé|OMS
{"code":"org:UNESCO"}	UNESCO|Unesco|Organisation des Nations unies pour l'éducation, la science et la culture
{"code":"org:IAEA"}	Agence internationale de l'énergie atomique|AIEA
{"code":"org:ICC"}	Cour pénale internationale|CPI
{"code":"org:G20"}	G20|Groupe des Vingt|G-20|Groupe des vingt
{"code":"org:G7"}	G7|Groupe des Sept|G-7|Groupe des sept
{"code":"org:G5-SAHEL"}	G5 Sahel|G5-Sahel|G5 du Sahel|G-5 Sahel
{"code":"org:MINUSMA"}	MINUSMA|Minusma|Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali
{"code":"org:RUSSIA-AFRICA-FORUM"}	Forum de partenariat Russie-Afrique|Forum du partenariat Russie-Afrique|Secrétariat du Forum de partenariat Russie-Afrique
{"code":"org:CARICOM"}	Communauté caribéenne|CARICOM|Communauté des Caraïbes|Caricom
{"code":"org:MERCOSUR"}	Marché commun du Sud|Mercosur|MERCOSUR
{"code":"org:OACPS"}	Organisation des États d'Afrique, des Caraïbes et du Pacifique|OEACP|Groupe ACP|pays ACP|~ACP
{"code":"org:CPLP"}	Communauté des pays de langue portugaise|CPLP
{"code":"org:GCC"}	Conseil de coopération du Golfe|CCG|Conseil de coopération des États arabes du Golfe
{"code":"org:CELAC"}	Communauté d'États latino-américains et caraïbes|Communauté des États latino-américains et caribéens|CELAC
{"code":"org:OAS"}	Organisation des États américains|OEA
{"code":"org:OSCE"}	Organisation pour la sécurité et la coopération en Europe|OSCE
{"code":"org:NAM"}	Mouvement des non-alignés|Mouvement des pays non alignés|Mouvement des non alignés|MNA
{"code":"org:IsDB"}	Banque islamique de développement|BID|BIsD
`,
};
