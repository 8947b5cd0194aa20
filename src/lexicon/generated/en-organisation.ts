// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From en/organisations.yaml.
import type { LexiconTable } from "../table.ts";

export const enOrganisation: LexiconTable = {
  kind: "organisation",
  features: [],
  rows: `
{"code":"org:UN"}	United Nations|United Nations Organization|United Nations Organisation|UN|U.N.|UN General Assembly|United Nations General Assembly|UNGA|UN Security Council|United Nations Security Council|UNSC|UNDP|United Nations Development Programme|UNHCR|WFP|World Food Programme|UNICEF|OCHA|UNCTAD|UNEP|UNODC|UNIDO|FAO|ILO|International Labour Organization|IOM|International Organization for Migration|~Security Council
{"code":"org:AU"}	African Union|AU|African Union Commission|AU Commission|AUC|AU Peace and Security Council|Organization of African Unity|Organisation of African Unity|OAU
{"code":"org:EU"}	European Union|EU|E.U.|European Commission|European Council|Council of the European Union|European Parliament|European External Action Service|EEAS|European Investment Bank|EIB|European Community
{"code":"org:ECOWAS"}	Economic Community of West African States|ECOWAS|Ecowas|ECOWAS Commission|ECOWAS Parliament
{"code":"org:AES"}	Alliance of Sahel States|Confederation of Sahel States|AES|Sahel Alliance|Confederation of the Sahel States|Alliance of the Sahel States
{"code":"org:WAEMU"}	West African Economic and Monetary Union|WAEMU|UEMOA|BCEAO|Central Bank of West African States|BOAD|West African Development Bank
{"code":"org:SADC"}	Southern African Development Community|SADC
{"code":"org:EAC"}	East African Community|EAC
{"code":"org:ECCAS"}	Economic Community of Central African States|ECCAS
{"code":"org:CEMAC"}	Central African Economic and Monetary Community|Economic and Monetary Community of Central Africa|CEMAC|BEAC
{"code":"org:IGAD"}	Intergovernmental Authority on Development|IGAD
{"code":"org:AMU"}	Arab Maghreb Union|AMU
{"code":"org:LAS"}	Arab League|League of Arab States|LAS
{"code":"org:OIC"}	Organisation of Islamic Cooperation|Organization of Islamic Cooperation|Organization of the Islamic Conference|OIC
{"code":"org:OIF"}	International Organisation of La Francophonie|International Organization of La Francophonie|Organisation internationale de la Francophonie|OIF|La Francophonie|~Francophonie
{"code":"org:BRICS"}	BRICS|BRICS+|New Development Bank|NDB
{"code":"org:SCO"}	Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO
{"code":"org:EAEU"}	Eurasian Economic Union|EAEU|EEU|Eurasian Economic Commission
{"code":"org:CIS"}	Commonwealth of Independent States|CIS
{"code":"org:CSTO"}	Collective Security Treaty Organization|Collective Security Treaty Organisation|CSTO
{"code":"org:NATO"}	North Atlantic Treaty Organization|North Atlantic Treaty Organisation|NATO|Nato|North Atlantic Alliance|North Atlantic Council
{"code":"org:ASEAN"}	Association of Southeast Asian Nations|ASEAN
{"code":"org:WB"}	World Bank|World Bank Group|IBRD|International Finance Corporation|IFC|~WB
{"code":"org:IMF"}	International Monetary Fund|IMF
{"code":"org:AfDB"}	African Development Bank|AfDB|African Development Bank Group|African Development Fund
{"code":"org:WTO"}	World Trade Organization|World Trade Organisation|WTO
{"code":"org:WHO"}	World Health Organization|World Health Organisation|WHO
{"code":"org:UNESCO"}	UNESCO|Unesco|United Nations Educational, Scientific and Cultural Organization
{"code":"org:IAEA"}	International Atomic Energy Agency|IAEA
{"code":"org:ICC"}	International Criminal Court|ICC
{"code":"org:G20"}	G20|G-20|Group of Twenty
{"code":"org:G7"}	G7|G-7|Group of Seven
{"code":"org:G5-SAHEL"}	G5 Sahel|G-5 Sahel|Group of Five for the Sahel
{"code":"org:MINUSMA"}	MINUSMA|United Nations Multidimensional Integrated Stabilization Mission in Mali
{"code":"org:RUSSIA-AFRICA-FORUM"}	Russia-Africa Partnership Forum|Secretariat of the Russia-Africa Partnership Forum
{"code":"org:CARICOM"}	Caribbean Community|CARICOM|Caricom
{"code":"org:MERCOSUR"}	Southern Common Market|Mercosur|MERCOSUR
{"code":"org:OACPS"}	Organisation of African, Caribbean and Pacific States|OACPS|ACP Group|~ACP
{"code":"org:CPLP"}	Community of Portuguese Language Countries|Community of Portuguese-Speaking Countries|CPLP
{"code":"org:GCC"}	Gulf Cooperation Council|GCC|Cooperation Council for the Arab States of the Gulf
{"code":"org:CELAC"}	Community of Latin American and Caribbean States|CELAC
{"code":"org:OAS"}	Organization of American States|Organisation of American States|OAS
{"code":"org:OSCE"}	Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|OSCE
{"code":"org:NAM"}	Non-Aligned Movement|NAM
{"code":"org:IsDB"}	Islamic Development Bank|IsDB
`,
};
