// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
// From fr/honorifics.yaml.
import type { LexiconTable } from "../table.ts";

export const frHonorific: LexiconTable = {
  kind: "honorific",
  features: ["m.sg","f.sg","sg","m.pl","f.pl","pl"],
  rows: `
{}	M.#0|Mr#0|Mr.#0|Monsieur#0|Monsieur le#0|M. le#0|Sieur#0|Don#0|Sir#0|Lord#0|Mgr#0|Monseigneur#0|S.E.M.#0|S.E.M#0|SEM#0|SEM.#0|S.E. M.#0|S.E Monsieur#0|S.E. Monsieur#0|S.E.Monsieur#0|Son Excellence Monsieur#0|Son Excellence M.#0|Son Excellence Mr#0|S.E. Mr#0|Sa Sainteté#0|Son Éminence#0|S. Ém.#0|Sa Béatitude#0|Frère#0|Père#0|le sieur#0|feu#0|feu Monsieur#0|l'honorable député#0|El Hadj#0|El Hadji#0|El-Hadj#0|El-Hadji#0|Elhadj#0|Elhadji#0|Alhaji#0|Alhadji#0|Al Hadj#0|Hadj#0|Hadji#0|Haj#0|Hajji#0|Ladji#0|Cheikh#0|Cheik#0|Cheikh El Hadj#0|Imam#0|Chérif#0|Moulay#0|Moulaye#0|Sidi#0|Sayyid#0|Sayyed#0|prince#0|Thierno#0|Tierno#0|Serigne#0|Ayatollah#0|l'ayatollah#0|Mollah#0|Marabout#0|Son Éminence le cardinal#0|Bwana#0|son frère#0|son frère et ami#0|son ami et frère#0|Son frère#0|~Prince#0|~Naaba#0|~Chef#0|~Emir#0|~Imam#0|~feu#0|~Père#0|~Frère#0|~Don#0|~Lord#0|~Sidi#0|~Cheikh#0
{}	Mme#1|Mme.#1|Madame#1|Mlle#1|Mademoiselle#1|Mme la#1|Madame la#1|S.E.Mme#1|S.E.Mme.#1|SEMme#1|SEMme.#1|SEM Mme#1|S.E. Mme#1|S.E Mme#1|S.E. Madame#1|SE Mme#1|Son Excellence Madame#1|Son Excellence Mme#1|Lady#1|Dame#1|princesse#1|grande-duchesse#1|duchesse#1|Hadja#1|Hajia#1|Adja#1|Doña#1|Mrs#1|Miss#1|Ms#1|feue#1|feue Madame#1|El Hadja#1|sa sœur#1|sa soeur#1|sa sœur et amie#1|~Sœur#1|~Mère#1|~Princesse#1
{}	SA#2|SAI#2|Sa Gracieuse Majesté#2|S.E.#2|SE#2|S. E.#2|S.Exc.#2|S. Exc.#2|Son Excellence#2|Dr#2|Dr.#2|Docteur#2|Me#2|Me.#2|Maître#2|Hon.#2|l'honorable#2|Honorable#2|l'Honorable#2|S.A.#2|S.A.R.#2|SAR#2|SAS#2|S.A.S.#2|S.A.I.#2|S.M.#2|SM#2|Son Altesse#2|Son Altesse Royale#2|Son Altesse Sérénissime#2|Sa Majesté#2|Sa Hautesse#2|Son Honneur#2|Ing.#2|Ingénieur#2|camarade#2|le camarade#2|citoyen#2|citoyenne#2|compatriote#2|Vénérable#2|le très honorable#2|Très Honorable#2|le Très honorable#2|Votre Excellence#2|Pr#2|~Camarade#2|~Professeur#2|~Docteur#2|~Votre Excellence#2|~Sa Majesté#2|~Son Altesse#2|~Honorable#2
{}	MM.#3|MM#3|Messieurs#3|Messieurs les#3|LL.EE.MM.#3|LL. EE. MM.#3|LL.EE MM.#3|Leurs Excellences Messieurs#3|Mrs.#3|Messrs#3|Sieurs#3|Maîtres#3
{}	Mmes#4|Mmes.#4|Mesdames#4|Mlles#4|Mesdemoiselles#4|Leurs Excellences Mesdames#4
{}	LL.EE.#5|LL. EE.#5|LL.EE#5|Leurs Excellences#5|Drs#5|Drs.#5|Docteurs#5|Leurs Majestés#5|LL.MM.#5|Leurs Altesses#5|Leurs Altesses Royales#5|LL.AA.RR.#5|Mes#5|Honorables#5|les honorables#5|Mesdames et Messieurs#5|Mme et M.#5|M. et Mme#5|Vos Excellences#5
`,
};
